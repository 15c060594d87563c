import {symbolOf} from '../lists/bullet.ts'

/** Character sets of fonts (RTF 1.9.1, \fcharset), by the code pages of Windows. */
const pages: Readonly<Record<number, number>> = {
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}
const symbols = 2

/** Turns the bytes of a text into letters, by the font in which they are set. */
export interface Letters {
  page: number
  /** The character set of each font. */
  sets: Map<number, number>
  of(bytes: string, font: number): string
}

export function newLetters(): Letters {
  const decoders = new Map<number, ReturnType<typeof make>>()
  const decoderOf = (page: number) => {
    const known = decoders.get(page)
    if (known !== undefined) return known
    const made = make(page)
    decoders.set(page, made)
    return made
  }
  const letters: Letters = {
    page: 1252,
    sets: new Map(),
    of(bytes, font) {
      if (/^[\x20-\x7e]*$/.test(bytes) && letters.sets.get(font) !== symbols) return bytes
      const set = letters.sets.get(font) ?? 0
      if (set === symbols) return Array.from(bytes, (byte) => symbolOf(byte, 'Symbol')).join('')
      const decoder = decoderOf(pages[set] ?? letters.page)
      return decoder ? decoder.decode(Buffer.from(bytes, 'latin1')) : bytes
    },
  }
  return letters
}

function make(page: number) {
  try {
    return new TextDecoder(page === 65001 ? 'utf-8' : `windows-${page}`)
  } catch {
    return null
  }
}
