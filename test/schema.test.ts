import {expect, test} from 'vitest'
import {directiveJsonSchema} from '../src/model/json-schema.ts'

type Node = {[key: string]: unknown}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** The paths of the fields that say nothing of themselves. */
function silent(node: unknown, path: string): string[] {
  if (!isNode(node)) return []
  const fields = isNode(node.properties) ? Object.entries(node.properties) : []
  const own = fields.filter(([, field]) => isNode(field) && !field.description).map(([name]) => `${path}.${name}`)
  return [...own, ...Object.entries(node).flatMap(([name, value]) => silent(value, `${path}/${name}`))]
}

test('every field of the JSON Schema says what it is', () => {
  expect(silent(directiveJsonSchema(), '')).toEqual([])
})

test('the JSON Schema allows fields that later versions add', () => {
  expect(JSON.stringify(directiveJsonSchema())).not.toContain('"additionalProperties":false')
})
