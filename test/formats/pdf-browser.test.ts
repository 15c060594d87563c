import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parseDocument} from '../../src/parse.ts'
import {open} from '../../src/read/open.ts'
import {browserPath, startBrowser} from '../chromium.ts'
import {documents, facts} from '../reading.ts'
import {printed} from './printed.ts'

const header = '<div style="font-size: 13pt; width: 100%; text-align: center"><span class="pageNumber"></span></div>'

async function print(browser: Browser, text: string): Promise<Uint8Array> {
  const page = await browser.newPage()
  await page.setContent(await printed(text))
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: header,
    footerTemplate: '<span></span>',
  })
  await page.close()
  return pdf
}

/** Head or foot were put on one line by a converter: printed, it breaks where no office would break it. */
const isPacked = (text: string): boolean => /;\s+- \p{Lu}|\S ?CỘNG H[ÒO]/u.test(text)

describe.skipIf(browserPath === null)('a document that a browser prints is read as before', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  test.each(documents.filter((_, i) => i % 4 === 0))('$name', async ({text, wanted}) => {
    const {directive} = await parseDocument(await open(await print(browser, text), 'in.pdf'))
    const [got, right] = [facts(directive, wanted), facts(wanted, wanted)]
    if (isPacked(text)) expect(got.units).toEqual(right.units)
    else expect(got).toEqual(right)
  })
})
