import {type Block, linesOf} from '../model/block.ts'
import {isInCapitals, isUpperCase} from '../model/capitals.ts'
import type {Signature} from '../model/directive.ts'
import {isRecipientsHead, isSignatureLine} from './standing-lines.ts'
import {tidy, trimMarks, withoutSubscripts} from './trim-marks.ts'

interface Closing {
  recipients: string[]
  signature: Signature | null
}

/** Reads recipients and signature, one under the other or side by side, whole or in the cells of a table. */
export function readClosing(blocks: readonly Block[]): Closing {
  /** Each recipient in the lines that it runs over. */
  const recipients: string[][] = []
  const signing: string[] = []
  let listing = false
  let open = false
  const take = (line: string): void => {
    if (isRecipientsHead(line)) {
      listing = true
      for (const item of inlineItems(line)) recipients.push([tidy(item)])
    } else if (isSignatureLine(line) || /^[\p{Lu}\s.,/]+$/u.test(line)) {
      signing.push(line)
      open = false
    } else if (listing && bullet.test(line)) {
      recipients.push([line.replace(bullet, '')])
      open = !endsItem(line)
    } else if (listing && open && !isName(line)) {
      recipients.at(-1)?.push(line)
      open = !endsItem(line)
    } else signing.push(line)
  }
  linesIn(blocks).forEach(take)
  const isSigned = listing || signing.some(isSignatureLine)
  return {
    recipients: recipients.map((lines) => tidy(lines.join(' '))).filter((each) => each !== ''),
    signature: isSigned ? toSignature(signing) : null,
  }
}

const bullet = /^[-–—•+]\s*/u
const endsItem = (line: string): boolean => /[;.,]$/u.test(line)

/** The lines as a person reads them, without stars and rules. */
const linesIn = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap(linesOf)
    .map((line) => trimMarks(withoutSubscripts(line.text), '*').trim())
    .filter((line) => line !== '' && !/^[-–—_*\s]+$/u.test(line))

/** "Nơi nhận: - Như trên; - Lưu: VT." on one line. */
function inlineItems(line: string): string[] {
  const rest = line.replace(/^[-\s]*n[^:;]{0,12}[:;]?\s*/iu, '')
  return rest.startsWith('-') || rest.includes(' - ')
    ? rest.split(/(?:^|\s)[-–]\s+(?=\p{Lu})/u).filter((item) => item.trim() !== '')
    : []
}

const isName = (line: string): boolean => /^(?:\p{Lu}[\p{L}.]*)(?: \p{Lu}[\p{L}.]*){1,5}$/u.test(line)

/** Lines of authority ("TM. …", "KT. …"), the office of the signer, the name. */
function toSignature(lines: readonly string[]): Signature | null {
  const parts = lines.flatMap((line) => line.split(/\s{3,}/u)).flatMap((part) => splitSignature(part.trim()))
  const signs = parts.filter(isInCapitals)
  const role = signs.at(-1) ?? null
  if (role === null) return null
  const name = parts.find((part) => isName(part) && !isUpperCase(part)) ?? null
  return {authority: signs.slice(0, -1).join(' / ') || null, role, name}
}

const nameAtEnd = /(?<=\s)(?:\p{Lu}\p{Ll}{1,8}\s?){2,6}$/u

/** "KT. BỘ TRƯỞNG PHÓ CHỦ NHIỆM Nguyễn Văn A" in one cell: offices in capitals, then the name. */
function splitSignature(text: string): string[] {
  const at = text.search(nameAtEnd)
  const offices = text.slice(0, Math.max(0, at)).trim()
  return /^[\p{Lu}\s.,/]+$/u.test(offices) ? [...splitOffices(offices), text.slice(at)] : splitOffices(text)
}

const authority = /^(?:TM|KT|TL|TUQ|Q)\.\s*\S.*?(?=\s(?:PHÓ|THỨ TRƯỞNG|CHÁNH|CHỦ TỊCH)(?:\s|$))/u

/** "KT. BỘ TRƯỞNG THỨ TRƯỞNG": on whose behalf, then the office of the signer. */
function splitOffices(text: string): string[] {
  const behalf = authority.exec(text)?.[0]
  return behalf === undefined ? [text] : [behalf.trim(), text.slice(behalf.length).trim()]
}
