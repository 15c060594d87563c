import type {Export} from './format.ts'
import {toBoard} from './html/board.ts'
import {page} from './html/page.ts'

/** The tasks as one page that needs nothing else: for leaders to look at, for clerks to filter and to print. */
export const writeHtml = (what: Export): string => page(toBoard(what)).markup
