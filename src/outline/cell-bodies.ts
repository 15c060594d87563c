import type {Cell} from '../model/block.ts'
import {join, type Rich} from '../model/rich.ts'
import {canonical} from '../units/canonical.ts'
import {bodiesIn} from './sheet.ts'
import {tidy} from './trim-marks.ts'

/** Whom a cell names. */
export interface CellBodies {
  /** As written, lines that are whole names parted by commas. */
  text: Rich
  bodies: string[]
}

/** Reads a cell as one name over several lines, or as a name on each line where every line is a whole one of a kind. */
export function cellBodies(cell: Cell): CellBodies {
  const lines = cell.filter((line) => tidy(line.text) !== '')
  if (!areWholeNames(lines.map((line) => tidy(line.text)))) {
    const text = join(cell)
    return {text, bodies: bodiesIn(text.text)}
  }
  const parted = lines.every((line) => !/[.;,]$/u.test(line.text.trim()))
  return {text: join(lines, parted ? ', ' : ' '), bodies: lines.flatMap((line) => bodiesIn(line.text))}
}

/** Kinds of bodies none of which is ever the end of another's name. */
const kinds: readonly RegExp[] = [/^(?:phòng|trung tâm|trạm|hội|công an (?:phường|xã))(?: |$)/u, /^sở /u, /^bộ /u]

/** A name that goes on in the next line. */
const isCut = (line: string): boolean => /(?:^phòng|^trung tâm|^trạm|^hội| và| các| của)$/u.test(canonical(line))

const surnames =
  /^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đoàn|trịnh|trương|mai|đào|cao|lương|lưu|tạ|chu|hà|tô|vương|thái|quách|lò|vàng|giàng|sùng|thào|hạng|lù|cầm|quàng|tòng|nông|hứa|ma|triệu|bàn|đồng|tống|phùng|kiều|nghiêm|la|lại|tăng|văn|từ|ninh|khổng|doãn|thân) /u

const personName = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u

const isPerson = (line: string): boolean => personName.test(line) && surnames.test(canonical(line))

/** Several lines each of which is a name by itself; a name that is cut in two has a line that is none. */
const areWholeNames = (lines: readonly string[]): boolean =>
  lines.length > 1 &&
  !lines.some(isCut) &&
  (lines.every(isPerson) || kinds.some((kind) => lines.every((line) => kind.test(canonical(line)))))
