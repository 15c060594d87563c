import {describe, expect, test} from 'vitest'
import {parseDocument} from '../src/parse.ts'
import {open} from '../src/read/open.ts'
import {count} from './counts.ts'
import {checkReading} from './fuzz/checks.ts'
import {shapes} from './shapes.ts'

const head = 'Số: 45/TB-UBND\nTHÔNG BÁO\nChủ tịch kết luận như sau:\n1. Công an phường\n'

/** What a slow machine may take, in milliseconds of work: other work on the machine does not count. */
const most = 10_000

describe('a text of one shape, twenty thousand times', () => {
  test.for(Object.entries(shapes))('%s is read in time', {timeout: 120_000}, async ([, shape], context) => {
    const before = process.cpuUsage()
    const source = await open(new TextEncoder().encode(head + shape), 'vao.md')
    const {directive} = await parseDocument(source, {})
    const {user, system} = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(most)
    if (shape.length < 100_000) checkReading(source, directive)
    count(context, {'hostile shapes read': 1})
  })
})
