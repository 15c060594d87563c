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
const numberStart = /(?<!\p{L})Số(?:\s*:)?[\s\d.…_]*[-/]/u
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
    const at = line.text.search(numberStart)
    if (at < 0) continue
    const text = line.text.slice(at).replace(blank, ' ').replace(/\s+/g, ' ')
    const match = partyNumber.exec(text) ?? stateNumber.exec(text)
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
