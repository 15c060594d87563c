import {Failure} from '../model/failure.ts'
import type {Look} from '../output/cells.ts'
import {type Field, fieldNames, isField, toRecord} from '../output/fields.ts'
import {json, ndjson} from '../output/json.ts'
import {painter} from '../output/paint.ts'
import {occurrences} from '../query/occurrence.ts'
import {toRows} from '../query/row.ts'
import {type Filters, select, type View} from '../query/select.ts'
import type {Context} from './context.ts'
import {readDirectives} from './directives.ts'
import type {Exit} from './exit-codes.ts'
import {filterFlags, toFilters} from './filters.ts'
import {type Flag, guess, toggle, type Values} from './flags.ts'

/** The fields between commas; none named means all. */
const fieldsFlag: Flag<readonly Field[]> = {
  flags: '--json [fields]',
  help: {
    vi: `in JSON, chọn trường: ${fieldNames.join(',')}`,
    en: `print JSON, of chosen fields: ${fieldNames.join(',')}`,
  },
  read(raw, {language}) {
    const names = raw === '' || raw === 'true' ? fieldNames : raw.split(',').map((name) => name.trim())
    return names.map((value) => {
      if (isField(value)) return value
      throw new Failure(
        'field-unknown',
        {value, guess: guess(value, fieldNames, language), allowed: fieldNames.join(', ')},
        2,
      )
    })
  },
}

/** What every command that lists tasks takes. */
export const listFlags = {
  ...filterFlags,
  json: fieldsFlag,
  ndjson: toggle('--ndjson', {vi: 'mỗi nhiệm vụ một dòng JSON', en: 'one line of JSON per task'}),
  full: toggle('--full', {vi: 'không rút gọn nội dung', en: 'do not shorten texts'}),
  exitCode: toggle('--exit-code', {vi: 'mã thoát 4 khi không có gì phù hợp', en: 'exit with 4 when nothing matches'}),
  allowSecret: toggle('--allow-secret', {vi: 'đọc cả văn bản có dấu mật', en: 'read a document marked secret, too'}),
}

export type ListOptions = Values<typeof listFlags>

export const listOperands = {
  spec: '<file...>',
  help: {vi: 'văn bản, thư mục, JSON của lệnh parse, hoặc -', en: 'documents, folders, the JSON of parse, or -'},
}

/** How a command shows the tasks to a person. */
type Render = (view: View, look: Look) => Promise<string>

async function print(view: View, render: Render, options: ListOptions, context: Context): Promise<void> {
  const {language, today, color, out} = context
  const records = view.items.map((item) => toRecord(item, options.json ?? fieldNames.filter(isField), today))
  if (options.ndjson) return out(records.map((record) => `${ndjson(record)}\n`).join(''))
  if (options.json) return out(`${json(records)}\n`)
  const look = {language, today, columns: options.full ? null : context.columns, paint: await painter(color)}
  out(await render(view, look))
}

/** Reads what the operands hold, selects what is asked for, and prints it. */
export async function showTasks(
  operands: readonly string[],
  options: ListOptions,
  context: Context,
  {render, always = {}}: {render: Render; always?: Filters},
): Promise<Exit> {
  const {allowSecret = false} = options
  const {directives, complete} = await readDirectives(operands, {allowSecret, language: context.language}, context)
  const rows = toRows(directives)
  const filters = {...always, ...toFilters(options, rows, context)}
  const view = select(rows, filters, {today: context.today, next: occurrences()})
  await print(view, render, options, context)
  if (!complete) return 'incomplete'
  return options.exitCode && view.items.length === 0 ? 'nothing' : 'done'
}
