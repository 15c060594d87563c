import {type Block, linesOf} from '../../model/block.ts'
import {isInCapitals} from '../../model/capitals.ts'
import type {Rich} from '../../model/rich.ts'
import {isMotto} from '../standing-lines.ts'
import {isMark} from './marks.ts'

/** The lines in capitals at the left, above the number: the higher body and the one that issues. */
export function issuerIn(head: readonly Block[]): string | null {
  let names: string[] = []
  let stamped: string[] = []
  for (const line of head.flatMap(leftOf)) {
    const text = nameIn(line.text)
    if (/^Số\s*:?/u.test(text) || /^kính gửi/iu.test(text)) return joined(names.length > 0 ? names : stamped)
    if (isName(text)) names.push(text)
    else if (stamp.test(text)) {
      stamped = names
      names = []
    }
  }
  return null
}

/** The time that signing software stamps under the name of the body that signs. */
const stamp = /^\d{2}[-/.]\d{2}[-/.]\d{4} \d{2}:\d{2}/u

/** The name of the state and its motto, and the heading of the Party, which stand at the right of the issuer. */
const besides = /(?<=\S) (?:CỘNG H(?:ÒA|OÀ|ÕA|OÃ) XÃ HỘI|Đ[ẢÁ]NG CỘNG SẢN VIỆT|Độc lập)/u

/** A line without the rule under it and without what stands at its right. */
function nameIn(line: string): string {
  const text = (line.split('---')[0] ?? '').replace(/\s+/g, ' ').trim()
  const at = text.search(besides)
  return at < 0 ? text : text.slice(0, at)
}

/** The lines of the left column. */
function leftOf(block: Block): readonly Rich[] {
  if (block.kind === 'columns') return block.columns.slice(0, 1)
  if (block.kind === 'table') return [...new Set(block.rows.map((row) => row[0] ?? []))].flat()
  return linesOf(block)
}

const isName = (line: string): boolean => isInCapitals(line) && !/^[*_-]/.test(line) && !isMotto(line) && !isMark(line)

/** Words that go on with the name of the line above: "ỦY BAN NHÂN DÂN / PHƯỜNG A". */
const goesOn = /^(?:TỈNH|THÀNH PHỐ|PHƯỜNG|XÃ|QUẬN|HUYỆN|THỊ XÃ|ĐẶC KHU|VÀ |MÔI TRƯỜNG)/u

/** A name over two lines is one; a higher body stands before the issuer. */
function joined(lines: readonly string[]): string | null {
  const names: string[] = []
  for (const line of lines) {
    const last = names.at(-1)
    if (last && goesOn.test(line)) names[names.length - 1] = `${last} ${line}`
    else names.push(line)
  }
  return names.length === 0 ? null : names.join(' / ')
}
