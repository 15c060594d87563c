const romans: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(n: number): string {
  let rest = n
  let text = ''
  for (const [value, sign] of romans) {
    const times = Math.floor(rest / value)
    text += sign.repeat(times)
    rest -= value * times
  }
  return text
}

/** a, b … z, then as Word goes on: aa, bb … zz. */
const repeated = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1)

const vietnamese = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** How numbers are written, by what all formats call it; a way that is not here is written as a decimal. */
const ways = {
  decimal: String,
  'decimal-zero': (n: number) => String(n).padStart(2, '0'),
  'lower-letter': repeated,
  'upper-letter': (n: number) => repeated(n).toUpperCase(),
  'lower-roman': roman,
  'upper-roman': (n: number) => roman(n).toUpperCase(),
  vietnamese: (n: number) => vietnamese[n] ?? String(n),
  none: () => '',
} as const satisfies Record<string, (n: number) => string>

export type Way = keyof typeof ways

/** No list counts further; what a file claims beyond that is written in decimals. */
const farthest = 3999

/** A number as a list writes it. */
export const writeNumber = (n: number, way: Way): string =>
  way !== 'none' && (n < 1 || n > farthest || !Number.isInteger(n)) ? String(n) : ways[way](n)
