/** What the library asks a browser for when it is loaded or given a font. It draws nothing here, so nothing of it is used. */
class Unused {}

/** A font for letters that are never drawn: without it, the outlines of all letters would be worked out. */
class UnusedFont {
  readonly loaded = Promise.resolve(this)
  readonly status = 'loaded'
  load(): Promise<UnusedFont> {
    return this.loaded
  }
}

/** Takes the fonts of a document and keeps none. */
export const noFonts = {fonts: {add() {}, delete() {}}}

/** Loads the library with its worker in this thread: no process or thread is started, and nothing is printed. */
export async function loadLibrary(): Promise<typeof import('pdfjs-dist')> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    Reflect.set(globalThis, name, Reflect.get(globalThis, name) ?? Unused)
  Reflect.set(globalThis, 'FontFace', Reflect.get(globalThis, 'FontFace') ?? UnusedFont)
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // @ts-expect-error: it has no types, and nothing of it is named here.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return library
}
