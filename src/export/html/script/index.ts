import {fold} from '../../../model/fold.ts'
import {filterPage} from './filter-page.ts'
import {readTable} from './read-table.ts'
import {showRows} from './show-rows.ts'

/**
 * The script of the page: functions of this program, as their own source. "Without accents" means there what it means
 * everywhere else. No text of a document is ever part of it.
 */
export const script = `(${filterPage})(document,{fold:${fold},readTable:${readTable},showRows:${showRows}})`
