import {exportWords} from './export-words.ts'
import type {Language} from './index.ts'
import {pageWords} from './page-words.ts'
import {registerWords} from './register-words.ts'

/** A word or a line in both languages; `{name}` is a blank. */
export interface Bilingual {
  vi: string
  en: string
}

/** What stands in tables, headings and summaries: names, not sentences. */
export const words = {
  'new': {vi: 'mới giao', en: 'new'},
  overdue: {vi: 'quá hạn', en: 'overdue'},
  'due-soon': {vi: 'sắp đến hạn', en: 'due soon'},
  'on-track': {vi: 'trong hạn', en: 'on track'},
  undated: {vi: 'không thời hạn', en: 'undated'},
  recurring: {vi: 'định kỳ', en: 'recurring'},
  paused: {vi: 'tạm dừng', en: 'paused'},
  cancelled: {vi: 'hủy', en: 'cancelled'},
  'done-on-time': {vi: 'hoàn thành đúng hạn', en: 'done on time'},
  'done-late': {vi: 'hoàn thành quá hạn', en: 'done late'},
  done: {vi: 'hoàn thành', en: 'done'},
  late: {vi: 'trễ {n} ngày', en: '{n} days late'},
  'late-one': {vi: 'trễ 1 ngày', en: '1 day late'},
  left: {vi: 'còn {n} ngày', en: 'in {n} days'},
  'left-one': {vi: 'còn 1 ngày', en: 'in 1 day'},
  today: {vi: 'hôm nay', en: 'today'},
  'before-day': {vi: 'trước {day}', en: 'before {day}'},
  'column-code': {vi: 'Mục', en: 'Ref'},
  'column-unit': {vi: 'Đơn vị', en: 'Unit'},
  'column-task': {vi: 'Nhiệm vụ', en: 'Task'},
  'column-due': {vi: 'Thời hạn', en: 'Due'},
  tasks: {vi: '{n} nhiệm vụ', en: '{n} tasks'},
  'tasks-one': {vi: '1 nhiệm vụ', en: '1 task'},
  dated: {vi: '{n} có thời hạn', en: '{n} dated'},
  'count-undated': {vi: '{n} không thời hạn', en: '{n} undated'},
  'count-event': {vi: '{n} hạn chưa rõ ngày', en: '{n} without a known day'},
  'count-recurring': {vi: '{n} định kỳ', en: '{n} recurring'},
  'count-units': {vi: '{n} đơn vị', en: '{n} units'},
  'count-overdue': {vi: '{n} quá hạn', en: '{n} overdue'},
  'count-due-soon': {vi: '{n} sắp đến hạn', en: '{n} due soon'},
  'day-unknown': {vi: 'chưa rõ ngày', en: 'no known day'},
  'no-day': {vi: 'Hạn chưa rõ ngày, việc định kỳ', en: 'No known day, recurring'},
  nothing: {vi: 'Không có nhiệm vụ nào phù hợp.', en: 'No task matches.'},
  'no-number': {vi: '(chưa có số)', en: '(no number yet)'},
  'no-title': {vi: '(không rõ tên văn bản)', en: '(untitled document)'},
  page: {vi: 'trang {n}', en: 'page {n}'},
  issued: {vi: 'Ngày ban hành', en: 'Issued'},
  meeting: {vi: 'Ngày họp', en: 'Meeting'},
  signer: {vi: 'Người ký', en: 'Signed by'},
  'not-given': {vi: 'chưa có', en: 'not given'},
  'look-at': {vi: 'Cần xem lại: {n}', en: 'To look at: {n}'},
  state: {vi: 'Trạng thái', en: 'State'},
  monday: {vi: 'Thứ Hai', en: 'Monday'},
  tuesday: {vi: 'Thứ Ba', en: 'Tuesday'},
  wednesday: {vi: 'Thứ Tư', en: 'Wednesday'},
  thursday: {vi: 'Thứ Năm', en: 'Thursday'},
  friday: {vi: 'Thứ Sáu', en: 'Friday'},
  saturday: {vi: 'Thứ Bảy', en: 'Saturday'},
  sunday: {vi: 'Chủ nhật', en: 'Sunday'},
  progress: {vi: '{done}/{all} tệp · {rate} tệp/giây · {left}', en: '{done}/{all} files · {rate} files/s · {left}'},
  'seconds-left': {vi: 'còn {s} giây', en: '{s} s left'},
  'minutes-left': {vi: 'còn {m} phút {s} giây', en: '{m} min {s} s left'},
  choices: {vi: '{n} lựa chọn', en: '{n} choices'},
  guess: {vi: ' Có phải ý bạn là "{name}"?', en: ' Did you mean "{name}"?'},
  'no-deadline': {vi: 'không phải thời hạn', en: 'no deadline'},
  ...registerWords,
  ...exportWords,
  ...pageWords,
} as const satisfies Record<string, Bilingual>

export type Word = keyof typeof words

export const isWord = (name: string): name is Word => Object.hasOwn(words, name)

/** Fills the blanks of a line. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank))

export const word = (name: Word, language: Language, values: Record<string, string | number> = {}): string =>
  fill(words[name][language], values)
