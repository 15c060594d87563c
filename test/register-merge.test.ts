import {describe, expect, test} from 'vitest'
import type {Directive} from '../src/model/directive.ts'
import {type KeptDirective, noProgress} from '../src/model/register.ts'
import {recognise} from '../src/register/identity.ts'
import {byHand, merge, ordersOf, type Plan, tally} from '../src/register/merge.ts'
import {before, by, directive, task, unit} from './directive.ts'

/** The register after one reading, its tasks numbered from 1. */
const kept = (read: Directive, given: Partial<KeptDirective['tasks'][number]>[] = []): KeptDirective => ({
  document: {
    ...{key: 1, kind: 'read', id: read.id, header: read.header, meetingOn: null},
    ...{path: read.source.path, location: null, sha256: read.source.sha256},
  },
  tasks: ordersOf(read).map((order, place) => ({
    ...{...order, ...noProgress, number: place + 1, document: 1, place, dropped: false},
    ...given[place],
  })),
})

const said = (text: string, ref = '1-1', deadlines = [before('2026-05-15')]) => task(ref, deadlines, {text})
const one = (...tasks: ReturnType<typeof said>[]): Directive => directive([unit('Công an phường', tasks)])

/** "NV1 kept", "new", "NV2 dropped": one word for each step. */
const told = ({steps}: Plan): string[] =>
  steps.map((step) => {
    if (step.kind === 'added') return step.splitFrom === null ? 'new' : `new, split from NV${step.splitFrom}`
    const {number} = step.task
    if (step.kind === 'dropped')
      return step.joinedTo === null ? `NV${number} dropped` : `NV${number} dropped, joined at ${step.joinedTo}`
    return [`NV${number} ${step.kind}`, ...step.differences].join(' ')
  })

const long = 'Rà soát các hộ kinh doanh dọc tuyến đường Lê Lợi, lập danh sách các điểm lấn chiếm vỉa hè'
const other = 'Tổ chức tập huấn phòng cháy chữa cháy cho toàn bộ các tổ dân phố'

describe('merge: before, reading, after', () => {
  test.each<[string, Directive, Directive, string[]]>([
    [
      'the same reading',
      one(said(long), said(other, '1-2')),
      one(said(long), said(other, '1-2')),
      ['NV1 kept', 'NV2 kept'],
    ],
    ['a new order at the end', one(said(long)), one(said(long), said(other, '1-2')), ['NV1 kept', 'new']],
    [
      'a new order in front shifts the others',
      one(said(long)),
      one(said(other), said(long, '1-2')),
      ['new', 'NV1 kept'],
    ],
    [
      'two orders change places',
      one(said(long), said(other, '1-2')),
      one(said(other), said(long, '1-2')),
      ['NV2 kept', 'NV1 kept'],
    ],
    ['a word corrected', one(said(long)), one(said(long.replace('điểm', 'hộ'))), ['NV1 changed text']],
    ['case and accents corrected', one(said(long)), one(said(long.toUpperCase())), ['NV1 changed text']],
    [
      'half of the words changed, in place',
      one(said('Rà soát các hộ kinh doanh')),
      one(said('Rà soát các tổ dân phố')),
      ['NV1 changed text'],
    ],
    [
      'corrected and elsewhere',
      one(said(other), said(long, '1-2')),
      one(said(long.replace('Lê Lợi', 'Lê Lai')), said(other, '1-2')),
      ['NV2 changed text', 'NV1 kept'],
    ],
    ['another order at the same place', one(said(long)), one(said(other)), ['new', 'NV1 dropped']],
    ['an order left out', one(said(long), said(other, '1-2')), one(said(other)), ['NV2 kept', 'NV1 dropped']],
    ['another deadline', one(said(long)), one(said(long, '1-1', [by('2026-05-20')])), ['NV1 changed deadlines']],
    ['a deadline less', one(said(long)), one(said(long, '1-1', [])), ['NV1 changed deadlines']],
    [
      'given to another body',
      one(said(long)),
      directive([unit('Ban CHQS phường', [said(long)])]),
      ['NV1 moved unit lead'],
    ],
    [
      'the same order to two bodies stays apart',
      directive([unit('A', [said(long)]), unit('B', [said(long, '2-1')])]),
      directive([unit('B', [said(long, '1-1')]), unit('A', [said(long, '2-1')])]),
      ['NV2 kept', 'NV1 kept'],
    ],
    [
      'split in two',
      one(said(`${long}. ${other}`)),
      one(said(`${long}.`), said(`${other}.`, '1-2')),
      ['NV1 changed text', 'new, split from NV1'],
    ],
    [
      'two joined into one',
      one(said(long), said(other, '1-2')),
      one(said(`${long}; ${other}`)),
      ['NV1 changed text', 'NV2 dropped, joined at 0'],
    ],
    [
      'the same words twice',
      one(said(long), said(long, '1-2')),
      one(said(long), said(long, '1-2'), said(long, '1-3')),
      ['NV1 kept', 'NV2 kept', 'new'],
    ],
  ])('%s', (_what, old, read, after) => {
    expect(told(merge(kept(old), read))).toEqual(after)
  })

  test('a document that the register does not have is new as a whole', () => {
    const plan = merge(null, one(said(long), said(other, '1-2')))
    expect([plan.document, told(plan)]).toEqual(['new', ['new', 'new']])
  })

  test('a task that was dropped comes back under its code', () => {
    expect(told(merge(kept(one(said(long)), [{dropped: true}]), one(said(long))))).toEqual(['NV1 changed restored'])
  })

  test('a dropped task is dropped once', () => {
    expect(told(merge(kept(one(said(long), said(other, '1-2')), [{dropped: true}]), one(said(other))))).toEqual([
      'NV2 kept',
    ])
  })

  test('a day set by hand stays until the document sets one', () => {
    const own = {...by('2026-06-01'), rule: byHand}
    const undated = kept(one(said(long, '1-1', [])), [{deadlines: [own]}])
    expect(told(merge(undated, one(said(long, '1-1', []))))).toEqual(['NV1 kept'])
    const [step] = merge(undated, one(said(long))).steps
    expect(step?.kind === 'changed' && step.order.deadlines).toEqual([before('2026-05-15')])
  })

  test('every task of the register and of the reading is in the plan once', () => {
    const old = one(said(long), said(other, '1-2'), said('Báo cáo kết quả', '1-3'))
    const counts = tally(merge(kept(old), one(said(other), said('Chuẩn bị hội nghị tổng kết', '1-2'))))
    expect(counts).toEqual({added: 1, changed: 0, moved: 0, kept: 1, dropped: 2})
  })
})

