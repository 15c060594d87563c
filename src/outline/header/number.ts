import {type Range, type Rich, rangeOf} from '../../model/rich.ts'

/** The reference of a document: 123/TB-UBND. */
export interface NumberFound {
  /** Null where it is left blank, to be filled in by hand. */
  number: string | null
  symbol: string
  /** The abbreviation of the kind of document, with which the symbol begins. */
  code: string
  range: Range
}

/** "Số" and whatever is written or left blank up to the symbol. */
const numberStart = /(?<!\p{L})Số(?:\s*:)?[\s\d.…_]*[a-zđ]?[-/]/u

/** A number in which an optical reader left letters: "Số: Z32/BTC-QLCS". What it was cannot be told. */
const misread = /^Số ?: ?(?=[\p{L}\d]*\d)(?=[\p{L}\d]*\p{Lu})[\p{L}\d]{2,6} ?\/(?= ?\p{Lu})/u

/** "Số 75-KL/TW", before the place and the date that share its line. */
const reference =
  /^Số ?:? ?[^\s/-]{0,12} ?[/-] ?(?:\d{4} ?\/ ?)?\p{Lu}[^\s,]*(?: [-–] ?\p{Lu}{2}[^\s,]*)? (?=\p{Lu}|ngày)/u

/** A line without the reference at its beginning. Where nothing follows a stroke or a dash, it is alone on the line. */
export function withoutNumber(line: string): string {
  if (!line.startsWith('Số')) return line
  const text = line.replace(/\s+/g, ' ')
  return text.includes(' ', text.search(/[/-]/)) ? text.replace(reference, '') : text
}

/** Whether a line begins with the reference of the document, with or without a colon. */
export const isNumberLine = (line: string): boolean => /^Số ?:? ?[\d.… ]{0,8}[/-] ?(?:\p{Lu}|\d{4} ?\/)/u.test(line)

const blank = /[….]{2,}|_{2,}/gu

/** "Số 12-CT/TU" */
const partyNumber =
  /^Số ?:? ?(\d{1,5})? ?[-–] ?((?:NQ|CT|KL|QĐ|QC|QyĐ|HD|BC|TTr|TB|CV|KH|CTr|BB|GM|ĐA|PA) ?\/ ?\p{Lu}[\p{L}]*)/u

/** "Số: 123/TB-UBND", "Số: 30/2020/NĐ-CP" */
const stateNumber =
  /^Số ?:? ?(\d{1,5}[a-zđ]?(?: ?\/ ?\d{4}(?= ?\/))?)? ?\/ ?(\p{Lu}[\p{L}&]*\d{0,3}(?: ?[-–] ?\p{Lu}[\p{L}&]*\d{0,3}){0,4})/u

/** The reference in the first line that has one. */
export function numberIn(lines: readonly Rich[]): NumberFound | null {
  for (const line of lines) {
    const whole = /^Số ?: ?[^\s/.…_-]/u.test(line.text) ? line.text.replace(misread, 'Số: /') : line.text
    const at = whole.search(numberStart)
    if (at < 0) continue
    const text = whole.slice(at).replace(blank, ' ').replace(/\s+/g, ' ')
    const match = (/^Số ?:? ?\d{0,5} ?[-–]/u.test(text) ? partyNumber : stateNumber).exec(text)
    if (!match) continue
    const symbol = (match[2] ?? '').replaceAll(' ', '').replaceAll('–', '-')
    return {
      number: match[1]?.replaceAll(' ', '') ?? null,
      symbol,
      code: symbol.split(/[-/]/)[0] ?? '',
      range: rangeOf(line),
    }
  }
  return null
}
