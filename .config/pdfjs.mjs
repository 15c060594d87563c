import {readFile} from 'node:fs/promises'

/** Nothing is drawn here: the package that draws is not asked for, and nobody complains that there is none. */
const noCanvas = [
  ['process.getBuiltinModule("module").createRequire(import.meta.url)', 'null'],
  ['require("@napi-rs/canvas")', 'null'],
]

/**
 * Forms that draw each other grow beyond all measure from a few lines: of one page no more are read than are refused
 * (`mostForms` in src/read/formats/pdf/open.ts).
 */
const boundedForms = [
  [
    'async buildFormXObject(resources, xobj, smask, operatorList, task, initialState, localColorSpaceCache, seenRefs) {',
    '$& if ((task.forms = (task.forms ?? 0) + 1) > 20000) return;',
  ],
]

const changes = {'pdf.mjs': noCanvas, 'pdf.worker.mjs': boundedForms}

/** Changes to the reader of PDF, each of which has to find what it changes. */
export const pdfjs = {
  name: 'pdfjs',
  setup({onLoad}) {
    onLoad({filter: /pdfjs-dist.legacy.build.pdf(?:\.worker)?\.mjs$/}, async ({path}) => {
      let contents = await readFile(path, 'utf8')
      for (const [from, to] of changes[path.split(/[/\\]/).at(-1)]) {
        if (!contents.includes(from)) throw new Error(`pdfjs-dist is another one than was changed: ${from}`)
        contents = contents.replaceAll(from, to)
      }
      return {contents}
    })
  },
}
