import type {Language} from '../messages/index.ts'
import {type Word, word} from '../messages/words.ts'
import type {IsoDate} from '../model/date.ts'
import type {Note} from '../model/register.ts'
import {showDate} from '../output/day.ts'
import type {Known} from '../output/printer.ts'
import {doneText, stateText} from '../output/progress.ts'
import {safe} from '../output/safe.ts'
import {documentName, isOfParty} from '../query/row.ts'
import type {Item} from '../query/select.ts'
import type {ColumnSet} from './column-names.ts'
import type {Export, Setting} from './format.ts'

/** A deadline as a day that a sheet can sort and reckon with. */
export interface Day {
  day: IsoDate
  time: string | null
  bound: 'before' | 'by'
}

/** What stands in a cell: one line of text, a number, or a day. */
export type Cell = string | number | Day

export const isDay = (cell: Cell): cell is Day => typeof cell === 'object'

/** What a table needs of a task besides its outline. */
export const sheetNeeds = ['text', 'coordinating', 'product', 'result'] as const
export type SheetNeeds = (typeof sheetNeeds)[number]
type SheetItem = Known<SheetNeeds>

interface Source {
  item: SheetItem
  notes: readonly Note[]
  /** Its place in the table, from 1. */
  place: number
  today: IsoDate
  language: Language
}

interface Column {
  title: Word
  /** Letters that a line of it holds, on a sheet; a page shares its width out in these parts. */
  width: number
  cell(source: Source): Cell
}

/** What people fill in by hand. */
const blank = (title: Word, width: number): Column => ({title, width, cell: () => ''})

const namesOf = (names: readonly string[]): string => safe(names.join('; '))

/** The document by its number and its date; of a draft, what it has of them. */
export function documentText({document}: Pick<Item, 'document'>, language: Language): string {
  const name = documentName(document)
  const {issuedOn} = document
  if (!issuedOn) return safe(name)
  const words = {10: 'export-document', 7: 'export-document-month', 4: 'export-document-year'} as const
  const precision = issuedOn.length === 10 ? 10 : issuedOn.length === 7 ? 7 : 4
  return safe(word(words[precision], language, {document: name, day: showDate(issuedOn)}))
}

/** The document with its type and its author, as a register of incoming documents has it. */
function wholeDocument(item: SheetItem, language: Language): string {
  const {type, issuer} = item.document
  const document = documentText(item, language)
  const typed = type ? word('export-kind', language, {type: safe(type), document}) : document
  return issuer ? word('export-issuer', language, {document: typed, issuer: safe(issuer)}) : typed
}

/** The day that counts; of a recurrence and of what has no day yet, the words of the document. */
function dueOf({due, deadlines}: SheetItem): Cell {
  if (due && due.kind !== 'recurring') return {day: due.date, time: due.time, bound: due.bound}
  return namesOf([...new Set(deadlines.map(({text}) => text))])
}

/** The code for life, or where the task stands in its document: in words, since "3-1" alone would become a date. */
const codeText = ({code, ref}: SheetItem, language: Language): string =>
  safe(code ?? word('export-ref', language, {ref}))

const leads = ({lead, unit}: SheetItem): readonly string[] => (lead.length > 0 ? lead : [unit])

function progressText(item: SheetItem, today: IsoDate, language: Language): string {
  const parts = [stateText(item, today, language), doneText(item, language)]
  return safe(parts.filter((part) => part !== '').join('; '))
}

const noteText = (notes: readonly Note[]): string =>
  safe(notes.map(({day, text}) => `${showDate(day)}: ${text}`).join('; '))

const task = (title: Word): Column => ({title, width: 60, cell: ({item}) => safe(item.text)})
const due = (title: Word): Column => ({title, width: 24, cell: ({item}) => dueOf(item)})
const notes: Column = {title: 'export-notes', width: 24, cell: ({notes}) => noteText(notes)}
const code: Column = {title: 'export-code', width: 10, cell: ({item, language}) => codeText(item, language)}
const result = (title: Word): Column => ({title, width: 16, cell: ({item}) => safe(item.result ?? '')})

