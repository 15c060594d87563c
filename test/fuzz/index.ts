import {bytes} from './bytes.ts'
import {documents} from './documents.ts'
import {readings} from './readings.ts'
import {registers} from './registers.ts'
import type {Target} from './target.ts'
import {texts} from './texts.ts'
import {words} from './words.ts'

/** The table: what is tried, by name. */
export const targets: Record<string, Target<unknown>> = {documents, texts, bytes, words, readings, registers}
