import {join, type Rich} from '../../model/rich.ts'
import {isMotto} from '../standing-lines.ts'
import {trimMarks} from '../trim-marks.ts'
import type {Zones} from '../zones.ts'
import {isDateLine} from './issue-date.ts'

/** What a document is about: the lines under its title, or behind "V/v" below the number. */
export function subjectOf(zones: Zones, lines: readonly Rich[]): string | null {
  if (zones.subject.length > 0) return join(zones.subject.map((block) => block.text)).text.replace(/^V\/v\s*/iu, '')
  const at = lines.findIndex((line) => /(?:^|\s)V\/[vV]|^về việc\s/u.test(line.text))
  if (at < 0) return null
  const first = (lines[at]?.text ?? '').replace(/^.*?(?:V\/[vV]|[vV]ề việc)\s*:?\s*/u, '')
  const below = lines.slice(at + 1).map((line) => line.text)
  const end = below.findIndex(endsSubject)
  const parts = [first, ...below.slice(0, end < 0 ? undefined : end)]
  return trimMarks(parts.join(' '), '*_').replace(/\s+/g, ' ').trim() || null
}

const endsSubject = (line: string): boolean =>
  /^(?:kính gửi|số\s*:|-\s)/iu.test(line) || isDateLine(line) || isMotto(line)
