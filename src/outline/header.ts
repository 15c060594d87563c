import type {Block} from '../model/block.ts'
import {isoDate} from '../model/date.ts'
import type {Header} from '../model/directive.ts'
import type {Notice} from '../model/notice.ts'
import {join, type Range, type Rich, rangeOf} from '../model/rich.ts'
import {canonical} from '../units/canonical.ts'
import {codeOfType, typeOfCode} from './types.ts'
import {linesOf, type Zones} from './zones.ts'

interface Facts {
  header: Header
  notices: Notice[]
}

/** Reads the head of a document, in whatever order its lines were left. What it does not say stays null, with a notice. */
export function readHeader(zones: Zones): Facts {
  const lines = zones.head.flatMap((block) => linesOf(block))
  const found = numberIn(lines)
  const dated = dateIn(lines)
  const type =
    zones.title?.type ?? (found && !typeOfCode(found.code) ? 'Công văn' : found ? typeOfCode(found.code) : null)
  const header: Header = {
    number: found?.number ?? null,
    symbol: found?.symbol ?? null,
    type,
    typeCode: type === null ? null : codeOfType(type),
    issuer: issuerIn(zones.head),
    place: dated?.place ?? null,
    issuedOn: dated?.date ?? null,
    subject: subjectOf(zones, lines),
    urgency: markIn(lines, urgencies),
    secrecy: markIn(lines, secrecies),
    legalBases: zones.body.flatMap((block) =>
      block.kind === 'text' && !block.marker && /^căn cứ .*[;.]$/u.test(canonical(block.text.text))
        ? [block.text.text.replace(/[;.]$/u, '')]
        : [],
    ),
  }
  return {header, notices: noticesOf(header, found, dated, zones)}
}

interface NumberFound {
  number: string | null
  symbol: string
  code: string
  range: Range
}

const partyNumber =
  /^Số\s*:?\s*(\d{1,5})?\s*[-–]\s*((?:NQ|CT|KL|QĐ|QC|QyĐ|HD|BC|TTr|TB|CV|KH|CTr|BB|GM|ĐA|PA)\s*\/\s*\p{Lu}[\p{L}]*)/u
const stateNumber =
  /^Số\s*:?\s*(\d{1,5}[a-zđ]?(?:\s*\/\s*\d{4}(?=\s*\/))?)?\s*\/\s*(\p{Lu}[\p{L}&]*\d{0,3}(?:\s?[-–]\s?\p{Lu}[\p{L}&]*\d{0,3}){0,4})/u

function numberIn(lines: readonly Rich[]): NumberFound | null {
  for (const line of lines) {
    const at = line.text.search(/(?<!\p{L})Số\s*:?[\s\d./…_-]*[-/]/u)
    if (at < 0) continue
    const text = line.text.slice(at).replace(/[….]{2,}|_{2,}/gu, ' ')
    const match = partyNumber.exec(text) ?? stateNumber.exec(text)
    if (!match) continue
    const symbol = (match[2] ?? '').replace(/\s+/g, '').replace(/–/g, '-')
    return {
      number: match[1]?.replace(/\s+/g, '') ?? null,
      symbol,
      code: symbol.split(/[-/]/)[0] ?? '',
      range: rangeOf(line),
    }
  }
  return null
}

interface DateFound {
  place: string | null
  date: string | null
  /** The day, or the month, is written but impossible. */
  unreadable: boolean
  range: Range
}