describe('the header', () => {
  const {header} = one()
  test('of the issued version replaces that of the draft', () => {
    const draft = {...header, number: null, issuedOn: '2026-05'}
    expect(merge(kept(directive([], {header: draft})), one()).header).toEqual(header)
  })
  test('keeps what a later reading leaves blank', () => {
    const blank = {...header, number: null, issuedOn: '2026-05'}
    expect(merge(kept(one()), directive([], {header: blank})).header).toEqual(header)
  })
})

describe('the identity of a document', () => {
  const {header} = one()
  const tasks = [unit('A', [said(long), said(other, '1-2')])]
  const as = (given: Partial<typeof header>, id: string, units = tasks): Directive =>
    directive(units, {header: {...header, ...given}, id})
  const issued = as({}, 'issued')
  const draft = as({number: null, issuedOn: null}, 'draft')
  test.each<[string, Directive, Directive, 'same' | 'older' | 'other']>([
    ['number, symbol and year', issued, issued, 'same'],
    ['the year was not known before', as({issuedOn: null}, 'a'), issued, 'same'],
    ['the issuer was not known before', issued, as({issuer: 'UBND phường'}, 'b'), 'same'],
    ['another year', as({issuedOn: '2025-05-08'}, 'c'), issued, 'other'],
    ['another symbol', as({symbol: 'KH-UBND'}, 'd'), issued, 'other'],
    ['another issuer', as({issuer: 'UBND xã A'}, 'e'), as({issuer: 'UBND xã B'}, 'f'), 'other'],
    ['a draft again', draft, draft, 'same'],
    ['the issued version of a draft', draft, issued, 'same'],
    ['an older draft of an issued document', issued, draft, 'older'],
    ['a draft about something else', as({number: null, subject: 'Khác'}, 'g'), issued, 'other'],
    [
      'no symbol and no subject, other orders',
      as({number: null, symbol: null, subject: null}, 'h', [unit('B', [said('Việc khác hẳn')])]),
      as({number: null, symbol: null, subject: null}, 'h'),
      'other',
    ],
    [
      'no symbol and no subject, the same orders',
      as({number: null, symbol: null, subject: null}, 'h'),
      as({number: null, symbol: null, subject: null}, 'h'),
      'same',
    ],
  ])('%s', (_what, known, read, expected) => {
    const found = recognise([kept(known)], read)
    expect(found === null ? 'other' : found.older ? 'older' : 'same').toBe(expected)
  })
})
