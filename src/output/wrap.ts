import type {Width} from './width.ts'

/** The pieces of a word that is wider than a line, cut between whole characters. */
function pieces(word: string, room: number, width: Width): string[] {
  const lines: string[] = ['']
  for (const {segment} of new Intl.Segmenter().segment(word)) {
    const line = lines.at(-1) ?? ''
    if (width(line + segment) > room) lines.push(segment)
    else lines[lines.length - 1] = line + segment
  }
  return lines
}

/** Breaks a text into lines no wider than `room`, between words. */
export function wrap(text: string, room: number, width: Width): string[] {
  const lines: string[] = []
  let [line, taken] = ['', 0]
  const put = (word: string, own: number): void => {
    if (line !== '' && taken + 1 + own > room) {
      lines.push(line)
      line = ''
    }
    taken = line === '' ? own : taken + 1 + own
    line = line === '' ? word : `${line} ${word}`
  }
  for (const word of text.split(/\s+/)) {
    const own = width(word)
    if (own <= room) put(word, own)
    else for (const piece of pieces(word, room, width)) put(piece, width(piece))
  }
  return [...lines, line]
}

/** The first lines, the last of them ending in an ellipsis where more would follow. */
export function shorten(lines: string[], most: number, room: number, width: Width): string[] {
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  let last = kept.pop() ?? ''
  while (width(`${last} …`) > room && last.includes(' ')) last = last.slice(0, last.lastIndexOf(' '))
  return [...kept, `${last} …`]
}
