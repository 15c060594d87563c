import {fstatSync, type Stats, statSync, writeSync} from 'node:fs'
import {devNull} from 'node:os'

type Write = (text: string) => void

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** Whether a file is the one that swallows all: a device, but read by nobody. */
const isNull = ({rdev}: Stats, {platform}: NodeJS.Process): boolean =>
  platform !== 'win32' && rdev === statSync(devNull).rdev

/** Whether people read the stream. Only a device can be a terminal: a pipe or a file is told without opening anything. */
export function isTerminal(name: 'stdout' | 'stderr', process: NodeJS.Process): boolean {
  try {
    const stats = fstatSync(name === 'stdout' ? 1 : 2)
    return stats.isCharacterDevice() && !isNull(stats, process) && process[name].isTTY === true
  } catch {
    return false
  }
}

/** Writes all of it; what a full pipe does not take yet is given back. */
function writeNow(fd: number, text: string): Uint8Array | null {
  let rest: Uint8Array = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest))
    } catch (error) {
      if (isCode(error, 'EAGAIN')) return rest
      throw error
    }
  }
  return null
}

/**
 * Writes to stdout or stderr. Straight to the file, since opening a stream takes longer than most answers; by the stream
 * where a pipe is full, or on the console of Windows, which only the stream tells the encoding. A reader that has seen
 * enough (`| head -1`) closes its pipe: that is no fault, there is just nothing left to do.
 */
export function writerTo(name: 'stdout' | 'stderr', process: NodeJS.Process): Write {
  const fd = name === 'stdout' ? 1 : 2
  let stream: NodeJS.WriteStream | null = null
  const leave = (error: unknown): void => {
    if (!isCode(error, 'EPIPE')) throw error
    process.exit()
  }
  const byStream = (chunk: Uint8Array | string): void => {
    stream ??= process[name].on('error', leave)
    stream.write(chunk)
  }
  return (text) => {
    if (stream || (process.platform === 'win32' && isTerminal(name, process))) return byStream(text)
    try {
      const rest = writeNow(fd, text)
      if (rest) byStream(rest)
    } catch (error) {
      leave(error)
    }
  }
}
