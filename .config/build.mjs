/** Bundles the program into dist/: split into pieces that are loaded when a command needs them, and minified. */
import {mkdir, readdir, rm, writeFile} from 'node:fs/promises'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, transform} from 'esbuild'
import {data} from './data.mjs'
import {declarationsOf} from './declarations.mjs'
import {evaluate} from './evaluate.mjs'
import {licencesOf} from './licences.mjs'
import {writeCode} from './packs.mjs'
import {pdfjs} from './pdfjs.mjs'
import {sources} from './sources.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const outdir = join(root, 'dist')
const shared = {minify: true, platform: 'node', target: 'node20', charset: 'utf8'}

/** Commander can start other programs, which no command of ours is: what that takes to load is left out. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^node:child_process$/}, ({path}) => ({path, namespace: 'empty'}))
    onLoad({filter: /./, namespace: 'empty'}, () => ({contents: ''}))
  },
}

/** The JavaScript of the database is bundled; what it runs on stays in its package. */
const withBinding = {
  name: 'with-binding',
  setup({onResolve}) {
    onResolve({filter: /^node-gyp-build$/}, () => ({path: join(root, '.config/binding.cjs')}))
  },
}

const entryPoints = {
  cli: 'src/cli.ts',
  index: 'src/index.ts',
  worker: 'src/batch/read-task.ts',
  'entry/worker': './node_modules/tinypool/dist/entry/worker.js',
}

const {outputFiles, metafile} = await build({
  ...shared,
  absWorkingDir: root,
  entryPoints,
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  plugins: [withoutChildProcess, withBinding, pdfjs, data, sources],
  metafile: true,
  write: false,
})

/** Pieces of esbuild's own that others are told to load even where they take nothing of them. */
const helpers = new Set(
  outputFiles
    .map(({path}) => relative(outdir, path))
    .filter((name) => Object.keys(metafile.outputs[`dist/${name}`]?.inputs ?? {}).length === 0),
)

const withoutHelpers = (text) =>
  text.replace(/\bimport\s*"\.\/([\w-]+\.js)";?/g, (whole, name) => (helpers.has(name) ? '' : whole))

/**
 * Only ES modules can be split, but CommonJS starts faster: 6 ms for the loader, and importing `node:process`, as a
 * bundled package does, would open all streams of the process.
 */
const toCommonJs = ({text}) =>
  transform(withoutHelpers(text), {
    ...shared,
    format: 'cjs',
    supported: {'dynamic-import': false},
    ...(text.includes('import.meta.url') && {define: {'import.meta.url': 'moduleUrl'}, banner: moduleUrl}),
  })

/** What tells a module its own place, which only ES modules are told by the language. */
const moduleUrl = 'const moduleUrl=require("node:url").pathToFileURL(__filename).href;'

const {directiveJsonSchema, taskJsonSchema} = await evaluate("export * from './src/model/json-schema.ts'")

/** What stands beside the program: for the language, for scripts, for those whose work is in the bundle, for tests. */
const beside = {
  'package.json': '{"type": "commonjs"}\n',
  'index.d.ts': await declarationsOf(join(root, 'src/index.ts')),
  'directive.schema.json': JSON.stringify(directiveJsonSchema(), null, 2),
  'task.schema.json': JSON.stringify(taskJsonSchema(), null, 2),
  'third-party-licences.txt': await licencesOf(metafile, root),
  'meta.json': JSON.stringify(metafile),
}

await mkdir(join(outdir, 'entry'), {recursive: true})
for (const [name, text] of Object.entries(beside)) await writeFile(join(outdir, name), text)
const code = await Promise.all(
  outputFiles.map(async (file) => ({name: relative(outdir, file.path), code: (await toCommonJs(file)).code})),
)
const entries = new Set(Object.keys(entryPoints).map((name) => `${name}.js`))
const written = await writeCode(code, {entries, outdir, options: shared})

const kept = new Set([...Object.keys(beside), ...written.map((name) => name.split('/')[0])])
for (const name of await readdir(outdir)) if (!kept.has(name)) await rm(join(outdir, name), {recursive: true})
