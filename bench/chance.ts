/** Draws that come out the same every time, so that what is measured is. */
export interface Chance {
  /** A whole number from 0, below `end`. */
  within(end: number): number
  of<Kind>(items: readonly [Kind, ...Kind[]] | readonly Kind[]): Kind
}

/** Mulberry32, a small generator of even quality. */
export function chance(seed: number): Chance {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const within = (end: number): number => Math.floor(next() * end)
  return {
    within,
    of: (items) => {
      const found = items[within(items.length)]
      if (found === undefined) throw new RangeError('nothing to draw from')
      return found
    },
  }
}
