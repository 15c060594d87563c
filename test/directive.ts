import type {Deadline} from '../src/model/deadline.ts'
import type {Directive, Task, Unit} from '../src/model/directive.ts'

const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}

/** A deadline with what matters to a test; the rest is as a plain reading leaves it. */
export const deadline = (given: Partial<Deadline> = {}): Deadline => ({
  text: 'trước ngày 15/5/2026',
  rule: 'before-date',
  kind: 'date',
  date: '2026-05-15',
  time: null,
  bound: 'before',
  from: null,
  rrule: null,
  duration: null,
  inferred: [],
  bold: false,
  inherited: false,
  position,
  ...given,
})

export const by = (date: string): Deadline => deadline({text: `chậm nhất ngày ${date}`, date, bound: 'by'})
export const before = (date: string): Deadline => deadline({text: `trước ngày ${date}`, date})
export const every = (rrule: string): Deadline =>
  deadline({text: 'định kỳ', kind: 'recurring', date: null, bound: null, rrule})
export const event = (): Deadline => deadline({text: 'trước kỳ họp HĐND', kind: 'event', date: null, bound: 'before'})

export const task = (ref: string, deadlines: Deadline[] = [], given: Partial<Task> = {}): Task => ({
  id: `id-${ref}`,
  ref,
  text: `Việc ${ref}.`,
  origin: 'bullet',
  lead: [],
  coordinating: [],
  product: null,
  deadlines,
  position,
  ...given,
})

export const unit = (name: string, tasks: Task[], assignees: string[] = [name]): Unit => ({
  number: tasks[0]?.ref.split('-')[0] ?? null,
  name,
  assignees,
  tasks,
  position,
})

export const directive = (units: Unit[], given: Partial<Directive> = {}): Directive => ({
  schema: 'dieuhanh.directive/1',
  id: 'document-1',
  source: {path: 'thong-bao.md', format: 'markdown', sha256: '0'.repeat(64)},
  header: {
    number: '45',
    symbol: 'TB-UBND',
    type: 'Thông báo',
    typeCode: 'TB',
    issuer: null,
    place: 'Bạch Đằng',
    issuedOn: '2026-05-08',
    subject: 'Kết luận tại Phiên họp tháng 5',
    urgency: null,
    secrecy: null,
    legalBases: [],
  },
  meeting: {date: '2026-05-07', name: 'phiên họp tháng 5', chair: 'Nguyễn Văn A'},
  units,
  recipients: [],
  signature: {authority: 'TL. CHỦ TỊCH', role: 'CHÁNH VĂN PHÒNG', name: 'Trần Văn B'},
  warnings: [],
  ...given,
})
