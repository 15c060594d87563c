import type {Origin} from '../model/directive.ts'
import type {Limit, OutlineTask, OutlineUnit} from '../model/outline.ts'
import type {Range, Rich} from '../model/rich.ts'
import {canonical} from '../units/canonical.ts'

/** A body with the place in the numbering under which its tasks stand. */
export interface Holder {
  number: string | null
  name: string
  assignees: string[]
  range: Range
  /** Markers from the outermost heading inwards. */
  path: readonly string[]
  /** Two headings with the same name are two units; a body named in running text is one under its heading. */
  heading: number | null
}

/** What a body is given to do. */
export interface Assignment {
  text: Rich
  origin: Origin
  coordinating: string[]
  product?: string | null
  limits: readonly Limit[]
  report?: boolean
}

/** Collects units and tasks in the order of the document and numbers the tasks under each path. */
export function draft() {
  const units = new Map<string, OutlineUnit>()
  const places = new Map<string, number>()
  return {
    add(holder: Holder, task: Assignment): OutlineTask {
      const path = pathOf(holder.path)
      const place = (places.get(path) ?? 0) + 1
      places.set(path, place)
      const unit = unitFor(units, holder, path)
      const added: OutlineTask = {
        ref: `${path}-${place}`,
        text: task.text,
        origin: task.origin,
        lead: [...holder.assignees],
        coordinating: [...new Set(task.coordinating)].filter((name) => !holder.assignees.includes(name)),
        product: task.product ?? null,
        limits: [...task.limits],
        report: task.report ?? false,
      }
      unit.tasks.push(added)
      return added
    },
    units: (): OutlineUnit[] => [...units.values()],
  }
}

/** The units and tasks found so far. */
export type Draft = ReturnType<typeof draft>

function unitFor(units: Map<string, OutlineUnit>, holder: Holder, path: string): OutlineUnit {
  const key = [path, holder.number ?? '', canonical(holder.name), holder.heading ?? ''].join('\n')
  const unit = units.get(key) ?? {
    number: holder.number,
    name: holder.name,
    assignees: holder.assignees,
    range: holder.range,
    tasks: [],
  }
  units.set(key, unit)
  return unit
}

/** The markers joined by dots, one that contains the one before it in its place; "0" where there are none. */
export function pathOf(markers: readonly string[]): string {
  const path: string[] = []
  for (const marker of markers) {
    if (path.length > 0 && marker.startsWith(`${path.at(-1)}.`)) path.pop()
    path.push(marker)
  }
  return path.length === 0 ? '0' : path.join('.')
}
