import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {read, utils} from '@e965/xlsx'
import {parse as parseCsv} from 'csv-parse/sync'
import {strFromU8, unzipSync} from 'fflate'
import ICAL from 'ical.js'
import mammoth from 'mammoth'
import remarkParse from 'remark-parse'
import {convertIcsCalendar} from 'ts-ics'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {columnNames} from '../src/export/column-names.ts'
import {cellText, type Sheet, toSheet} from '../src/export/columns.ts'
import type {Export, Format} from '../src/export/format.ts'
import {extensions, type FormatName, formatNames, formatOf, formats} from '../src/export/index.ts'
import {Directive} from '../src/model/directive.ts'
import {TaskRecord} from '../src/model/task-record.ts'
import {parseDocument} from '../src/parse.ts'
import {occurrences} from '../src/query/occurrence.ts'
import {toRows} from '../src/query/row.ts'
import {select} from '../src/query/select.ts'
import {open} from '../src/read/open.ts'
import {newRegister, root, shell, temporaryFolder} from './dieuhanh.ts'
import {named, readHtml, textOf} from './html.ts'
import {printed} from './printed.ts'

const today = '2026-05-14'
const notice = 'fixtures/thongbao.md'

/** A file that the built program wrote. */
function exported(line: string, name: string, register = newRegister()): Buffer {
  const file = join(temporaryFolder(), name)
  const {code, stderr} = shell(`dieuhanh export ${line} -o '${file}' --today ${today}`, {DIEUHANH_REGISTER: register})
  expect(stderr).toContain(name)
  expect(code).toBe(0)
  return readFileSync(file)
}

function directiveOf(line: string): Directive {
  return Directive.parse(JSON.parse(shell(`dieuhanh parse ${line} --no-save`).stdout))
}

/** What an export of a reading is made of. */
function exportOf(directive: Directive, more: Partial<Export> = {}): Export {
  const view = select(toRows([directive]), {}, {today, next: occurrences()})
  const base = {
    view,
    today,
    notes: new Map(),
    language: 'vi',
    columns: 'co-ban',
    at: '2026-05-14T01:02:03.004Z',
  } as const
  return {...base, register: null, alarms: [], todo: false, ...more}
}

/** The whole file in a format. */
async function contentOf(name: FormatName, what: Export): Promise<string | Uint8Array> {
  const {print, load}: Format = formats[name]
  if (print) return printed((await print())(what), what.view)
  return (await load?.())?.(what) ?? ''
}

const byDocument = (what: Export): Export => ({
  ...what,
  view: {...what.view, items: what.view.items.toSorted((a, b) => a.position.start.offset - b.position.start.offset)},
})

const sheetOf = (columns: Export['columns'] = 'co-ban'): Sheet =>
  toSheet(byDocument(exportOf(directiveOf(notice), {columns})))

const texts = ({columns, rows}: Sheet): string[][] => [
  columns.map(({title}) => title),
  ...rows.map((row) => row.map((cell) => cellText(cell, 'vi'))),
]

/** What somebody may have put into a document to make a program act. */
const hostile = [
  '=HYPERLINK("http://x.invalid";"Bấm vào đây")',
  '+84 24 3000 0000',
  '-2+3+cmd|" /C calc"!A0',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '\u001b[31mđỏ\u001b[0m\u0007',
  'đảo \u202egnah iời chữ\u2066',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[bấm](javascript:alert(1)) `mã` # | ô | _nghiêng_ *đậm*',
  'BEGIN:VALARM; X-EVIL:1, \\n END:VCALENDAR',
  '_x000D_ và _x0041_',
  '2.1',
  '15/5',
]

/** A reading whose words are the hostile ones, one in each task. */
function hostileDirective(): Directive {
  const directive = directiveOf(notice)
  const tasks = directive.units.flatMap(({tasks: own}) => own)
  hostile.forEach((text, index) => {
    const task = tasks[index]
    if (task) Object.assign(task, {text, lead: [text], coordinating: [text], product: text})
  })
  return {...directive, source: {...directive.source, path: '<b>=1\u001b[2J.md'}}
}

const controls = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

