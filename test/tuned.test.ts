import {Script} from 'node:vm'
import {describe, expect, it} from 'vitest'
import {tunedFor} from '../src/batch/tuned.ts'

/** Sources of one length, which is all that V8 compares; none is given twice, since V8 remembers what it compiled. */
let given = 1000
const source = () => `(function add(a, b) { return a + b })(1, ${given++})`
const compiled = new Script(source()).createCachedData()
const isTaken = () => new Script(source(), {cachedData: compiled}).cachedDataRejected === false

describe('V8 tuned for one text', () => {
  it.each([1, 1_000_000])('leaves V8 as it was, after a text of %i characters', async (length) => {
    expect(await tunedFor(length, async () => isTaken())).toBe(false)
    expect(isTaken()).toBe(true)
    await expect(tunedFor(length, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(isTaken()).toBe(true)
  })
})
