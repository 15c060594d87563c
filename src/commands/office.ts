import {readFileSync} from 'node:fs'
import {parseDayTable} from '../calendar/table.ts'
import {Failure} from '../model/failure.ts'
import type {Office} from '../parse.ts'

/** What an office tells of itself in a file of its own: `{"bodies": [name …], "days": {"years", "off", "work"}}`. */
export function readOffice(file: string): Office {
  try {
    const {bodies = [], days}: {bodies?: unknown; days?: unknown} = JSON.parse(readFileSync(file, 'utf8'))
    if (!Array.isArray(bodies) || !bodies.every((name) => typeof name === 'string')) throw new Error('bodies')
    return {bodies, ...(days !== undefined && {days: parseDayTable(days)})}
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new Failure('office-unreadable', {file, reason}, 2)
  }
}