describe('json and ndjson', () => {
  const records = JSON.parse(exported(notice, 'viec.json').toString())

  test('hold what the schema says', () => {
    expect(records).toHaveLength(33)
    for (const record of records) expect(TaskRecord.parse(record)).toEqual(record)
  })

  test('are the same tasks', () => {
    const lines = exported(notice, 'viec.ndjson').toString().trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(records)
  })

  test('hold the notes of the register', () => {
    const register = newRegister()
    shell(`dieuhanh parse ${notice}`, {DIEUHANH_REGISTER: register})
    shell(`dieuhanh note NV3 "đã gọi" --today ${today}`, {DIEUHANH_REGISTER: register})
    const kept = JSON.parse(exported('', 'viec.json', register).toString())
    expect(kept.filter(({notes}: TaskRecord) => notes.length > 0)).toMatchObject([
      {code: 'NV3', notes: [{day: today, text: 'đã gọi'}]},
    ])
  })
})

describe('csv', () => {
  test.each(Object.keys(columnNames))('with the columns %s is read back', (columns) => {
    const bytes = exported(`${notice} --columns ${columns}`, 'viec.csv')
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
    const found: string[][] = parseCsv(bytes, {bom: true, record_delimiter: '\r\n'})
    const set = Object.keys(columnNames).find((name): name is Export['columns'] => name === columns)
    const sheet = sheetOf(set)
    const expected = sheet.rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' ? cell.day : cellText(cell, 'vi'))),
    )
    expect(found).toEqual([sheet.columns.map(({title}) => title), ...expected])
  })

  test('never begins a cell as a formula, and leaves numbers of units text', async () => {
    const text = await contentOf('csv', exportOf(hostileDirective()))
    const cells: string[] = parseCsv(String(text), {bom: true, record_delimiter: '\r\n'}).flat()
    expect(cells.filter((cell) => /^[=+@-]|^\s*[=+@]/.test(cell) || controls.test(cell))).toEqual([])
    expect(cells).toContain("'2.1")
    expect(cells).toContain("'15/5")
  })
})

describe('xlsx', () => {
  const book = read(exported(notice, 'viec.xlsx'), {cellDates: true, cellNF: true, UTC: true})
  const [tasks, units] = book.SheetNames.map((name) => book.Sheets[name])

  test('is the table cell by cell, with real days', () => {
    const sheet = sheetOf()
    const expected = [
      sheet.columns.map(({title}) => title),
      ...sheet.rows.map((row) => row.map((cell) => (typeof cell === 'object' ? new Date(`${cell.day}T00:00Z`) : cell))),
    ]
    const found = utils.sheet_to_json<unknown[]>(tasks ?? {}, {header: 1, defval: '', UTC: true})
    expect(found).toEqual(expected)
  })

  test('shows a day as the document means it', () => {
    const formatsOfDays = Object.values(tasks ?? {})
      .filter((cell) => cell?.t === 'd')
      .map(({z}) => z)
    expect([...new Set(formatsOfDays)]).toEqual(['"trước "dd/mm/yyyy'])
  })

  test('can be filtered by its head, which stays', () => {
    expect(tasks?.['!autofilter']?.ref).toBe('A1:J34')
    expect(partOf(exported(notice, 'viec.xlsx'), 'xl/worksheets/sheet1.xml')).toContain('state="frozen"')
  })

  test('counts by unit as the command does', () => {
    const counted = JSON.parse(shell(`dieuhanh units ${notice} --today ${today} --json unit,total,overdue`).stdout)
    const rows = utils.sheet_to_json<string[]>(units ?? {}, {header: 1}).slice(1, -1)
    const found = rows.map(([unit, total, , overdue]) => ({unit, total, overdue}))
    expect(found).toEqual(expect.arrayContaining(counted))
    expect(found).toHaveLength(counted.length)
  })

  test('holds text, never a formula', async () => {
    const bytes = await (await formats.xlsx.load())(exportOf(hostileDirective()))
    const sheets = Object.values(read(bytes, {cellFormula: true}).Sheets)
    const cells = sheets.flatMap((sheet) => Object.entries(sheet).filter(([name]) => !name.startsWith('!')))
    expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([])
    const shown = cells.map(([, cell]) => String(cell.v))
    expect(shown.filter((text) => controls.test(text))).toEqual([])
    for (const text of hostile.filter((each) => !controls.test(each))) expect(shown).toContain(text)
  })
})

