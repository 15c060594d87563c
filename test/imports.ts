import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('..', import.meta.url))
const src = join(root, 'src')

/** One import of one file. Types are gone when the program runs; what is imported lazily is loaded later or never. */
export interface Import {
  from: string
  /** A file below src/, or the name of a package. */
  to: string
  kind: 'value' | 'type' | 'lazy'
}

const typeOnly = (clause: ts.ImportClause | undefined): boolean =>
  clause !== undefined &&
  (clause.isTypeOnly ||
    (!clause.name &&
      clause.namedBindings !== undefined &&
      ts.isNamedImports(clause.namedBindings) &&
      clause.namedBindings.elements.every((element) => element.isTypeOnly)))

function importsOf(file: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Expression | undefined, kind: Import['kind']): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return
    const to = specifier.text.startsWith('.')
      ? relative(src, normalize(join(src, dirname(file), specifier.text)))
      : specifier.text
    found.push({from: file, to, kind})
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, typeOnly(node.importClause) ? 'type' : 'value')
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value')
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'lazy')
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest))
  return found
}

export const sourceFiles = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts'))
export const sourceText = (file: string): string => readFileSync(join(src, file), 'utf8')
export const imports = sourceFiles.flatMap(importsOf)
