import {describe, expect, it} from 'vitest'
import type {Block} from '../../src/model/block.ts'
import {parseDocument} from '../../src/parse.ts'
import {toBlocks} from '../../src/read/blocks.ts'
import {open} from '../../src/read/open.ts'
import {withReaders} from '../../src/read/readers.ts'
import {documents, facts} from '../reading.ts'
import {type Plan, planOf} from './plan.ts'
import {toDocx} from './render-docx.ts'
import {toHtml} from './render-html.ts'
import {toOdt} from './render-odt.ts'

const writers: Record<string, (plan: Plan) => Uint8Array | Promise<Uint8Array>> = {
  docx: toDocx,
  odt: toOdt,
  html: toHtml,
}

async function blocksOf(text: string, path: string): Promise<Block[]> {
  const source = await open(Buffer.from(text), path)
  return withReaders(source, (readers) => toBlocks(source, readers))
}

describe.each(Object.entries(writers))('a notice written as %s is the same notice', (format, write) => {
  it.each(documents)('$name', async ({text, path, wanted}) => {
    const file = await write(planOf(await blocksOf(text, path)))
    const source = await open(file, `thu.${format}`)
    const {directive} = await parseDocument(source)
    expect(directive.source.format).toBe(format)
    expect(facts(directive, wanted)).toEqual(facts(wanted, wanted))
  })

  it.each(documents)('$name has its places in its words', async ({text, path}) => {
    const file = await write(planOf(await blocksOf(text, path)))
    const source = await open(file, `thu.${format}`)
    const {directive} = await parseDocument(source)
    const letters = (words: string): string => words.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')
    for (const task of directive.units.flatMap((unit) => unit.tasks)) {
      const {start, end} = task.position
      expect(letters(source.text.slice(start.offset, end.offset)).slice(0, 8)).toBe(letters(task.text).slice(0, 8))
      expect(source.text.slice(0, start.offset).split('\n').length).toBe(start.line)
    }
  })
})
