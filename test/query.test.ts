import {describe, expect, test} from 'vitest'
import type {Deadline} from '../src/model/deadline.ts'
import {occurrences} from '../src/query/occurrence.ts'
import {type Row, toRows} from '../src/query/row.ts'
import {type Filters, select} from '../src/query/select.ts'
import {stateOf} from '../src/query/state.ts'
import {by, deadline, directive, before as dueBefore, event, every, task, unit} from './directive.ts'

const today = '2026-05-11'
const clock = {today, next: occurrences()}
const rows = toRows([
  directive([
    unit('Phòng A', [task('1-1'), task('1-2', [by('2026-05-20')]), task('1-3', [dueBefore('2026-05-15')])]),
    unit('Phòng B', [
      task('2-1', [by('2026-05-15')]),
      task('2-2', [every('FREQ=WEEKLY;BYDAY=FR')]),
      task('2-3', [every('FREQ=WEEKLY')]),
      task('2-4', [event()]),
      task('2-5', [by('2026-05-10')], {origin: 'paragraph'}),
    ]),
  ]),
])
const refs = (filters: Filters): string[] => select(rows, filters, clock).items.map(({ref}) => ref)

describe('what a filter lets pass', () => {
  test.each<[string, Filters, string[]]>([
    ['all, by day, then by document, undated last', {}, ['2-5', '1-3', '2-1', '2-2', '1-2', '1-1', '2-3', '2-4']],
    ['before a day: bound "before" may name the day itself', {before: '2026-05-15'}, ['2-5', '1-3']],
    ['before the next day: bound "by" as well', {before: '2026-05-16'}, ['2-5', '1-3', '2-1', '2-2']],
    ['by a day', {by: '2026-05-15'}, ['2-5', '1-3', '2-1', '2-2']],
    ['on a day', {on: '2026-05-15'}, ['1-3', '2-1', '2-2']],
    ['after a day', {after: '2026-05-15'}, ['1-2']],
    ['from a day', {from: '2026-05-15'}, ['1-3', '2-1', '2-2', '1-2']],
    ['within days from today, not what is past', {within: 4}, ['1-3', '2-1', '2-2']],
    ['two filters hold together', {from: '2026-05-12', by: '2026-05-19'}, ['1-3', '2-1', '2-2']],
    ['with a deadline of any kind', {hasDeadline: true}, ['2-5', '1-3', '2-1', '2-2', '1-2', '2-3', '2-4']],
    ['of a kind', {kind: new Set(['event'])}, ['2-4']],
    ['of an origin', {origin: new Set(['paragraph'])}, ['2-5']],
    ['of a unit', {unit: new Set(['Phòng A'])}, ['1-3', '1-2', '1-1']],
    ['in a state', {state: new Set(['overdue', 'undated'])}, ['2-5', '1-1', '2-4']],
    ['of another document', {doc: new Set(['document-2'])}, []],
  ])('%s', (_title, filters, expected) => {
    expect(refs(filters)).toEqual(expected)
  })

  test('a task with two days answers with the day that was asked for, and is one row', () => {
    const two = toRows([directive([unit('Phòng A', [task('1-1', [by('2026-05-10'), by('2026-05-31')])])])])
    expect(select(two, {on: '2026-05-31'}, clock).items.map(({due}) => due?.date)).toEqual(['2026-05-31'])
    expect(select(two, {}, clock).items.map(({due, state}) => [due?.date, state])).toEqual([['2026-05-10', 'overdue']])
  })
})

