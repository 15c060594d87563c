import {join, type Rich, richBuilder, slice} from '../model/rich.ts'

/** Characters that are dropped, spaces that are not the space, tabs, and marks that may need composing (NFC). */
const unusual =
  /[\u0001-\u001f\u007f-\u00a0\u00ad\u0400-\u04ff\u1680\u180e\u2000-\u200f\u2011\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\uf000-\uf0ff\ufeff\uff01-\uff5e]|[\u0300-\u036f]/
const dropped =
  /[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/
const spaces = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const mark = /[\u0300-\u036f]/

/** Cyrillic letters that look like Latin ones: optical readers and keyboards leave them in Vietnamese words. */
const lookAlikes: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
}

const tabWidth = 4

/** One line of the file as the program reads it: composed (NFC), with plain spaces, without what cannot be seen. */
export function normalise(line: string, offset: number): Rich {
  if (!unusual.test(line)) return {text: line, runs: line === '' ? [] : [{at: 0, offset}], bold: []}
  const builder = richBuilder()
  for (let i = 0; i < line.length; ) {
    let end = i + 1
    while (end < line.length && mark.test(line[end] ?? '')) end++
    const piece = line.slice(i, end)
    const clear = plain(piece)
    builder.add(clear, offset + i, {steps: clear.length <= 1 && end === i + 1})
    i = end
  }
  return builder.done()
}

function plain(piece: string): string {
  if (piece === '\t') return ' '.repeat(tabWidth)
  if (dropped.test(piece)) return ''
  if (spaces.test(piece)) return ' '
  if (piece === '\u2011') return '-'
  const code = piece.charCodeAt(0)
  // Word's symbol font: bullets of every shape; and full-width forms.
  if (code >= 0xf000 && code <= 0xf0ff) return code === 0xf02d ? '-' : '•'
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return (lookAlikes[piece[0] ?? ''] ?? piece[0] ?? '').concat(piece.slice(1)).normalize('NFC')
}

/** Without the spaces at both ends; runs of spaces inside become one. */
export function squeeze(rich: Rich): Rich {
  const {text} = rich
  if (!/ {2}/.test(text) && !text.startsWith(' ') && !text.endsWith(' ')) return rich
  const words: Rich[] = []
  for (const word of text.matchAll(/[^ ]+/g)) words.push(slice(rich, word.index, word.index + word[0].length))
  return join(words)
}
