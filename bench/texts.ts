import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {chance} from './chance.ts'
import {reference} from './programs.ts'
import {acts, places, things, units} from './words.ts'

/** Running text that orders nobody, as the longest part of a report or a plan is. */
const prose = `Trong những năm qua, tình hình kinh tế - xã hội của địa phương có nhiều chuyển biến tích cực, đời sống nhân dân được nâng lên rõ rệt.
Sản xuất nông nghiệp ổn định, diện tích gieo trồng đạt trên 12.500 ha, năng suất lúa bình quân đạt 58,4 tạ/ha, tăng 1,2 tạ/ha so với cùng kỳ.
Công nghiệp và xây dựng duy trì đà tăng, nhiều dự án lớn hoạt động hiệu quả, góp phần tạo việc làm cho hàng nghìn lao động.

Văn hóa, giáo dục, y tế có bước phát triển mới. Chất lượng dạy và học được nâng cao, nhiều học sinh đoạt giải trong các kỳ thi.
`

const fixtures = fileURLToPath(new URL('../fixtures/documents/', import.meta.url))

/** Our own documents, one after the other, with other numbers and days in each copy. */
function documents(copy: number): string {
  const names = readdirSync(fixtures).filter((name) => /\.(?:md|txt)$/.test(name))
  return names
    .sort()
    .map((name) => readFileSync(join(fixtures, name), 'utf8'))
    .join('\n\n')
    .replace(/(?<=Số:? )\d+/g, (number) => `${Number(number) + copy}`)
    .replace(/(?<![\d/])\d{1,2}(?=\/\d{1,2}\/20\d\d)/g, (day) => `${((Number(day) + copy) % 28) + 1}`)
}

const tasksOfUnit = 5
const partsOfTask = 6

/** A body with orders; each is long, and has a day. */
function orders(copy: number): string {
  const {of, within} = chance(copy)
  const part = (): string => `${of(acts)} ${of(things)} tại ${of(places)}, tổ dân phố số ${1 + within(999)}`
  const task = (): string => {
    const words = Array.from({length: partsOfTask}, part).join('; ')
    return `- ${words}, hoàn thành trước ngày ${1 + within(28)}/${6 + within(7)}/2026.`
  }
  return [`${copy + 1}. ${of(units)}`, ...Array.from({length: tasksOfUnit}, task)].join('\n')
}

const head = 'Số: 1/TB-UBND\nTHÔNG BÁO\nKết luận của Chủ tịch\n\nNgày 07/5/2026, Chủ tịch kết luận như sau:\n'

/** A kind of text, made of so many parts that it has about so many bytes. */
export interface Kind {
  name: string
  ending: string
  text(bytes: number): string
}

function filled(part: (copy: number) => string, bytes: number): string {
  const parts: string[] = []
  for (let [copy, length] = [0, 0]; length < bytes; copy++) {
    const next = part(copy)
    parts.push(next)
    length += Buffer.byteLength(next)
  }
  return parts.join('\n\n')
}

const notice = readFileSync(reference, 'utf8')
const plainNotice = notice.replace(/[*\\]/g, '')

export const runningText: Kind = {
  name: 'running text without orders',
  ending: 'txt',
  text: (bytes) => filled(() => prose, bytes),
}
export const mixed: Kind = {
  name: 'a notice and forty pages of running text, again and again',
  ending: 'txt',
  text: (bytes) => filled(() => `${plainNotice}\n\n${prose.repeat(60)}`, bytes),
}
export const repeated: Kind = {
  name: 'the reference notice, again and again',
  ending: 'md',
  text: (bytes) => filled(() => notice, bytes),
}
export const dense: Kind = {
  name: 'nearly every line a long task with a day',
  ending: 'txt',
  text: (bytes) => head + filled(orders, bytes),
}
export const many: Kind = {
  name: 'our own documents, with other numbers in each copy',
  ending: 'md',
  text: (bytes) => filled(documents, bytes),
}
