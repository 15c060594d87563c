import {type Rich, slice, trim} from '../model/rich.ts'
import {readMarker} from './markers.ts'

const wideGap = / {3,}/g

/** So far, in letters, an item may stand behind its mark. */
const widestTab = 8

/** A gap that was left to be filled in by hand: "Số:      /TB-UBND", "ngày     tháng 6". */
const isBlank = (text: string, start: number, end: number): boolean =>
  /(?:Số\s*:?|ngày|tháng|năm|\d)$/iu.test(text.slice(Math.max(0, start - 8), start)) &&
  /^(?:\/|tháng|năm|-|\d{1,5}\s*[/-])/iu.test(text.slice(end, end + 12))

/** A tab between the mark of an item, such as "a)", and its words. */
const isAfterMark = (text: string, gap: RegExpExecArray): boolean =>
  gap[0].length < widestTab && (readMarker(text)?.length ?? 0) === gap.index + gap[0].length

/** The columns of a line; none where it has one only. Justified text has wide gaps too, but many of them. */
export function toColumns(line: Rich): Rich[] {
  if (!/ {3}/.test(line.text)) return []
  const gaps = [...line.text.matchAll(wideGap)].filter(
    (gap) => !isBlank(line.text, gap.index, gap.index + gap[0].length) && !isAfterMark(line.text, gap),
  )
  if (gaps.length === 0 || gaps.length > 3) return []
  const columns: Rich[] = []
  let start = 0
  for (const gap of gaps) {
    columns.push(trim(slice(line, start, gap.index)))
    start = gap.index + gap[0].length
  }
  columns.push(trim(slice(line, start)))
  return /^[-–—•+*\d.]+$/.test(columns[0]?.text ?? '') && (gaps[0]?.[0].length ?? 0) < widestTab ? [] : columns
}
