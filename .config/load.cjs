/**
 * Finds the pieces of the program, many of which stand together in one file: a pack. What V8 made of a pack while it was
 * built lies beside it and spares it compiling; a V8 of another version or with other flags does not take it.
 */
const {readFileSync} = require('node:fs')
const {join} = require('node:path')
const {Script} = require('node:vm')

/** The pack that each piece stands in; written in by the build. */
const packOf = PACKS

const packs = new Map()
const loaded = new Map()

/** What V8 made, where it was kept. */
function readCompiled(pack) {
  try {
    return readFileSync(join(__dirname, `${pack}.cache`))
  } catch {
    return undefined
  }
}

function open(pack) {
  const filename = join(__dirname, `${pack}.js`)
  const script = new Script(readFileSync(filename, 'utf8'), {filename, cachedData: readCompiled(pack)})
  const opened = {script, pieces: script.runInThisContext()}
  packs.set(pack, opened)
  return opened
}

/** What a piece exports; it runs when it is first asked for. */
function load(piece) {
  const known = loaded.get(piece)
  if (known) return known.exports
  const module = {exports: {}}
  loaded.set(piece, module)
  const pack = packOf[piece]
  const {pieces} = packs.get(pack) ?? open(pack)
  pieces[piece](module, load, require, __filename)
  return module.exports
}

module.exports = {load, loaded, packs}
