import type {DayTable} from './calendar/table.ts'
import {findDeadlines, type Setting} from './deadlines/index.ts'
import {type Language, say, severityOf} from './messages/index.ts'
import {isDay, type PartialDate, writtenDay} from './model/date.ts'
import type {Deadline} from './model/deadline.ts'
import type {Directive, Header, Task, Unit, Warning} from './model/directive.ts'
import {directiveSchema} from './model/directive-schema.ts'
import {Failure} from './model/failure.ts'
import {documentId, taskIds} from './model/identity.ts'
import type {Notice} from './model/notice.ts'
import type {Limit, Outline, OutlineTask, Role} from './model/outline.ts'
import type {Position} from './model/position.ts'
import {isBold, type Range, type Rich, rangeOf} from './model/rich.ts'
import {secrecyMark, toOutline} from './outline/index.ts'
import {toBlocks} from './read/blocks.ts'
import {checkLines, meterOf} from './read/limits.ts'
import {placesOf} from './read/places.ts'
import {withReaders} from './read/readers.ts'
import type {Source} from './read/source.ts'
import {knowing} from './units/known-names.ts'

/** What an office knows better than the program: bodies of its own, days off of its own. */
export interface Office {
  /** Names of bodies that are read as names wherever they stand. */
  bodies?: readonly string[]
  /** Days off and on in the years that it knows; the State's own in the others. */
  days?: DayTable
}

/** What a person adds to a reading. */
export interface ParseOptions {
  /** Fills the blank of a draft without a number. */
  number?: string
  /** Fills the blank of a draft whose date is incomplete. */
  issued?: PartialDate
  /** Reads a document marked secret all the same. */
  allowSecret?: boolean
  office?: Office
  /** Reads no file of more bytes than this, instead of 50 MB. */
  maxSize?: number
  /** The language of the warnings. */
  language?: Language
}

/** A reading with the values that it was made of, stage by stage. */
export interface Reading {
  directive: Directive
  stages: {blocks: unknown; outline: unknown}
}

type PlaceOf = (range: Range) => Position

/**
 * Reads a document: source → blocks → outline → deadlines → directive. Fails with a `Failure`, and with nothing else,
 * on a mark of secrecy and on what is too large for a document.
 */
export async function parseDocument(source: Source, options: ParseOptions = {}): Promise<Reading> {
  checkLines(source.text, source.path)
  const blocks = await withReaders(source, (readers) => toBlocks(source, readers))
  const mark = secrecyMark(blocks)
  if (mark && !options.allowSecret) throw new Failure('document-secret', {file: source.path, mark}, 1)
  const outline = knowing(options.office?.bodies ?? [], () => toOutline(blocks))
  const placeOf = placesOf(source.text, source.pages)
  const directive = toDirective(source, outline, placeOf, options)
  const stages = {
    blocks,
    get outline() {
      return outline.placed.map((each) => ({...each, position: placeOf(each.range)}))
    },
  }
  return {directive, stages}
}

const daysOf = ({office}: ParseOptions): Pick<Setting, 'days'> => (office?.days ? {days: office.days} : {})

function toDirective(source: Source, outline: Outline, placeOf: PlaceOf, options: ParseOptions): Directive {
  const header = filled(outline.header, options)
  const setting: Setting = {issued: header.issuedOn, meeting: outline.meeting?.date ?? null, ...daysOf(options)}
  const notices = [...(source.notices ?? []), ...outline.notices].filter((notice) => !isFilled(notice, header))
  const id = documentId(header)
  const units = toUnits(outline, id, deadlineReader(setting, placeOf, notices), placeOf, meterOf(source.path))
  for (const notice of [...unplaced(outline, setting), ...notShared(outline, setting)]) notices.push(notice)
  return {
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
      .map((notice) => toWarning(notice, options.language ?? 'vi', placeOf)),
  }
}

const toWarning = <N extends Notice>(notice: N, language: Language, placeOf: PlaceOf): Warning => ({
  code: notice.code,
  severity: severityOf(notice.code),
  message: say(notice.code, notice.values, language),
  position: notice.range && placeOf(notice.range),
})

const filled = (header: Header, options: ParseOptions): Header => ({
  ...header,
  number: header.number ?? options.number ?? null,
  issuedOn: header.issuedOn && isDay(header.issuedOn) ? header.issuedOn : (options.issued ?? header.issuedOn),
})

