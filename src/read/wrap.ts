import type {Line} from './lines.ts'
import {readMarker} from './markers.ts'
import {endsSentence} from './noise.ts'

/** How a document was typed: whether its lines were cut at a right edge, and how its paragraphs begin. */
export interface Layout {
  /** The column at which lines were cut, or null where each paragraph is one line. */
  edge: number | null
  /** Paragraphs begin with an indented line. */
  indented: boolean
  /** A blank line stands between all lines: it says nothing about paragraphs. */
  doubleSpaced: boolean
}

const rightEdge = (line: Line): number => line.indent + line.rich.text.length
const startsLower = (text: string): boolean => /^[“"'(]?\p{Ll}/u.test(text)
const isWide = (line: Line): boolean => / {3,}/.test(line.rich.text) || line.rich.text.startsWith('|')

/** Learns the layout from the lines that surely go on in the next one: those before a line in lower case. */
export function learnLayout(lines: readonly Line[]): Layout {
  const plain = lines.filter((line) => !isWide(line))
  const cut = plain.filter((line, i) => {
    const next = plain[i + 1]
    return next !== undefined && startsLower(next.rich.text) && !readMarker(next.rich.text) && rightEdge(line) >= 40
  })
  const edges = cut.map(rightEdge).sort((a, b) => a - b)
  const edge = edges[Math.floor(edges.length * 0.9)] ?? 0
  const beyond = plain.filter((line) => rightEdge(line) > edge + 12).length
  const wrapped = edges.length >= 2 && beyond <= Math.max(1, plain.length * 0.04)
  const gaps = lines.slice(1).filter((line) => line.gap !== 'none').length
  return {
    edge: wrapped ? edge : null,
    indented: wrapped && firstLinesIndented(plain),
    doubleSpaced: wrapped && gaps >= (lines.length - 1) * 0.9,
  }
}

/** Lines that stand further in than the lines which continue them; a marked one that does not speaks against it. */
function firstLinesIndented(lines: readonly Line[]): boolean {
  let deeper = 0
  let level = 0
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (!next || next.gap !== 'none' || !startsLower(next.rich.text)) return
    if (line.indent >= next.indent + 2) deeper++
    else if (readMarker(line.rich.text)) level++
  })
  return deeper > level
}

/** Words after which a number, a letter or a name must come: a line that ends with one goes on in the next. */
const expectsMore =
  /(?:^|\s)(?:số|ngày|tháng|năm|quý|điều|khoản|điểm|mục|phụ lục|và|của|các|tại|theo|với|cho|đến|từ|là|về)$|[,(“]$/iu
const expectsNumber = /(?:^|\s)(?:số|ngày|tháng|năm|quý|điều|khoản|điểm|mục|phụ lục)$/iu

/** A line in capitals is a title: what follows in small letters is not part of it. */
const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()

/** Lines that open a part of the document, wherever they stand. */
const standsAlone = /^(?:nơi nhận|kính gửi)\s*:/iu

/** A line further in than this is centred, or a column, and not the first of a paragraph. */
const maxFirstIndent = 16

/** Whether a line goes on from the one before it; `opener` is the first line of the block so far. */
export function continues(previous: Line, line: Line, opener: Line, soFar: string, layout: Layout): boolean {
  const before = previous.rich.text
  const text = line.rich.text
  const marked = readMarker(text)
  if (marked)
    return (
      continuesDespiteMarker(previous, line, soFar, layout) ||
      (isInside(line, opener, layout, 4) && (marked.marker.form === 'parenthesis' || !endsSentence(before)))
    )
  if (
    isWide(previous) ||
    isWide(line) ||
    standsAlone.test(text) ||
    before.endsWith('./.') ||
    (isCapitals(before) && !isCapitals(text))
  )
    return false
  const gap = layout.doubleSpaced && line.gap === 'blank' ? 'none' : line.gap
  if (expectsNumber.test(before) && /^[\dIVX]/.test(text)) return true
  if (gap !== 'none')
    return (
      !endsSentence(before) &&
      (startsLower(text) ||
        (expectsMore.test(before) && gap === 'page') ||
        (gap === 'page' && isFull(previous, line, layout) && !isHeadingLike(soFar)))
    )
  if (layout.edge === null) return !endsSentence(before) && startsLower(text)
  if (layout.indented && line.indent >= previous.indent + 2) return false
  if (isInside(line, opener, layout)) return true
  if (endsSentence(before) && (opensParagraph.test(text) || (layout.indented && previous === opener && Math.abs(line.indent - opener.indent) <= 1 && line.indent >= 3))) return false
  return isFull(previous, line, layout) || (startsLower(text) && (layout.indented || !endsSentence(before)))
}

/** A line that runs further out than this was not cut at the edge. */
const maxOverhang = 14

/** Words with which a paragraph of its own begins after an item. */
const opensParagraph = /^(?:Yêu cầu|Giao|Đề nghị|Thừa lệnh|Trên đây|Căn cứ|Nhận được)\s/u

/** Where paragraphs begin with an indented line, one at the margin goes on with its paragraph. */
const isInside = (line: Line, opener: Line, layout: Layout, by = 2): boolean =>
  layout.indented && line.gap === 'none' && opener.indent <= maxFirstIndent && line.indent + by <= opener.indent

/** Whether the next line's first word would not have fitted on this one. */
function isFull(previous: Line, line: Line, layout: Layout): boolean {
  if (layout.edge === null) return false
  const word = /^\S+/.exec(line.rich.text)?.[0].length ?? 0
  return rightEdge(previous) + 1 + word > layout.edge - 1 && rightEdge(previous) <= layout.edge + maxOverhang
}

const isHeadingLike = (text: string): boolean => readMarker(text) !== null && text.length < 60

/** A line that happens to begin like an item: after "Điều", inside a quotation, or where items stand further in. */
function continuesDespiteMarker(previous: Line, line: Line, soFar: string, layout: Layout): boolean {
  const before = previous.rich.text
  const text = line.rich.text
  if (endsSentence(before) || line.gap === 'page') return false
  const bullet = /^[-–—]\s/.test(text)
  if (/^\d/.test(text) && expectsNumber.test(before) && (layout.edge === null || isFull(previous, line, layout)))
    return true
  if (layout.edge === null || !isFull(previous, line, layout)) return false
  if (bullet && (soFar.match(/“/g)?.length ?? 0) > (soFar.match(/”/g)?.length ?? 0)) return true
  return bullet && layout.indented && line.indent === 0 && previous.indent <= 1
}
