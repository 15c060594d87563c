import {isInCapitals} from '../model/capitals.ts'
import {isWide, type Layout, narrow, rightEdge, startsLower} from './layout.ts'
import {type Line, tailOf} from './lines.ts'
import {readMarker} from './markers.ts'
import {expectsNumber, needsNumber} from './number-ahead.ts'

/** Marks of the end of a sentence: what follows does not belong to it. */
function endsSentence(text: string): boolean {
  let end = text.trimEnd().length
  while (end > 0 && '”"’)]'.includes(text.charAt(end - 1))) end--
  return end > 0 && '.;:!?…'.includes(text.charAt(end - 1))
}

/** Words after which a number, a letter or a name must come: a line that ends with one goes on in the next. */
const expectsMore = (end: string): boolean =>
  expectsNumber(end) || /(?:^|\s)(?:và|của|các|tại|theo|với|cho|đến|từ|là|về)$|[,(“]$/iu.test(end)

/** Words that never end a paragraph, since what they govern comes behind them; "tồn tại", "kèm theo", "tự do" may. */
const governs =
  /\s(?:và|của|các|những|với|cho|là|về|bởi|gồm|kể từ|bắt đầu từ|(?<!(?:tồn|hiện|thực|còn) )tại|(?<!(?:kèm|tiếp) )theo|(?<!(?:tự|lý) )do|[-–—] (?:Bộ|Sở))$/iu

/** "Điều 3", whose law comes next. */
const article = /(?:điều|khoản|điểm)\s\S{1,4}$/iu
const law = /^(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Quy định)\s/u

/** An article that is named and not begun: "Điều 9 Quy chế …". */
const citedArticle = /^Điều \d{1,3}[a-zđ]?,? (?=\p{L})/u

/** Whether a line was cut within a phrase, whatever follows but a title in capitals. */
const isCut = (before: string, text: string): boolean =>
  (governs.test(tailOf(before)) ||
    (law.test(text) && article.test(tailOf(before)) && !/^[Đđ]iều \S+$/u.test(before))) &&
  !isInCapitals(text)

/** Lines that open a part of the document, wherever they stand. */
const standsAlone = /^(?:nơi nhận|kính gửi)\s*:/iu

/** Words with which a paragraph of its own begins after an item. */
const opensParagraph = /^(?:Yêu cầu|Giao|Đề nghị|Thừa lệnh|Trên đây|Căn cứ|Nhận được)\s/u

/** A line further in than this is centred, or a column, and not the first of a paragraph. */
const maxFirstIndent = 16

/** A line that runs further out than this was not cut at the edge. */
const maxOverhang = 14

/** What there is to know of the text of a block, which may be long, when its next line is judged. */
export interface SoFar {
  /** All of it, where it is as short as a heading. */
  short: string | null
  /** How many quotation marks are open. */
  quotes: number
}

const maxHeading = 60

/** The text of a block, with one more line where it has some already. */
export function goneOn(before: SoFar | null, line: string): SoFar {
  const text = before ? `${before.short} ${line}` : line
  return {
    short: before?.short === null || text.length >= maxHeading ? null : text,
    quotes: (before?.quotes ?? 0) + quotesIn(line),
  }
}

const quotesIn = (text: string): number =>
  /[“”]/.test(text) ? (text.match(/[“”]/g) ?? []).reduce((open, mark) => open + (mark === '“' ? 1 : -1), 0) : 0

/** Whether a line goes on from the one before it; `opener` is the first line of the block so far. */
export function continues(previous: Line, line: Line, opener: Line, soFar: SoFar, layout: Layout): boolean {
  const before = previous.rich.text
  const text = line.rich.text
  const form = readMarker(text)?.marker.form
  if (form)
    return (
      continuesDespiteMarker(previous, line, soFar, layout) ||
      (isInside(line, opener, layout, 4) && (form === 'parenthesis' || !endsSentence(before)))
    )
  if (isApart(previous, line)) return false
  if (/^[\dIVX]/.test(text) && expectsNumber(tailOf(before))) return true
  if ((line.gap === 'none' || (line.gap === 'blank' && layout.doubleSpaced)) && isCut(before, text)) return true
  if (isInParted(previous, line, layout)) return true
  if (line.gap === 'page' || (line.gap === 'blank' && !layout.doubleSpaced))
    return !endsSentence(before) && continuesAfterGap(previous, line, soFar, layout)
  if (layout.edge === null) return !endsSentence(before) && startsLower(text)
  if (layout.indented && line.indent >= previous.indent + 2) return false
  if (isInside(line, opener, layout)) return true
  if (endsSentence(before) && (opensParagraph.test(text) || isLevel(previous, line, opener, layout))) return false
  if (layout.edge < narrow && isInCapitals(text) && !isInCapitals(before)) return false
  return isFull(previous, line, layout) || (startsLower(text) && (layout.indented || !endsSentence(before)))
}

/** So much of the width a line fills that was cut at the edge, in letters of different widths. */
const leastFilled = 0.75

/** Where blank lines part the paragraphs, an unfinished line that fills its width goes on in the next one. */
const isInParted = (previous: Line, line: Line, layout: Layout): boolean =>
  layout.parted &&
  line.gap === 'none' &&
  !endsSentence(previous.rich.text) &&
  !isInCapitals(line.rich.text) &&
  rightEdge(previous) >= (layout.edge ?? 0) * leastFilled

/** Whether the layout or the wording of two lines tells that no sentence runs from one into the other. */
const isApart = (previous: Line, line: Line): boolean =>
  isWide(previous) ||
  isWide(line) ||
  standsAlone.test(line.rich.text) ||
  previous.rich.text.endsWith('./.') ||
  (isInCapitals(previous.rich.text) && !isInCapitals(line.rich.text))

/** An unfinished sentence goes on behind a gap in lower case; behind a page break also where its last line is full. */
const continuesAfterGap = (previous: Line, line: Line, soFar: SoFar, layout: Layout): boolean =>
  startsLower(line.rich.text) ||
  (line.gap === 'page' &&
    (expectsMore(tailOf(previous.rich.text)) || (isFull(previous, line, layout) && !isHeadingLike(soFar))))

/** Where paragraphs begin with an indented line, one at the margin goes on with its paragraph. */
const isInside = (line: Line, opener: Line, layout: Layout, by = 2): boolean =>
  layout.indented && line.gap === 'none' && opener.indent <= maxFirstIndent && line.indent + by <= opener.indent

/** Whether a line stands as far in as a paragraph of one line before it: it is a paragraph too. */
const isLevel = (previous: Line, line: Line, opener: Line, layout: Layout): boolean =>
  layout.indented && previous === opener && Math.abs(line.indent - opener.indent) <= 1 && line.indent >= 3

/** Whether the next line's first word would not have fitted on this one. */
function isFull(previous: Line, line: Line, layout: Layout): boolean {
  if (layout.edge === null) return false
  const word = /^\S+/.exec(line.rich.text)?.[0].length ?? 0
  return rightEdge(previous) + 1 + word > layout.edge - 1 && rightEdge(previous) <= layout.edge + maxOverhang
}

const isHeadingLike = ({short}: SoFar): boolean => short !== null && readMarker(short) !== null

/** A line that happens to begin like an item: after "Điều", inside a quotation, or where items stand further in. */
function continuesDespiteMarker(previous: Line, line: Line, soFar: SoFar, layout: Layout): boolean {
  const before = previous.rich.text
  const text = line.rich.text
  if (endsSentence(before) || line.gap === 'page') return false
  const bullet = /^[-–—]\s/.test(text)
  if (
    /^\d/.test(text) &&
    needsNumber(tailOf(before)) &&
    (line.gap === 'none' || layout.doubleSpaced) &&
    (layout.edge === null || isFull(previous, line, layout))
  )
    return true
  if (layout.edge === null || !isFull(previous, line, layout)) return false
  if (line.gap === 'none' && citedArticle.test(text)) return true
  if (bullet && soFar.quotes > 0) return true
  return bullet && layout.indented && line.indent === 0 && previous.indent <= 1
}
