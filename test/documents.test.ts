import {describe, expect, it} from 'vitest'
import {documents, facts, read} from './reading.ts'

describe('a document is read as a person reads it', () => {
  it.each(documents)('$name', async ({text, path, wanted}) => {
    expect(facts(await read(text, path), wanted)).toEqual(facts(wanted, wanted))
  })
})

describe('every place is where the words stand', () => {
  it.each(documents)('$name', async ({text, path}) => {
    const directive = await read(text, path)
    const at = (position: {start: {offset: number}; end: {offset: number}}): string =>
      text.slice(position.start.offset, position.end.offset)
    const letters = (words: string): string => words.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')
    for (const task of directive.units.flatMap((unit) => unit.tasks)) {
      for (const deadline of task.deadlines)
        expect(letters(at(deadline.position))).toContain(letters(deadline.text).slice(0, 5))
      expect(letters(at(task.position)).slice(0, 8)).toBe(letters(task.text).slice(0, 8))
      const line = text.slice(0, task.position.start.offset).split(/\r\n|\n|\r/).length
      expect(task.position.start.line).toBe(line)
    }
  })
})
