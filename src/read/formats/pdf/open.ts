import type {PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy} from 'pdfjs-dist'
import {Failure} from '../../../model/failure.ts'
import {interpret} from './interpret.ts'
import {toMatrix} from './matrix.ts'
import type {Drawing} from './page.ts'
import {loadLibrary, noFonts} from './pdfjs.ts'
import type {Font} from './text-state.ts'
import {upright} from './upright.ts'

/** A notice has a few pages, a plan with its annexes some hundreds. */
const mostPages = 1000

/** So many forms, which are drawn within each other, no page of a document has. */
const mostForms = 20_000

/** Reads what the pages of a file draw. Fails on one that is broken, locked, too long, or made never to end. */
export async function drawingsOf(bytes: Uint8Array, path: string): Promise<Drawing[]> {
  const library = await loadLibrary()
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableFontFace: false,
    enableXfa: false,
    maxImageSize: 0,
    ownerDocument: noFonts,
  })
  try {
    const document = await opened(task, path)
    if (document.numPages > mostPages)
      throw new Failure('pdf-too-long', {file: path, pages: document.numPages, most: mostPages}, 1)
    const names = new Map(Object.entries(library.OPS).map(([name, number]) => [number, name]))
    const drawings: Drawing[] = []
    for (let number = 1; number <= document.numPages; number++)
      drawings.push(await drawingOf(document, number, names, path))
    return drawings
  } finally {
    await task.destroy()
  }
}

async function opened(task: PDFDocumentLoadingTask, path: string): Promise<PDFDocumentProxy> {
  try {
    return await task.promise
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new Failure(locked ? 'file-locked' : 'file-broken', {file: path}, 1)
  }
}

async function drawingOf(
  document: PDFDocumentProxy,
  number: number,
  names: ReadonlyMap<number, string>,
  path: string,
): Promise<Drawing> {
  try {
    const page = await document.getPage(number)
    const drawing = await draw(page, names, path)
    page.cleanup()
    return upright(drawing)
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('file-broken', {file: path}, 1)
  }
}

/** Annotations that hold words of the document: what is typed into it or filled in. Stamps and signatures do not. */
const isOwn = ({subtype, fieldType}: {subtype?: unknown; fieldType?: unknown}): boolean =>
  subtype === 'FreeText' || (subtype === 'Widget' && fieldType !== 'Sig')

async function draw(page: PDFPageProxy, names: ReadonlyMap<number, string>, path: string): Promise<Drawing> {
  const {width, height, transform} = page.getViewport({scale: 1})
  const own = new Set((await page.getAnnotations()).filter(isOwn).map(({id}) => String(id)))
  const {fnArray, argsArray} = await page.getOperatorList()
  if (fnArray.filter((operation) => names.get(operation) === 'paintFormXObjectBegin').length >= mostForms)
    throw new Failure('file-strange', {file: path, reason: `forms > ${mostForms}`}, 1)
  await settled()
  const fonts = new Map<string, Font | null>()
  const fontOf = (name: string): Font | null => {
    const font = fonts.get(name) ?? toFont(page, name)
    fonts.set(name, font)
    return font
  }
  return interpret({
    operations: fnArray.map((operation, i) => ({name: names.get(operation) ?? '', args: listOf(argsArray[i], names)})),
    view: toMatrix(transform) ?? [1, 0, 0, -1, 0, height],
    width,
    height,
    fontOf,
    isForeign: (id) => !own.has(id),
  })
}

/** Fonts reach the page in steps of their own. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A path is told by number how it is drawn. */
function listOf(args: unknown, names: ReadonlyMap<number, string>): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(args) ? args : []
  const [first] = list
  return typeof first === 'number' && Array.isArray(list[1]) ? [names.get(first) ?? '', ...list.slice(1)] : list
}

const boldName = /bold|black|heavy|demi|semibd|[-,](?:b|bd|bi)$/i

function toFont(page: PDFPageProxy, name: string): Font | null {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
  if (typeof font !== 'object' || font === null) return null
  const title = 'name' in font && typeof font.name === 'string' ? font.name : ''
  const unit = 'fontMatrix' in font && Array.isArray(font.fontMatrix) ? font.fontMatrix[0] : null
  return {bold: boldName.test(title), unit: typeof unit === 'number' ? unit : 0.001}
}
