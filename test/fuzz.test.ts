import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, test} from 'vitest'
import {count} from './counts.ts'
import {root} from './dieuhanh.ts'
import {targets} from './fuzz/index.ts'

describe('holds for everything that is made up', () => {
  test.for(Object.keys(targets))('%s', {timeout: 240_000}, async (name, context) => {
    const target = targets[name]
    if (!target) throw new Error(name)
    let inputs = 0
    const property = fc.asyncProperty(target.inputs, async (input) => {
      inputs++
      await target.check(input)
    })
    await fc.assert(property, {numRuns: target.runs})
    count(context, {'inputs tried': inputs})
  })
})

interface Kept {
  target: string
  what: string
  input: unknown
}

const failures = join(root, 'fixtures/failures')
const kept = readdirSync(failures).map((file): [string, Kept] => [
  file,
  JSON.parse(readFileSync(join(failures, file), 'utf8')),
])

describe('holds for what once failed', () => {
  test.for(kept)('%s', async ([, {target, input}], context) => {
    await targets[target]?.check(input)
    count(context, {'past failures replayed': 1})
  })
})
