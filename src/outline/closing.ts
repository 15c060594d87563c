import type {Block} from '../model/block.ts'
import type {Signature} from '../model/directive.ts'
import {canonical} from '../units/canonical.ts'
import {isRecipientsHead, isSignatureLine} from './zones.ts'

interface Closing {
  recipients: string[]
  signature: Signature | null
}

/** Reads recipients and signature, one under the other or side by side, whole or in the cells of a table. */
export function readClosing(blocks: readonly Block[]): Closing {
  const recipients: string[] = []
  const signing: string[] = []
  let listing = false
  let open = false
  const take = (text: string): void => {
    const line = text.replace(/\s*\*+$/u, '').trim()
    if (line === '' || /^[-–—_*\s]+$/u.test(line)) return
    if (isRecipientsHead(line)) {
      listing = true
      for (const item of inlineItems(line)) recipients.push(tidy(item))
    } else if (isSignatureLine(line) || /^[\p{Lu}\s.,/]+$/u.test(line)) {
      signing.push(line)
      open = false
    } else if (/^[-–—•+]\s*/u.test(line) && listing) {
      recipients.push(tidy(line.replace(/^[-–—•+]\s*/u, '')))
      open = !/[;.,]$/u.test(line)
    } else if (open && listing && !isName(line)) {
      recipients[recipients.length - 1] = tidy(`${recipients.at(-1) ?? ''} ${line}`)
      open = !/[;.,]$/u.test(line)
    } else signing.push(line)
  }
  for (const block of blocks) for (const line of linesInOrder(block)) take(line)
  return {recipients: recipients.filter((each) => each !== ''), signature: toSignature(signing)}
}

/** The lines of a block as a person reads them: a table cell by cell, an item with its mark. */
function linesInOrder(block: Block): string[] {
  if (block.kind === 'text') return block.lines.map((line) => line.text)
  if (block.kind === 'columns') return block.columns.map((column) => column.text)
  return block.kind === 'table' ? block.rows.flat().flatMap((cell) => cell.map((line) => line.text)) : []
}

/** "Nơi nhận: - Như trên; - Lưu: VT." on one line. */
function inlineItems(line: string): string[] {
  const rest = line.replace(/^[-\s]*n[^:;]{0,12}[:;]?\s*/iu, '')
  return rest.startsWith('-') || / - /.test(rest)
    ? rest.split(/(?:^|\s)[-–]\s+(?=\p{Lu})/u).filter((item) => item.trim() !== '')
    : []
}

const tidy = (text: string): string => text.trim().replace(/[;,.]+$/u, '')

const isName = (line: string): boolean => /^(?:\p{Lu}[\p{L}.]*)(?: \p{Lu}[\p{L}.]*){1,5}$/u.test(line)

/** Lines of authority ("TM. …", "KT. …"), the office of the signer, the name. */
function toSignature(lines: readonly string[]): Signature | null {
  const upper = lines.flatMap((line) => splitUpper(line.replace(/\s{3,}/gu, '\n')))
  const signs = upper.filter((line) => line === line.toUpperCase() && /\p{Lu}{2}/u.test(line))
  const role = signs.at(-1) ?? null
  if (role === null) return null
  const name = upper.find((line) => isName(line) && line !== line.toUpperCase()) ?? null
  return {authority: signs.slice(0, -1).join(' / ') || null, role, name}
}

/** "KT. BỘ TRƯỞNG PHÓ CHỦ NHIỆM Nguyễn Văn A" in one cell: offices in capitals, then the name. */
function splitUpper(line: string): string[] {
  return line.split('\n').flatMap((part) => {
    const text = part.trim()
    const name = /^([\p{Lu}\s.,/]+?)\s+((?:\p{Lu}\p{Ll}+\s?){2,6})$/u.exec(text)
    const offices = name?.[1] ?? text
    const cut = /^((?:TM|KT|TL|TUQ|Q)\.\s?.+?)\s+((?:PHÓ|THỨ TRƯỞNG|CHÁNH|CHỦ TỊCH)(?:\s.*)?)$/u.exec(offices)
    const split =
      cut && canonical(offices) !== canonical(cut[1] ?? '') && !/^(?:TM|KT|TL)\.\s?$/u.test(cut[1] ?? '')
        ? [cut[1] ?? '', cut[2] ?? '']
        : [offices]
    return name ? [...split, name[2] ?? ''] : split
  })
}
