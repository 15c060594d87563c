import {fileURLToPath} from 'node:url'
import {build, type Plugin} from 'esbuild'
import {beforeAll, describe, expect, it} from 'vitest'
import {rules} from '../src/deadlines/index.ts'
import * as lexicon from '../src/units/lexicon.ts'

const pluginOf = async (name: string): Promise<Plugin> =>
  (await import(new URL(`../.config/${name}.mjs`, import.meta.url).href))[name]

/** What sources come to when they are bundled as the build bundles them. */
async function bundled(): Promise<{lexicon: typeof lexicon; rules: typeof rules}> {
  const contents = `export * as lexicon from './src/units/lexicon.ts'; export {rules} from './src/deadlines/index.ts'`
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: fileURLToPath(new URL('..', import.meta.url))},
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [await pluginOf('data'), await pluginOf('sources')],
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`)
}

describe('what the build works out or puts off', () => {
  let made: Awaited<ReturnType<typeof bundled>>
  beforeAll(async () => {
    made = await bundled()
  })

  it('has the tables of words that the sources make', () => {
    expect({...made.lexicon}).toEqual({...lexicon})
    expect(made.lexicon.head.get('ủy')).toContain('ủy ban nhân dân')
  })

  it('has the examples of the rules, made when they are asked for', () => {
    expect(made.rules.map(({examples}) => examples)).toEqual(rules.map(({examples}) => examples))
    for (const rule of made.rules)
      expect(Object.getOwnPropertyDescriptor(rule, 'examples')?.get, rule.id).toBeInstanceOf(Function)
  })
})
