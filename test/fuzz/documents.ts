import fc from 'fast-check'
import {expect} from 'vitest'
import type {Directive} from '../../src/model/directive.ts'
import {parseDocument} from '../../src/parse.ts'
import {open} from '../../src/read/open.ts'
import {checkReading} from './checks.ts'
import {target} from './target.ts'

/**
 * Documents made of an outline that is known: what is read must be what was rendered. The words are those of notices;
 * what varies is the numbering, the units, the deadlines, and the noise of typing, converting and printing.
 */

/** A deadline as it is rendered, and as it must be read. */
export interface Limit {
  words: string
  read: {kind: string; date: string | null; bound: string | null; time: string | null; rrule: string | null}
}

export interface Order {
  words: string
  limit: Limit | null
}

export interface Section {
  unit: string
  orders: Order[]
}

export interface Noise {
  bullet: string
  /** Columns after which lines are broken; null leaves a paragraph on one line. */
  width: number | null
  blankLines: boolean
  indent: string
  bold: boolean
  escapes: boolean
  crlf: boolean
  nfd: boolean
  bom: boolean
  trailing: boolean
  hardSpaces: boolean
  /** Puts a page break, with the number of the next page, before every so many-th order; 0 puts none. */
  pages: number
  nested: boolean
}

export interface Plan {
  sections: Section[]
  noise: Noise
}

const units = [
  'Công an phường',
  'Phòng Kinh tế, Hạ tầng và Đô thị phường',
  'Phòng Văn hóa - Xã hội phường',
  'Văn phòng HĐND và UBND phường',
  'Ban Chỉ huy Quân sự phường',
  'Trung tâm Phục vụ hành chính công phường',
  'Sở Nông nghiệp và Môi trường',
  'Sở Y tế',
  'Ban Quản lý dự án đầu tư xây dựng số 2',
  'Trạm Y tế phường',
]

const verbs = ['Rà soát', 'Tổng hợp', 'Kiểm tra', 'Xây dựng kế hoạch triển khai', 'Tăng cường quản lý', 'Tham mưu']
const objects = [
  'các hộ kinh doanh trên địa bàn',
  'công tác phòng cháy, chữa cháy tại khu dân cư',
  'hồ sơ cấp giấy chứng nhận quyền sử dụng đất; tuyên truyền đến từng hộ dân',
  'việc thực hiện Quyết định số 1637/QĐ-UBND ngày 24/4/2026 của UBND thành phố',
  'hệ thống thoát nước (gồm mương, cống)',
  'an toàn thực phẩm - dịch vụ ăn uống',
]

/** No two orders are alike: what comes again on every page is taken for its running head. */
const places = [
  ...['An Lạc', 'Bình Minh', 'Cát Tường', 'Dương Xá', 'Đông Hòa', 'Giang Biên', 'Hải Yến', 'Kim Sơn', 'Lam Điền'],
  ...['Mỹ Đức', 'Ngọc Hà', 'Phú Thịnh', 'Quang Trung', 'Sông Cầu', 'Tân Tiến', 'Thượng Lý', 'Trại Mới', 'Vạn Phúc'],
  ...[
    'Xuân Áng',
    'Yên Thế',
    'Đầm Hồng',
    'Gò Vấp',
    'Hòa Lạc',
    'Khe Sanh',
    'Long Biên',
    'Ninh Kiều',
    'Ô Chợ',
    'Thanh Trì',
  ],
  ...['Tràng Cát', 'Ỷ La'],
]

const two = (n: number): string => String(n).padStart(2, '0')
const day = fc.record({
  y: fc.constantFrom(2026, 2027),
  m: fc.integer({min: 6, max: 12}),
  d: fc.integer({min: 1, max: 28}),
})
const none = {bound: null, time: null, rrule: null, date: null}

