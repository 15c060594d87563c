import * as z from 'zod/mini'
import {Position} from './position.ts'

export const deadlineKinds = ['date', 'period', 'duration', 'recurring', 'event'] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

const day = z.nullable(z.iso.date())

/**
 * By when an order is to be carried out, as its words say it. The day stands as written, with the sense of the words
 * in `bound`; what was worked out rather than read is listed in `inferred`.
 */
export const Deadline = z.object({
  text: z.string().check(z.describe('The words that set the deadline, as written')),
  rule: z.string().check(z.describe('The rule that read them; dieuhanh rules lists all')),
  kind: z
    .enum(deadlineKinds)
    .check(
      z.describe(
        'date: one day; period: from one day to another; duration: counted from a day; recurring: again and again; event: by something that has no day yet',
      ),
    ),
  date: day.check(z.describe('The day as written, or the last day of a period; null when it cannot be told')),
  time: z.nullable(z.string().check(z.regex(/^\d\d:\d\d$/))).check(z.describe('The hour on that day, HH:MM')),
  bound: z
    .nullable(z.enum(['before', 'by']))
    .check(z.describe('before: finished before the day begins; by: the day itself still counts')),
  from: day.check(z.describe('The first day of a period, or the day that a duration is counted from')),
  rrule: z.nullable(z.string()).check(z.describe('The recurrence (RFC 5545)')),
  duration: z.nullable(z.string()).check(z.describe('The length (ISO 8601, P10D)')),
  inferred: z
    .array(z.string())
    .check(z.describe('What was worked out rather than read, such as a year that is not written')),
  bold: z.boolean().check(z.describe('Whether the document sets the words in bold')),
  inherited: z
    .boolean()
    .check(z.describe('Whether the words stand in a heading or lead-in and hold for every task below it')),
  position: Position.check(z.describe('Where the words stand in the file')),
})

export type Deadline = z.infer<typeof Deadline>
