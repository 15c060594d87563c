import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {unreadable} from '../batch/read-task.ts'
import {type Failed, Failure, toFailed} from '../model/failure.ts'
import {endings, formats} from '../read/formats/index.ts'

export const stdin = '-'
const allowed = formats.map((format) => `.${format.endings[0]}`).join(', ')
const document = new RegExp(String.raw`\.(?:${endings.join('|')})$`, 'i')

/** What hides itself, and what Word leaves beside a file that is open, is nobody's document. */
const isHidden = (path: string): boolean => path.split(/[/\\]/).some((part) => /^(?:\.|~\$)/.test(part))

/** A file to be read, or why there is none. */
export type Item = {path: string} | {failure: Failed}

/** The documents in a folder, by name; with `recursive` also those in its folders. A folder may be named like one. */
function documentsIn(folder: string, recursive: boolean): string[] {
  const paths = readdirSync(folder, {recursive, encoding: 'utf8'})
    .filter((name) => document.test(name) && !isHidden(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => !isFolder(path))
  if (paths.length === 0) throw new Failure('folder-empty', {file: folder, allowed}, 1)
  return paths
}

/** What an operand names: a file, the documents of a folder, or standard input. */
export function itemsOf(operand: string, recursive = false): Item[] {
  if (operand === stdin) return [{path: stdin}]
  try {
    const paths = statSync(operand).isDirectory() ? documentsIn(operand, recursive) : [operand]
    return paths.map((path) => ({path}))
  } catch (error) {
    const failure = error instanceof Failure ? error : unreadable(operand, error)
    if (!failure) throw error
    return [{failure: toFailed(failure)}]
  }
}

const sizeOf = (path: string): number => statSync(path, {throwIfNoEntry: false})?.size ?? 0

/** How much there is to read. Of many files, their number says enough. */
export function amountOf(items: readonly Item[]): {files: number; bytes: number} {
  const paths = items.flatMap((item) => ('path' in item && item.path !== stdin ? [item.path] : []))
  const sizes = paths.length > 1 && paths.length < 100 ? paths.map(sizeOf) : []
  return {files: paths.length, bytes: sizes.reduce((sum, size) => sum + size, 0)}
}

/** Whether several documents were asked for: then the answer is a list, however many can be read. */
export function asksForMany(operands: readonly string[]): boolean {
  if (operands.length !== 1) return true
  const [operand = stdin] = operands
  return operand !== stdin && isFolder(operand)
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
