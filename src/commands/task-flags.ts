import {Failure} from '../model/failure.ts'
import {fieldNames, isField} from '../output/fields.ts'
import {choice, choices, count, day, type Flag, guess, text, toggle, type Values} from './flags.ts'
import {type ReadingOptions, readingFlags} from './reading-flags.ts'

/** The options that choose tasks. They combine: all have to hold. */
export const filterFlags = {
  unit: text(
    '--unit <name>',
    {
      vi: 'đơn vị: tên, viết tắt, không dấu hoặc một phần tên',
      en: 'a unit by name, acronym, without accents, or part of it',
    },
    'unit',
  ),
  doc: text(
    '--doc <document>',
    {vi: 'văn bản: số, ký hiệu hoặc tệp', en: 'a document by number, symbol or file'},
    'document',
  ),
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
    {vi: 'chỗ giao việc', en: 'where the task stands'},
    {
      bullet: ['gach-dau-dong'],
      paragraph: ['doan-van'],
      table: ['bang'],
    },
  ),
}

/** The orders that a list can be asked for; tasks that are alike stay by deadline. */
export const sortNames = {
  due: ['han', 'thoi-han'],
  document: ['van-ban'],
  unit: ['don-vi'],
  state: ['trang-thai'],
} as const satisfies Record<string, readonly string[]>

/** Fields between commas; none named means all. */
export const fieldsFlag = <Name extends string>(
  known: readonly string[],
  isKnown: (name: string) => name is Name,
): Flag<readonly Name[]> => ({
  flags: '--json [fields]',
  help: {vi: 'in JSON, cả hay chỉ các trường này', en: 'print JSON, whole or of these fields'},
  offer: {names: Object.fromEntries(known.map((name) => [name, []])), several: true},
  read(raw, {language}) {
    const names = raw === '' || raw === 'true' ? known : raw.split(',').filter((name) => name !== '')
    return names.map((value) => {
      if (isKnown(value)) return value
      throw new Failure('field-unknown', {value, guess: guess(value, known, language), allowed: known.join(', ')}, 2)
    })
  },
})

/** What every command that lists tasks takes. */
export const listFlags = {
  ...filterFlags,
  sort: choice('--sort <order>', {vi: 'thứ tự', en: 'the order'}, {names: sortNames, translated: true}),
  json: fieldsFlag(fieldNames, isField),
  ndjson: toggle('--ndjson', {vi: 'mỗi nhiệm vụ một dòng JSON', en: 'one line of JSON per task'}),
  full: toggle('--full', {vi: 'không rút gọn nội dung', en: 'do not shorten texts'}),
  exitCode: toggle('--exit-code', {vi: 'mã thoát 4 khi không có gì phù hợp', en: 'exit with 4 when nothing matches'}),
  ...readingFlags,
}

/** What every command that counts tasks takes. */
export const countFlags = <Name extends string>(fields: readonly Name[]) => ({
  ...filterFlags,
  json: fieldsFlag(fields, (name): name is Name => fields.some((field) => field === name)),
  ndjson: listFlags.ndjson,
  exitCode: listFlags.exitCode,
  ...readingFlags,
})

export type CountOptions = Values<typeof filterFlags> &
  ReadingOptions & {
    json?: readonly string[]
    ndjson?: boolean
    exitCode?: boolean
  }

export type ListOptions = Values<typeof listFlags>

export const listOperands = {
  spec: '[file...]',
  help: {
    vi: 'văn bản, thư mục, JSON của lệnh parse, hoặc -; không nêu gì: sổ',
    en: 'documents, folders, the JSON of parse, or -; none: the register',
  },
}
