import {describe, expect, test} from 'vitest'
import {commands} from '../src/commands/index.ts'
import {type Import, imports, sourceFiles, sourceText} from './imports.ts'

/** Who may import whom, in the order of the data. Everybody may import from its own folder. */
const layers: Record<string, readonly string[]> = {
  messages: [],
  model: ['messages'],
  calendar: ['model'],
  read: ['model', 'messages'],
  units: ['model', 'messages'],
  outline: ['model', 'messages', 'units'],
  deadlines: ['model', 'messages', 'calendar'],
  query: ['model', 'messages'],
  output: ['model', 'messages', 'query', 'register'],
  register: ['model', 'messages', 'query'],
  export: ['model', 'messages', 'query', 'output'],
  'parse.ts': ['model', 'messages', 'calendar', 'read', 'outline', 'units', 'deadlines'],
  batch: ['model', 'messages', 'read', 'parse.ts'],
  commands: [
    'batch',
    'model',
    'messages',
    'read',
    'calendar',
    'deadlines',
    'parse.ts',
    'query',
    'output',
    'register',
    'export',
  ],
  'streams.ts': [],
  'data-folder.ts': [],
  'cli.ts': ['messages', 'commands', 'streams.ts', 'data-folder.ts', '..'],
  'library.ts': ['model', 'messages', 'batch', 'parse.ts'],
  'index.ts': ['model', 'messages', 'calendar', 'parse.ts', 'library.ts'],
}

/** The only places that may know a package or a module of Node that not everybody should know. */
const owners: Record<string, (file: string) => boolean> = {
  commander: (file) => file.startsWith('commands/'),
  chalk: (file) => file.startsWith('output/'),
  '@bomb.sh/tab': (file) => file === 'commands/complete/script.ts',
  'string-width': (file) => file.startsWith('output/'),
  'date-fns': (file) => file === 'model/date.ts',
  'zod/mini': (file) => file.startsWith('model/') || file.startsWith('calendar/'),
  atomically: (file) => file === 'commands/write-file.ts',
  'csv-stringify/sync': (file) => file === 'export/csv.ts',
  'write-excel-file/node': (file) => file.startsWith('export/xlsx'),
  'write-excel-file/utility': (file) => file.startsWith('export/xlsx'),
  'ical.js': (file) => file === 'export/ics.ts',
  docx: (file) => file.startsWith('export/docx'),
  tinypool: (file) => file === 'batch/pool.ts',
  'pdfjs-dist': (file) => file === 'read/formats/pdf/open.ts',
  'pdfjs-dist/legacy/build/pdf.mjs': (file) => file === 'read/formats/pdf/pdfjs.ts',
  'pdfjs-dist/legacy/build/pdf.worker.mjs': (file) => file === 'read/formats/pdf/pdfjs.ts',
  unified: (file) => file.startsWith('read/'),
  'remark-parse': (file) => file.startsWith('read/'),
  fflate: (file) => file === 'read/formats/zip.ts',
  saxes: (file) => file === 'read/formats/xml.ts',
  'iconv-lite': (file) => file.startsWith('read/formats/'),
  htmlparser2: (file) => file.startsWith('read/'),
  '@photostructure/sqlite': (file) => file === 'register/port.ts',
  'node:fs': (file) =>
    file.startsWith('commands/') ||
    file === 'streams.ts' ||
    file === 'batch/read-bytes.ts' ||
    /^register\/(?:file|backup)\.ts$/.test(file),
}

const folderOf = (file: string): string => file.split('/')[0] ?? file
const show = ({from, to}: Import): string => `${from} → ${to}`

describe('the direction of imports', () => {
  const inside = imports.filter(({to}) => to.endsWith('.ts') || to.startsWith('..'))
  test('every folder is in the table', () => {
    expect(sourceFiles.map(folderOf).filter((folder) => !(folder in layers))).toEqual([])
  })

  test('follows the data', () => {
    const wrong = inside.filter(({from, to}) => {
      const [own, other] = [folderOf(from), folderOf(to)]
      return own !== other && !layers[own]?.includes(other)
    })
    expect(wrong.map(show)).toEqual([])
  })

  test('the model knows of messages only their types', () => {
    const wrong = inside.filter(
      ({from, to, kind}) => folderOf(from) === 'model' && folderOf(to) === 'messages' && kind !== 'type',
    )
    expect(wrong.map(show)).toEqual([])
  })

  test('has no cycles', () => {
    const next = (file: string): string[] =>
      inside.filter(({from, kind}) => from === file && kind === 'value').map(({to}) => to)
    const cycles = sourceFiles.filter((file) => {
      const reached = new Set<string>()
      const walk = (at: string): void => {
        for (const to of next(at).filter((name) => !reached.has(name))) {
          reached.add(to)
          walk(to)
        }
      }
      walk(file)
      return reached.has(file)
    })
    expect(cycles).toEqual([])
  })
})

describe('what is known in few places', () => {
  test.each(Object.entries(owners))('%s', (name, allowed) => {
    expect(imports.filter(({from, to}) => to === name && !allowed(from)).map(show)).toEqual([])
  })

  test('nobody prints or asks the process but the command line itself', () => {
    const outside = sourceFiles.filter((file) => file !== 'cli.ts' && file !== 'streams.ts')
    expect(outside.filter((file) => /\b(?:console|process)\.\w/.test(sourceText(file)))).toEqual([])
  })

  test('nobody reads the clock but the command line itself', () => {
    const outside = sourceFiles.filter((file) => file !== 'cli.ts')
    expect(outside.filter((file) => /\bDate\.now\(|new Date\(\)/.test(sourceText(file)))).toEqual([])
  })
})

describe('what starts first stays small', () => {
  const reachable = (start: string): Set<string> => {
    const found = new Set([start])
    for (const file of found)
      for (const {from, to, kind} of imports) if (from === file && kind === 'value') found.add(to)
    return found
  }
  const heavy = [
    ...[
      '@bomb.sh/tab',
      'zod/mini',
      'date-fns',
      'chalk',
      'string-width',
      'unified',
      'remark-parse',
      '@photostructure/sqlite',
    ],
    ...['fflate', 'saxes', 'iconv-lite', 'htmlparser2'],
  ]

  test('the entry loads no command and no package', () => {
    expect([...reachable('cli.ts')].filter((name) => !name.startsWith('node:')).sort()).toEqual([
      '../package.json',
      'cli.ts',
      'data-folder.ts',
      'streams.ts',
    ])
  })

  test.each([
    'commands/main.ts',
    ...Object.keys(commands)
      .filter((name) => name !== 'rules')
      .map((name) => `commands/${name}.ts`),
  ])('%s shows its help without them', (file) => {
    expect(heavy.filter((name) => reachable(file).has(name))).toEqual([])
  })
})
