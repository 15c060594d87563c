import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {Directive} from '../src/model/directive.ts'
import {browserPath, open, startBrowser} from './chromium.ts'
import {newRegister, shell, temporaryFolder} from './dieuhanh.ts'
import {find, hasClass, named, readHtml, textOf} from './html.ts'

const today = '2026-05-14'
const notice = 'fixtures/thongbao.md'

/** A page that the built program wrote. */
function exported(line: string, register = newRegister()): string {
  const file = join(temporaryFolder(), 'viec.html')
  const {code, stderr} = shell(`dieuhanh export ${line} -o '${file}' --today ${today}`, {DIEUHANH_REGISTER: register})
  expect([code, stderr]).toEqual([0, expect.stringContaining('viec.html')])
  return file
}

const directive = (): Directive => Directive.parse(JSON.parse(shell(`dieuhanh parse ${notice} --no-save`).stdout))

/** A register in which things have happened. */
function used(): string {
  const register = newRegister()
  const lines = [
    `dieuhanh parse ${notice}`,
    `dieuhanh done NV9 --on 13/5/2026 --product "52/QĐ-UBND" --today ${today}`,
    `dieuhanh extend NV11 --to 29/5/2026 --reason "chờ hướng dẫn" --today ${today}`,
    `dieuhanh note NV23 "đã gọi điện" --today ${today}`,
  ]
  for (const line of lines) shell(line, {DIEUHANH_REGISTER: register})
  return register
}

/** What somebody may have put into a document to make a page act. */
const hostile = [
  '<script>alert(1)</script>',
  '</style></script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1) &lt;b&gt; {{7*7}} ${7*7}',
  'đảo \u202egnah iời chữ\u2066 \u001b[31mđỏ\u0007',
]

/** The same reading with hostile words in every place that a document fills. */
function hostilePage(): string {
  const words = hostile.join(' ')
  const read = directive()
  const units = read.units.map((unit) => ({
    ...{...unit, name: words, assignees: [words]},
    tasks: unit.tasks.map((task) => ({...task, text: words, lead: [words], coordinating: [words], product: words})),
  }))
  const header = {...read.header, subject: words, symbol: words, type: words, issuer: words}
  const folder = temporaryFolder()
  const file = join(folder, 'la.json')
  writeFileSync(file, JSON.stringify({...read, units, header, source: {...read.source, path: words}}))
  return exported(`'${file}'`)
}

