import {size, toggle, type Values} from './flags.ts'

/** What every command takes that reads documents. */
export const readingFlags = {
  allowSecret: toggle('--allow-secret', {vi: 'đọc cả văn bản có dấu mật', en: 'read a document marked secret, too'}),
  maxSize: size('--max-size <size>', {
    vi: 'cỡ tối đa của một tệp (mặc định: 50MB)',
    en: 'the largest size of a file (default: 50MB)',
  }),
}

export type ReadingOptions = Values<typeof readingFlags>

/** The options of a line that say how documents are read. */
export const readingOptions = ({allowSecret, maxSize}: ReadingOptions): ReadingOptions => ({
  ...(allowSecret && {allowSecret}),
  ...(maxSize !== undefined && {maxSize}),
})