/** One of the files that an office document is made of. */
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

describe('ics', () => {
  const register = newRegister()
  shell(`dieuhanh parse ${notice}`, {DIEUHANH_REGISTER: register})
  const text = exported('--alarm 3d,1d', 'lich.ics', register).toString()
  const calendar = convertIcsCalendar(undefined, text)
  const events = calendar.events ?? []

  test('has the days as a reader that is not ours finds them', () => {
    const days = events.map(({start}) => start.date.toISOString().slice(0, 10)).sort()
    expect(days).toEqual([
      '2026-05-13',
      '2026-05-13',
      '2026-05-15',
      '2026-05-15',
      '2026-05-15',
      '2026-05-15',
      '2026-05-17',
    ])
    expect(events.every(({start}) => start.type === 'DATE')).toBe(true)
    expect(
      events.filter(({recurrenceRule}) => recurrenceRule).map(({recurrenceRule}) => recurrenceRule?.frequency),
    ).toEqual(['WEEKLY'])
  })

  test('reminds before the day', () => {
    for (const {alarms} of events) expect(alarms).toHaveLength(2)
    expect(text.match(/TRIGGER:-P3D\r\n/g)).toHaveLength(7)
  })

  test('folds at 75 octets and never inside a letter', () => {
    const lines = Buffer.from(text).toString('latin1').split('\r\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75)
    expect(lines.filter((line) => Buffer.from(line, 'latin1').toString('utf8').includes('\ufffd'))).toEqual([])
  })

  test('keeps the identity of an event when its day is moved', () => {
    const uids = (ics: string): string[] => ics.match(/UID:.*/g)?.sort() ?? []
    shell(`dieuhanh extend NV9 --to 29/5/2026 --reason "chờ" --today ${today}`, {DIEUHANH_REGISTER: register})
    const later = exported('--alarm 3d,1d', 'lich.ics', register).toString()
    expect(later).toContain('DTSTART;VALUE=DATE:20260529')
    expect(uids(later)).toEqual(uids(text))
    expect(new Set(uids(text)).size).toBe(7)
  })

  test('has to-dos where they are wanted', () => {
    const todos = new ICAL.Component(ICAL.parse(exported(`${notice} --todo --alarm 2d`, 'viec.ics').toString()))
    const all = todos.getAllSubcomponents('vtodo')
    expect(all).toHaveLength(7)
    expect(all.filter((todo) => todo.hasProperty('due'))).toHaveLength(6)
    expect(all.filter((todo) => todo.hasProperty('dtstart') && todo.hasProperty('rrule'))).toHaveLength(1)
    const triggers = all.map((todo) => todo.getFirstSubcomponent('valarm')?.getFirstProperty('trigger')?.toICALString())
    expect(triggers.sort()[0]).toBe('TRIGGER:-P2D')
    expect(triggers.filter((trigger) => trigger === 'TRIGGER;RELATED=END:-P2D')).toHaveLength(6)
  })

  test('recurs from a day that the rule means', async () => {
    const directive = directiveOf(notice)
    const task = directive.units[0]?.tasks[0]
    const like = directive.units.flatMap(({tasks}) => tasks).find(({deadlines}) => deadlines[0]?.kind === 'recurring')
    const rules = {
      'FREQ=DAILY': '20260514',
      'FREQ=WEEKLY': '20260517',
      'FREQ=WEEKLY;BYDAY=FR': '20260515',
      'FREQ=MONTHLY': '20260531',
      'FREQ=MONTHLY;BYMONTHDAY=10': '20260610',
      'FREQ=MONTHLY;INTERVAL=3': '20260630',
      'FREQ=MONTHLY;INTERVAL=6': '20260630',
      'FREQ=YEARLY': '20261231',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29': '20280229',
    }
    for (const [rrule, day] of Object.entries(rules)) {
      const [deadline] = like?.deadlines ?? []
      if (!task || !deadline) throw new Error('no recurring task')
      const units = directive.units
        .slice(0, 1)
        .map((unit) => ({...unit, tasks: [{...task, deadlines: [{...deadline, rrule}]}]}))
      const ics = String(await (await formats.ics.load())(exportOf({...directive, units})))
      expect([rrule, /DTSTART;VALUE=DATE:(\d+)/.exec(ics)?.[1]]).toEqual([rrule, day])
      const event = new ICAL.Event(new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent') ?? undefined)
      expect([rrule, event.iterator().next().toICALString()]).toEqual([rrule, day])
    }
  })

  test('lets nothing of a text become a line of its own', async () => {
    const directive = hostileDirective()
    const [deadline] =
      directive.units.flatMap(({tasks}) => tasks).find(({deadlines}) => deadlines.length > 0)?.deadlines ?? []
    for (const task of directive.units.flatMap(({tasks}) => tasks)) if (deadline) task.deadlines = [deadline]
    const ics = String(await (await formats.ics.load())(exportOf(directive)))
    const names = new Set(
      ics
        .replace(/\r\n[ \t]/g, '')
        .trimEnd()
        .split('\r\n')
        .map((line) => line.replace(/[:;].*/s, '')),
    )
    expect([...names].filter((name) => !/^[A-Z-]+$/.test(name) || name === 'X-EVIL' || name === 'TRIGGER')).toEqual([])
    expect(controls.test(ics)).toBe(false)
  })
})

describe('docx', () => {
  test.each(Object.keys(columnNames))('with the columns %s is the table cell by cell', async (columns) => {
    const buffer = exported(`${notice} --columns ${columns}`, 'bang.docx')
    const {value, messages} = await mammoth.convertToHtml({buffer})
    expect(messages.filter(({type}) => type === 'error')).toEqual([])
    const set = Object.keys(columnNames).find((name): name is Export['columns'] => name === columns)
    expect(tableIn(value)).toEqual(texts(sheetOf(set)))
  })

  test('lies on A4 in Times New Roman 13, with its head on every page', () => {
    const bytes = exported(notice, 'bang.docx')
    const document = partOf(bytes, 'word/document.xml')
    expect(document).toContain('w:orient="landscape"')
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    const styles = partOf(bytes, 'word/styles.xml')
    expect(styles).toContain('Times New Roman')
    expect(styles).toContain('<w:sz w:val="26"/>')
  })

  test('shows hostile words and obeys none', async () => {
    const bytes = await (await formats.docx.load())(exportOf(hostileDirective()))
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)})
    expect(controls.test(value)).toBe(false)
    expect(tableIn(value).flat()).toContain('<script>alert(1)</script><img src=x onerror=alert(1)>')
  })
})

