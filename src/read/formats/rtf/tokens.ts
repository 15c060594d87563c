/** What a file of RTF is a row of: groups, words and signs that say how, and the bytes of the text. */
export type Token =
  | {kind: 'open' | 'close'}
  | {kind: 'word'; name: string; value: number | null}
  | {kind: 'sign'; name: string}
  | {kind: 'bytes'; bytes: string}

const word = /([a-z]{1,32})(-?\d{1,10})? ?/iy

/** Reads the bytes of a file, each as the character of its code, in one pass. */
export function* tokensOf(source: string): Generator<Token> {
  for (let at = 0; at < source.length; ) {
    const sign = source[at] ?? ''
    if (sign === '{' || sign === '}') {
      yield {kind: sign === '{' ? 'open' : 'close'}
      at++
    } else if (sign === '\\') {
      const token = controlAt(source, at + 1)
      yield token.token
      at = token.end
    } else if (sign === '\r' || sign === '\n') at++
    else {
      const end = textEnd(source, at)
      yield {kind: 'bytes', bytes: source.slice(at, end)}
      at = end
    }
  }
}

function textEnd(source: string, from: number): number {
  let end = from + 1
  while (end < source.length && !'{}\\\r\n'.includes(source[end] ?? '')) end++
  return end
}

/** What stands behind a backslash. Binary data, which only pictures have, is passed over. */
function controlAt(source: string, at: number): {token: Token; end: number} {
  word.lastIndex = at
  const found = word.exec(source)
  if (found) {
    const [all, name = '', digits] = found
    const value = digits === undefined ? null : Number(digits)
    const binary = name === 'bin' ? Math.max(0, value ?? 0) : 0
    return {token: {kind: 'word', name, value}, end: at + all.length + binary}
  }
  const sign = source[at] ?? ''
  if (sign !== "'") return {token: {kind: 'sign', name: sign}, end: at + 1}
  const code = Number.parseInt(source.slice(at + 1, at + 3), 16)
  return {token: {kind: 'bytes', bytes: Number.isNaN(code) ? '' : String.fromCharCode(code)}, end: at + 3}
}
