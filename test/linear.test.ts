import {describe, expect, it} from 'vitest'
import {parseDocument} from '../src/parse.ts'
import {open} from '../src/read/open.ts'

/** What a hostile file is made of, again and again. */
const shapes: Record<string, string> = {
  'stars that could be a rule or a list': '* * * ',
  'quotations in quotations': '>>>>',
  'emphasis that is never closed': 'a**_* ',
  'emphasis between letters': 'a*b',
  'tags that are never closed': '<!-- <? <a ',
  'line breaks in HTML': 'a<br>',
  'brackets in brackets': '[(',
  'quotation marks': '“',
  'lists in lists': '- - ',
  'digits and dots': '1.',
  'accents on one letter': 'a\u0301\u0302',
  'spaces and words': 'a    b ',
  'dates that bind': 'trước ngày 15/5/2026, ',
  'days in a list': 'ngày 1, 2, 3, ',
  'bodies in a list': 'Sở Y tế, ',
  'orders to many': 'giao Sở Y tế; ',
  'bodies to work with': 'phối hợp với Sở Y tế, ',
  'bodies urged to work together': 'đôn đốc Sở Y tế phối hợp với ',
  'words said again': 'an ninh trật tự ',
  'sentences and brackets': 'Sở Y tế (a. ',
  lines: 'a\n',
  paragraphs: 'a\n\n',
  pages: 'a\n\f',
  'page numbers': '1\n',
  'notes at the foot of a page': 'a1\n\n1 Anh\n\n',
  'rows of a table': '| a | b |\n',
  'rows of a table in HTML': '<table><tr><td>a</td></tr></table>\n',
  'a grid without rows': '+---+\n',
  'rows of dashes': '--- ---\na b\n',
  'codes cut at the hyphen': 'A-\n',
  'headings of bodies': '1. Sở Y tế:\na\n',
  'lead-ins': 'Giao các đơn vị như sau:\n- Sở Y tế rà soát.\n',
  tasks: '1. Giao Sở Y tế báo cáo trước ngày 15/5/2026.\n',
  'days for all tasks above': 'Sở Y tế rà soát;\nBáo cáo gửi về Sở Y tế trước ngày 15/5/2026.\n',
  'labelled lines': '1. Rà soát\nChủ trì: Sở Y tế\nThời hạn: tháng 5/2026\n',
  'recipients over many lines': 'Nơi nhận:\n- a\nb c d e f\n',
  annexes: 'PHỤ LỤC\na\nb\nc\n',
}

const size = 4000
const times = 8

/** Twice as much as linear would be `2 * times`, quadratic `times * times`; below this no time is worth comparing. */
const most = 3 * times
const least = 100_000

async function cost(text: string): Promise<number> {
  const before = process.cpuUsage()
  await parseDocument(await open(Buffer.from(`Số: 1/TB\nTHÔNG BÁO\n${text}`), 'x.md'), {allowSecret: true})
  const {user, system} = process.cpuUsage(before)
  return user + system
}

describe('reading takes as long as the text is, whatever it is made of', () => {
  it.each(Object.entries(shapes))('%s', {timeout: 120_000}, async (_, shape) => {
    const once = shape.repeat(size / shape.length)
    const costs = {once: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY}
    let ratio = Number.POSITIVE_INFINITY
    // A machine under load makes single measurements useless: the fastest of several counts.
    for (let round = 0; round < 5 && ratio > most; round++) {
      costs.once = Math.min(costs.once, await cost(once))
      costs.long = Math.min(costs.long, await cost(once.repeat(times)))
      ratio = costs.long < least ? 0 : costs.long / costs.once
    }
    expect(ratio).toBeLessThanOrEqual(most)
  })
})
