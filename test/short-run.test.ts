import {Script} from 'node:vm'
import {describe, expect, it} from 'vitest'
import {inShortRun} from '../src/batch/short-run.ts'

const source = '(function add(a, b) { return a + b })(1, 2)'
const compiled = new Script(source).createCachedData()
const isTaken = () => new Script(source, {cachedData: compiled}).cachedDataRejected === false

describe('a run that reads one text', () => {
  it.each([1, 1_000_000])('leaves V8 as it was, after a text of %i characters', async (length) => {
    expect(await inShortRun(length, async () => isTaken())).toBe(false)
    expect(isTaken()).toBe(true)
    await expect(inShortRun(length, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(isTaken()).toBe(true)
  })
})
