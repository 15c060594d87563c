/** Bundles the program into dist/: split into pieces that are loaded when a command needs them, and minified. */
import {mkdir, readdir, rm, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const outdir = join(root, 'dist')

const result = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts'],
  outdir,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'linked',
  metafile: true,
  write: false,
  // Packages in CommonJS ask for the modules of Node by require.
  banner: {js: "import{createRequire as __require}from'node:module';const require=__require(import.meta.url);"},
})

await mkdir(outdir, {recursive: true})
for (const {path, contents} of result.outputFiles) await writeFile(path, contents)
await writeFile(join(outdir, 'meta.json'), JSON.stringify(result.metafile))

const kept = new Set(['meta.json', ...result.outputFiles.map(({path}) => basename(path))])
for (const name of await readdir(outdir)) if (!kept.has(name)) await rm(join(outdir, name), {recursive: true})
