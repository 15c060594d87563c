import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {Session} from 'node:inspector/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {data} from '../.config/data.mjs'
import {sources} from '../.config/sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The reading of documents without its command line, as the build makes it but not minified. */
async function load() {
  const folder = await mkdtemp(join(tmpdir(), 'dieuhanh-bench-'))
  const outfile = join(folder, 'reading.mjs')
  const contents = `export {parseDocument} from './src/parse.ts'
    export {open} from './src/read/open.ts'
    import remarkParse from 'remark-parse'
    import {unified} from 'unified'
    export const parseMarkdown = (text) => unified().use(remarkParse).parse(text)`
  try {
    const {outputFiles} = await build({
      stdin: {contents, resolveDir: root},
      absWorkingDir: root,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      plugins: [data, sources],
      write: false,
      logLevel: 'error',
    })
    await writeFile(outfile, outputFiles[0].contents)
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, {recursive: true})
  }
}

/** The texts of our own documents, one after the other. */
async function documents() {
  const folder = join(root, 'fixtures/documents')
  const names = (await readdir(folder)).filter((name) => /\.(?:md|txt)$/.test(name)).sort()
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n\n')
}

/** The time of the processor, which other work on the machine disturbs less than that of the clock. */
async function time(work) {
  const before = process.cpuUsage()
  await work()
  const {user, system} = process.cpuUsage(before)
  return user + system
}

const stages = {toBlocks: 'blocks of the file', toOutline: 'outline: units and tasks', findDeadlines: 'deadlines'}

/** The part of the time that passes inside each stage. */
async function shares(work) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', {interval: 500})
  await session.post('Profiler.start')
  await work()
  const {profile} = await session.post('Profiler.stop')
  session.disconnect()
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const samples = new Map()
  for (const id of profile.samples) samples.set(id, (samples.get(id) ?? 0) + 1)
  const within = Object.fromEntries(['parseDocument', ...Object.keys(stages)].map((name) => [name, 0]))
  const walk = (node, around) => {
    const name = node.callFrame.functionName
    const inside = name in within && !around.includes(name) ? [...around, name] : around
    for (const each of inside) within[each] += samples.get(node.id) ?? 0
    for (const child of node.children ?? []) walk(nodes.get(child), inside)
  }
  walk(profile.nodes[0], [])
  const percent = (name) => `${Math.round((100 * within[name]) / within.parseDocument)} %`
  return Object.entries(stages).map(([name, meaning]) => [meaning, percent(name)])
}

/** How reading grows with the document, what it costs beside its markdown alone, and where its time goes. */
export async function readingTimes(rounds) {
  const {parseDocument, open, parseMarkdown} = await load()
  const text = await documents()
  const copies = 4
  const long = Array(copies).fill(text).join('\n\n')
  const read = async (given) => parseDocument(await open(Buffer.from(given), 'long.md'), {allowSecret: true})
  const works = {once: () => read(text), long: () => read(long), markdown: () => parseMarkdown(text)}
  const fastest = {once: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY, markdown: Number.POSITIVE_INFINITY}
  for (let round = 0; round < Math.max(3, rounds / 3); round++)
    for (const [name, work] of Object.entries(works)) fastest[name] = Math.min(fastest[name], await time(work))
  return [
    {
      title: 'Reading one long document, made of our own',
      rows: [
        [
          `${copies} times as long, × the time (${copies.toFixed(2)} is linear)`,
          (fastest.long / fastest.once).toFixed(2),
        ],
        ['whole reading, × its markdown read by remark alone', (fastest.once / fastest.markdown).toFixed(2)],
      ],
    },
    {title: 'Share of the time of that reading', rows: await shares(works.once)},
  ]
}
