import {describe, expect, test} from 'vitest'
import {directiveJsonSchema, taskJsonSchema} from '../src/model/json-schema.ts'

type Node = {[key: string]: unknown}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** The paths of the fields that say nothing of themselves. */
function silent(node: unknown, path: string): string[] {
  if (!isNode(node)) return []
  const fields = isNode(node.properties) ? Object.entries(node.properties) : []
  const own = fields.filter(([, field]) => isNode(field) && !field.description).map(([name]) => `${path}.${name}`)
  return [...own, ...Object.entries(node).flatMap(([name, value]) => silent(value, `${path}/${name}`))]
}

const schemas = {directive: directiveJsonSchema, task: taskJsonSchema}

describe.each(Object.entries(schemas))('the JSON Schema of a %s', (_name, schema) => {
  test('says of every field what it is', () => {
    expect(silent(schema(), '')).toEqual([])
  })

  test('allows fields that later versions add', () => {
    expect(JSON.stringify(schema())).not.toContain('"additionalProperties":false')
  })
})
