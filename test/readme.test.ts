import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {exitCodes} from '../src/commands/exit-codes.ts'
import {commands} from '../src/commands/index.ts'
import {rules} from '../src/deadlines/index.ts'
import {directiveJsonSchema, taskJsonSchema} from '../src/model/json-schema.ts'
import {newRegister, root, shell} from './dieuhanh.ts'
import {withOutputs} from './shown.ts'

const path = join(root, 'README.md')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const cell = (text: string): string => text.replaceAll('|', '\\|')
const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

type Node = {[key: string]: unknown}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** The alternatives of a field, without null. */
const alternatives = (node: Node): Node[] => (Array.isArray(node.anyOf) ? node.anyOf.filter(isNode) : [node])

/** The fields of the JSON with what they mean; of places, which are everywhere, only the first is opened. */
function fields(node: Node, prefix = ''): string[][] {
  return alternatives(node).flatMap(({properties, items}) => {
    if (isNode(items)) return fields(items, prefix.replace(/\.$/, '[].'))
    return Object.entries(isNode(properties) ? properties : {}).flatMap(([name, field]) => {
      if (!isNode(field)) return []
      const inner = name === 'position' ? [] : fields(field, `${prefix}${name}.`)
      return [[`\`${prefix}${name}\``, String(field.description)], ...inner]
    })
  })
}

/** The fields of a structure itself, without those inside of them. */
const ownFields = ({properties}: Node): string[][] =>
  Object.entries(isNode(properties) ? properties : {}).map(([name, field]) => [
    `\`${name}\``,
    isNode(field) ? String(field.description) : '',
  ])

const example = (examples: readonly {text: string; finds: unknown}[], found: boolean): string =>
  examples.find(({finds}) => (finds !== null) === found)?.text ?? ''

const generated: Record<string, () => string> = {
  commands: () =>
    table(
      ['command', 'in Vietnamese', 'does'],
      Object.entries(commands).map(([name, {alias, summary}]) => [`\`${name}\``, `\`${alias}\``, summary.en]),
    ),
  'exit-codes': () =>
    table(
      ['code', 'meaning'],
      Object.values(exitCodes).map(({code, meaning}) => [String(code), meaning.en]),
    ),
  fields: () => table(['field', 'meaning'], fields({...directiveJsonSchema()})),
  'task-fields': () => table(['field', 'meaning'], ownFields({...taskJsonSchema()})),
  rules: () =>
    table(
      ['rule', 'reads', 'example', 'near miss'],
      Object.values(rules).map(({id, summary, examples}) => [
        `\`${id}\``,
        summary,
        example(examples, true),
        example(examples, false) || '-',
      ]),
    ),
}

/** The lines of the README share one register. */
function refresh(readme: string): string {
  const register = newRegister()
  const filled = readme
    .replace(
      /(<!-- generated: (\S+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
      (_, start, name, end) => `${start}\n${generated[name]?.()}\n\n${end}`,
    )
    .replace(
      /(<!-- file: (\S+) -->\n)[\s\S]*?(<!-- \/file -->)/g,
      (_, start, name, end) => `${start}\`\`\`js\n${readFileSync(join(root, name), 'utf8')}\`\`\`\n${end}`,
    )
  return withOutputs(filled, (line) => shell(line, {DIEUHANH_REGISTER: register}))
}

describe('the README', () => {
  const readme = readFileSync(path, 'utf8')

  test('shows what the program has and prints', () => {
    const current = refresh(readme)
    if (process.env.UPDATE) writeFileSync(path, current)
    expect(readFileSync(path, 'utf8')).toBe(current)
  }, 60_000)

  test('gives a reason for every package', () => {
    const section = readme.slice(readme.indexOf('## Dependencies'))
    const named = (name: string): boolean =>
      section.includes(`\`${name}\``) || (name.startsWith('@types/') && section.includes('`@types/*`'))
    expect(Object.keys({...manifest.dependencies, ...manifest.devDependencies}).filter((name) => !named(name))).toEqual(
      [],
    )
  })

  test('names only files and scripts that are there', () => {
    const paths = [...readme.matchAll(/`((?:src|test|fixtures|\.config|bin)\/[\w./-]*)`/g)].map(
      ([, name]) => name ?? '',
    )
    const missing = paths.filter((name) => !/NAME/.test(name) && shell(`test -e ${name}`).code !== 0)
    const scripts = [...readme.matchAll(/npm run (\w+)/g)].map(([, name]) => name ?? '')
    expect([...missing, ...scripts.filter((name) => !(name in manifest.scripts))]).toEqual([])
  })
})
