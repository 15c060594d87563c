/** The standing phrases of directive documents that tell what a paragraph is for. */
import {canonical} from '../units/canonical.ts'
import {isDifficulties} from './closing-words.ts'
import {trimMarks} from './trim-marks.ts'

export {isClosing, isNotice} from './closing-words.ts'

export const isAboutDifficulties = (text: string): boolean => isDifficulties(canonical(text))

const pattern = (source: string): RegExp => new RegExp(source, 'u')

/** Headings over what is no order: the past, aims, money, validity. */
const idleHeading = pattern(
  '^(?:đánh giá|kết quả|diễn biến|ý kiến (?:của|phát biểu|tham gia|thảo luận|đóng góp)|thảo luận|đại diện|khái quát|đặc điểm|tình hình|mục đích|mục tiêu|yêu cầu$|quan điểm|phạm vi|đối tượng|kinh phí|nguồn kinh phí|nguồn vốn|vốn đầu tư|hiệu lực|thời gian(?=$|[:,]| và địa điểm| họp)|địa điểm|thành phần|căn cứ|cơ sở (?:pháp lý|chính trị|thực tiễn|xây dựng)|sự cần thiết|thực trạng|tồn tại|hạn chế|nguyên nhân|ưu điểm|bối cảnh|chế độ làm việc|con dấu|nội dung chương trình|lịch |danh sách|chủ trì:)',
)
export const isIdleHeading = (text: string): boolean =>
  idleHeading.test(trimMarks(canonical(text), ':. ').replace(/^về /u, '')) && !canonical(text).includes('nhiệm vụ')

/** A heading that says what it is about. */
export const isSubject = (text: string): boolean =>
  /^(?:về|công tác|nhiệm vụ|lĩnh vực|nội dung|tổ chức thực hiện|giải pháp|đối với (?:công tác|lĩnh vực|nhiệm vụ|việc|nội dung|các nội dung)|trong (?:công tác|lĩnh vực)|chế độ báo cáo|chế độ thông tin)(?![\p{L}])/iu.test(
    text,
  )

/** Headings over what people said at a meeting: even an order in it is only an opinion. */
export const isOpinion = (text: string): boolean =>
  /^(?:(?:các )?ý kiến (?:của|phát biểu|tham gia|thảo luận|đóng góp)|diễn biến|thảo luận|phần thảo luận|nội dung (?:làm việc|cuộc họp|buổi làm việc|buổi họp|họp|phiên họp|hội nghị|trao đổi)$)/u.test(
    trimMarks(canonical(text), ':. '),
  )

/** The part of a record that tells what was reported and said, when another part tells what was decided. */
export const isProceedings = (text: string): boolean =>
  /^(?:nội dung|phần nội dung|các báo cáo|phần báo cáo|báo cáo)$/u.test(trimMarks(canonical(text), ':. '))

/** What a meeting decided: from here on it orders. */
export const isConclusion = (text: string): boolean =>
  /(?:kết luận|thống nhất|phân công|giao nhiệm vụ)/u.test(canonical(text))

/** Acknowledgement, assessment and bare decisions at the beginning of a paragraph. */
const idle = pattern(
  '^(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|đồng ý|nhất trí|thống nhất|cơ bản (?:nhất trí|thống nhất|đồng ý)|tuy nhiên|tuy vậy|song,|song |nhìn chung|thời gian qua|trong thời gian qua|thứ nhất|thứ hai|thứ ba|bên cạnh những|bên cạnh kết quả|nguyên nhân|đến nay|hạn chế|tồn tại|kết quả:|cho phép)',
)
export const isIdle = (text: string): boolean => idle.test(canonical(text))

export const isLegalBasis = (text: string): boolean =>
  /^(?:căn cứ|theo đề nghị của|xét đề nghị|xét tờ trình)/u.test(canonical(text)) && !announces(canonical(text))