/** The cells of a page's tables. */
const tableIn = (html: string): string[][] =>
  named(readHtml(html), 'tr').map((row) => [...named(row, 'th'), ...named(row, 'td')].map(textOf))

describe('markdown', () => {
  const folder = join(root, 'fixtures/documents')
  const files = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name))

  type Asked = Pick<TaskRecord, 'unit' | 'text' | 'lead' | 'coordinating'> & {deadlines: object[]}

  /** What a task asks of whom and by when, without where it stands. */
  const tasksOf = ({units}: Directive): Asked[] =>
    units.flatMap(({name, tasks}) =>
      tasks.map(({text, lead, coordinating, deadlines}) => ({
        ...{unit: name, text, lead, coordinating},
        deadlines: deadlines.map(({kind, date, time, bound, rrule}) => ({kind, date, time, bound, rrule})),
      })),
    )

  /**
   * What a checklist cannot say: days counted from a meeting, members named elsewhere, persons, an issuer that orders,
   * labels on a line below a task that ends in no full stop.
   */
  const beyond = [
    'bien-ban-dai-dien-ky-ten.txt',
    'cong-van-phu-luc-don-vi-qua-han.md',
    'draft-with-blanks.md',
    'headings-over-lines-members.txt',
    'ke-hoach-dang-uy-muc-khong-dau-cham.md',
    'phan-cong-khong-chu-phu-luc.txt',
    'thong-bao-tinh-nhom-linh-vuc.md',
  ]

  const readingOf = async (text: Uint8Array, path: string): Promise<Directive> =>
    (await parseDocument(await open(text, path), {allowSecret: true})).directive

  const byText = (tasks: Asked[]): Asked[] => tasks.toSorted((a, b) => (a.text < b.text ? -1 : 1))

  async function back(file: string): Promise<{before: Asked[]; after: Asked[]}> {
    const directive = await readingOf(readFileSync(file), file)
    const text = String(await (await formats.md.load())(byDocument(exportOf(directive))))
    const after = await readingOf(Buffer.from(text), 'viec.md')
    return {before: byText(tasksOf(directive)), after: byText(tasksOf(after))}
  }

  test('is read back to the same tasks', async () => {
    const {before, after} = await back(join(root, notice))
    expect(after).toEqual(before)
  })

  test('is read back to the same places', async () => {
    const refsOf = ({units}: Directive): string[] => units.flatMap(({tasks}) => tasks.map(({ref}) => ref))
    const directive = await readingOf(readFileSync(join(root, notice)), notice)
    const text = String(await (await formats.md.load())(byDocument(exportOf(directive))))
    expect(refsOf(await readingOf(Buffer.from(text), 'viec.md'))).toEqual(refsOf(directive))
  })

  test.each(files.filter((name) => !beyond.includes(name)))('of %s is read back to the same tasks', async (name) => {
    const {before, after} = await back(join(folder, name))
    expect(after).toEqual(before)
  })

  test('ticks what is done', () => {
    const register = newRegister()
    shell(`dieuhanh parse ${notice}`, {DIEUHANH_REGISTER: register})
    shell(`dieuhanh done NV9 --today ${today}`, {DIEUHANH_REGISTER: register})
    const text = exported('', 'viec.md', register).toString()
    expect(text.match(/^- \[x\] .*/gm)).toEqual([expect.stringContaining('Thành lập Ban quản lý Quỹ khuyến học')])
    expect(text.match(/^- \[ \] /gm)).toHaveLength(32)
  })

  test('says nothing but the words', async () => {
    const text = String(await (await formats.md.load())(exportOf(hostileDirective())))
    const kinds = JSON.stringify(unified().use(remarkParse).parse(text)).match(/"type":"\w+"/g) ?? []
    expect(kinds.filter((kind) => /html|link|image|code|emphasis/i.test(kind))).toEqual([])
    expect(controls.test(text)).toBe(false)
  })
})

