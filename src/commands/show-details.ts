import {Failure} from '../model/failure.ts'
import type {Note} from '../model/register.ts'
import {type Details, detailLines, detailRecord} from '../output/details.ts'
import {json} from '../output/json.ts'
import {occurrences} from '../query/occurrence.ts'
import {type Row, toRows} from '../query/row.ts'
import {type Item, select} from '../query/select.ts'
import {tasksNamed} from '../register/act.ts'
import {documentWithId, notesOf} from '../register/ask.ts'
import {type Entry, journalOf} from '../register/journal.ts'
import type {Port} from '../register/port.ts'
import {isCode, readCodes} from './codes.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import {guess} from './flags.ts'
import {type ReadingOptions, readingOptions} from './reading-flags.ts'
import {asking} from './registry.ts'
import {lookOf} from './show-tasks.ts'
import {sourceLines} from './source-lines.ts'

type Options = ReadingOptions & {json?: boolean}

const itemOf = (row: Row, {today}: Context): Item[] => select([row], {}, {today, next: occurrences()}).items

interface Kept {
  row: Row
  notes: Note[]
  journal: Entry[]
  file: {path: string; sha256: string} | null
}

function keptTasks(port: Port, numbers: readonly number[]): Kept[] {
  return tasksNamed(port, numbers).map((row) => {
    const document = documentWithId(port, row.document.id)
    const number = Number(row.code.slice(2))
    return {
      row,
      notes: notesOf(port, number),
      journal: journalOf(port, {limit: Number.MAX_SAFE_INTEGER, numbers: [number]}),
      file: document?.location ? {path: document.location, sha256: document.sha256} : null,
    }
  })
}

async function fromRegister(operands: readonly string[], context: Context): Promise<Details[]> {
  const numbers = readCodes(operands)
  const kept = await asking(context, (port) => keptTasks(port, numbers))
  if (!kept) throw new Failure('register-empty', {}, 2)
  const details = kept.map(async ({row, file, ...rest}) => {
    const source = file ? await sourceLines(file.path, row.position, file.sha256) : null
    return itemOf(row, context).map((item) => ({item, source, ...rest}))
  })
  return (await Promise.all(details)).flat()
}

/** A task of documents, named by its ref. */
async function fromDocuments(operands: readonly string[], options: Options, context: Context): Promise<Details[]> {
  const [ref = '', ...files] = operands
  const {language} = context
  const {readDirectives} = await import('./directives.ts')
  const {directives} = await readDirectives(files, {...readingOptions(options), language}, context)
  const rows = toRows(directives)
  const found = rows.filter((row) => row.ref.toLowerCase() === ref.toLowerCase())
  const refs = rows.map((row) => row.ref)
  if (rows.length === 0) return []
  if (found.length === 0)
    throw new Failure('no-such-ref', {value: ref, guess: guess(ref, refs, language), allowed: refs.join(', ')}, 2)
  const details = found.map(async (row) => {
    const source = await sourceLines(row.document.path, row.position, null)
    return itemOf(row, context).map((item) => ({item, source, notes: [], journal: []}))
  })
  return (await Promise.all(details)).flat()
}

/** Shows each task whole: what it says, where it stands, what was recorded of it. */
export async function showDetails(operands: readonly string[], options: Options, context: Context): Promise<Exit> {
  const inRegister = operands.length === 1 || isCode(operands[0] ?? '')
  const details = await (inRegister ? fromRegister(operands, context) : fromDocuments(operands, options, context))
  if (details.length === 0) return 'incomplete'
  const look = await lookOf(context, true)
  if (options.json) context.out(`${json(details.map(detailRecord))}\n`)
  else context.out((await Promise.all(details.map((each) => detailLines(each, look)))).join('\n'))
  return 'done'
}
