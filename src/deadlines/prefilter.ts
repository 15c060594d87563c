/** Words without which no rule finds anything: most sentences have none and need not be read. */
const cues =
  /tr[ướ]ớc|nhất|hạn|quá|trong|đến|hết|từ|gian|[hH][àằ]ng|định k[ỳì]|m[ỗ]i|một lần|\/|ngay|tháng|quý|quí|tuần|năm|[Nn]gày|cuối|đầu|giữa|xong|hoàn/iu

export const mayBind = (text: string): boolean => cues.test(text)
