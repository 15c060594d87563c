import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {check} from 'recheck'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'

const root = new URL('../src/', import.meta.url).pathname

interface Found {
  place: string
  source: string
  flags: string
}

/** Every regular expression literal of a source file. */
function literals(file: string): Found[] {
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/')
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({place: `${file}:${line}`, source: node.text.slice(1, slash), flags: node.text.slice(slash + 1)})
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))

const unloadable: string[] = []

/** The line of a stack that made an expression, where that is a file of ours and not of a package. */
const maker = (stack = ''): string => stack.split('\n')[2]?.match(/\/src\/(?!.*node_modules)[^)]*/)?.[0] ?? ''

/** Those that are put together from strings: whatever a module makes while it loads. */
async function built(): Promise<Found[]> {
  const found: Found[] = []
  const plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const made = new target(pattern, flags)
      const place = maker(new Error().stack).replace(/^\/src\//, '')
      if (place) found.push({place, source: made.source, flags: made.flags})
      return made
    },
  })
  for (const file of files) await import(join(root, file)).catch(() => unloadable.push(file))
  globalThis.RegExp = plain
  return found
}

const all = [...files.flatMap(literals), ...(await built())]

describe('regular expressions are linear', () => {
  it('loads every module that may make some', () => expect(unloadable).toEqual([]))

  it('finds them', () => expect(all.length).toBeGreaterThan(5))

  it.each(all.map((one) => [one.place, one] as const))(
    '%s',
    async (_, {source, flags}) => {
      const result = await check(source, flags.replace('d', ''), {timeout: 20_000})
      expect(result.status).toBe('safe')
    },
    30_000,
  )
})
