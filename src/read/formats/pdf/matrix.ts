/** a, b, c, d, e, f of x' = ax + cy + e and y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const moved = (matrix: Matrix, x: number, y: number): Matrix => multiply(matrix, [1, 0, 0, 1, x, y])

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): {x: number; y: number} => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** What a file gives for a matrix, when it is one. */
export function toMatrix(value: unknown): Matrix | null {
  const numbers: readonly unknown[] = Array.isArray(value) || value instanceof Float32Array ? [...value] : []
  const [a, b, c, d, e, f] = numbers
  return isNumber(a) && isNumber(b) && isNumber(c) && isNumber(d) && isNumber(e) && isNumber(f)
    ? [a, b, c, d, e, f]
    : null
}
