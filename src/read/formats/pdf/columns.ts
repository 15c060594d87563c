import {type Row, rowOf} from './rows.ts'
import {gapsOf, type Opening, openings, textOfRow} from './spacing.ts'

/** Rows `from` up to, and without, `to` stand in two columns, parted at `at`. */
export interface Zone {
  from: number
  to: number
  at: number
}

/** Of the size of letters: what stays open between two columns all along them. */
const gutter = 0.5

/** Times the size of letters: lines of one column are no further apart, where nothing stands beside them and where it does. */
const pitch = {alone: 1.5, beside: 2}

/** Room for a signature and a stamp between two lines of a column. */
const signature = 10

/** Lines of two columns that do not stand level are nearer to each other than lines of one. */
const unlevel = 0.75

/** The first rows, from `start` on, that stand in two columns. */
export function findZone(rows: readonly Row[], start: number, spaces: boolean): Zone | null {
  for (let i = start; i < rows.length; i++) {
    const zones = candidates(rows, i, spaces).flatMap((opening) => zoneAround(rows, i, opening, start, spaces))
    const longest = zones.reduce<Zone | null>(
      (best, zone) => (best && best.to - best.from >= zone.to - zone.from ? best : zone),
      null,
    )
    if (longest && longest.to - longest.from >= 2) return longest
  }
  return null
}

/** Where two columns may be parted in a row, or between it and the next one that is not level with it. */
function candidates(rows: readonly Row[], i: number, spaces: boolean): Opening[] {
  const [row, next] = [rows[i], rows[i + 1]]
  if (!row) return []
  const own = openings(row, spaces)
  if (!next || next.y - row.y > Math.min(row.size, next.size) * unlevel) return own
  const [left, right] = row.left < next.left ? [row, next] : [next, row]
  return right.left - left.right >= row.size * gutter ? [...own, {from: left.right, to: right.left}] : own
}

/** Those to whom a document is sent stand below its head. */
const isAddressees = (row: Row, spaces: boolean): boolean => /^kính gửi/iu.test(textOfRow(row, spaces))

function zoneAround(rows: readonly Row[], i: number, opening: Opening, start: number, spaces: boolean): Zone[] {
  let open = opening
  let to = i
  let sides = {left: false, right: false}
  for (; to < rows.length; to++) {
    const [row, before] = [rows[to], rows[to - 1]]
    const fit = row && fitting(row, open, spaces)
    if (!row || !fit || isAddressees(row, spaces) || (to > i && before && row.y - before.y > row.size * reach(fit)))
      break
    open = fit.open
    sides = {left: sides.left || fit.side !== 'right', right: sides.right || fit.side !== 'left'}
  }
  let from = i
  for (; from > start; from--) {
    const [row, below] = [rows[from - 1], rows[from]]
    const fit = row && fitting(row, open, spaces)
    if (!row || !below || !fit || below.y - row.y > below.size * pitch.beside) break
    open = fit.open
    sides = {left: sides.left || fit.side !== 'right', right: sides.right || fit.side !== 'left'}
  }
  return sides.left && sides.right ? [{from, to, at: (open.from + open.to) / 2}] : []
}

interface Fit {
  open: Opening
  side: 'left' | 'right' | 'both'
}

/** How far a line may be below the one above it. */
const reach = ({side}: Fit): number => (side === 'left' ? pitch.alone : signature)

/** What stays open when a row is put beside an opening; null where it runs across. */
function fitting(row: Row, open: Opening, spaces: boolean): Fit | null {
  const least = row.size * gutter
  const left = {from: Math.max(open.from, row.right), to: open.to}
  if (left.to - left.from >= least) return {open: left, side: 'left'}
  const right = {from: open.from, to: Math.min(open.to, row.left)}
  if (right.to - right.from >= least) return {open: right, side: 'right'}
  for (const gap of gapsOf(row, spaces)) {
    const both = {from: Math.max(open.from, gap.from), to: Math.min(open.to, gap.to)}
    if (both.to - both.from >= least) return {open: both, side: 'both'}
  }
  return null
}

/** The lines of both columns of a zone, each from the top. */
export function sidesOf(rows: readonly Row[], {at}: Zone): {left: Row[]; right: Row[]} {
  const side = (inside: (x: number) => boolean): Row[] =>
    rows.flatMap((row) => {
      const own = row.fragments.filter(({left, right}) => inside((left + right) / 2))
      return own.length > 0 ? [rowOf(own)] : []
    })
  return {left: side((x) => x < at), right: side((x) => x >= at)}
}
