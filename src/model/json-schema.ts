import * as z from 'zod/mini'
import {Directive} from './directive.ts'
import {directiveSchema} from './directive-schema.ts'
import {TaskRecord} from './task-record.ts'
import {taskSchema} from './task-schema.ts'

/** The JSON Schema of what `parse` prints, made from the types that the program itself works with. New fields may come. */
export const directiveJsonSchema = (): object => ({
  $id: directiveSchema,
  title: 'A Vietnamese directive document, read by dieuhanh',
  ...z.toJSONSchema(Directive, {io: 'input'}),
})

/** The JSON Schema of a task as the exports to JSON have it. New fields may come. */
export const taskJsonSchema = (): object => ({
  $id: taskSchema,
  title: 'A task of a Vietnamese directive document, as dieuhanh exports it',
  ...z.toJSONSchema(TaskRecord, {io: 'input'}),
})
