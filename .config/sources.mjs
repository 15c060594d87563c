/** What the build changes in sources, none of which changes what they do: only when and how fast it is done. */
import {readFile} from 'node:fs/promises'
import ts from 'typescript'
import {writeOut} from './letters.mjs'

/** Expressions with the properties of their letters written out. */
const letters = (node) => ts.isRegularExpressionLiteral(node) && writeOut(node.text)

/** The examples of rules are made when they are shown, which is by one command: a getter in place of a property. */
const examples = (node) =>
  ts.isPropertyAssignment(node) &&
  node.name.getText() === 'examples' &&
  ts.isArrayLiteralExpression(node.initializer) &&
  `get examples() {return ${node.initializer.getText()}}`

const changes = [letters, examples]

/** A source file with its changes. */
function changed(text) {
  const found = []
  const visit = (node) => {
    const written = changes.map((change) => change(node)).find((each) => each)
    if (written) found.push({start: node.getStart(), end: node.end, written})
    else ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('', text, ts.ScriptTarget.Latest, true))
  let whole = ''
  let last = 0
  for (const {start, end, written} of found) {
    whole += text.slice(last, start) + written
    last = end
  }
  return whole + text.slice(last)
}

/** The plugin of esbuild. */
export const sources = {
  name: 'sources',
  setup({onLoad}) {
    onLoad({filter: /\/src\/.*\.ts$/}, async ({path}) => ({
      contents: changed(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}
