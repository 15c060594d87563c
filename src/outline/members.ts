import {readNames} from '../units/names.ts'
import {scan} from '../units/scan.ts'
import type {Context} from './context.ts'
import {type Child, isTableNode, type Node} from './tree.ts'

/** The bodies that a bullet lists and nothing else; none when it says what to do. */
export function membersIn(node: Node): string[] {
  if (node.block.marker?.form !== 'bullet' || node.children.length > 0) return []
  const text = node.block.text.text.replace(/\([^()]*\)/gu, ' ').replace(/[\s;.,]{1,8}$/u, '')
  const s = scan(text.replace(/ {2,}/g, ' ').trim())
  const names = readNames(s, 0)
  return names.at(-1)?.end === s.text.length ? names.flatMap((name) => name.bodies) : []
}

/** Which blocks list bodies alone, below a heading that names their collective. */
export function memberBlocks(children: readonly Child[], context: Context): ReadonlySet<number> {
  if (!context.unit || context.unit.assignees.length < 2) return new Set()
  return new Set(children.flatMap((child, i) => (!isTableNode(child) && membersIn(child).length > 0 ? [i] : [])))
}
