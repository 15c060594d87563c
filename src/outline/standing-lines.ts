/** The lines that stand in every document by decree 30/2020/NĐ-CP, annex I: the seams between its parts. */
import type {Block} from '../model/block.ts'
import {isUpperCase} from '../model/capitals.ts'
import {fold} from '../model/fold.ts'
import {canonical} from '../units/canonical.ts'
import {trimMarks} from './trim-marks.ts'
import {documentTypes} from './types.ts'

const titleOfTypes = (names: readonly string[], ends: readonly string[]): RegExp =>
  new RegExp(`^(${names.join('|')})(?: (?:${ends.join('|')}))?$`, 'u')
const typeNames = documentTypes.map(([name]) => canonical(name))
const titleEnds = ['kết luận', 'liên tịch', 'làm việc', 'cuộc họp', 'hội nghị', 'họp']
const titleLine = titleOfTypes(typeNames, titleEnds)

/** Marks over capitals are the first that optical readers lose or mistake: "KÉT LUẬN". */
const misreadTitle = titleOfTypes(typeNames.map(fold), titleEnds.map(fold))

const maxTitle = 40

/** The kind of document that a block names, when it is a title: by itself and in capitals or bold. */
export function titleOf(block: Block): string | null {
  if (block.kind !== 'text' || block.marker) return null
  const text = trimMarks(block.text.text, ':* ')
  if (text.length > maxTitle) return null
  const isUpper = isUpperCase(text)
  const whole = block.text.bold.some((range) => range.end - range.start >= text.length)
  if (!isUpper && !whole) return null
  const type = titleLine.exec(canonical(text))?.[1]
  if (type !== undefined) return documentTypes.find(([name]) => canonical(name) === type)?.[0] ?? null
  const misread = isUpper ? misreadTitle.exec(fold(text))?.[1] : undefined
  return documentTypes.find(([name]) => misread !== undefined && fold(name) === misread)?.[0] ?? null
}

const motto = /cộng h[òõ]a xã hội|độc lập\s*(?:-\s*)?tự do|đảng cộng sản việt nam|hạnh phúc/u

/** The name and the motto of the state, or the heading of the Party's documents. */
export const isMotto = (line: string): boolean => motto.test(canonical(line))

/** "Kính gửi: …"; in a telegram "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:". */
export const isAddressees = (line: string): boolean => addressing.test(canonical(line).trim())

const addressing =
  /^(?:kính\s*gửi\s*:?|(?:thủ tướng|chủ tịch|bộ trưởng|ủy ban nhân dân|ubnd|ban chỉ đạo|ban chỉ huy|trưởng ban)(?: [\p{L} -]{2,90})? điện\s*:$)/u

const maxRecipients = 400

/** "Nơi nhận: …", which may have its list on the same line; "Nơi nhận hồ sơ" in running text is another thing. */
export function isRecipientsHead(line: string): boolean {
  if (line.length >= maxRecipients || !/^[-–—\s]*n/iu.test(line)) return false
  const text = canonical(line)
  return /^[-\s]*nơi\s*nhận\s*[:;]?/u.test(text) && !/^nơi nhận (?:hồ sơ|kết quả)/u.test(text)
}

const authority = /^(?:(?:TM|KT|TL|TUQ|Q)\.|[TKQ]\/[MTL]\.?)\s?\p{Lu}/u
const office =
  /^\s*(?:(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|BÍ THƯ|CHỦ NHIỆM|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG)(?: THƯỜNG TRỰC)?)\s*$/u

/** On whose behalf a document is signed ("TM. …", "KT. …"), or the office of the signer alone. */
export const isSignatureLine = (line: string): boolean => authority.test(line) || office.test(line)