const dateLine = /^(?:(.{0,60}?)[,.]\s*)?ngày([\s\d./…_]*)tháng([\s\d./…_]*)năm\s*(\d{4})/iu
const shortDate = /^(\p{Lu}[\p{L}\s.-]{1,40}),\s*(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/u

function dateIn(lines: readonly Rich[]): DateFound | null {
  for (const line of lines) {
    const text = line.text.replace(/^[*_\s]+/u, '')
    const match = dateLine.exec(text) ?? shortDate.exec(text)
    if (!match || (match[1] ?? '').length > 60 || /(?:số|kèm theo)/iu.test(match[1] ?? '')) continue
    const number = (part: string | undefined): number | null =>
      /\d/.test(part ?? '') ? Number((part ?? '').replace(/\D/g, '')) : null
    const [day, month, year] = [number(match[2]), number(match[3]), Number(match[4])]
    const place = match[1]?.replace(/^.*\s{3,}/u, '').trim() || null
    return {place, ...partial(year, month, day), range: rangeOf(line)}
  }
  return null
}

function partial(year: number, month: number | null, day: number | null): Pick<DateFound, 'date' | 'unreadable'> {
  if (month === null || month < 1 || month > 12) return {date: String(year), unreadable: month !== null}
  const inMonth = `${year}-${String(month).padStart(2, '0')}`
  if (day === null) return {date: inMonth, unreadable: false}
  const whole = isoDate(year, month, day)
  return {date: whole ?? inMonth, unreadable: whole === null}
}

const motto = /cộng h[òõ]a xã hội|độc lập\s*[-–]?\s*tự do|đảng cộng sản việt nam|hạnh phúc/u

/** The lines in capitals at the left, above the number: the higher body and the one that issues. */
function issuerIn(head: readonly Block[]): string | null {
  const names: string[] = []
  for (const block of head) {
    const left =
      block.kind === 'columns'
        ? block.columns.slice(0, 1)
        : block.kind === 'table'
          ? block.rows.flatMap((row) => row[0] ?? [])
          : linesOf(block)
    for (const line of left) {
      const text = line.text.replace(/\s*-{3,}.*$/u, '').trim()
      if (/^Số\s*:?/u.test(text) || /^kính gửi/iu.test(text)) return joinIssuer(names)
      if (motto.test(canonical(text)) || text !== text.toUpperCase() || !/\p{Lu}{2}/u.test(text) || /^[*_-]/.test(text))
        continue
      if (!urgencies.includes(text) && !secrecies.includes(text)) names.push(text)
    }
  }
  return null
}

/** A name over two lines ("ỦY BAN NHÂN DÂN / PHƯỜNG A") is one; a higher body stands before the issuer. */
function joinIssuer(names: readonly string[]): string | null {
  const joined: string[] = []
  for (const name of names) {
    const last = joined.at(-1)
    if (last && /^(?:TỈNH|THÀNH PHỐ|PHƯỜNG|XÃ|QUẬN|HUYỆN|THỊ XÃ|ĐẶC KHU|VÀ |MÔI TRƯỜNG)/u.test(name))
      joined[joined.length - 1] = `${last} ${name}`
    else joined.push(name)
  }
  return joined.length === 0 ? null : joined.join(' / ')
}

const urgencies = ['HỎA TỐC HẸN GIỜ', 'HỎA TỐC', 'HOẢ TỐC', 'THƯỢNG KHẨN', 'KHẨN']
const secrecies = ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT']

/** A mark of urgency or secrecy is a line of its own, in capitals; the longest is tried first. */
function markIn(lines: readonly Rich[], marks: readonly string[]): string | null {
  for (const line of lines) {
    const text = line.text.replace(/[^\p{L}\s]/gu, '').trim()
    const mark = marks.find((each) => text === each)
    if (mark) return mark.replace('HOẢ', 'HỎA')
  }
  return null
}

export const secrecyOf = (zones: Zones): string | null =>
  markIn(
    zones.head.flatMap((block) => linesOf(block)),
    secrecies,
  )

function subjectOf(zones: Zones, lines: readonly Rich[]): string | null {
  if (zones.subject.length > 0) return join(zones.subject.map((block) => block.text)).text.replace(/^V\/v\s*/iu, '')
  const at = lines.findIndex((line) => /(?:^|\s)V\/[vV]\s*|^về việc\s/u.test(line.text))
  if (at < 0) return null
  const first = (lines[at]?.text ?? '').replace(/^.*?(?:V\/[vV]|[vV]ề việc)\s*:?\s*/u, '')
  const parts = [first]
  for (const line of lines.slice(at + 1)) {
    if (/^(?:kính gửi|số\s*:|-\s)/iu.test(line.text) || dateLine.test(line.text) || motto.test(canonical(line.text)))
      break
    parts.push(line.text)
  }
  return (
    parts
      .join(' ')
      .replace(/\s*[*_]+$/u, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  )
}

function noticesOf(header: Header, number: NumberFound | null, dated: DateFound | null, zones: Zones): Notice[] {
  const notices: Notice[] = []
  const title = zones.title === null ? null : (zones.head[zones.title.at]?.range ?? null)
  if (!header.number && (number || zones.title))
    notices.push({code: 'number-missing', values: {}, range: number?.range ?? title})
  if (dated?.unreadable) notices.push({code: 'date-unreadable', values: {}, range: dated.range})
  else if (dated && dated.date?.length !== 10)
    notices.push({code: 'date-incomplete', values: {date: dated.date ?? ''}, range: dated.range})
  else if (!dated && zones.title) notices.push({code: 'date-missing', values: {}, range: title})
  return notices
}
