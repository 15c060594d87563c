/**
 * Works out while the program is bundled what its modules of words come to: tables of some thousand phrases, which would
 * else be made anew at every start, before the first line is read.
 */
import {evaluate} from './evaluate.mjs'

const literal = (value) => {
  if (value instanceof Map) return `new Map(${literal([...value])})`
  if (value instanceof Set) return `new Set(${literal([...value])})`
  if (Array.isArray(value)) return `[${value.map(literal)}]`
  if (typeof value === 'string') return JSON.stringify(value)
  throw new TypeError(`A module of words exports lists and tables of words, not ${typeof value}.`)
}

/** The plugin of esbuild. */
export const data = {
  name: 'data',
  setup({onLoad}) {
    onLoad({filter: /\/src\/units\/lexicon\.ts$/}, async ({path}) => {
      const words = Object.entries(await evaluate(`export * from ${JSON.stringify(path)}`))
      return {contents: words.map(([name, value]) => `export const ${name} = ${literal(value)}`).join('\n')}
    })
  },
}
