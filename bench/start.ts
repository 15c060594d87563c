import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Case, inTurns} from './clock.ts'
import {folder} from './folder.ts'
import {dieuhanh, floor, reference} from './programs.ts'
import {registerOf} from './registers.ts'
import {goal, milliseconds, type Section, times} from './report.ts'

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
  const least = taken.get(floor.name)
  const rows = [...taken].map(([name, found]) => {
    const {reached, processor} = goal(name, 0, found, least)
    return [name, milliseconds(found.median), times(reached), times(processor)]
  })
  const goals = cases.flatMap(([{name}, limit]) =>
    limit === null ? [] : [goal(`${name}, against \`${floor.name}\``, limit, taken.get(name), least)],
  )
  const note = `Whole processes, ${rounds} times in turns; medians, and as multiples of \`${floor.name}\`.`
  return {title: 'Start-up', note, head: ['command', 'by the clock', 'multiple', 'of the processor'], rows, goals}
}
