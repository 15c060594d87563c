import {readdir, readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {Failure} from '../model/failure.ts'
import type {Source} from '../read/source.ts'
import type {Context} from './context.ts'
import {report} from './report.ts'

const stdin = '-'
const document = /\.(?:md|markdown|txt)$/i

function unreadable(file: string, error: unknown): Failure {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return ['ENOENT', 'ENOTDIR'].includes(reason)
    ? new Failure('input-missing', {file}, 1)
    : new Failure('input-unreadable', {file, reason}, 1)
}

/** The documents in a folder, by name. */
async function documentsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => document.test(name)).sort()
  if (names.length === 0) throw new Failure('folder-empty', {file: folder}, 1)
  return names.map((name) => join(folder, name))
}

async function pathsOf(operand: string): Promise<string[]> {
  if (operand === stdin) return [stdin]
  return (await stat(operand)).isDirectory() ? documentsIn(operand) : [operand]
}

/** Runs one step of reading; what fails is reported and left out. */
async function attempt<Result>(file: string, context: Context, step: () => Promise<Result>): Promise<Result | null> {
  try {
    return await step()
  } catch (error) {
    const failure = error instanceof Failure ? error : isSystemError(error) ? unreadable(file, error) : null
    if (!failure || failure.exit === 2) throw error
    report(failure, context)
    return null
  }
}

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error

/** Whether several documents were asked for: then the answer is a list, however many can be read. */
export async function asksForMany(operands: readonly string[]): Promise<boolean> {
  if (operands.length !== 1) return true
  const [operand = stdin] = operands
  return (
    operand !== stdin &&
    (await stat(operand).then(
      (found) => found.isDirectory(),
      () => false,
    ))
  )
}

/**
 * Hands each document that the operands name (files, folders, `-`) to `read`, in order, and gives its results one by
 * one. A document that cannot be read is reported and stands as null; the others are still read.
 */
export async function* readEach<Result>(
  operands: readonly string[],
  context: Context,
  read: (source: Source) => Result | Promise<Result>,
): AsyncGenerator<Result | null> {
  const {decode} = await import('../read/source.ts')
  for (const operand of operands) {
    const paths = await attempt(operand, context, () => pathsOf(operand))
    if (!paths) yield null
    for (const path of paths ?? []) {
      yield await attempt(path, context, async () =>
        read(decode(path === stdin ? await context.stdin() : await readFile(path), path)),
      )
    }
  }
}
