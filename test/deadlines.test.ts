import {describe, expect, it} from 'vitest'
import * as context from '../src/deadlines/context/index.ts'
import {findDeadlines, rules} from '../src/deadlines/index.ts'

const issued = '2026-05-07'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.text, example] as const))('%s', (text, example) => {
    const setting = {issued: example.issued ?? issued, meeting: null, bound: example.bound ?? false}
    const found = findDeadlines(text, setting)
    expect(found).toMatchObject(example.finds ?? [])
    expect(found).toHaveLength(example.finds?.length ?? 0)
  })
})

describe.each(Object.values(context).map((veto) => [veto.id, veto] as const))('no deadline: %s', (_, veto) => {
  it.each(veto.examples)('%s', (text) => {
    expect(findDeadlines(text, {issued, meeting: null})).toEqual([])
  })
})
