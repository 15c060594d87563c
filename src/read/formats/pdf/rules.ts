import type {Rule} from './page.ts'

/** Lines nearer than this, in points, are one; ends that miss each other by less meet. */
const near = 3

/** Shorter lines border no cell. */
const shortest = 8

export interface Lines {
  /** Level lines: `at` is y, from and to are x. */
  level: Line[]
  /** Upright lines: `at` is x, from and to are y. */
  upright: Line[]
}

export interface Line {
  at: number
  from: number
  to: number
}

/** The lines that are drawn on a page, whole where they were drawn piece by piece. */
export function wholeLines(rules: readonly Rule[]): Lines {
  const level: Line[] = []
  const upright: Line[] = []
  for (const {x1, y1, x2, y2} of rules) {
    if (x2 - x1 >= y2 - y1) level.push({at: (y1 + y2) / 2, from: x1, to: x2})
    else upright.push({at: (x1 + x2) / 2, from: y1, to: y2})
  }
  return {level: merge(level), upright: merge(upright)}
}

function merge(lines: readonly Line[]): Line[] {
  const groups: Line[][] = []
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1)
    if (group && line.at - (group[0]?.at ?? 0) < near) group.push(line)
    else groups.push([line])
  }
  return groups.flatMap(mergeGroup).filter(({from, to}) => to - from >= shortest)
}

function mergeGroup(group: readonly Line[]): Line[] {
  const merged: Line[] = []
  for (const line of [...group].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && line.from - last.to <= near) last.to = Math.max(last.to, line.to)
    else merged.push({...line, at: group[0]?.at ?? line.at})
  }
  return merged
}

/** A net of lines that meet each other: the borders of a table. */
export interface Net extends Lines {
  xs: number[]
  ys: number[]
}

/** The nets of lines on a page: tables, and boxes around text. */
export function netsOf({level, upright}: Lines): Net[] {
  const nets: Lines[] = []
  for (const line of upright) {
    const crossing = level.filter((other) => meets(line, other))
    const joined = nets.filter((net) => net.level.some((other) => crossing.includes(other)))
    const rest = nets.filter((net) => !joined.includes(net))
    const own = {
      level: [...new Set([...joined.flatMap((net) => net.level), ...crossing])],
      upright: [...joined.flatMap((net) => net.upright), line],
    }
    nets.splice(0, nets.length, ...rest, own)
  }
  return nets.map((net) => ({...net, xs: positions(net.upright.map(({at}) => at)), ys: heights(net)}))
}

const meets = (upright: Line, level: Line): boolean =>
  upright.at > level.from - near &&
  upright.at < level.to + near &&
  level.at > upright.from - near &&
  level.at < upright.to + near

/** Where rows begin and end: also at the edge of a page, where the borders between columns end and no line is drawn. */
const heights = ({level, upright}: Lines): number[] =>
  positions([...level.map(({at}) => at), ...upright.flatMap(({from, to}) => [from, to])])

function positions(values: readonly number[]): number[] {
  const found: number[] = []
  for (const at of [...values].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last === undefined || at - last >= near) found.push(at)
  }
  return found
}

/** Whether a line that parts two cells runs along the whole of `from` to `to`. */
export const isDrawn = (lines: readonly Line[], at: number, from: number, to: number): boolean =>
  lines.some((line) => Math.abs(line.at - at) < near && line.from < (from + to) / 2 && line.to > (from + to) / 2)