const isFilled = (notice: Notice, header: Header): boolean =>
  (notice.code === 'number-missing' && header.number !== null) ||
  (/^date-/.test(notice.code) && header.issuedOn !== null && isDay(header.issuedOn))

function toUnits(
  outline: Outline,
  document: string,
  deadlinesOf: DeadlineReader,
  placeOf: PlaceOf,
  weighed: (task: Task) => Task,
): Unit[] {
  const idOf = taskIds(document)
  return outline.units.map((unit) => ({
    number: unit.number,
    name: unit.name,
    assignees: unit.assignees,
    tasks: unit.tasks.map((task) =>
      weighed({
        id: idOf(unit.name, task.text.text),
        ref: task.ref,
        text: task.text.text,
        origin: task.origin,
        lead: task.lead,
        coordinating: task.coordinating,
        product: task.product,
        deadlines: deadlinesOf(task),
        position: placeOf(rangeOf(task.text)),
      }),
    ),
    position: placeOf(unit.range),
  }))
}

type DeadlineReader = (task: OutlineTask) => Deadline[]

/**
 * Reads the deadlines of tasks and of what holds for them, and adds what there is to say about them to `notices`. What
 * a task inherits holds only where it has no day of its own.
 */
function deadlineReader(setting: Setting, placeOf: PlaceOf, notices: Notice[]): DeadlineReader {
  const known = new Map<Rich, Deadline[]>()
  const read = (rich: Rich, {bound = false, report = false, inherited = false}): Deadline[] =>
    findDeadlines(rich.text, {...setting, bound, report}).map(({start, end, notices: said, ...deadline}) => {
      const range = rangeOf(rich, start, end)
      for (const each of said) notices.push({...each, range})
      return {...deadline, bold: isBold(rich, start, end), inherited, position: placeOf(range)}
    })
  const readLimit = (limit: Limit): Deadline[] => {
    const found = known.get(limit.text) ?? read(limit.text, limit)
    known.set(limit.text, found)
    return found
  }
  return ({text, report, limits}) => {
    const beside = limits.filter((limit) => !limit.inherited)
    const own = [...read(text, {report}), ...beside.flatMap(readLimit)]
    const above = limits.filter((limit) => limit.inherited).flatMap(readLimit)
    notices.push(...afterWhole(own, above, rangeOf(text)))
    return own.some((deadline) => deadline.date !== null) ? distinct(own) : [...distinct(own), ...above]
  }
}

/** A day of its own that is later than the day set for all of which the task is a part. */
function afterWhole(own: readonly Deadline[], above: readonly Deadline[], range: Range): Notice[] {
  const whole = above.findLast(({kind}) => kind === 'date')?.date
  const late = own.find(({kind, date}) => kind === 'date' && date !== null && whole && date > whole)?.date
  return late && whole
    ? [{code: 'deadline-after-whole', values: {date: writtenDay(late), whole: writtenDay(whole)}, range}]
    : []
}

/** A labelled line is part of the text and a limit of its own: its date is one deadline. */
function distinct(deadlines: Deadline[]): Deadline[] {
  if (deadlines.length <= 1) return deadlines
  const taken = new Set<number>()
  return deadlines.filter(({position: {start, end}}) => {
    const before = taken.size
    for (let at = start.offset; at < end.offset; at++) taken.add(at)
    return taken.size - before === end.offset - start.offset
  })
}

const mayHideTask: ReadonlySet<Role> = new Set(['other', 'closing-order'])

/** Paragraphs that set a date for nobody whom the outline could tell. */
const unplaced = (outline: Outline, setting: Setting): Notice[] =>
  outline.placed
    .filter(
      (each) => mayHideTask.has(each.role) && findDeadlines(each.text, setting).some(({kind}) => kind !== 'event'),
    )
    .map((each) => ({code: 'unit-unknown', values: {}, range: each.range}))

/** Times for all tasks above or below that were left out where there are too many of them. */
const notShared = ({unshared}: Outline, setting: Setting): Notice[] =>
  unshared
    .filter(({text}) => findDeadlines(text.text, setting).length > 0)
    .map(({text, most}) => ({code: 'deadline-not-shared', values: {most}, range: rangeOf(text)}))
