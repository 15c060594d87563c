import {combine} from './combine.ts'
import * as context from './context/index.ts'
import type {Found} from './index.ts'
import {anchorOf} from './resolve/anchor.ts'
import {resolve} from './resolve/found.ts'
import type {Rule} from './rule.ts'
import type {Mention} from './said.ts'
import type {Setting} from './setting.ts'
import {textAt, toWords, type Words} from './words.ts'

/** What one rule read at one place. */
export interface Reading {
  rule: string
  mentions: readonly Mention[]
  start: number
  end: number
}

type Dispatch = ReadonlyMap<string, readonly Rule[]>

/** Which rules can begin at a word. */
export function dispatchOf(rules: readonly Rule[]): Dispatch {
  const table = new Map<string, Rule[]>()
  for (const rule of rules)
    for (const first of rule.cue.first.size > 0 ? rule.cue.first : [''])
      table.set(first, [...(table.get(first) ?? []), rule])
  return table
}

const vetoes = Object.values(context)

/** Whether any reason speaks against a mention; a time alone is judged once it has its period. */
function isForbidden(words: Words, mention: Mention, setting: Setting): boolean {
  const candidate = {
    words,
    mention,
    start: mention.start,
    resolved: resolve(mention, setting),
    anchor: anchorOf(setting),
  }
  return vetoes.some(({forbids}) => forbids({...candidate, setting}))
}

function readRule(rule: Rule, words: Words, at: number, setting: Setting): Reading[] {
  const mentions = rule.read(words, at, setting)
  const first = mentions?.[0]
  if (!mentions || !first || (!setting.bound && isForbidden(words, first, setting))) return []
  return [{rule: rule.id, mentions, start: first.start, end: Math.max(...mentions.map(({end}) => end))}]
}

function readAll(words: Words, dispatch: Dispatch, setting: Setting): Reading[] {
  const readings: Reading[] = []
  for (let at = 0; at < words.length; at++) {
    const rules = dispatch.get(textAt(words, at)) ?? []
    for (const rule of rules) if (rule.cue.match(words, at) > 0) readings.push(...readRule(rule, words, at, setting))
    if (setting.bound) for (const rule of dispatch.get('') ?? []) readings.push(...readRule(rule, words, at, setting))
  }
  return readings
}

const indexes = (start: number, end: number): number[] => Array.from({length: end - start}, (_, index) => start + index)

/** Of readings that overlap, the longest counts; of two as long, the one that begins first. */
export function longest(readings: readonly Reading[]): Reading[] {
  if (readings.length <= 1) return [...readings]
  const taken = new Set<number>()
  const isFree = ({start, end}: Reading): boolean => !indexes(start, end).some((index) => taken.has(index))
  const kept = readings
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter((reading) => {
      if (!isFree(reading)) return false
      for (const index of indexes(reading.start, reading.end)) taken.add(index)
      return true
    })
  return kept.toSorted((a, b) => a.start - b.start)
}

/** Runs a table of rules over a text. */
export function findWith(dispatch: Dispatch, text: string, setting: Setting): Found[] {
  const words = toWords(text)
  const readings = combine(words, longest(readAll(words, dispatch, setting)), setting)
  return readings.flatMap(({rule, mentions}) =>
    mentions.map((mention) => {
      const start = words[mention.start]?.start ?? 0
      const end = words[mention.end - 1]?.end ?? start
      const said = text.slice(start, end)
      const {noticesOn, ...resolved} = resolve(mention, setting)
      return {text: said, rule, start, end, ...resolved, notices: noticesOn(said)}
    }),
  )
}
