/** Words that a number, a letter or a date goes on with. */
const named = /(?:^|\s)(?:số|ngày|tháng|năm|quý|điều|khoản|điểm|mục|phụ lục)$/iu

/** "dữ liệu số", "dân số": here "số" says what kind, or is half a word, and waits for nothing. */
const ofItself =
  /(?:chuyển đổi|dữ liệu|kinh tế|xã hội|chính quyền|chính phủ|công nghệ|kỹ năng|hạ tầng|nhân lực|nền tảng|công dân|học vụ|môi trường|chữ ký|văn hóa|văn hoá|nông nghiệp|không gian|tài liệu|bản đồ|truyền hình|thị trường|năng lực|thanh toán|kết nối|tài sản|trợ lý|dân|đa|thiểu|hệ|chỉ|tỷ|tỉ|tổng|tần|doanh|hằng|tham) số$/iu

/** "hằng năm", "các tháng": a time that no number follows. */
const everyTime = /(?:hằng|hàng|mỗi|từng|các|những|nhiều|một|mấy) (?:ngày|tháng|quý|năm)$/iu

/** "6 tháng cuối năm", "trong ngày": a time that is whole without its number, though one may follow. */
const wholeTime = /(?:cả|cuối|đầu|giữa|trong|nửa|qua|theo|cùng) (?:ngày|tháng|quý|năm)$/iu

/** Whether a line ends with a word whose number, letter or date may come on the next line. */
export const expectsNumber = (end: string): boolean => named.test(end) && !ofItself.test(end) && !everyTime.test(end)

/** The same where the next line begins like an item: only a word that cannot do without a number goes on in it. */
export const needsNumber = (end: string): boolean => expectsNumber(end) && !wholeTime.test(end)
