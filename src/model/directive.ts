import * as z from 'zod/mini'
import {Deadline} from './deadline.ts'
import {directiveSchema} from './directive-schema.ts'
import {Position} from './position.ts'

const text = z.nullable(z.string())

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601): as precise as the document. */
export const partialDate = z.nullable(z.string().check(z.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)))

export const Header = z.object({
  number: text.check(z.describe('Number of the document; null while it is left blank')),
  symbol: text.check(z.describe('Symbol after the number, such as TB-UBND')),
  type: text.check(z.describe('Type as written, such as Thông báo')),
  typeCode: text.check(z.describe('Abbreviation of the type (decree 30/2020); null where it has none')),
  issuer: text.check(z.describe('The body that issues it')),
  place: text.check(z.describe('Place before the date')),
  issuedOn: partialDate.check(z.describe('Date of issue, as precise as the document: 2026-05-08, 2026-05 or 2026')),
  subject: text.check(z.describe('What it is about')),
  urgency: text.check(z.describe('Mark of urgency')),
  secrecy: text.check(z.describe('Mark of secrecy')),
  legalBases: z.array(z.string()).check(z.describe('The documents that it rests on (Căn cứ), as written')),
})

export type Header = z.infer<typeof Header>

export const Meeting = z.object({
  date: partialDate.check(z.describe('Day of the meeting')),
  name: text.check(z.describe('What the document calls it')),
  chair: text.check(z.describe('Who chaired it')),
})

export type Meeting = z.infer<typeof Meeting>

export const origins = ['bullet', 'paragraph', 'table'] as const
export const Origin = z.enum(origins)
export type Origin = z.infer<typeof Origin>

export const Task = z.object({
  id: z.string().check(z.describe('Stable identity of the task')),
  ref: z
    .string()
    .check(z.describe('The markers that lead to it and its place under them, such as 2.2-4; unique in the document')),
  text: z.string().check(z.describe('The whole order in the words of the document, on one line')),
  origin: Origin.check(z.describe('bullet: an item under a heading; paragraph: names its own body; table: a row')),
  lead: z.array(z.string()).check(z.describe('The bodies that are responsible')),
  coordinating: z.array(z.string()).check(z.describe('The bodies that are named as partners')),
  product: text.check(z.describe('The result asked for, where a column names it')),
  deadlines: z.array(Deadline).check(z.describe('Every deadline that the task sets, in the order of the text')),
  position: Position.check(z.describe('Where the task stands in the file')),
})

export type Task = z.infer<typeof Task>

export const Unit = z.object({
  number: text.check(z.describe('Its marker without closing punctuation, such as 2.1, a or Điều 2')),
  name: z.string().check(z.describe('The body that receives the tasks, as written')),
  assignees: z.array(z.string()).check(z.describe('The bodies one by one')),
  tasks: z.array(Task).check(z.describe('What it has to do')),
  position: Position.check(z.describe('Where its name stands in the file')),
})

export type Unit = z.infer<typeof Unit>

export const Signature = z.object({
  authority: text.check(z.describe('On whose behalf it is signed, such as TL. CHỦ TỊCH')),
  role: text.check(z.describe('Office of the signer')),
  name: text.check(z.describe('Name of the signer')),
})

export type Signature = z.infer<typeof Signature>

export const severities = ['error', 'warning', 'info'] as const

/** What a person should look at, at its place in the file. */
export const Warning = z.object({
  code: z.string().check(z.describe('What kind of warning it is')),
  severity: z.enum(severities).check(z.describe('How much it matters')),
  message: z.string().check(z.describe('What is wrong and what to do, in the language that was asked for')),
  position: z.nullable(Position).check(z.describe('Where to look; null for the document as a whole')),
})

export type Warning = z.infer<typeof Warning>

export const formats = ['text', 'markdown', 'docx', 'odt', 'html', 'rtf', 'pdf'] as const
export type FormatName = (typeof formats)[number]

export const Source = z.object({
  path: z.string().check(z.describe('The file as it was named; - for standard input')),
  format: z.enum(formats).check(z.describe('How the file was read; it makes no difference to the result')),
  sha256: z.string().check(z.describe('SHA-256 of the bytes of the file')),
})

export type Source = z.infer<typeof Source>

/** The reading of one document: what `dieuhanh parse` prints. */
export const Directive = z.object({
  schema: z
    .literal(directiveSchema)
    .check(z.describe('Name and version of this structure; fields are only ever added')),
  id: z.string().check(z.describe('Stable identity of the document')),
  source: Source.check(z.describe('The file it was read from')),
  header: Header.check(z.describe('What the head of the document says')),
  meeting: z.nullable(Meeting).check(z.describe('The meeting that it reports; null when there is none')),
  units: z.array(Unit).check(z.describe('The bodies that receive tasks, with their tasks')),
  recipients: z.array(z.string()).check(z.describe('The list of recipients (Nơi nhận)')),
  signature: z.nullable(Signature).check(z.describe('Who signed it; null when nobody did yet')),
  warnings: z.array(Warning).check(z.describe('What a person should look at')),
})
export type Directive = z.infer<typeof Directive>
