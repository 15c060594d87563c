import * as z from 'zod/mini'
import {Deadline} from './deadline.ts'
import {Position} from './position.ts'

/** The name and version of the JSON that `parse` prints. Fields are only ever added. */
export const directiveSchema = 'dieuhanh.directive/1'

const text = z.nullable(z.string())

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601): as precise as the document. */
const partialDate = z.nullable(z.string().check(z.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)))

export const Header = z.object({
  number: text,
  symbol: text,
  type: text,
  typeCode: text,
  issuer: text,
  place: text,
  issuedOn: partialDate,
  subject: text,
  urgency: text,
  secrecy: text,
  legalBases: z.array(z.string()),
})
export type Header = z.infer<typeof Header>

export const Meeting = z.object({date: partialDate, name: text, chair: text})
export type Meeting = z.infer<typeof Meeting>

export const origins = ['bullet', 'paragraph', 'table'] as const
export const Origin = z.enum(origins)
export type Origin = z.infer<typeof Origin>

export const Task = z.object({
  id: z.string(),
  ref: z.string(),
  text: z.string(),
  origin: Origin,
  lead: z.array(z.string()),
  coordinating: z.array(z.string()),
  product: text,
  deadlines: z.array(Deadline),
  position: Position,
})
export type Task = z.infer<typeof Task>

export const Unit = z.object({
  number: text,
  name: z.string(),
  assignees: z.array(z.string()),
  tasks: z.array(Task),
  position: Position,
})
export type Unit = z.infer<typeof Unit>

export const Signature = z.object({authority: text, role: text, name: text})
export type Signature = z.infer<typeof Signature>

export const severities = ['error', 'warning', 'info'] as const

/** What a person should look at, at its place in the file. */
export const Warning = z.object({
  code: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  position: z.nullable(Position),
})
export type Warning = z.infer<typeof Warning>

export const formats = ['text', 'markdown'] as const

/** The reading of one document: what `dieuhanh parse` prints. */
export const Directive = z.object({
  schema: z.literal(directiveSchema),
  id: z.string(),
  source: z.object({path: z.string(), format: z.enum(formats), sha256: z.string()}),
  header: Header,
  meeting: z.nullable(Meeting),
  units: z.array(Unit),
  recipients: z.array(z.string()),
  signature: z.nullable(Signature),
  warnings: z.array(Warning),
})
export type Directive = z.infer<typeof Directive>