describe('the table of formats', () => {
  test('knows each ending once', () => {
    expect(new Set(extensions).size).toBe(extensions.length)
    for (const extension of extensions) expect(formatOf(`viec.${extension}`)).not.toBeNull()
    expect(formatOf('viec')).toBeNull()
    expect(formatOf('BANG.XLSX')).toBe('xlsx')
  })

  test.each(formatNames)('%s is written without a task, too', async (name) => {
    const empty = exportOf({...directiveOf(notice), units: []})
    const content = await contentOf(name, empty)
    expect(content.length > 0 || name === 'ndjson').toBe(true)
  })
})

test('the tasks of several documents stay with their document', () => {
  const files = ['fixtures/cli/input/short.md', notice]
  const lines = shell(`dieuhanh export ${files.join(' ')} -o - --format ndjson --today ${today}`)
    .stdout.trimEnd()
    .split('\n')
  const paths = lines.map((line) => JSON.parse(line).document.path)
  expect(paths).toEqual(files.flatMap((file) => paths.filter((path) => path === file)))
})

describe('the file', () => {
  test('is written whole or not at all, and replaced only by force', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'viec.csv')
    writeFileSync(file, 'của tôi')
    expect(shell(`dieuhanh export ${notice} -o '${file}'`).code).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe('của tôi')
    expect(shell(`dieuhanh export ${notice} -o '${file}' --force`).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('STT')
    expect(readdirSync(folder)).toEqual(['viec.csv'])
  })

  test('that cannot be written leaves nothing behind', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'viec.csv'))
    const {code, stderr} = shell(`dieuhanh export ${notice} -o '${join(folder, 'viec.csv')}' --force`)
    expect([code, readdirSync(folder)]).toEqual([1, ['viec.csv']])
    expect(stderr).toContain('viec.csv')
    expect(shell(`dieuhanh export ${notice} -o '${join(folder, 'khong-co', 'viec.csv')}'`).code).toBe(1)
    expect(existsSync(join(folder, 'khong-co'))).toBe(false)
  })
})