describe('states', () => {
  const at = (day: Deadline | null, given: Partial<Row> = {}): string => {
    const [row] = toRows([directive([unit('Phòng A', [task('1-1', day ? [day] : [])])])])
    const [item] = row ? select([{...row, ...given}], {}, clock).items : []
    return item?.state ?? ''
  }
  test.each<[string, Deadline | null, Partial<Row>, string]>([
    ['yesterday', by('2026-05-10'), {}, 'overdue'],
    ['today', by('2026-05-11'), {}, 'due-soon'],
    ['today, "trước ngày": the written day still counts', dueBefore('2026-05-11'), {}, 'due-soon'],
    ['in three days', by('2026-05-14'), {}, 'due-soon'],
    ['in four days', by('2026-05-15'), {}, 'on-track'],
    ['no deadline', null, {}, 'undated'],
    ['an event', event(), {}, 'undated'],
    ['recurring', every('FREQ=WEEKLY;BYDAY=FR'), {}, 'recurring'],
    ['recurring without a day', every('FREQ=WEEKLY'), {}, 'recurring'],
    ['started', by('2026-05-10'), {status: 'started'}, 'overdue'],
    ['paused', by('2026-05-10'), {status: 'paused'}, 'paused'],
    ['cancelled', by('2026-05-10'), {status: 'cancelled'}, 'cancelled'],
    ['done on the day', by('2026-05-10'), {status: 'done', doneOn: '2026-05-10'}, 'done-on-time'],
    ['done a day late', by('2026-05-10'), {status: 'done', doneOn: '2026-05-11'}, 'done-late'],
    ['extended, not yet over', by('2026-05-10'), {extendedTo: '2026-05-20'}, 'on-track'],
    ['extended, and over', by('2026-05-01'), {extendedTo: '2026-05-10'}, 'overdue'],
    [
      'extended, done before the new day but after the first',
      by('2026-05-05'),
      {extendedTo: '2026-05-20', status: 'done', doneOn: '2026-05-10'},
      'done-late',
    ],
    [
      'extended, done by the first day all the same',
      by('2026-05-12'),
      {extendedTo: '2026-05-20', status: 'done', doneOn: '2026-05-10'},
      'done-on-time',
    ],
    ['"chậm nhất": the written day still counts', by('2026-05-11'), {}, 'due-soon'],
    ['"trước ngày", yesterday', dueBefore('2026-05-10'), {}, 'overdue'],
    [
      '"trước ngày", done on the written day',
      dueBefore('2026-05-10'),
      {status: 'done', doneOn: '2026-05-10'},
      'done-on-time',
    ],
    ['recurring, its last occurrence done', every('FREQ=WEEKLY;BYDAY=FR'), {doneThrough: '2026-05-15'}, 'recurring'],
    ['done without a deadline', null, {status: 'done', doneOn: '2026-05-11'}, 'done'],
    ['a time of day does not make it late on the day', deadline({date: today, time: '08:00'}), {}, 'due-soon'],
  ])('%s', (_title, day, given, expected) => {
    expect(at(day, given)).toBe(expected)
  })

  test('an extension moves the days before it, and the first is kept', () => {
    const [row] = toRows([directive([unit('Phòng A', [task('1-1', [dueBefore('2026-05-10'), by('2026-05-31')])])])])
    const item = (extendedTo: string) => (row ? select([{...row, extendedTo}], {}, clock).items[0] : undefined)
    expect(item('2026-05-20')).toMatchObject({first: '2026-05-10', due: {date: '2026-05-20', bound: 'by'}})
    expect(item('2026-06-10')).toMatchObject({first: '2026-05-10', due: {date: '2026-06-10'}})
  })

  test('an occurrence that was done makes the next one due', () => {
    const [row] = toRows([directive([unit('Phòng A', [task('1-1', [every('FREQ=WEEKLY;BYDAY=FR')])])])])
    const due = (doneThrough: string) => row && select([{...row, doneThrough}], {}, clock).items[0]?.due?.date
    expect([due('2026-05-08'), due('2026-05-15')]).toEqual(['2026-05-15', '2026-05-22'])
  })

  test('never overdue without a day', () => {
    expect(stateOf({status: 'new', doneOn: null, deadlines: []}, {first: null, current: null}, '2999-01-01')).toBe(
      'undated',
    )
  })
})

describe('counts', () => {
  test('the four sorts add up to the total', () => {
    const {counts} = select(rows, {}, clock)
    expect(counts).toMatchObject({total: 8, dated: 4, event: 1, recurring: 2, undated: 1, overdue: 1, units: 2})
    expect(counts.dated + counts.event + counts.recurring + counts.undated).toBe(counts.total)
  })
})

describe('the next day of a recurrence', () => {
  const next = occurrences()
  test.each<[string, string, string | null]>([
    ['FREQ=WEEKLY;BYDAY=FR', '2026-05-11', '2026-05-15'],
    ['FREQ=WEEKLY;BYDAY=FR', '2026-05-15', '2026-05-15'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', '2026-05-12', '2026-05-14'],
    ['FREQ=MONTHLY;BYMONTHDAY=25', '2026-05-26', '2026-06-25'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-06-01', '2026-07-31'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-06-01', '2026-06-30'],
    ['FREQ=MONTHLY;BYDAY=2TH,4TH', '2026-05-15', '2026-05-28'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-05-11', '2026-05-29'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', '2026-12-16', '2027-12-15'],
    ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20', '2026-05-01', '2026-06-20'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2096-03-01', '2104-02-29'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01', null],
    ['RRULE:FREQ=MONTHLY;BYMONTHDAY=5', '2026-05-05', '2026-05-05'],
    ['FREQ=WEEKLY', '2026-05-11', null],
    ['FREQ=DAILY', '2026-05-11', null],
    ['FREQ=MONTHLY;INTERVAL=3', '2026-05-11', null],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20', '2026-05-11', null],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1', '2026-05-11', null],
  ])('%s from %s: %s', (rrule, from, expected) => {
    expect(next(rrule, from)).toBe(expected)
    expect(next(rrule, from)).toBe(expected)
  })

  test.each<[string | null, string]>([
    [null, '2026-05-15'],
    ['2026-05-08', '2026-05-15'],
    ['2026-06-10', '2026-06-12'],
    ['2026-06', '2026-06-05'],
  ])('of a document of %s: %s', (issuedOn, expected) => {
    const [row] = toRows([directive([unit('Phòng A', [task('1-1', [every('FREQ=WEEKLY;BYDAY=FR')])])])])
    const dated = row ? [{...row, document: {...row.document, issuedOn}}] : []
    expect(select(dated, {}, clock).items.map(({due}) => due?.date)).toEqual([expected])
  })
})
