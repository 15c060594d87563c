import {describe, expect, test} from 'vitest'
import {placeText} from '../src/output/place.ts'
import {linesAround, placesOf} from '../src/read/places.ts'

const text = 'một\nhai\r\nba\rbốn'

describe('places', () => {
  test('count lines of a file, whatever ends them', () => {
    const placeOf = placesOf(text)
    expect(placeOf({start: text.indexOf('ba'), end: text.indexOf('bốn')})).toEqual({
      start: {line: 3, column: 1, offset: 9},
      end: {line: 4, column: 1, offset: 12},
    })
  })

  test('count the lines of a page where there are pages', () => {
    const placeOf = placesOf(text, [0, text.indexOf('ba')])
    expect(placeOf({start: text.indexOf('ai'), end: text.indexOf('ốn')})).toEqual({
      start: {line: 2, column: 2, offset: 5, page: 1},
      end: {line: 2, column: 2, offset: 13, page: 2},
    })
  })

  test('are written as editors write them, with the page in words', () => {
    expect(placeText('a.md', {line: 3, column: 1, offset: 9}, 'vi')).toBe('a.md:3:1')
    expect(placeText('a.pdf', {line: 2, column: 1, offset: 9, page: 4}, 'vi')).toBe('a.pdf:trang 4:2:1')
    expect(placeText('a.pdf', {line: 2, column: 1, offset: 9, page: 4}, 'en')).toBe('a.pdf:page 4:2:1')
  })
})

test('the lines around a stretch are whole', () => {
  expect(linesAround(text, {start: 1, end: 2})).toEqual(['một'])
  expect(linesAround(text, {start: 5, end: 10})).toEqual(['hai', 'ba'])
  expect(linesAround(text, {start: text.length, end: text.length})).toEqual(['bốn'])
})
