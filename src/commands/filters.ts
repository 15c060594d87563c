import {Failure} from '../model/failure.ts'
import {fold} from '../model/fold.ts'
import {documentName, type Row} from '../query/row.ts'
import type {Filters} from '../query/select.ts'
import {matchUnit} from '../query/units.ts'
import type {Context} from './context.ts'
import {choices, count, day, guess, text, toggle, type Values} from './flags.ts'

/** The options that choose tasks. They combine: all have to hold. */
export const filterFlags = {
  unit: text('--unit <name>', {
    vi: 'đơn vị: tên, viết tắt, không dấu hoặc một phần tên',
    en: 'a unit by name, acronym, without accents, or part of it',
  }),
  doc: text('--doc <document>', {vi: 'văn bản: số, ký hiệu hoặc tệp', en: 'a document by number, symbol or file'}),
  state: choices(
    '--state <states>',
    {vi: 'trạng thái, cách nhau dấu phẩy', en: 'states, between commas'},
    {
      overdue: ['qua-han'],
      'due-soon': ['sap-den-han'],
      'on-track': ['trong-han'],
      recurring: ['dinh-ky'],
      undated: ['khong-thoi-han'],
      paused: ['tam-dung'],
      'done-on-time': ['hoan-thanh-dung-han'],
      'done-late': ['hoan-thanh-qua-han'],
      done: ['hoan-thanh', 'xong'],
      cancelled: ['huy'],
    },
  ),
  before: day('--before <day>', {
    vi: 'phải xong trước khi ngày này bắt đầu',
    en: 'to be finished before this day begins',
  }),
  by: day('--by <day>', {vi: 'hạn đến hết ngày này', en: 'due on this day or earlier'}),
  on: day('--on <day>', {vi: 'hạn đúng ngày này', en: 'due on this day'}),
  after: day('--after <day>', {vi: 'hạn sau ngày này', en: 'due after this day'}),
  from: day('--from <day>', {vi: 'hạn từ ngày này', en: 'due on this day or later'}),
  within: count('--within <days>', {vi: 'hạn từ hôm nay đến N ngày nữa', en: 'due from today to N days from now'}),
  hasDeadline: toggle('--has-deadline', {
    vi: 'chỉ việc có thời hạn, kể cả định kỳ',
    en: 'only tasks with a deadline, recurring ones too',
  }),
  kind: choices(
    '--kind <kinds>',
    {vi: 'loại thời hạn', en: 'kinds of deadline'},
    {
      date: ['ngay'],
      period: ['khoang'],
      duration: ['so-ngay'],
      recurring: ['dinh-ky'],
      event: ['su-kien'],
    },
  ),
  origin: choices(
    '--origin <origins>',
    {vi: 'chỗ giao việc: gạch đầu dòng, đoạn văn, bảng', en: 'where the task stands: bullet, paragraph, table'},
    {
      bullet: ['gach-dau-dong'],
      paragraph: ['doan-van'],
      table: ['bang'],
    },
  ),
}

type Options = Values<typeof filterFlags>

const several = (names: Iterable<string>): string => [...names].map((name) => `"${name}"`).join(', ')

function unitNames(typed: string, rows: readonly Row[], {language}: Context): ReadonlySet<string> {
  const single = [...new Set(rows.flatMap(({assignees, lead}) => [...assignees, ...lead]))]
  const whole = new Set(rows.map(({unit}) => unit).filter((unit) => fold(unit) === fold(typed)))
  if (whole.size > 0) return whole
  const match = matchUnit(typed, single)
  if ('names' in match) return new Set(match.names)
  if ('ambiguous' in match) throw new Failure('unit-ambiguous', {value: typed, allowed: several(match.ambiguous)}, 2)
  throw new Failure('unit-unknown', {value: typed, guess: guess(typed, single, language), allowed: several(single)}, 2)
}

function documentIds(typed: string, rows: readonly Row[], {language}: Context): ReadonlySet<string> {
  const wanted = fold(typed)
  const documents = new Map(rows.map(({document}) => [document.id, document]))
  const exact = [...documents.values()].filter(({id, number, ...rest}) =>
    [id, number, fold(documentName({id, number, ...rest}))].includes(wanted),
  )
  const part = [...documents.values()].filter((document) =>
    fold(`${documentName(document)} ${document.path}`).includes(wanted),
  )
  const found = exact.length > 0 ? exact : part
  if (found.length > 0) return new Set(found.map(({id}) => id))
  const names = [...documents.values()].map(documentName)
  throw new Failure(
    'document-unknown',
    {value: typed, guess: guess(typed, names, language), allowed: several(names)},
    2,
  )
}

/** The filters as the query understands them: names typed by hand become the names that the documents use. */
export function toFilters({unit, doc, ...rest}: Options, rows: readonly Row[], context: Context): Filters {
  return {
    ...rest,
    ...(unit !== undefined && {unit: unitNames(unit, rows, context)}),
    ...(doc !== undefined && {doc: documentIds(doc, rows, context)}),
  }
}
