import {fold} from './fold.ts'

/** The number of single-letter changes (Damerau–Levenshtein, neighbours swapped count once) between two words. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({length: b.length + 1}, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same, swap))
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}

/** The candidate that was probably meant, or null when none is close. */
export function nearest(typed: string, candidates: Iterable<string>): string | null {
  const wanted = fold(typed)
  let best: {name: string; away: number} | null = null
  for (const name of candidates) {
    const away = distance(wanted, fold(name))
    if (away <= Math.max(1, Math.floor(wanted.length / 3)) && (!best || away < best.away)) best = {name, away}
  }
  return best?.name ?? null
}
