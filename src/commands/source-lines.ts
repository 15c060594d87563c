import {readBytes} from '../batch/read-bytes.ts'
import type {Position} from '../model/position.ts'

/** The lines of a file as they stand there, with the number of the first. */
export interface SourceLines {
  first: number
  lines: string[]
}

/**
 * The lines on which a task stands. Null where the file is gone or, when it has to be the very file that was recorded,
 * is another one by now.
 */
export async function sourceLines(
  path: string,
  {start, end}: Position,
  sha256: string | null,
): Promise<SourceLines | null> {
  const {open} = await import('../read/open.ts')
  const {limits} = await import('../read/limits.ts')
  const {linesAround} = await import('../read/places.ts')
  try {
    const source = await open(readBytes(path, limits.size), path)
    if (sha256 !== null && source.sha256 !== sha256) return null
    return {first: start.line, lines: linesAround(source.text, {start: start.offset, end: end.offset})}
  } catch {
    return null
  }
}
