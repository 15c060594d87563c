import {describe, expect, test} from 'vitest'
import {catalogue} from '../src/messages/catalogue.ts'
import {say} from '../src/messages/index.ts'
import {fill, words} from '../src/messages/words.ts'

const blanks = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

/** What is wrong, and what to do: two sentences. A guess that may stand between them is a blank. */
const sentences = (text: string): number => (text.match(/[.?](?=\{guess\} |\s|$)/g) ?? []).length

describe.each(Object.entries(catalogue))('%s', (_code, {vi, en}) => {
  test('has the same blanks in both languages', () => {
    expect(blanks(en)).toEqual(blanks(vi))
  })

  test('says what is wrong and what to do', () => {
    expect([sentences(vi), sentences(en)]).toEqual([2, 2])
  })

  test('is typed in NFC', () => {
    expect(vi).toBe(vi.normalize('NFC'))
  })
})

describe('words', () => {
  test.each(Object.entries(words))('%s has the same blanks in both languages', (_name, {vi, en}) => {
    expect(blanks(en)).toEqual(blanks(vi))
  })
})

test('blanks are filled, also with a text that looks like a blank', () => {
  expect(say('input-missing', {file: '{file}$&'}, 'en')).toBe('There is no file "{file}$&". Check its name and folder.')
  expect(fill('{a} {b}', {a: '{b}', b: 1})).toBe('{b} 1')
})
