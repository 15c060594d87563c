import {addDays, type IsoDate, monthOf, yearOf} from '../src/model/date.ts'
import {type Chance, chance} from './chance.ts'
import {acts, chairs, places, things, units} from './words.ts'

/** A document that says what such documents say, made for measuring. */
export interface Notice {
  path: string
  issuedOn: IsoDate
  text: string
}

/** As many tasks as a notice of a ward has. */
export const tasksEach = 33

const written = (day: IsoDate): string => day.split('-').map(Number).reverse().join('/')

/** Of a hundred tasks, 19 have a day and three recur; the rest is to be done in good time. */
function ending({within, of}: Chance, issuedOn: IsoDate): string {
  const day = written(addDays(issuedOn, 5 + within(70)))
  const upTo: [number, string][] = [
    [10, `, hoàn thành trước ngày ${day}`],
    [16, `, báo cáo Chủ tịch UBND phường chậm nhất ngày ${day}`],
    [19, `, hoàn thành trong tháng ${monthOf(issuedOn)}/${yearOf(issuedOn)}`],
    [21, ', định kỳ hằng tuần báo cáo kết quả'],
    [22, `, báo cáo kết quả trước ngày ${of([10, 20, 25])} hằng tháng`],
    [100, ''],
  ]
  const drawn = within(100)
  return upTo.find(([end]) => drawn < end)?.[1] ?? ''
}

function order(luck: Chance, issuedOn: IsoDate): string {
  const {within, of} = luck
  const where = `tại ${of(places)}, tổ dân phố số ${1 + within(60)}`
  const file = within(3) === 0 ? ` theo Công văn số ${1 + within(4000)}/SXD-QLĐT` : ''
  return `- ${of(acts)} ${of(things)} ${where}${file}${ending(luck, issuedOn)}.`
}

function body(luck: Chance, issuedOn: IsoDate): string[] {
  const first = luck.within(units.length)
  const given = [...units.slice(first), ...units.slice(0, first)].slice(0, 6 + luck.within(3))
  const tasks = Array.from({length: tasksEach}, () => order(luck, issuedOn))
  const each = Math.ceil(tasks.length / given.length)
  return given.flatMap((unit, n) => [`2.${n + 1}. ${unit}`, ...tasks.slice(n * each, (n + 1) * each)])
}

/** The notice of a meeting. What it says follows from `seed`. */
function notice(seed: number, number: number, issuedOn: IsoDate): Notice {
  const luck = chance(seed)
  const chair = luck.of(chairs)
  const [year, month, day] = issuedOn.split('-')
  const about = `buổi làm việc lần thứ ${number} năm ${yearOf(issuedOn)} về ${luck.of(things)}`
  const paragraphs = [
    `Số: ${number}/TB-UBND`,
    `Bạch Đằng, ngày ${day} tháng ${month} năm ${year}`,
    'THÔNG BÁO',
    `Kết luận của đồng chí ${chair}, Chủ tịch UBND phường tại ${about}`,
    `Ngày ${written(issuedOn)}, Ủy ban nhân dân phường Bạch Đằng tổ chức ${about}; đồng chí ${chair}, Chủ tịch UBND phường chủ trì. Sau khi nghe các đơn vị báo cáo, Chủ tịch UBND phường kết luận, chỉ đạo như sau:`,
    '1. Ghi nhận sự cố gắng của các phòng, cơ quan, đơn vị trong thời gian qua.',
    '2. Yêu cầu các phòng, cơ quan, đơn vị thực hiện các nhiệm vụ sau:',
    ...body(luck, issuedOn),
    'Trên đây là kết luận của Chủ tịch UBND phường; Văn phòng HĐND và UBND phường thông báo để các đơn vị biết, thực hiện./.',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'TL. CHỦ TỊCH',
    'CHÁNH VĂN PHÒNG',
    'Vũ Trọng Thủy',
  ]
  return {path: `${year}-${String(number).padStart(3, '0')}.md`, issuedOn, text: `${paragraphs.join('\n\n')}\n`}
}

/** How often a notice is issued: 100,000 tasks are ten years. */
const daysBetween = 1.2

/** So many notices, numbered year by year, the latest just before `today`, in the order in which they were issued. */
export function notices(count: number, today: IsoDate): Notice[] {
  const numbers = new Map<number, number>()
  return Array.from({length: count}, (_, n) => {
    const back = count - n
    const issuedOn = addDays(today, -Math.ceil(back * daysBetween))
    const year = yearOf(issuedOn)
    const number = (numbers.get(year) ?? 0) + 1
    numbers.set(year, number)
    return notice(back, number, issuedOn)
  })
}
