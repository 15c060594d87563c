import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {browserPath, open, startBrowser} from './chromium.ts'
import {shell} from './dieuhanh.ts'
import {exported, notice, pageWith, today, used} from './html-page.ts'

const row = 'tr[data-state]'
const shown = `${row}:visible`

/** The number that stands on the page under a name. */
const number = async (page: Page, name: string): Promise<number> =>
  Number(await page.textContent(`[data-count="${name}"]`))

/** What a page of the printed document says, and its size in points. */
async function printed(page: Page): Promise<{text: string; size: number[]}[]> {
  const data = new Uint8Array(await page.pdf({preferCSSPageSize: true}))
  const document = await getDocument({data, verbosity: 0}).promise
  const pages = []
  for (let at = 1; at <= document.numPages; at++) {
    const sheet = await document.getPage(at)
    const {items} = await sheet.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    pages.push({text: text.normalize('NFC').replace(/\s+/g, ' '), size: sheet.view.slice(2).map(Math.round)})
  }
  return pages
}

const count = (line: string): {total: number; states: Record<string, number>} =>
  JSON.parse(shell(`dieuhanh stats ${notice} --today ${today} ${line} --json total,states`).stdout)

describe.skipIf(browserPath === null)('the page in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  test('opens without a request or a complaint', async () => {
    const {page, asked, complaints} = await open(browser, exported('', used()), {})
    expect(await page.locator(shown).count()).toBe(33)
    expect(await page.isVisible('.filters')).toBe(true)
    expect([asked, complaints]).toEqual([[], []])
    await page.close()
  }, 60_000)

  test('filters by unit, and counts as the program does', async () => {
    const {page, complaints} = await open(browser, exported(notice), {})
    const name = 'Công an phường'
    const option = page.locator('select[data-filter="unit"] option', {hasText: name})
    await page.selectOption('select[data-filter="unit"]', await option.getAttribute('value'))
    const {total, states} = count(`--unit '${name}'`)
    expect(await page.locator(shown).count()).toBe(total)
    expect(await number(page, 'shown')).toBe(total)
    const numbers = Object.entries(states).filter(([, n]) => n > 0)
    for (const [state, n] of numbers) expect([state, await number(page, state)]).toEqual([state, n])
    await page.click('button[data-show="overdue"]')
    expect(await page.locator(shown).count()).toBe(states.overdue)
    expect(await page.getAttribute('button[data-show="overdue"]', 'aria-pressed')).toBe('true')
    expect(await number(page, 'due-soon')).toBe(states['due-soon'])
    await page.click('button[data-show="due-soon"]')
    expect(await page.locator(shown).count()).toBe((states.overdue ?? 0) + (states['due-soon'] ?? 0))
    await page.click('button.clear')
    expect(await page.locator(shown).count()).toBe(33)
    expect(complaints).toEqual([])
    await page.close()
  }, 60_000)

  test('finds words with or without accents', async () => {
    const {page} = await open(browser, exported(notice), {})
    const words = page.locator('input[data-filter="words"]')
    const found: Record<string, number> = {}
    for (const typed of ['khuyen hoc', 'KHUYẾN HỌC', 'khuyê', 'đ', 'không có việc này']) {
      await words.fill(typed)
      found[typed] = await page.locator(shown).count()
    }
    expect(found['khuyen hoc']).toBe(1)
    expect(found['KHUYẾN HỌC']).toBe(1)
    expect(found.khuyê).toBeGreaterThan(1)
    expect(found.đ).toBeGreaterThan(20)
    expect(found['không có việc này']).toBe(0)
    expect(await page.isVisible('#none')).toBe(true)
    await words.press('Enter')
    expect(page.url()).toMatch(/viec\.html$/)
    await page.close()
  }, 60_000)

  test('is worked with the keyboard', async () => {
    const {page} = await open(browser, exported(notice), {})
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.focus('button[data-show="overdue"]')
    await page.keyboard.press('Space')
    expect(await page.locator(shown).count()).toBe(2)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator(shown).count()).toBe(33)
    await page.close()
  }, 60_000)

  test('its numbers, units and first lists lead to the tasks that they mean', async () => {
    const {page} = await open(browser, exported(notice), {})
    await page.click('.figures a[data-state="due-soon"]')
    expect(await page.locator(shown).count()).toBe(4)
    await page.click('.units a:text-is("Ban CHQS phường")')
    expect(await page.locator(shown).count()).toBe(6)
    expect(await page.textContent('.by')).toContain('Ban CHQS phường (6)')
    await page.click('.digest .soon li a >> nth=0')
    expect(await page.locator(shown).count()).toBe(33)
    expect(await page.locator(`${row}:target`).count()).toBe(1)
    await page.close()
  }, 60_000)

  test('is whole where no script runs', async () => {
    const context = await browser.newContext({javaScriptEnabled: false})
    const page = await context.newPage()
    await page.goto(`file://${exported('fixtures/documents')}`)
    const everything = await page.locator(row).count()
    expect(everything).toBeGreaterThan(300)
    expect(await page.locator(shown).count()).toBe(everything)
    expect(await page.isVisible('.filters')).toBe(false)
    await context.close()
  }, 60_000)

  test.each([notice, 'fixtures/documents'])(
    '%s fits a telephone of 360 pixels',
    async (name) => {
      const {page} = await open(browser, exported(name), {viewport: {width: 360, height: 740}})
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
      await page.close()
    },
    60_000,
  )

  test('is dark where the reader wants it so, and always light on paper', async () => {
    const {page} = await open(browser, exported(notice), {colorScheme: 'dark'})
    const lightness = async (property: string): Promise<number> => {
      const colour: string = await page.evaluate(`getComputedStyle(document.querySelector('main')).${property}`)
      return Number(/\d+/.exec(colour)?.[0])
    }
    expect(await lightness('backgroundColor')).toBeLessThan(60)
    expect(await lightness('color')).toBeGreaterThan(200)
    await page.emulateMedia({colorScheme: 'dark', media: 'print'})
    expect(await lightness('color')).toBeLessThan(40)
    await page.emulateMedia({colorScheme: 'light', media: 'screen'})
    expect(await lightness('backgroundColor')).toBe(255)
    await page.close()
  }, 60_000)

  test('prints on A4, the head of the table on every page of it, each task on one', async () => {
    const {page} = await open(browser, exported(notice), {colorScheme: 'dark'})
    const pages = await printed(page)
    expect(new Set(pages.map(({size}) => size.join(' × ')))).toEqual(new Set(['595 × 842']))
    expect(pages.map(({text}) => text.length > 200)).toEqual(pages.map(() => true))
    const refs: string[] = JSON.parse(shell(`dieuhanh list ${notice} --json ref`).stdout).map(
      ({ref}: {ref: string}) => ref,
    )
    const head = 'Mã Nhiệm vụ Thời hạn Trạng thái Văn bản'
    const first = pages.findIndex(({text}) => text.includes(head))
    const table = pages.slice(first).map(({text}, at) => (at === 0 ? text.slice(text.indexOf(head)) : text))
    const rows = table.map((text) => refs.filter((ref) => text.split(' ').includes(ref)))
    expect(rows.flat().toSorted()).toEqual(refs.toSorted())
    expect(rows.filter((each) => each.length > 0).length).toBeGreaterThan(2)
    expect(table.map((text) => text.includes(head))).toEqual(rows.map((each) => each.length > 0))
    expect(pages.map(({text}) => text.includes('Bỏ lọc'))).toEqual(pages.map(() => false))
    await page.close()
  }, 60_000)

  test('prints of a filtered table only what is shown, and by what it was filtered', async () => {
    const {page} = await open(browser, exported(notice), {})
    await page.click('button[data-show="overdue"]')
    const [sheet, ...others] = await printed(page)
    expect(others).toEqual([])
    expect(sheet?.text).toMatch(/Lọc theo: quá hạn · 2 ?\/33/)
    expect(sheet?.text).not.toContain('Theo đơn vị')
    await page.close()
  }, 60_000)

  test('runs nothing that a document says', async () => {
    const words = '<script>alert(1)</script><img src=x onerror=alert(2)>"><svg onload=alert(3)>'
    const {page, asked, complaints} = await open(browser, pageWith(words), {})
    expect(await page.locator('img, main script').count()).toBe(0)
    expect(await page.textContent(`${row} .what p`)).toBe(words)
    await page.hover(row)
    await page.fill('input[data-filter="words"]', words)
    await page.selectOption('select[data-filter="unit"]', '0')
    expect(await page.textContent('[data-by]')).toContain(words)
    expect([asked, complaints]).toEqual([[], []])
    await page.close()
  }, 60_000)
})

test.skipIf(browserPath !== null)(
  'skipped, for no browser was found: install chromium, or name one in CHROMIUM',
  () => {
    expect(browserPath).toBeNull()
  },
)