const limit: fc.Arbitrary<Limit> = fc.oneof(
  fc.tuple(day, fc.boolean()).map(([{y, m, d}, long]) => ({
    words: long ? `hoàn thành trước ngày ${d} tháng ${m} năm ${y}` : `hoàn thành trước ngày ${d}/${m}/${y}`,
    read: {...none, kind: 'date', date: `${y}-${two(m)}-${two(d)}`, bound: 'before'},
  })),
  day.map(({y, m, d}) => ({
    words: `báo cáo kết quả chậm nhất ngày ${two(d)}/${two(m)}/${y}`,
    read: {...none, kind: 'date', date: `${y}-${two(m)}-${two(d)}`, bound: 'by'},
  })),
  fc.tuple(day, fc.integer({min: 7, max: 17})).map(([{y, m, d}, h]) => ({
    words: `báo cáo UBND phường trước ${h}h00 ngày ${d}/${m}/${y}`,
    read: {...none, kind: 'date', date: `${y}-${two(m)}-${two(d)}`, bound: 'before', time: `${two(h)}:00`},
  })),
  day.map(({y, m}) => ({
    words: `hoàn thành trong tháng ${m}/${y}`,
    read: {...none, kind: 'period', date: new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10), bound: 'by'},
  })),
  fc.integer({min: 1, max: 28}).map((d) => ({
    words: `báo cáo kết quả trước ngày ${d} hằng tháng`,
    read: {...none, kind: 'recurring', rrule: `FREQ=MONTHLY;BYMONTHDAY=${d}`},
  })),
)

const order: fc.Arbitrary<Order> = fc.record({
  words: fc.tuple(fc.constantFrom(...verbs), fc.constantFrom(...objects)).map((parts) => parts.join(' ')),
  limit: fc.option(limit, {nil: null}),
})

const noise: fc.Arbitrary<Noise> = fc.record({
  bullet: fc.constantFrom('-', '–', '+', '•', '*'),
  width: fc.option(fc.integer({min: 64, max: 110}), {nil: null}),
  blankLines: fc.boolean(),
  indent: fc.constantFrom('', '  ', '\t', '    '),
  bold: fc.boolean(),
  escapes: fc.boolean(),
  crlf: fc.boolean(),
  nfd: fc.boolean(),
  bom: fc.boolean(),
  trailing: fc.boolean(),
  hardSpaces: fc.boolean(),
  pages: fc.integer({min: 0, max: 4}),
  nested: fc.boolean(),
})

/** Gives every order its own place. */
const placed = (sections: readonly Section[]): Section[] => {
  let n = 0
  const own = (order: Order): Order => ({...order, words: `${order.words} tại thôn ${places[n++ % places.length]}`})
  return sections.map(({unit, orders}) => ({unit, orders: orders.map(own)}))
}

const plans: fc.Arbitrary<Plan> = fc.record({
  sections: fc
    .uniqueArray(fc.constantFrom(...units), {minLength: 1, maxLength: 6})
    .chain((names) =>
      fc.tuple(
        ...names.map((unit) =>
          fc.record({unit: fc.constant(unit), orders: fc.array(order, {minLength: 1, maxLength: 5})}),
        ),
      ),
    )
    .map(placed),
  noise,
})

/** The order as it must be read: one line. */
const textOf = ({words, limit: set}: Order): string => `${words}${set ? `, ${set.words}` : ''}.`

/** Breaks a paragraph into lines; its first letter keeps its place. */
function wrapped(text: string, {width}: Noise): string {
  if (width === null) return text
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}

