import type {Directive} from '../model/directive.ts'
import {Failure} from '../model/failure.ts'
import type {Source} from '../read/source.ts'

/** Line and column of a character, both from 1. */
function placeIn({path, text}: Source, offset: number): {path: string; line: number; column: number} {
  const lines = text.slice(0, offset).split('\n')
  return {path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}
}

function broken(source: Source, error: unknown, start: number): Failure {
  const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0)
  return new Failure('json-broken', {file: source.path}, 1, placeIn(source, start + offset))
}

/** The values of NDJSON, one on each line. */
function jsonLines(source: Source): unknown[] {
  let start = 0
  return source.text.split('\n').flatMap((line) => {
    const begin = start
    start += line.length + 1
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line)]
    } catch (error) {
      throw broken(source, error, begin)
    }
  })
}

/** The values in a text of JSON or NDJSON; null when it is the text of a document. */
function jsonValues(source: Source): unknown[] | null {
  const text = source.text.replace(/^\ufeff/, ' ')
  const start = text.trimStart()
  if (!/^(?:\{|\[\s*[\]{])/.test(start)) return null
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch (error) {
    if (/^\{.*\}\s*$/m.test(start.slice(0, start.indexOf('\n') + 1))) return jsonLines({...source, text})
    throw broken(source, error, 0)
  }
}

async function fromJson(values: unknown[], {path}: Source): Promise<Directive[]> {
  const {Directive: schema} = await import('../model/directive.ts')
  return values.map((value, index) => {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    const at = result.error.issues[0]?.path.join('.') ?? ''
    const field = [values.length > 1 ? `[${index}]` : '', at].filter((part) => part).join('.') || '.'
    throw new Failure('json-foreign', {file: path, field}, 1)
  })
}

/** What a file holds: a document is read, the JSON of `parse` is taken as it is. */
export async function toDirectives(source: Source, read: () => Promise<Directive>): Promise<Directive[]> {
  const values = jsonValues(source)
  return values ? fromJson(values, source) : [await read()]
}