/** "…, Chủ tịch yêu cầu:": the last words before a colon at the end order or announce. */
const announces = (words: string): boolean =>
  words.endsWith(':') &&
  /(?:yêu cầu|giao|đề nghị|thông báo|như sau)/u.test(
    words.slice(Math.max(words.lastIndexOf(';') + 1, words.length - 210)),
  )

/** "Căn cứ ý kiến chỉ đạo trên, …": the paragraph that puts everything above into force. */
export const refersAbove = (text: string): boolean =>
  /^(?:căn cứ|theo|trên cơ sở) (?:các )?(?:nội dung|ý kiến|văn bản|thông báo|công văn|kế hoạch|kết luận|chỉ đạo)[^,.;]{0,60}(?:trên|này|chỉ đạo|kết luận)[^,.;]{0,30},/u.test(
    canonical(text),
  )

const generic =
  /(?:nghiêm túc|khẩn trương|tổ chức|quán triệt|chủ động|kịp thời|có trách nhiệm|chịu trách nhiệm|tập trung|phối hợp|triển khai|thực hiện|thi hành|chấp hành|hiệu quả|đồng bộ|quyết liệt|nghiêm|tốt|đầy đủ|đúng quy định|theo quy định|theo chức năng|nhiệm vụ|căn cứ|được giao|biết|cùng|và|với|để|các|nội dung|ý kiến|chỉ đạo|kết luận|yêu cầu|nêu trên|trên|này|trên đây|tại|thông báo|chỉ thị|kế hoạch|công điện|công văn|quyết định|văn bản|cơ quan|đơn vị|địa phương|có liên quan|liên quan|sở|ban|ngành|phòng|chức năng|thẩm quyền|của|mình|thuộc|phạm vi|quản lý|theo|trong|về|việc|bảo đảm|đảm bảo|tiến độ|chất lượng|thực|quy định|nghị quyết|đề án|chương trình)(?![\p{L}])/gu

/** To watch over others, or to report to somebody, is more than to carry out. */
const oversight = /(?:theo dõi|đôn đốc|kiểm tra|giám sát|tổng hợp|báo cáo|hướng dẫn|tham mưu|sơ kết|tổng kết|đánh giá)/u

/** Whether the words only say that the document is to be carried out, and difficulties reported. */
export function isExecutionOnly(words: string): boolean {
  const [main = '', ...rest] = canonical(words).split(/[;.] ?(?=trong quá trình|nếu |trường hợp |khi )/u)
  if (rest.some((part) => !isDifficulties(part))) return false
  if (!/(?:thực hiện|thi hành|triển khai|chấp hành)/u.test(main) || oversight.test(main)) return false
  const left = main
    .replace(/\([^()]*\)/gu, '')
    .replace(generic, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return left.length <= 12
}

/** Something is to be sent, or to be done by a day: more than to take note. */
export const isDelivery = (words: string): boolean =>
  /(?:báo cáo|gửi|nộp|hoàn thành|tổng hợp|trước ngày|chậm nhất)(?![\p{L}])/u.test(canonical(words))

/** Products of the orders above and where they go: it sets a date for all of them, and orders nobody new. */
export const isShared = (text: string): boolean =>
  /^(?:báo cáo|kết quả|văn bản|hồ sơ|danh sách|ý kiến|nội dung|số liệu|đề cương|tài liệu|thông tin|các nội dung)(?! \d)[^.;:]{0,160}(?:gửi|báo cáo|nộp|hoàn thành|đề nghị)[^.;]{0,200}/u.test(
    canonical(text),
  )

/** "Báo cáo 6 tháng: …": a report that comes every half-year, year, quarter or month. */
export const isReportTitle = (text: string): boolean =>
  /^báo cáo (?:định kỳ )?(?:6 tháng|sáu tháng|9 tháng|năm|quý|tháng|hằng năm|hàng năm|tổng kết năm)[^:.;]{0,30}: /u.test(
    canonical(text),
  )
