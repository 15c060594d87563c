/** Puts the pieces of the program together in packs, and compiles ahead what people use every day. */
import {fork} from 'node:child_process'
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {transform} from 'esbuild'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/** Code of one byte a character: V8 takes it as it is read, and keeps it in half the space. */
const toAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A pack is an object with a function for each piece; V8 compiles at once what stands in parentheses. */
const toPack = (pieces) =>
  `({${pieces
    .map(({name, code}) => `${JSON.stringify(name)}:(function(module,load,require,__filename){${code}})`)
    .join(',\n')}})\n`

/** Writes packs, named by what is in them, and the loader that finds the pieces; gives the names of the packs. */
async function writePacks(groups, outdir, options) {
  const packOf = {}
  for (const pieces of groups) {
    const text = toAscii(toPack(pieces))
    const pack = createHash('sha256').update(text).digest('hex').slice(0, 12)
    await writeFile(join(outdir, `${pack}.js`), text)
    for (const {name} of pieces) packOf[name] = pack
  }
  const loader = await readFile(here('load.cjs'), 'utf8')
  const {code} = await transform(loader, {...options, define: {PACKS: JSON.stringify(packOf)}})
  await writeFile(join(outdir, 'load.js'), code)
  return [...new Set(Object.values(packOf))]
}

/** Uses the program as people do every day, in a process of its own; tells which pieces each kind of use loads. */
async function practise(outdir, want) {
  const env = {...process.env, NODE_OPTIONS: ''}
  const child = fork(here('practise.mjs'), [outdir, want], {env, execArgv: [], silent: true})
  const said = []
  child.stderr.on('data', (chunk) => said.push(chunk))
  let uses = null
  child.on('message', (message) => {
    uses = message
  })
  const [code] = await once(child, 'close')
  if (code !== 0 || uses === null) throw new Error(`The built program fails:\n${Buffer.concat(said)}`)
  return uses
}

/** Pieces that are loaded on the same occasions stand together; what is needed more seldom stands alone. */
function group(pieces, uses) {
  const groups = new Map()
  for (const piece of pieces) {
    const occasions = Object.keys(uses).filter((use) => uses[use].includes(piece.name))
    const key = occasions.join() || piece.name
    groups.set(key, [...(groups.get(key) ?? []), piece])
  }
  return [...groups.values()]
}

/** Pieces come from the loader, wherever in the folder the file stands that wants them. */
const byLoader = (code) => code.replace(/\brequire\("\.\.?\/([\w.-]+\.js)"\)/g, 'load("$1")')

/** An entry stays a file of its own, which tells its exports to those that import it. */
async function writeEntry({name, code}, outdir) {
  const loader = `const{load}=require("${name.includes('/') ? '..' : '.'}/load.js");`
  await writeFile(join(outdir, name), code.includes('load("') ? loader + code : code)
}

/** Writes the code of the program to a folder that holds all else; gives the names of the files. */
export async function writeCode(files, {entries, outdir, options}) {
  const code = files.map(({name, code}) => ({name, code: byLoader(code)}))
  const pieces = code.filter(({name}) => !entries.has(name))
  for (const file of code) if (entries.has(file.name)) await writeEntry(file, outdir)
  const alone = pieces.map((piece) => [piece])
  await writePacks(alone, outdir, options)
  const uses = await practise(outdir, 'uses')
  const packs = await writePacks(group(pieces, uses), outdir, options)
  await practise(outdir, 'caches')
  return [...entries, 'load.js', ...packs.flatMap((pack) => [`${pack}.js`, `${pack}.cache`])]
}