const headLines = [
  'UBND PHƯỜNG BẠCH ĐẰNG',
  'Số: 45/TB-UBND',
  'Bạch Đằng, ngày 08 tháng 5 năm 2026',
  'THÔNG BÁO',
  'Kết luận của đồng chí Nguyễn Văn A, Chủ tịch UBND phường tại phiên họp tháng 5',
  'Ngày 07/5/2026, tại trụ sở UBND phường, đồng chí Chủ tịch UBND phường đã chủ trì phiên họp thường kỳ để nghe báo cáo về tình hình phát triển kinh tế, xã hội, quốc phòng, an ninh của địa phương; cùng dự có các đồng chí lãnh đạo các phòng, ban, đơn vị và trưởng các khu dân cư trên địa bàn. Phiên họp đã xem xét kết quả thực hiện nhiệm vụ bốn tháng đầu năm, thảo luận những khó khăn trong giải ngân vốn đầu tư công, thu ngân sách, giải phóng mặt bằng và chỉnh trang đô thị, cùng các nhiệm vụ trọng tâm của những tháng còn lại. Sau khi nghe các đơn vị báo cáo và ý kiến của các đại biểu dự họp, Chủ tịch UBND phường kết luận như sau:',
]

const tail = [
  'Văn phòng HĐND và UBND phường thông báo để các đơn vị biết, thực hiện./.',
  'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
]

/** The paragraphs of a document, each by itself. */
function paragraphs({sections, noise: look}: Plan): string[] {
  const {bullet, indent, bold, nested, pages, escapes} = look
  let orders = 0
  const marked = escapes && bullet === '-' ? '\\-' : bullet
  const written = ({words, limit: set}: Order): string =>
    set ? `${words}, ${bold ? set.words.replace(/(?:trước|chậm nhất|trong) .*/, '**$&**') : set.words}.` : `${words}.`
  return [
    ...headLines.map((line) => wrapped(line, look)),
    ...sections.flatMap((section, index) => [
      wrapped(`${nested ? '2.' : ''}${index + 1}${escapes ? '\\.' : '.'} ${section.unit}`, look),
      ...section.orders.flatMap((each) => {
        const breaks = pages > 0 && orders++ > 0 && orders % pages === 0
        const item = wrapped(`${indent}${marked} ${written(each)}`, look)
        return breaks ? [`\f${orders + 1}`, item] : [item]
      }),
    ]),
    // Only an empty line tells a paragraph from a line that goes on, where lines are broken.
    ...tail.map((text, index) => (index === 0 && look.width !== null ? `\n${wrapped(text, look)}` : text)),
  ]
}

/** The document as a file has it. */
function rendered(plan: Plan): string {
  const {blankLines, crlf, nfd, bom, trailing, hardSpaces} = plan.noise
  let text = paragraphs(plan).join(blankLines ? '\n\n' : '\n')
  if (hardSpaces) text = text.replace(/(?<=\p{L}) (?=\p{L})/gu, (gap, at: number) => (at % 5 === 0 ? '\u00a0' : gap))
  if (trailing) text = text.replace(/$/gm, '  ')
  if (crlf) text = text.replaceAll('\n', '\r\n')
  if (nfd) text = text.normalize('NFD')
  return bom ? `\ufeff${text}` : text
}

/** What has to be read. */
const expected = ({sections, noise: {nested}}: Plan) =>
  sections.map(({unit, orders}, index) => ({
    number: `${nested ? '2.' : ''}${index + 1}`,
    name: unit,
    tasks: orders.map((each) => ({text: textOf(each), deadlines: each.limit ? [each.limit.read] : []})),
  }))

const read = ({units: found}: Directive) =>
  found.map(({number, name, tasks}) => ({
    ...{number, name},
    tasks: tasks.map(({text, deadlines}) => ({
      text,
      deadlines: deadlines.map(({kind, date, bound, time, rrule}) => ({kind, date, bound, time, rrule})),
    })),
  }))

/** Documents of a known outline, with the noise of typing and converting: they are read as they were meant. */
export const documents = target({
  inputs: plans,
  runs: 150,
  async check(plan) {
    const source = await open(new TextEncoder().encode(rendered(plan)), 'vao.md')
    const {directive} = await parseDocument(source, {})
    expect(read(directive)).toEqual(expected(plan))
    checkReading(source, directive)
  },
})
