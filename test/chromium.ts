import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, chromium, type Page} from 'playwright-core'
import {temporaryFolder} from './dieuhanh.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome']

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const folders = (process.env.PATH ?? '').split(delimiter)

/** The browser of this machine; null where it has none. */
export const browserPath: string | null =
  [process.env.CHROMIUM ?? '', ...folders.flatMap((folder) => names.map((name) => join(folder, name)))].find(
    (path) => path !== '' && isProgram(path),
  ) ?? null

/** A browser that asks no network for anything of its own. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({executablePath: browserPath ?? '', args: quiet, env: {...process.env, HOME: temporaryFolder()}})

export interface Opened {
  page: Page
  /** What the page asked for besides itself, and what it complained of. */
  asked: string[]
  complaints: string[]
}

/** Opens a file as a person does, by double click. */
export async function open(
  browser: Browser,
  file: string,
  options: Parameters<Browser['newPage']>[0],
): Promise<Opened> {
  const page = await browser.newPage(options)
  const asked: string[] = []
  const complaints: string[] = []
  const own = pathToFileURL(file).href
  page.on('request', (request) => {
    if (request.url() !== own) asked.push(request.url())
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
  await page.goto(own)
  return {page, asked, complaints}
}
