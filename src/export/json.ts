import {taskSchema} from '../model/task-schema.ts'
import {type Field, fieldNames, isField, toRecord} from '../output/fields.ts'
import {json, ndjson} from '../output/json.ts'
import type {Item} from '../query/select.ts'
import type {Export} from './format.ts'

const all: readonly Field[] = fieldNames.filter(isField)

const record = (item: Item, {notes}: Export): Record<string, unknown> => ({
  schema: taskSchema,
  ...toRecord(item, all),
  notes: notes.get(item.code ?? '') ?? [],
})

/** The tasks as an array. */
export const writeJson = (what: Export): string => `${json(what.view.items.map((item) => record(item, what)))}\n`

/** One line for each task. */
export const writeNdjson = (what: Export): string =>
  what.view.items.map((item) => `${ndjson(record(item, what))}\n`).join('')
