import {readdirSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {expect} from 'vitest'
import {readTask} from '../../src/batch/read-task.ts'
import {Directive} from '../../src/model/directive.ts'
import {endings} from '../../src/read/formats/index.ts'
import {target} from './target.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const largest = 200_000

/** Files of every format that the project has, a few of each. */
function samples(): {ending: string; bytes: Buffer}[] {
  const names = readdirSync(fixtures, {recursive: true, encoding: 'utf8'}).sort()
  return endings.flatMap((ending) =>
    names
      .filter((name) => extname(name) === `.${ending}`)
      .map((name) => ({ending, bytes: readFileSync(join(fixtures, name))}))
      .filter(({bytes}) => bytes.length < largest)
      .slice(0, 5),
  )
}

const known = samples()

/** How a file is spoilt: bytes changed, a stretch cut out, doubled, or put in from another file. */
const spoiling = fc.record({
  kind: fc.constantFrom('set', 'cut', 'double', 'put'),
  at: fc.integer({min: 0, max: largest}),
  length: fc.integer({min: 1, max: 400}),
  byte: fc.integer({min: 0, max: 255}),
})
type Spoiling = typeof spoiling extends fc.Arbitrary<infer Value> ? Value : never

function spoilt(bytes: Buffer, {kind, at, length, byte}: Spoiling): Buffer {
  const start = bytes.length === 0 ? 0 : at % bytes.length
  const [head, part, tail] = [
    bytes.subarray(0, start),
    bytes.subarray(start, start + length),
    bytes.subarray(start + length),
  ]
  if (kind === 'cut') return Buffer.concat([head, tail])
  if (kind === 'double') return Buffer.concat([head, part, part, tail])
  if (kind === 'put') return Buffer.concat([head, Buffer.alloc(length, byte), part, tail])
  return Buffer.concat([head, Buffer.from([byte]), part.subarray(1), tail])
}

/** Files of every format with damage. None is a fault of the program; what is read has the structure that is promised. */
export const bytes = target({
  inputs: fc.record({
    sample: fc.integer({min: 0, max: known.length - 1}),
    ending: fc.option(fc.constantFrom(...endings), {nil: null}),
    damage: fc.array(spoiling, {minLength: 1, maxLength: 12}),
  }),
  runs: 300,
  async check({sample, ending, damage}) {
    const file = known[sample]
    if (!file) return
    const started = performance.now()
    const path = `vao.${ending ?? file.ending}`
    const outcome = await readTask({
      ...{path, bytes: damage.reduce(spoilt, file.bytes), want: 'reading', options: {allowSecret: true}},
    })
    expect(outcome).not.toHaveProperty('fault')
    if ('value' in outcome) expect(Directive.parse(outcome.value.directive)).toEqual(outcome.value.directive)
    expect(performance.now() - started).toBeLessThan(10_000)
  },
})
