import type {MessageCode} from '../../messages/index.ts'
import type {FormatName} from '../../model/directive.ts'
import type {ReadFormat} from '../extract.ts'
import {isCompoundWith, isHtml, isZipWith, startsWith} from './signature.ts'
import {readText} from './text.ts'

/** A format that is read. */
export interface Format {
  name: FormatName
  /** Endings of its files, in lower case, without the dot. */
  endings: readonly string[]
  /** Whether bytes are such a file, whatever its name: told by what every file of the format begins with. */
  holds?: (bytes: Uint8Array) => boolean
  /** Its reader, which is loaded only when such a file comes. */
  load: () => ReadFormat | Promise<ReadFormat>
}

/** A format that is known but not read, and the message that says what to do instead. */
export interface Refused {
  endings: readonly string[]
  holds: (bytes: Uint8Array) => boolean
  code: Extract<MessageCode, 'format-doc' | 'file-locked'>
}

/** The table: one row per format. Those that their content tells come before those that only their ending does. */
export const formats: readonly Format[] = [
  {
    name: 'odt',
    endings: ['odt', 'ott'],
    holds: (bytes) => isZipWith(bytes, 'application/vnd.oasis.opendocument.text'),
    load: async () => (await import('./odt/index.ts')).readOdt,
  },
  {
    name: 'docx',
    endings: ['docx', 'docm', 'dotx', 'dotm'],
    holds: (bytes) => isZipWith(bytes, 'word/'),
    load: async () => (await import('./docx/index.ts')).readDocx,
  },
  {
    name: 'rtf',
    endings: ['rtf'],
    holds: (bytes) => startsWith(bytes, '{\\rtf'),
    load: async () => (await import('./rtf/index.ts')).readRtf,
  },
  {
    name: 'html',
    endings: ['html', 'htm', 'xhtml'],
    holds: isHtml,
    load: async () => (await import('./html/index.ts')).readHtml,
  },
  {
    name: 'pdf',
    endings: ['pdf'],
    holds: (bytes) => startsWith(bytes, '%PDF-'),
    load: async () => (await import('./pdf/index.ts')).readPdf,
  },
  {name: 'markdown', endings: ['md', 'markdown'], load: () => readText},
  {name: 'text', endings: ['txt'], load: () => readText},
]

/** What is not read: encrypted documents, and the binary files of Word up to 2003, whose numbers and bold no library reads. */
export const refused: readonly Refused[] = [
  {endings: [], holds: (bytes) => isCompoundWith(bytes, 'EncryptedPackage'), code: 'file-locked'},
  {endings: ['doc'], holds: (bytes) => isCompoundWith(bytes, 'WordDocument'), code: 'format-doc'},
]

/** Every ending by which a folder's documents are known. */
export const endings: readonly string[] = [...formats, ...refused].flatMap((format) => format.endings)

const plainText: Format = {name: 'text', endings: [], load: () => readText}

const endingOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''

/** The format of a file: by its content first, by its ending second, else plain text. */
export function formatOf(bytes: Uint8Array, path: string): Format | Refused {
  const ending = endingOf(path)
  return (
    [...refused, ...formats].find((format) => format.holds?.(bytes)) ??
    formats.find((format) => format.endings.includes(ending)) ??
    plainText
  )
}
