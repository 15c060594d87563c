/**
 * Writes the declarations of the library, in one file that imports nothing: what src/index.ts exports, types made from
 * schemas written out with the descriptions of their fields.
 */
import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import ts from 'typescript'
import {evaluate} from './evaluate.mjs'

const parsed = (name, text) => ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)

/** What a list of exports names, file by file. */
async function exportsOf(index) {
  const {statements} = parsed(index, await readFile(index, 'utf8'))
  return statements.map(({moduleSpecifier, exportClause}) => ({
    file: join(dirname(index), moduleSpecifier.text),
    names: exportClause.elements.map(({name}) => name.text),
  }))
}

const namesOf = (statement) =>
  statement.declarationList?.declarations.map(({name}) => name.text) ?? [statement.name?.text]

const named = ({statements}, name) => statements.filter((statement) => namesOf(statement).includes(name))

/** The comment that stands above one of these statements. */
function commentAbove(statements) {
  const text = statements.map((statement) => statement.getFullText().trimStart())
  return text.find((each) => each.startsWith('/**'))?.replace(/\*\/[\s\S]*/, '*/\n') ?? ''
}

const isSchema = ({type}) => type?.typeName?.getText() === 'z.infer'

/** The schemas as they are at run time: zod turns them into JSON Schemas that refer to each other by name. */
async function jsonSchemas(schemas) {
  const lines = schemas.map(({name, file}) => `export {${name}} from ${JSON.stringify(file)}`)
  const {z, ...own} = await evaluate([...lines, "export * as z from 'zod/mini'"].join('\n'))
  const registry = z.registry()
  for (const [id, schema] of Object.entries(own)) registry.add(schema, {id})
  return z.toJSONSchema(registry, {io: 'input', uri: (id) => id}).schemas
}

const indent = (text) => text.replace(/^(?=.)/gm, '  ')

const field = (name, schema, required) => {
  const comment = schema.description ? `/** ${schema.description} */\n` : ''
  return `${comment}${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema)}\n`
}

const members = ({properties, required = []}) =>
  indent(Object.entries(properties).reduce((text, [name, schema]) => text + field(name, schema, required), ''))

const literals = (values) => values.map((value) => JSON.stringify(value).replaceAll('"', "'")).join(' | ')

/** The type that a JSON Schema describes, as far as our schemas go. */
function typeOf(schema) {
  const {$ref, anyOf, type, properties, items} = schema
  if ($ref) return $ref
  if (anyOf) return anyOf.map(typeOf).join(' | ')
  if (Array.isArray(type)) return type.map((each) => typeOf({...schema, type: each})).join(' | ')
  if (type === 'null') return 'null'
  if (schema.const !== undefined) return literals([schema.const])
  if (schema.enum) return literals(schema.enum.filter((value) => value !== null))
  if (properties) return `{\n${members(schema)}}`
  if (type === 'array') return /[|{ ]/.test(typeOf(items)) ? `Array<${typeOf(items)}>` : `${typeOf(items)}[]`
  const simple = {string: 'string', integer: 'number', number: 'number', boolean: 'boolean'}[type]
  if (!simple) throw new Error(`no declaration for ${JSON.stringify(schema)}`)
  return simple
}

/** What a file declares under a name, as the compiler declares it. */
function declared(file, text, name) {
  const {outputText} = ts.transpileDeclaration(text, {
    fileName: file,
    compilerOptions: {target: ts.ScriptTarget.ES2023},
  })
  return named(parsed(file, outputText), name)
    .map((statement) => statement.getFullText().trimStart())
    .join('\n')
}

export async function declarationsOf(index) {
  const found = []
  for (const {file, names} of await exportsOf(index)) {
    const text = await readFile(file, 'utf8')
    const source = parsed(file, text)
    for (const name of names) {
      const statements = named(source, name)
      found.push({name, file, text, comment: commentAbove(statements), schema: statements.some(isSchema)})
    }
  }
  const schemas = await jsonSchemas(found.filter(({schema}) => schema))
  const pieces = found.map(({name, file, text, comment, schema}) =>
    schema ? `${comment}export interface ${name} {\n${members(schemas[name])}}` : declared(file, text, name),
  )
  return `${pieces.join('\n\n')}\n`
}