/**
 * The columns that offices keep, by the name of the set. `co-ban`: the table that most offices print. `so-theo-doi`:
 * the register of a commune, in its order. `nd30`: the register for following up incoming documents of decree
 * 30/2020/NĐ-CP, appendix IV, with the task and its code beside the seven that it asks for at least.
 */
const columnSets: Record<ColumnSet, readonly Column[]> = {
  'co-ban': [
    {title: 'export-number', width: 6, cell: ({place}) => place},
    task('export-task'),
    {title: 'export-given-by', width: 24, cell: ({item, language}) => documentText(item, language)},
    {title: 'export-lead', width: 24, cell: ({item}) => namesOf(leads(item))},
    {title: 'export-coordinating', width: 24, cell: ({item}) => namesOf(item.coordinating)},
    due('export-due'),
    {title: 'export-product', width: 16, cell: ({item}) => safe(item.product ?? '')},
    {title: 'export-progress', width: 24, cell: ({item, today, language}) => progressText(item, today, language)},
    notes,
    code,
  ],
  'so-theo-doi': [
    code,
    task('export-abstract'),
    {title: 'export-advises', width: 24, cell: ({item}) => namesOf(leads(item))},
    blank('export-follows', 16),
    {title: 'export-carries-out', width: 24, cell: ({item}) => namesOf([...leads(item), ...item.coordinating])},
    {
      title: 'export-superior',
      width: 20,
      cell: ({item, language}) => (isOfParty(item.document) ? '' : documentText(item, language)),
    },
    {
      title: 'export-party',
      width: 20,
      cell: ({item, language}) => (isOfParty(item.document) ? documentText(item, language) : ''),
    },
    result('export-output'),
    due('export-handle-by'),
    {title: 'export-result', width: 24, cell: ({item, today, language}) => progressText(item, today, language)},
    notes,
    {title: 'export-approved', width: 12, cell: () => '☐'},
    {title: 'export-recognised', width: 12, cell: () => '☐'},
  ],
  nd30: [
    blank('export-incoming', 8),
    {title: 'export-incoming-document', width: 34, cell: ({item, language}) => wholeDocument(item, language)},
    task('export-task'),
    {title: 'export-receiver', width: 24, cell: ({item}) => namesOf(leads(item))},
    due('export-settle-by'),
    {title: 'export-settling', width: 24, cell: ({item, today, language}) => progressText(item, today, language)},
    result('export-reply'),
    notes,
    code,
  ],
}

interface Title {
  title: string
  width: number
}

/** The heads of the chosen columns. */
export const columnsOf = ({columns, language}: Pick<Setting, 'columns' | 'language'>): Title[] =>
  columnSets[columns].map(({title, width}) => ({title: word(title, language), width}))

/** The tasks in the chosen columns, behind as many rows. Their texts hold nothing that a screen or a page would obey. */
export function rowsOf(items: readonly SheetItem[], setting: Setting, before = 0): Cell[][] {
  const {notes, columns, language, today} = setting
  return items.map((item, index) => {
    const source = {item, notes: notes.get(item.code ?? '') ?? [], place: before + index + 1, today, language}
    return columnSets[columns].map((column) => column.cell(source))
  })
}

export interface Sheet {
  columns: readonly Title[]
  rows: readonly (readonly Cell[])[]
}

/** The tasks as a table of the chosen columns. */
export const toSheet = (what: Export): Sheet => ({columns: columnsOf(what), rows: rowsOf(what.view.items, what)})

/** A cell in words, as people write it: "trước 15/5/2026". */
export function cellText(cell: Cell, language: Language): string {
  if (!isDay(cell)) return String(cell)
  const day = [cell.time, showDate(cell.day)].filter((part) => part !== null).join(' ')
  return cell.bound === 'before' ? word('before-day', language, {day}) : day
}
