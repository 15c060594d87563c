import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Case, inTurns} from './clock.ts'
import {subfolder} from './folder.ts'
import {notices} from './notices.ts'
import {dieuhanh, reference, versionOf} from './programs.ts'
import {today} from './registers.ts'
import {milliseconds, type Section} from './report.ts'

const files = 300

/** A folder of notices, read by one thread and by two; and one notice read by another program. */
export function manyFiles(rounds: number): Section {
  const folder = subfolder('notices')
  for (const {path, text} of notices(files, today)) writeFileSync(join(folder, path), text)
  const read = (jobs: number): Case =>
    dieuhanh(`parse, ${files} notices, --jobs ${jobs}`, ['parse', folder, '--ndjson', '--no-save', '--jobs', `${jobs}`])
  const pandoc = versionOf('pandoc')
  const cases: Case[] = [
    read(1),
    read(2),
    dieuhanh('parse, one notice', ['parse', reference, '--no-save']),
    ...(pandoc === null
      ? []
      : [{name: 'pandoc -t json, the same notice', command: 'pandoc', args: () => ['-t', 'json', reference]}]),
  ]
  const taken = inTurns(cases, rounds)
  const rows = [...taken].map(([name, {median, processor}]) => [
    name,
    milliseconds(median),
    milliseconds(processor),
    name.includes('notices') ? `${Math.round((files / median) * 1000)}` : '',
  ])
  const note = `Whole processes, ${rounds} times in turns; medians. ${pandoc ?? 'pandoc is not installed'}.`
  return {
    title: 'Many files, and one beside pandoc',
    note,
    head: ['command', 'by the clock', 'of the processor', 'files a second'],
    rows,
  }
}
