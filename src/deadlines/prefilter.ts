/**
 * Most sentences name no time beside words that bind and need not be cut into words at all. This asks for less than
 * any rule does: a test compares the finds with and without it.
 */
const binding =
  /trước|nhất|quá|hơn|lắm|đến|tới|hết|trong|từ|vào|hạn|chót|cùng|xong|thành|tất|thiện|thúc|điểm|dứt|lúc|sau|đa|gian|thiểu/gu

const links =
  'là|vào|trong|đến|tới|hết|thời|điểm|lúc|trước|nhất|buổi|sáng|trưa|chiều|tối|đêm|ngày|vòng|hạn|gian|khoảng|các|những|cho|không|quá|đa|sau|ít|thiểu|cũng|để|lắm|hơn|ngay'
const numbers = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười'
const times = `${numbers}|tháng|qu[ýí]|qúy|tuần|thứ|chủ|hôm|mai|nay|bây|đầu|giữa|cuối|nửa|mùng|mồng|giờ`
const events =
  'k[ỳì]|phiên|cuộc|buổi làm|buổi họp|hội|đại|mùa|dịp|tết|đợt|mỗi|lễ|khai|họp|bầu|tổ chức|diễn|quốc|khi|noel|giáng|trung|rằm|thềm|nghỉ'
const purposes =
  'hoàn|thực|gửi|nộp|báo|trả|trình|giải|xử|đăng|góp|tham|cung|rà|tổng|bàn|ban|khắc|phản|triển|kết|lập|thanh|chi|khai|nhận|tiếp|phê|cập|giao'

/** What has to follow words that bind, after words that only join. */
const bound = new RegExp(`^(?:[\\s,:(]+(?:${links}))*[\\s,:(]*(?:\\d|${times}|${events})`, 'u')
const term = new RegExp(`^\\s+(?:${purposes})`, 'u')
const terms = /^(?:hạn|gian|điểm|chót|cùng)$/
const recurring =
  /(?:hằng|hàng|mỗi|từng|các)\s+(?:ngày|đêm|tuần|tháng|qu[ýí]|qúy|năm)|định\s+k[ỳì]|(?:một|\d|tháng|năm|quý|tuần|ngày)\s?\/?\s?lần|(?:của|vào|ngày)\s+(?:tháng|qu[ýí]|qúy|tuần|cuối|làm)|tháng\s+(?:đầu|giữa|cuối|sau|kế|tiếp|liền)|tuần\s+(?:đầu|cuối|thứ)|ngay\s+(?:sau|khi)/u

const reach = 48

export function mayBind(text: string): boolean {
  const lower = text.toLowerCase()
  if (recurring.test(lower)) return true
  for (const match of lower.matchAll(binding)) {
    const end = match.index + match[0].length
    const behind = lower.slice(end, end + reach)
    if (bound.test(behind) || (terms.test(match[0]) && term.test(behind))) return true
  }
  return false
}
