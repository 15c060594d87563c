import type {Deadline} from '../model/deadline.ts'
import {dispatchOf, findWith} from './find.ts'
import {mayBind} from './prefilter.ts'
import type {Notices} from './resolve/found.ts'
import type {Rule} from './rule.ts'
import type {Setting} from './setting.ts'
import * as table from './table.ts'

export type {Example, Rule} from './rule.ts'
export type {Setting} from './setting.ts'

/** A deadline found in a text, with the range of its words in that text (end exclusive). */
export interface Found extends Omit<Deadline, 'bold' | 'inherited' | 'position'> {
  start: number
  end: number
  notices: Notices
}

/** Every rule, by its id; their order means nothing. */
export const rules: readonly Rule[] = Object.values(table)

const dispatch = dispatchOf(rules)

/** Every deadline that the text of one task sets, in the order of the text. */
export const findDeadlines = (text: string, setting: Setting): Found[] =>
  setting.bound || mayBind(text) ? findWith(dispatch, text, setting) : []
