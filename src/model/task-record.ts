import * as z from 'zod/mini'
import {Deadline, deadlineKinds} from './deadline.ts'
import {Origin, partialDate} from './directive.ts'
import {Position} from './position.ts'
import {statuses, taskStates} from './register.ts'
import {taskSchema} from './task-schema.ts'

const text = z.nullable(z.string())
const day = z.nullable(z.iso.date())

const TaskDocument = z.object({
  id: z.string().check(z.describe('Stable identity of the document')),
  number: text.check(z.describe('Its number; null while it is left blank')),
  symbol: text.check(z.describe('Its symbol, such as TB-UBND')),
  type: text.check(z.describe('Its type as written, such as Thông báo')),
  issuer: text.check(z.describe('The body that issues it')),
  issuedOn: partialDate.check(z.describe('Its date of issue, as precise as the document')),
  subject: text.check(z.describe('What it is about')),
  path: z.string().check(z.describe('The file that it was read from, or how a spoken order was given')),
})

const Note = z.object({
  day: z.iso.date().check(z.describe('When it was written')),
  text: z.string().check(z.describe('What it says')),
})

/** A task as the exports to JSON have it. Fields are only ever added. */
export const TaskRecord = z.object({
  schema: z.literal(taskSchema).check(z.describe('Name and version of this structure')),
  code: text.check(z.describe('Its code for life in the register, such as NV12; null for a task that was only read')),
  id: z.string().check(z.describe('Stable identity of the task')),
  ref: z.string().check(z.describe('The markers that lead to it and its place under them; unique in the document')),
  document: TaskDocument.check(z.describe('The document that gives it')),
  unit: z.string().check(z.describe('The body that receives it, as written')),
  assignees: z.array(z.string()).check(z.describe('The bodies of the unit one by one')),
  lead: z.array(z.string()).check(z.describe('The bodies that are responsible')),
  coordinating: z.array(z.string()).check(z.describe('The bodies that are named as partners')),
  text: z.string().check(z.describe('The whole order in the words of the document, on one line')),
  origin: Origin.check(z.describe('bullet, paragraph or table: how the document gives it')),
  product: text.check(z.describe('The result asked for, where a column names it')),
  due: day.check(z.describe('The day that it is shown under: the current deadline, or the next of a recurrence')),
  first: day.check(z.describe('The first deadline, by which it counts as done in time or late')),
  time: text.check(z.describe('The hour on the day that it is due, HH:MM')),
  bound: z
    .nullable(z.enum(['before', 'by']))
    .check(z.describe('before: finished before the day begins; by: the day itself still counts')),
  kind: z.nullable(z.enum(deadlineKinds)).check(z.describe('The kind of the deadline that it is shown under')),
  days: z.nullable(z.int()).check(z.describe('Days from today to the day that it is due; negative when it has passed')),
  state: z.enum(taskStates).check(z.describe('Its state today, which follows from status, deadlines and day')),
  status: z.enum(statuses).check(z.describe('What people recorded of it')),
  doneOn: day.check(z.describe('When it was done')),
  result: text.check(z.describe('The document that shows the result')),
  extensions: z.int().check(z.describe('How often its deadline was extended')),
  dropped: z.boolean().check(z.describe('Whether the last version of its document no longer has it')),
  deadlines: z.array(Deadline).check(z.describe('Every deadline that it sets, in the order of the text')),
  position: Position.check(z.describe('Where it stands in the file')),
  notes: z.array(Note).check(z.describe('The lines that people wrote beside it')),
})

export type TaskRecord = z.infer<typeof TaskRecord>
