import iconv from 'iconv-lite'
import {share} from './common-words.ts'
import {fromVni} from './vni.ts'

/** A text in the words that it stands for, and the name of the encoding in which it was written. */
export interface Legacy {
  text: string
  encoding: string
}

/** Codes of one byte each, taken for Windows-1252: the letters that they stand for instead. */
function lettersOf(encoding: string, first: number): ReadonlyMap<string, string> {
  const codes = Buffer.from(Array.from({length: 256 - first}, (_, i) => first + i))
  const taken = [...iconv.decode(codes, 'windows-1252')]
  const meant = [...codes].map((code) => iconv.decode(Buffer.from([code]), encoding))
  return new Map(taken.map((letter, i) => [letter, meant[i] ?? letter]))
}

const through =
  (letters: () => ReadonlyMap<string, string>) =>
  (text: string): string => {
    const known = letters()
    return Array.from(text, (letter) => known.get(letter) ?? letter)
      .join('')
      .normalize('NFC')
  }

/** UTF-8 whose bytes were taken for letters, and written as UTF-8 once more. */
function fromTwice(text: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(iconv.encode(text, 'windows-1252'))
  } catch {
    return ''
  }
}

/** What a text in the letters of Windows-1252 may stand for. */
interface Reading {
  encoding: string
  read: (text: string) => string
}

/** TCVN3 has nothing of its own below A1. */
const readings: readonly Reading[] = [
  {encoding: 'TCVN3 (.VnTime)', read: through(() => lettersOf('tcvn', 0xa1))},
  {encoding: 'VNI', read: fromVni},
  {encoding: 'Windows-1258', read: through(() => lettersOf('windows-1258', 0x80))},
  {encoding: 'UTF-8 × 2', read: fromTwice},
]

/** So many of the words must be among the commonest of Vietnamese. In notices they are a third, in anything else none. */
const leastShare = 0.08

/** So many times more of them than the text as it stands, in which those with the marks of French are right already. */
const leastGain = 1.5

/** The reading whose words are Vietnamese; null where none has enough of them, and clearly more than the text itself. */
export function legacyReading(text: string): Reading | null {
  const sample = text.slice(0, 20_000)
  const [best] = readings
    .map(({encoding, read}) => ({encoding, read, share: share(read(sample))}))
    .sort((a, b) => b.share - a.share)
  if (!best || best.share < leastShare || share(sample) * leastGain > best.share) return null
  return best
}

/** A text in the words that it stands for. */
export function readLegacy(text: string): Legacy | null {
  const reading = legacyReading(text)
  return reading && {text: reading.read(text), encoding: reading.encoding}
}

/** Bytes that are no UTF-8 and have no mark that says what they are. */
export function decodeLegacy(bytes: Uint8Array): Legacy | null {
  const wide = wideEncoding(bytes)
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes)
    return share(text.slice(0, 20_000)) >= leastShare ? {text, encoding: wide.toUpperCase()} : null
  }
  return bytes.includes(0) ? null : readLegacy(iconv.decode(Buffer.from(bytes), 'windows-1252'))
}

/** In UTF-16, every letter that English has, too, has a zero on the same side. */
function wideEncoding(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  const sample = bytes.subarray(0, 4096)
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (bytes.length % 2 === 1 || Math.max(even, odd) < sample.length / 8 || Math.min(even, odd) > sample.length / 100)
    return null
  return even > odd ? 'utf-16be' : 'utf-16le'
}
