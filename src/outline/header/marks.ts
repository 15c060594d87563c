import type {Rich} from '../../model/rich.ts'

const urgencies = ['HỎA TỐC HẸN GIỜ', 'HỎA TỐC', 'HOẢ TỐC', 'THƯỢNG KHẨN', 'KHẨN']
const secrecies = ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT']

/** Whether a line is a mark of urgency or secrecy and nothing else. */
export const isMark = (line: string): boolean => urgencies.includes(line) || secrecies.includes(line)

/** The mark of urgency of a document, or null. */
export const urgencyIn = (lines: readonly Rich[]): string | null => markIn(lines, urgencies)

/** The mark of secrecy of a document, or null. */
export const secrecyIn = (lines: readonly Rich[]): string | null => markIn(lines, secrecies)

/** A mark is a line of its own, in capitals. */
function markIn(lines: readonly Rich[], marks: readonly string[]): string | null {
  for (const line of lines) {
    const text = line.text.replace(/[^\p{L}\s]/gu, '').trim()
    if (marks.includes(text)) return text.replace('HOẢ', 'HỎA')
  }
  return null
}
