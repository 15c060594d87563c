import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {Failure} from '../../src/model/failure.ts'
import {parseDocument} from '../../src/parse.ts'
import {open} from '../../src/read/open.ts'
import {fixtures} from '../reading.ts'

const folder = join(fixtures, 'formats')
const file = (ending: string): Uint8Array =>
  readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? ''))

/** A change of bytes: some are left out, some come twice, one is another. */
const change = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  length: fc.nat(200),
  byte: fc.nat(255),
  kind: fc.nat(2),
})
type Change = {at: number; length: number; byte: number; kind: number}

function changed(bytes: Uint8Array, {at, length, byte, kind}: Change): Uint8Array {
  const from = Math.floor(at * bytes.length)
  const [before, piece, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  ]
  if (kind === 0) return Buffer.concat([before, after])
  return kind === 1
    ? Buffer.concat([before, piece, piece, after])
    : Buffer.concat([before, Buffer.from([byte]), piece.subarray(1), after])
}

/** Changes the XML of a part and packs it again, so that the change gets past the zip file. */
const within =
  (part: string) =>
  (bytes: Uint8Array, change: Change): Uint8Array => {
    const parts = unzipSync(bytes)
    return zipSync({...parts, [part]: changed(parts[part] ?? new Uint8Array(), change)}, {level: 1})
  }

const ways: Record<string, (bytes: Uint8Array, change: Change) => Uint8Array> = {
  docx: changed,
  odt: changed,
  html: changed,
  rtf: changed,
}
/** Damage that gets past the zip file. */
const inner: Record<string, (bytes: Uint8Array, change: Change) => Uint8Array> = {
  docx: within('word/document.xml'),
  odt: within('content.xml'),
}

const readOrRefused = async (bytes: Uint8Array): Promise<void> => {
  try {
    await parseDocument(await open(bytes, '-'), {allowSecret: true})
  } catch (error) {
    expect(error).toBeInstanceOf(Failure)
  }
}

describe('a file that was damaged anywhere is read, or refused with a message', () => {
  test.each([...Object.entries(ways), ...Object.entries(inner)])(
    '%s',
    async (ending, damage) => {
      const bytes = file(`.${ending}`)
      await fc.assert(
        fc.asyncProperty(change, (each) => readOrRefused(damage(bytes, each))),
        {numRuns: 25},
      )
    },
    120_000,
  )
})
