import {word} from '../../messages/words.ts'
import type {Item} from '../../query/select.ts'
import {cellText, literal, orderText} from './text.ts'

/** The number of a unit in its document, by which its tasks keep their references: `2.2` of `2.2-4`. */
const numberOf = ({ref}: Item): string | null => /^(\d+(?:\.\d+)*)-\d+$/.exec(ref)?.[1] ?? null

const closed = ({status}: Item): boolean => status === 'done' || status === 'cancelled'

/** What a heading sets for all that stands below it, in words that a reading takes for a deadline. */
const limitsOf = ({deadlines}: Item): string[] =>
  deadlines
    .filter(({inherited}) => inherited)
    .map(({kind, text}) => (kind === 'recurring' || kind === 'event' ? text : `hoàn thành ${text}`))

/** The partners, where the order itself names none. */
const partnersOf = ({text, coordinating}: Item): string[] => (/phối hợp/i.test(text) ? [] : coordinating)

/** The heading over a unit's tasks, with all that holds for each of them. */
function heading(item: Item, number: string): string {
  const partners = partnersOf(item)
  const limits = limitsOf(item)
  const name = partners.length > 0 ? `${item.unit} chủ trì, phối hợp với ${partners.join(', ')}` : item.unit
  const held = limits.length > 0 ? `${name} (${limits.join('; ')})` : name
  return `## ${number}. ${literal(held)}:`
}

const columns = [
  'export-closed',
  'export-number',
  'export-task',
  'export-lead',
  'export-coordinating',
  'export-due',
] as const

/** Tasks of a table stay one: their leads, partners and deadlines stand in its columns. */
function table(items: readonly Item[]): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const titles = columns.map((name) => word(name, 'vi'))
  const rows = items.map((item, index) => {
    const {text, unit, coordinating, deadlines} = item
    const due = deadlines.map((deadline) => deadline.text).join('; ')
    const texts = [text, unit, coordinating.join('; '), due]
    return row([closed(item) ? '☑' : '☐', String(index + 1), ...texts.map(cellText)])
  })
  return [row(titles), row(titles.map(() => '---')), ...rows, '']
}

const checklist = (items: readonly Item[], number: string): string[] => [
  ...items.slice(0, 1).flatMap((item) => [heading(item, number), '']),
  ...items.map((item) => `- [${closed(item) ? 'x' : ' '}] ${orderText(item)}`),
  '',
]

/** What tasks under one heading have in common. */
export const sectionKey = (item: Item): string =>
  item.origin === 'table' ? 'table' : JSON.stringify([numberOf(item), item.unit, limitsOf(item), partnersOf(item)])

const isTable = ([first]: readonly Item[]): boolean => first?.origin === 'table'

/**
 * Groups of tasks that have a heading in common, or a table. Headings keep the numbers of the document where all of
 * them have one; else they are counted, for some without a number would look like headings of another kind.
 */
export function sections(groups: readonly (readonly Item[])[]): string[] {
  const lists = groups.filter((group) => !isTable(group))
  const numbered = lists.every(([first]) => first && numberOf(first) !== null)
  return groups.flatMap((group) => {
    if (isTable(group)) return table(group)
    const number = numbered && group[0] ? numberOf(group[0]) : null
    return checklist(group, number ?? String(lists.indexOf(group) + 1))
  })
}
