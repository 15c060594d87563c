import {createHash} from 'node:crypto'
import {findDeadlines, type Setting} from './deadlines/index.ts'
import {type Language, say, severityOf} from './messages/index.ts'
import {isDay, type PartialDate} from './model/date.ts'
import type {Deadline} from './model/deadline.ts'
import type {Directive, Header, Task, Unit} from './model/directive.ts'
import {directiveSchema} from './model/directive-schema.ts'
import {Failure} from './model/failure.ts'
import {fold} from './model/fold.ts'
import type {Notice} from './model/notice.ts'
import type {Limit, Outline, OutlineTask} from './model/outline.ts'
import type {Position} from './model/position.ts'
import {isBold, type Range, type Rich, rangeOf} from './model/rich.ts'
import {secrecyMark, toOutline} from './outline/index.ts'
import {toBlocks} from './read/blocks.ts'
import {placesOf} from './read/places.ts'
import {readersFor} from './read/readers.ts'
import type {Source} from './read/source.ts'

export interface ParseOptions {
  /** Fills the blank of a draft without a number. */
  number?: string
  /** Fills the blank of a draft whose date is incomplete. */
  issued?: PartialDate
  /** Reads a document marked secret all the same. */
  allowSecret?: boolean
  /** The language of the warnings. */
  language?: Language
}

/** A reading with the values that it was made of, stage by stage. */
export interface Reading {
  directive: Directive
  stages: {blocks: unknown; outline: unknown}
}

/**
 * Reads a document: source → blocks → outline → deadlines → directive. A text never makes it fail; only a mark of
 * secrecy does, with a `Failure`.
 */
export async function parseDocument(source: Source, options: ParseOptions = {}): Promise<Reading> {
  const blocks = toBlocks(source.text, await readersFor(source.text))
  const mark = secrecyMark(blocks)
  if (mark && !options.allowSecret) throw new Failure('document-secret', {file: source.path, mark}, 1)
  const outline = toOutline(blocks)
  const header = filled(outline.header, options)
  const placeOf = placesOf(source.text)
  const notices = outline.notices.filter((notice) => !isFilled(notice, header))
  const reader = deadlineReader({issued: header.issuedOn, meeting: outline.meeting?.date ?? null}, placeOf, notices)
  const id = identity(header)
  const units = toUnits(outline, id, reader, placeOf)
  notices.push(...unplaced(outline, reader))
  const directive: Directive = {
    schema: directiveSchema,
    id,
    source: {path: source.path, format: source.format, sha256: source.sha256},
    header,
    meeting: outline.meeting,
    units,
    recipients: outline.recipients,
    signature: outline.signature,
    warnings: notices
      .sort((a, b) => (a.range?.start ?? -1) - (b.range?.start ?? -1))
      .map((notice) => ({
        code: notice.code,
        severity: severityOf(notice.code),
        message: inWords(notice, options.language ?? 'vi'),
        position: notice.range && placeOf(notice.range),
      })),
  }
  return {
    directive,
    stages: {blocks, outline: outline.placed.map((each) => ({...each, position: placeOf(each.range)}))},
  }
}

const inWords = <N extends Notice>(notice: N, language: Language): string => say(notice.code, notice.values, language)

const filled = (header: Header, options: ParseOptions): Header => ({
  ...header,
  number: header.number ?? options.number ?? null,
  issuedOn: header.issuedOn && isDay(header.issuedOn) ? header.issuedOn : (options.issued ?? header.issuedOn),
})

const isFilled = (notice: Notice, header: Header): boolean =>
  (notice.code === 'number-missing' && header.number !== null) ||
  (/^date-/.test(notice.code) && header.issuedOn !== null && isDay(header.issuedOn))

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 16)

/** Number, symbol, issuer and year; of a draft without a number, symbol and subject. */
const identity = (header: Header): string =>
  header.number === null
    ? hash('draft', fold(header.symbol ?? ''), fold(header.subject ?? ''))
    : hash(
        'issued',
        header.number,
        fold(header.symbol ?? ''),
        fold(header.issuer ?? ''),
        header.issuedOn?.slice(0, 4) ?? '',
      )

function toUnits(outline: Outline, id: string, reader: DeadlineReader, placeOf: (range: Range) => Position): Unit[] {
  const seen = new Map<string, number>()
  return outline.units.map((unit) => ({
    number: unit.number,
    name: unit.name,
    assignees: unit.assignees,
    tasks: unit.tasks.map((task): Task => {
      const key = hash(id, fold(unit.name), fold(task.text.text))
      const copy = seen.get(key) ?? 0
      seen.set(key, copy + 1)
      return {
        id: copy === 0 ? key : hash(key, String(copy)),
        ref: task.ref,
        text: task.text.text,
        origin: task.origin,
        lead: task.lead,
        coordinating: task.coordinating,
        product: task.product,
        deadlines: reader.ofTask(task),
        position: placeOf(rangeOf(task.text)),
      }
    }),
    position: placeOf(unit.range),
  }))
}

interface DeadlineReader {
  ofTask(task: OutlineTask): Deadline[]
  any(text: string): boolean
}

/** Reads the deadlines of tasks and of what holds for them; a task's own replace those that it inherits. */
function deadlineReader(setting: Setting, placeOf: (range: Range) => Position, notices: Notice[]): DeadlineReader {
  const known = new Map<Rich, Deadline[]>()
  const read = (rich: Rich, limit: Partial<Limit> & {report?: boolean} = {}): Deadline[] =>
    findDeadlines(rich.text, {...setting, bound: limit.bound ?? false, report: limit.report ?? false}).map(
      ({start, end, notices: said, ...deadline}) => {
        const range = rangeOf(rich, start, end)
        for (const each of said) notices.push({...each, range})
        return {
          ...deadline,
          bold: isBold(rich, start, end),
          inherited: limit.inherited ?? false,
          position: placeOf(range),
        }
      },
    )
  const readLimit = (limit: Limit): Deadline[] => {
    const found = known.get(limit.text) ?? read(limit.text, limit)
    known.set(limit.text, found)
    return found
  }
  return {
    ofTask(task) {
      const own = [
        ...read(task.text, {report: task.report}),
        ...task.limits.filter((limit) => !limit.inherited).flatMap(readLimit),
      ]
      const inherited = own.some((deadline) => deadline.date !== null)
        ? []
        : task.limits.filter((limit) => limit.inherited).flatMap(readLimit)
      return [...distinct(own), ...inherited]
    },
    any: (text) => findDeadlines(text, setting).some((deadline) => deadline.kind === 'date'),
  }
}

/** A labelled line is part of the text and a limit of its own: its date is one deadline. */
const distinct = (deadlines: readonly Deadline[]): Deadline[] =>
  deadlines.filter((each, i) => !deadlines.slice(0, i).some((other) => each.position.start.offset < other.position.end.offset && other.position.start.offset < each.position.end.offset))

/** Paragraphs that set a date for nobody whom the outline could tell. */
const unplaced = (outline: Outline, reader: DeadlineReader): Notice[] =>
  outline.placed
    .filter((each) => each.role === 'other' && reader.any(each.text))
    .map((each) => ({code: 'unit-unknown', values: {}, range: each.range}))
