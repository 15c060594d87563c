import {base} from './base.ts'
import {colours} from './colours.ts'
import {overview} from './overview.ts'
import {phone} from './phone.ts'
import {print} from './print.ts'
import {table} from './table.ts'
import {times} from './times.ts'

/** The style of the page. What comes later holds over what comes before. */
export const style = [colours, base, overview, times, table, phone, print].join('')
