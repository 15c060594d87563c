/**
 * Tries many inputs: `npm run fuzz -- [TARGET …] [--runs N] [--minutes M] [--seed S]`. An input that fails is written to
 * a file, as small as it can be made; put into fixtures/failures/ with a word on what was wrong, it is tried for ever.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {targets} from './index.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    runs: {type: 'string', default: '20000'},
    minutes: {type: 'string', default: '10'},
    seed: {type: 'string'},
    out: {type: 'string', default: join(tmpdir(), 'dieuhanh-failures')},
  },
})
const names = positionals.length > 0 ? positionals : Object.keys(targets)
const milliseconds = (Number(values.minutes) * 60_000) / names.length
const seed = values.seed === undefined ? {} : {seed: Number(values.seed)}

/** Tries one target until it fails, or until its inputs or its time are used up. */
async function fuzz(name: string): Promise<boolean> {
  const target = targets[name]
  if (!target) throw new Error(`no target "${name}": ${Object.keys(targets).join(', ')}`)
  const found = await fc.check(
    fc.asyncProperty(target.inputs, async (input) => target.check(input)),
    {...seed, numRuns: Number(values.runs), interruptAfterTimeLimit: milliseconds},
  )
  process.stdout.write(`${name}: inputs tried ${found.numRuns}, seed ${found.seed}\n`)
  if (!found.failed || !found.counterexample) return true
  const [input] = found.counterexample
  const file = join(values.out, `${name}-${found.seed}.json`)
  mkdirSync(values.out, {recursive: true})
  writeFileSync(file, `${JSON.stringify({target: name, what: String(found.errorInstance), input}, null, 2)}\n`)
  process.stdout.write(`${name}: failed, see ${file}\n${String(found.errorInstance)}\n`)
  return false
}

for (const name of names) if (!(await fuzz(name))) process.exitCode = 1