describe('the page', () => {
  const text = readFileSync(exported('', used()), 'utf8')
  const page = readHtml(text)
  const rows = find(page, (node) => node.name === 'tr' && node.attribs?.['data-state'] !== undefined)

  test('has every task once, in whole', () => {
    const wanted = directive().units.flatMap(({tasks}) => tasks.map((task) => task.text))
    const found = rows.map((row) => textOf(named(row, 'td').map((cell) => named(cell, 'p')[0] ?? {})[0] ?? {}))
    expect(found.toSorted()).toEqual(wanted.toSorted())
  })

  test('says what was recorded', () => {
    const row = (code: string): string => textOf(rows.find((each) => textOf(each).includes(code)) ?? {})
    expect(row('NV9')).toContain('52/QĐ-UBND')
    expect(row('NV11')).toContain('29/5/2026')
    expect(row('NV23')).toContain('đã gọi điện')
    expect(row('NV23')).toContain('trễ 1 ngày')
  })

  test('shows the numbers of the one counting function', () => {
    const states = JSON.parse(shell(`dieuhanh stats ${notice} --today ${today} --json total,states`).stdout)
    const plain = readHtml(readFileSync(exported(notice), 'utf8'))
    const number = (name: string): number => {
      const [part] = find(plain, (node) => node.attribs?.['data-count'] === name)
      return Number(textOf(part ?? {}))
    }
    expect([number('all'), number('overdue'), number('due-soon')]).toEqual([
      states.total,
      states.states.overdue,
      states.states['due-soon'],
    ])
  })

  test('holds a picture of the deadlines that can be read aloud', () => {
    const [picture] = find(page, (node) => node.name === 'svg' && node.attribs?.role === 'img')
    expect(picture).toBeDefined()
    expect(textOf(picture ?? {})).toMatch(/mốc thời hạn/)
  })

  test('forbids itself every request', () => {
    const [policy] = find(page, ({attribs}) => attribs?.['http-equiv'] === 'Content-Security-Policy')
    expect(policy?.attribs?.content).toMatch(
      /^default-src 'none'; style-src 'sha256-[^ ]+'; script-src 'sha256-[^ ]+';/,
    )
    expect(text).not.toMatch(/(?:src|href)="?(?:https?:|\/\/)/)
  })

  test('speaks the language that was asked for', () => {
    expect(text).toContain('<html lang="vi">')
    expect(readFileSync(exported(`${notice} --lang en`), 'utf8')).toContain('<html lang="en">')
  })

  test('lets nothing of a document become HTML', () => {
    const plain = readFileSync(exported(notice), 'utf8')
    const strange = readFileSync(hostilePage(), 'utf8')
    const elements = (html: string): Set<string> => new Set(html.match(/<!?[a-z][a-z\d]*/gi))
    const known = elements(plain)
    const all = (node: ReturnType<typeof readHtml>): ReturnType<typeof readHtml>[] => [
      node,
      ...(node.children ?? []).flatMap(all),
    ]
    const nodes = all(readHtml(strange))
    expect(nodes.map(({name}) => name).filter((name) => name && !known.has(`<${name}`))).toEqual([])
    expect(nodes.flatMap(({attribs}) => Object.keys(attribs ?? {})).filter((name) => name.startsWith('on'))).toEqual([])
    expect(strange).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(
      nodes.filter((node) => hasClass(node, 'what') && textOf(node).includes(hostile[0] ?? '')).length,
    ).toBeGreaterThan(32)
  })
})

describe.skipIf(browserPath === null)('in Chromium (none on this machine where this is skipped)', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  const shown = "[...document.querySelectorAll('tr[data-state]')].filter((row) => row.offsetParent !== null).length"

  test('opens without a request or a complaint, and filters', async () => {
    const {page, asked, complaints} = await open(browser, exported('', used()), {})
    expect(await page.evaluate(shown)).toBe(33)
    await page.click('button[data-show="overdue"]')
    expect(await page.evaluate(shown)).toBe(2)
    expect(await page.textContent('[data-count="shown"]')).toBe('2')
    await page.click('button.clear')
    expect(await page.evaluate(shown)).toBe(33)
    const unit = page.locator('select[data-filter="unit"] option', {hasText: 'Phòng Văn hóa - Xã hội phường'})
    await page.selectOption('select[data-filter="unit"]', await unit.getAttribute('value'))
    expect(await page.evaluate(shown)).toBe(8)
    await page.fill('input[data-filter="words"]', 'khuyen hoc')
    await page.waitForFunction(`${shown} === 1`)
    await page.fill('input[data-filter="words"]', 'không có việc này')
    await page.waitForFunction(`${shown} === 0`)
    expect(await page.isVisible('#none')).toBe(true)
    expect([asked, complaints]).toEqual([[], []])
    await page.close()
  }, 60_000)

  test('is whole where no script runs', async () => {
    const context = await browser.newContext({javaScriptEnabled: false})
    const page = await context.newPage()
    await page.goto(`file://${exported(notice)}`)
    expect(await page.locator('tr[data-state]:visible').count()).toBe(33)
    expect(await page.locator('.filters').isVisible()).toBe(false)
    await context.close()
  }, 60_000)

  test('fits a telephone', async () => {
    const {page} = await open(browser, exported(notice), {viewport: {width: 360, height: 740}})
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await page.close()
  }, 60_000)

  test('is dark where the reader wants it so, and light on paper', async () => {
    const {page} = await open(browser, exported(notice), {colorScheme: 'dark'})
    const background = "getComputedStyle(document.body).backgroundColor || ''"
    const brightness = async (): Promise<number> => {
      const found: string = await page.evaluate(background)
      return Number(/\d+/.exec(found)?.[0] ?? 255)
    }
    expect(await brightness()).toBeLessThan(80)
    await page.emulateMedia({media: 'print', colorScheme: 'dark'})
    expect(await page.isVisible('.filters')).toBe(false)
    const pdf = await page.pdf({preferCSSPageSize: true})
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await page.emulateMedia({media: 'screen', colorScheme: 'light'})
    expect(await brightness()).toBeGreaterThan(200)
    await page.close()
  }, 60_000)

  test('runs nothing that a document says', async () => {
    const {page, asked, complaints} = await open(browser, hostilePage(), {})
    await page.hover('tr[data-state]')
    expect([asked, complaints]).toEqual([[], []])
    await page.close()
  }, 60_000)
})

test.skipIf(browserPath !== null)('no browser was found: install Chromium, or name one in CHROMIUM', () => {
  expect(browserPath).toBeNull()
})
