import type {Directive} from '../model/directive.ts'
import type {ParseOptions} from '../parse.ts'
import type {Context} from './context.ts'
import {readEach} from './read-each.ts'

/** What the operands hold: documents are read, the JSON of `parse` is taken as it is. */
export async function readDirectives(
  operands: readonly string[],
  {recursive = false, ...options}: ParseOptions & {recursive?: boolean},
  context: Context,
): Promise<{directives: Directive[]; complete: boolean}> {
  const directives: Directive[] = []
  let complete = true
  for await (const found of readEach(operands, {want: 'directives', options, recursive}, context)) {
    if ('value' in found) for (const directive of found.value) directives.push(directive)
    else complete = false
  }
  return {directives, complete}
}
