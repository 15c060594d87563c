import {readFile} from 'node:fs/promises'

const asked = ['process.getBuiltinModule("module").createRequire(import.meta.url)', 'require("@napi-rs/canvas")']

/** The reader of PDF asks for a package that draws, and complains where there is none: nothing is drawn here. */
export const withoutCanvas = {
  name: 'without-canvas',
  setup({onLoad}) {
    onLoad({filter: /pdfjs-dist.legacy.build.pdf\.mjs$/}, async ({path}) => {
      const text = await readFile(path, 'utf8')
      if (!asked.every((each) => text.includes(each))) throw new Error('pdfjs-dist asks for a canvas in another way')
      return {contents: asked.reduce((rest, each) => rest.replaceAll(each, 'null'), text)}
    })
  },
}
