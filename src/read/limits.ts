import type {Task} from '../model/directive.ts'
import {Failure} from '../model/failure.ts'

/** What is read at most. More of it is no document that somebody wrote. */
export const limits = {
  /** Bytes of a file, unless another size is asked for. */
  size: 50_000_000,
  /** Bytes that may be asked for: no string is longer. */
  largestSize: 500_000_000,
  /** Characters of a line. */
  line: 1_000_000,
  /** Tasks of a document. */
  tasks: 20_000,
  /** Characters of what is read out of a document: what stands in a heading is said again with every task below it. */
  reading: 200_000_000,
}

const largest = {MB: 1_000_000, KB: 1_000, B: 1}

/** A size as people write it: 50MB. */
export function sizeText(bytes: number): string {
  const [unit = 'B', factor = 1] = Object.entries(largest).find(([, each]) => bytes % each === 0) ?? []
  return `${bytes / factor}${unit}`
}

/** The size that was written, in bytes: "50MB", "800 kb", "1000"; null where it is none, or none that can be read. */
export function readSize(written: string): number | null {
  const [, number = '', unit = 'B'] = /^(\d{1,9})\s?(|[km]?b?)$/i.exec(written.trim()) ?? []
  const factor = unit.toUpperCase().startsWith('M') ? largest.MB : unit.toUpperCase().startsWith('K') ? largest.KB : 1
  const bytes = Number(number) * factor
  return number === '' || bytes === 0 || bytes > limits.largestSize ? null : bytes
}

export const tooLarge = (file: string, most: number): Failure =>
  new Failure('input-too-large', {file, most: sizeText(most)}, 1)

/** A deadline as it is printed, in characters. */
const deadlineLength = 500

const lengthOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + name.length, 0)

/** Watches over the tasks of a document as they are read: fails once they are more than any document has. */
export function meterOf(file: string): (task: Task) => Task {
  let [tasks, characters] = [0, 0]
  return (task) => {
    tasks++
    characters += task.text.length + lengthOf(task.lead) + lengthOf(task.coordinating)
    characters += task.deadlines.length * deadlineLength
    if (tasks > limits.tasks || characters > limits.reading)
      throw new Failure('reading-too-large', {file, most: limits.tasks}, 1)
    return task
  }
}

/** Fails on a text with a line that nobody can have written: a file of another kind, or one made to do harm. */
export function checkLines(text: string, path: string): void {
  for (let start = 0; text.length - start > limits.line; ) {
    const reach = text.slice(start, start + limits.line + 1)
    const end = Math.max(reach.lastIndexOf('\n'), reach.lastIndexOf('\r'))
    if (end < 0) {
      const line = text.slice(0, start).split(/\r\n|\r|\n/).length
      throw new Failure('line-too-long', {most: limits.line}, 1, {path, line, column: limits.line + 1})
    }
    start += end + 1
  }
}
