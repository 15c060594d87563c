import {taskSchema} from '../model/task-schema.ts'
import {type Field, fieldNames, isField, recordsOf} from '../output/fields.ts'
import {arrayPrinter, linesPrinter, type Made} from '../output/json-printer.ts'
import type {Own, Printer} from '../output/printer.ts'
import type {Setting} from './format.ts'

const all: readonly Field[] = fieldNames.filter(isField)

/** Every field of a task, with the notes beside it. */
function recordsWith({notes}: Setting): Made<Own> {
  const {needs, toValue} = recordsOf(all)
  return {
    needs,
    toValue: (item) => ({schema: taskSchema, ...toValue(item), notes: notes.get(item.code ?? '') ?? []}),
  }
}

/** The tasks as an array. */
export const jsonPrinter = (setting: Setting): Printer => arrayPrinter(recordsWith(setting))

/** One line for each task. */
export const ndjsonPrinter = (setting: Setting): Printer => linesPrinter(recordsWith(setting))
