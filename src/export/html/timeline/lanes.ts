import type {Language} from '../../../messages/index.ts'
import {word} from '../../../messages/words.ts'
import type {Board} from '../board.ts'
import {beginning} from '../texts.ts'
import {allMarks, type Mark} from './marks.ts'

/** The deadlines of those who lead the same tasks. */
export interface Lane {
  name: string
  marks: readonly Mark[]
}

const mostLanes = 10
const mostLetters = 80

/** Who is late first, as in the table; those for whom there is no room share the last lane. */
export function lanesOf({groups, language}: Board): Lane[] {
  const all = groups
    .map(({leads, tasks}) => ({name: beginning(leads.join('; '), mostLetters), marks: allMarks(tasks)}))
    .filter(({marks}) => marks.length > 0)
  if (all.length <= mostLanes) return all
  const [shown, others] = [all.slice(0, mostLanes - 1), all.slice(mostLanes - 1)]
  return [...shown, together(others, language)]
}

const together = (lanes: readonly Lane[], language: Language): Lane => ({
  name: word('page-others', language, {n: lanes.length}),
  marks: allMarks([...new Set(lanes.flatMap(({marks}) => marks.map(({task}) => task)))]),
})
