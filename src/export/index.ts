import type {Format} from './format.ts'

/** The table: one row per format. Only the format that was asked for is loaded. */
export const formats = {
  json: {extensions: ['json'], text: true, print: () => import('./json.ts').then(({jsonPrinter}) => jsonPrinter)},
  ndjson: {
    extensions: ['ndjson', 'jsonl'],
    text: true,
    print: () => import('./json.ts').then(({ndjsonPrinter}) => ndjsonPrinter),
  },
  csv: {extensions: ['csv'], text: true, print: () => import('./csv.ts').then(({csvPrinter}) => csvPrinter)},
  xlsx: {extensions: ['xlsx'], text: false, load: () => import('./xlsx.ts').then(({writeXlsx}) => writeXlsx)},
  ics: {
    extensions: ['ics'],
    text: true,
    load: () => import('./ics.ts').then(({writeIcs}) => writeIcs),
    leftOut: () => import('./ics.ts').then(({withoutDay}) => withoutDay),
  },
  md: {
    extensions: ['md', 'markdown'],
    text: true,
    load: () => import('./markdown/index.ts').then(({writeMarkdown}) => writeMarkdown),
  },
  html: {extensions: ['html', 'htm'], text: true, load: () => import('./html.ts').then(({writeHtml}) => writeHtml)},
  docx: {extensions: ['docx'], text: false, load: () => import('./docx.ts').then(({writeDocx}) => writeDocx)},
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats
export const formatNames = Object.keys(formats).filter((name): name is FormatName => Object.hasOwn(formats, name))

/** Every ending of a file that says its format. */
export const extensions: readonly string[] = formatNames.flatMap((name) => formats[name].extensions)

/** The format that the ending of a file's name says; null when it says none. */
export function formatOf(file: string): FormatName | null {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  return formatNames.find((name) => formats[name].extensions.some((known) => known === extension)) ?? null
}
