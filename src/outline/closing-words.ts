/** The standing phrases with which directive documents close. */
import {canonical} from '../units/canonical.ts'
import {trimMarks} from './trim-marks.ts'

/** Whether a paragraph sends the document out, puts it into force, says who pays for it, or closes it. */
export function isClosing(text: string): boolean {
  const words = canonical(text)
  return (
    standing.some((each) => each.test(words)) ||
    /(?:trân trọng|chân thành|xin) cảm ơn/u.test(firstSentence(words.slice(0, 140))) ||
    isNotice(text) ||
    isRequestToAddressee(words) ||
    isFunding(words) ||
    isDifficulties(words)
  )
}

const standing = [
  /^(?:trên đây là|trên đây,|vậy |xin trân trọng|trân trọng|rất hân hạnh|rất mong|kính mong|mong nhận được)/u,
  /^\([^()]*\)[.;]?$/u,
  /^(?:đầu mối|thông tin|chi tiết|mọi thông tin)[^:.;]{0,40} liên hệ/u,
  /^(?:liên hệ|điện thoại)(?: [^:.;]{0,40})?:/u,
  /^liên hệ [^:.;]{0,80}(?:điện thoại|số máy|email)/u,
  /(?:quyết định|chỉ thị|kế hoạch|thông báo|quy chế|nghị quyết|công điện|quy định) này (?:có hiệu lực|thay thế|được phổ biến)/u,
  /chịu trách nhiệm (?:thi hành|tổ chức thi hành|thi hành và tổ chức thực hiện) (?:quyết định|chỉ thị|nghị quyết|kế hoạch) này/u,
  /^(?:cuộc họp|phiên họp|hội nghị|buổi họp|buổi làm việc|giao ban)(?: [\p{L} ]{0,40})? (?:kết thúc|bế mạc|kết luận) (?:vào |hồi |lúc )/u,
  /^biên bản (?:này |họp |cuộc họp )?(?:đã |được )+(?:lập|thông qua|đọc|các thành viên)/u,
  /(?:tự giải thể|giải thể sau khi|sử dụng con dấu|làm việc theo chế độ kiêm nhiệm|hoạt động theo (?:chế độ|quy chế))/u,
]

/** The words of a paragraph that is one sentence; null when it goes on behind a full stop or a semicolon. */
function soleSentence(words: string): string | null {
  const bare = trimMarks(words, './ ')
  return /[.;]/u.test(bare) ? null : bare
}

const sending = /(?:thông báo|thông tin|truyền đạt)(?: và (?:đề nghị|yêu cầu))? (?:để|đến|tới|cho|các) /u

/** Who is to tell others by a day is given a task. */
const setsDay =
  /(?:trước|chậm nhất|muộn nhất|hạn|xong|hoàn thành|ngày|tháng|quý|tuần)(?![\p{L}])[^.;]{0,30}\d|(?:hằng|hàng) /u

/** "Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./." */
export function isNotice(text: string): boolean {
  const sentence = soleSentence(canonical(text))
  const sent = sentence === null ? null : sending.exec(sentence)
  if (!sentence || !sent || sent.index > 240 || sentence.slice(0, sent.index).includes(':')) return false
  const rest = sentence.slice(sent.index + sent[0].length)
  return /(?:biết|thực hiện|triển khai)/u.test(rest) && !setsDay.test(rest)
}

/** "Sở … trân trọng đề nghị các đơn vị quan tâm, phối hợp./."; one that sets a day is an order. */
function isRequestToAddressee(words: string): boolean {
  const sentence = soleSentence(words)
  const asked =
    sentence === null
      ? null
      : /(?:(?:đề nghị|mong) quý|(?:trân trọng|rất) (?:đề nghị|mong) (?:các|sự)) /u.exec(sentence)
  if (!sentence || !asked || asked.index > 120) return false
  const wish = sentence.slice(asked.index + asked[0].length)
  return /(?:quan tâm|phối hợp|chỉ đạo|thực hiện|biết)/u.test(wish.slice(-70)) && !/\d/u.test(wish)
}

const paidFrom = /(?:được bố trí|bố trí từ|từ nguồn|do ngân sách|lấy từ)/u

const isFunding = (words: string): boolean =>
  /^(?:nguồn )?kinh phí /u.test(words) && paidFrom.test(firstSentence(words.slice(0, 200)))

const difficulty = /(?:khó khăn|vướng mắc)/u
const arise = /(?:có|phát sinh|gặp|phát hiện|còn)/u

/** "…, nếu cần sửa đổi, bổ sung, các đơn vị đề xuất": what to do where the document itself has to change. */
const amends =
  /(?:nếu|khi|trường hợp)(?: thấy)? (?:cần|có)(?: thiết)?(?: phải)? (?:sửa đổi|điều chỉnh|bổ sung|thay đổi)/u

/** "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc …": what to do with difficulties. */
export function isDifficulties(words: string): boolean {
  const start = firstSentence(words.slice(0, 190))
  if (/^(?:nếu|trường hợp|khi) (?:có|phát sinh|gặp|còn) /u.test(start)) return difficulty.test(start.slice(0, 70))
  if (!/^(?:trong )?quá trình /u.test(start)) return false
  if (amends.test(start)) return true
  const found = arise.exec(start)
  return found !== null && /(?:khó khăn|vướng mắc|phát sinh)/u.test(start.slice(found.index))
}

const firstSentence = (words: string): string => words.slice(0, words.search(/[.;]|$/u))
