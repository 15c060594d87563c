/** Kinds of administrative documents and their abbreviations: decree 30/2020/NĐ-CP, article 7 and annex III; Party usage. */
export const documentTypes: readonly (readonly [name: string, code: string | null])[] = [
  ['Nghị quyết', 'NQ'],
  ['Quyết định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Quy chế', 'QC'],
  ['Quy định', 'QyĐ'],
  ['Thông cáo', 'TC'],
  ['Thông báo', 'TB'],
  ['Hướng dẫn', 'HD'],
  ['Chương trình', 'CTr'],
  ['Kế hoạch', 'KH'],
  ['Phương án', 'PA'],
  ['Đề án', 'ĐA'],
  ['Dự án', 'DA'],
  ['Báo cáo', 'BC'],
  ['Biên bản', 'BB'],
  ['Tờ trình', 'TTr'],
  ['Hợp đồng', 'HĐ'],
  ['Công điện', 'CĐ'],
  ['Bản ghi nhớ', 'BGN'],
  ['Bản thỏa thuận', 'BTT'],
  ['Giấy ủy quyền', 'GUQ'],
  ['Giấy mời', 'GM'],
  ['Giấy giới thiệu', 'GGT'],
  ['Giấy nghỉ phép', 'GNP'],
  ['Phiếu gửi', 'PG'],
  ['Phiếu chuyển', 'PC'],
  ['Phiếu báo', 'PB'],
  ['Kết luận', 'KL'],
  ['Thông tư', 'TT'],
  ['Nghị định', 'NĐ'],
  ['Công văn', null],
  ['Thư công', null],
]

/** The kind of document that a symbol names: TB is a Thông báo. */
export const typeOfCode = (code: string): string | null => documentTypes.find(([, each]) => each === code)?.[0] ?? null

/** The abbreviation of a kind of document; null for a Công văn, whose symbol names its sender only. */
export const codeOfType = (name: string): string | null => documentTypes.find(([each]) => each === name)?.[1] ?? null
