/** Words of Vietnamese that stand in every document, all with a letter that only Vietnamese has. */
const common: ReadonlySet<string> = new Set(
  [
    'và của các được những đã để đến từ với ở về tại trên dưới trước sau khi đối một hai số ngày tháng năm quý',
    'ủy uỷ nhân dân hội đồng phường xã huyện tỉnh thành phố sở phòng đơn vị cơ quan công chức cán bộ',
    'thực hiện tổ chức việc nhiệm vụ kế hoạch thông báo kết luận quyết định chỉ đạo triển khai báo cáo',
    'nơi nhận kính gửi lưu chủ tịch phó văn cộng hòa hoà nghĩa việt độc lập tự hạnh phúc căn cứ điều luật nghị',
    'địa bàn hoàn thời hạn chậm nhất rà soát kiểm đôn đốc xử lý quản phối hợp giải quyết',
  ]
    .join(' ')
    .split(' ')
    .filter((word) => /[^a-z]/.test(word)),
)

/** The share of the words of a text that are among the commonest of Vietnamese. */
export function share(text: string): number {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  return words.length === 0 ? 0 : words.filter((word) => common.has(word)).length / words.length
}
