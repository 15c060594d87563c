/**
 * Most sentences name no time beside words that bind and need not be cut into words at all. This asks for less than
 * any rule does: a test compares the finds with and without it.
 */
const number = String.raw`\d|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười`
const time = `${number}|tháng|qu[ýí]|qúy|tuần|thứ|chủ|hôm|mai|nay|bây|đầu|giữa|cuối|nửa|mùng|mồng|giờ`
const event = 'k[ỳì]|phiên|cuộc|buổi làm|buổi họp|hội|đại|mùa|dịp|tết|đợt|mỗi|lễ|khai|họp|bầu|tổ chức|diễn|quốc|thời điểm|trước|khi'
const link =
  'là|vào|trong|đến|tới|hết|thời|điểm|lúc|trước|nhất|buổi|sáng|trưa|chiều|tối|đêm|ngày|vòng|hạn|gian|khoảng|các|những|cho|không|quá|đa|sau|ít|thiểu|cũng|để|lắm|hơn|ngay'
const binding =
  'trước|nhất|quá|hơn|lắm|đến|tới|hết|trong|từ|vào|hạn|chót|cùng|xong|thành|tất|thiện|thúc|điểm|dứt|lúc|sau|tối đa|gian|thiểu'
const recurring = [
  '(?:hằng|hàng|mỗi|từng|các)\\s+(?:ngày|tuần|tháng|qu[ýí]|qúy|năm)',
  'định\\s+k[ỳì]',
  '(?:một|\\d)\\s+lần|/\\s*lần',
  '(?:của|vào|ngày)\\s+(?:tháng|qu[ýí]|qúy|tuần|cuối|làm)',
  'tháng\\s+(?:đầu|giữa|cuối|sau|kế|tiếp|liền)',
  'tuần\\s+(?:đầu|cuối|thứ)|báo\\s+cáo\\s+một\\s+lần',
]
const gap = '[\\s,:(]{1,4}'
const bound = `(?:${binding})(?:${gap}(?:${link})){0,4}[\\s,:(]{0,4}(?:${time}|${event})`
const term = '(?:hạn|gian|điểm|chót|cùng)\\s+(?:hoàn|thực|gửi|nộp|báo|trả|trình|giải|xử|đăng|góp|tham|cung|rà|tổng|bàn|ban|khắc|phản|triển|kết|lập|thanh|chi|khai|nhận|tiếp|phê|cập)'
const cues = new RegExp([bound, ...recurring, 'ngay\\s+(?:sau|khi)', term].join('|'), 'iu')

export const mayBind = (text: string): boolean => cues.test(text)
