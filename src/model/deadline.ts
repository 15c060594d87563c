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
  text: z.string(),
  rule: z.string(),
  kind: z.enum(deadlineKinds),
  date: day,
  time: z.nullable(z.string().check(z.regex(/^\d\d:\d\d$/))),
  bound: z.nullable(z.enum(['before', 'by'])),
  from: day,
  rrule: z.nullable(z.string()),
  duration: z.nullable(z.string()),
  inferred: z.array(z.string()),
  bold: z.boolean(),
  inherited: z.boolean(),
  position: Position,
})
export type Deadline = z.infer<typeof Deadline>
