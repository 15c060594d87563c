import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Case, inTurns} from './clock.ts'
import {folder} from './folder.ts'
import {dieuhanh, floor, reference} from './programs.ts'
import {registerOf} from './registers.ts'
import {milliseconds, type Section, times} from './report.ts'

/** The words of the reference notice without the marks of markdown. */
function plainText(): string {
  const path = join(folder(), 'thongbao.txt')
  writeFileSync(path, readFileSync(reference, 'utf8').replaceAll('**', ''))
  return path
}

/** How long commands take to start and to answer, as multiples of a program that does nothing. */
export async function startUp(rounds: number): Promise<Section> {
  const register = await registerOf(1000)
  const cases: [Case, number | null][] = [
    [floor, null],
    [dieuhanh('--version', ['--version']), 1.25],
    [dieuhanh('--help', ['--help']), 1.25],
    [dieuhanh('list -h', ['list', '-h']), null],
    [dieuhanh('due, 1,000 tasks', ['due', '--within', '7'], register), 1.25],
    [dieuhanh('parse, the reference notice', ['parse', reference, '--no-save']), 1.5],
    [dieuhanh('parse, its words as plain text', ['parse', plainText(), '--no-save']), 1.3],
    [dieuhanh('list, the reference notice', ['list', reference, '--today', '2026-05-11']), null],
  ]
  const taken = inTurns(
    cases.map(([each]) => each),
    rounds,
  )
  const least = taken.get(floor.name) ?? {median: Number.NaN, fastest: Number.NaN}
  const rows = [...taken].map(([name, {median, fastest}]) => [
    name,
    milliseconds(median),
    times(median / least.median),
    times(fastest / least.fastest),
  ])
  const goals = cases.flatMap(([{name}, limit]) => {
    const reached = (taken.get(name)?.median ?? Number.NaN) / least.median
    return limit === null ? [] : [{what: `${name}, against \`${floor.name}\``, limit, reached}]
  })
  const note = `Whole processes, ${rounds} times in turns; against \`${floor.name}\`, by the medians and by the fastest.`
  return {title: 'Start-up', note, head: ['command', 'median', 'by medians', 'by the fastest'], rows, goals}
}
