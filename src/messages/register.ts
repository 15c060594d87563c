/** What the register has to say; catalogue.ts tells how messages are written. */
export const registerMessages = {
  'register-foreign': {
    severity: 'error',
    vi: '"{file}" không phải là sổ của dieuhanh nên được để nguyên. Chọn tệp khác bằng --register.',
    en: '"{file}" is no register of dieuhanh and was left as it is. Choose another file with --register.',
  },
  'register-damaged': {
    severity: 'error',
    vi: 'Sổ "{file}" bị hỏng hoặc bị cắt cụt nên được để nguyên. Lấy lại bản sao lưu.',
    en: 'The register "{file}" is damaged or cut short and was left as it is. Restore a copy of it.',
  },
  'register-newer': {
    severity: 'error',
    vi: 'Sổ "{file}" thuộc phiên bản {version}, mới hơn phiên bản {known} mà chương trình này biết. Cập nhật dieuhanh.',
    en: 'The register "{file}" is of version {version}, newer than {known}, the last that is known here. Update dieuhanh.',
  },
  'register-older': {
    severity: 'error',
    vi: 'Sổ "{file}" thuộc phiên bản cũ và không ghi được nên chưa nâng cấp được. Kiểm tra dung lượng đĩa và quyền ghi.',
    en: 'The register "{file}" is of an older version and cannot be written to bring it up to date. Check the space on the disk and the permission to write.',
  },
  'register-busy': {
    severity: 'error',
    vi: 'Sổ "{file}" đang được chương trình khác ghi. Chờ một lát rồi thử lại.',
    en: 'The register "{file}" is being written by another program. Wait a moment and try again.',
  },
  'register-unreadable': {
    severity: 'error',
    vi: 'Không đọc được sổ "{file}" ({reason}). Kiểm tra quyền đọc rồi thử lại.',
    en: 'The register "{file}" cannot be read ({reason}). Check the permission to read it and try again.',
  },
  'register-unwritable': {
    severity: 'error',
    vi: 'Không ghi được sổ "{file}" ({reason}). Kiểm tra dung lượng đĩa và quyền ghi.',
    en: 'The register "{file}" cannot be written ({reason}). Check the space on the disk and the permission to write.',
  },
  'file-is-register': {
    severity: 'error',
    vi: '"{file}" là tệp của chính sổ nên không được ghi đè. Chọn tên khác.',
    en: '"{file}" is a file of the register itself and is not overwritten. Choose another name.',
  },
  'register-none': {
    severity: 'info',
    vi: 'Chưa có sổ nào ở "{file}". Ghi văn bản đầu tiên bằng dieuhanh parse.',
    en: 'There is no register at "{file}" yet. Record the first document with dieuhanh parse.',
  },
  'draft-superseded': {
    severity: 'warning',
    vi: 'Sổ đã có bản ban hành {document} của dự thảo này nên dự thảo không được ghi. Dùng bản ban hành.',
    en: 'The register has the issued version {document} of this draft, so the draft is not recorded. Use the issued version.',
  },
  'code-unreadable': {
    severity: 'error',
    vi: '"{value}" không phải là mã nhiệm vụ. Viết như NV3, hoặc NV5-NV7 cho nhiều nhiệm vụ liền nhau.',
    en: '"{value}" is no code of a task. Write NV3, or NV5-NV7 for several in a row.',
  },
  'code-missing': {
    severity: 'error',
    vi: 'Lệnh này cần mã nhiệm vụ. Viết như NV3, hoặc NV5-NV7 cho nhiều nhiệm vụ liền nhau.',
    en: 'This command needs the code of a task. Write NV3, or NV5-NV7 for several in a row.',
  },
  'no-such-task': {
    severity: 'error',
    vi: 'Sổ không có nhiệm vụ {value}, gần nhất là {nearest}. Các mã: {allowed}.',
    en: 'The register has no task {value}; the nearest is {nearest}. The codes are: {allowed}.',
  },
  'no-such-ref': {
    severity: 'error',
    vi: 'Văn bản không có mục "{value}".{guess} Các mục: {allowed}.',
    en: 'The document has no task "{value}".{guess} The tasks are: {allowed}.',
  },
  'register-empty': {
    severity: 'error',
    vi: 'Sổ chưa có gì. Ghi văn bản đầu tiên bằng dieuhanh parse.',
    en: 'There is nothing in the register yet. Record the first document with dieuhanh parse.',
  },
  'already-open': {
    severity: 'error',
    vi: '{code} đã ở trạng thái đang mở. Bỏ mã này ra khỏi dòng lệnh.',
    en: '{code} is open already. Leave it out of the line.',
  },
  'already-started': {
    severity: 'error',
    vi: '{code} đã ở trạng thái đang thực hiện. Bỏ mã này ra khỏi dòng lệnh.',
    en: '{code} is in progress already. Leave it out of the line.',
  },
  'already-paused': {
    severity: 'error',
    vi: '{code} đã ở trạng thái tạm dừng. Bỏ mã này ra khỏi dòng lệnh.',
    en: '{code} is paused already. Leave it out of the line.',
  },
  'already-done': {
    severity: 'error',
    vi: '{code} đã ở trạng thái hoàn thành. Bỏ mã này ra khỏi dòng lệnh.',
    en: '{code} is done already. Leave it out of the line.',
  },
  'already-cancelled': {
    severity: 'error',
    vi: '{code} đã ở trạng thái hủy. Bỏ mã này ra khỏi dòng lệnh.',
    en: '{code} is cancelled already. Leave it out of the line.',
  },
  'closed-done': {
    severity: 'error',
    vi: '{code} đang ở trạng thái hoàn thành. Mở lại trước bằng dieuhanh reopen {code}.',
    en: '{code} is done. Open it again first with dieuhanh reopen {code}.',
  },
  'closed-cancelled': {
    severity: 'error',
    vi: '{code} đang ở trạng thái hủy. Mở lại trước bằng dieuhanh reopen {code}.',
    en: '{code} is cancelled. Open it again first with dieuhanh reopen {code}.',
  },
  'extend-undated': {
    severity: 'error',
    vi: '{code} không có ngày đến hạn để gia hạn. Đặt hạn bằng dieuhanh due-set {code} --to NGÀY.',
    en: '{code} has no day to extend. Set one with dieuhanh due-set {code} --to DAY.',
  },
  'extend-backwards': {
    severity: 'error',
    vi: 'Ngày {value} không sau hạn hiện tại {due} của {code}. Chọn ngày sau hạn đó.',
    en: 'The day {value} is not after {due}, by which {code} is due now. Choose a later day.',
  },
  'extend-recurring': {
    severity: 'error',
    vi: '{code} là việc định kỳ nên không có một hạn để đổi. Ghi từng kỳ bằng dieuhanh done {code}.',
    en: '{code} recurs and has no single deadline to change. Record each occurrence with dieuhanh done {code}.',
  },
  'due-already-set': {
    severity: 'error',
    vi: '{code} đã có hạn {due}. Đổi hạn bằng dieuhanh extend {code} --to NGÀY --reason LÝ-DO.',
    en: '{code} is due by {due} already. Change it with dieuhanh extend {code} --to DAY --reason WHY.',
  },
  'done-in-future': {
    severity: 'error',
    vi: 'Ngày hoàn thành {value} ở sau hôm nay ({today}). Ghi ngày đã làm xong.',
    en: 'The day {value} on which it was done is after today ({today}). Give the day on which it was finished.',
  },
  'occurrence-done': {
    severity: 'error',
    vi: '{code}: kỳ {day} đã được ghi là hoàn thành. Nêu kỳ khác bằng --for.',
    en: '{code}: the occurrence of {day} is recorded as done. Name another one with --for.',
  },
  'occurrence-none': {
    severity: 'error',
    vi: '{code} không có kỳ nào vào ngày {day}. Xem các kỳ bằng dieuhanh show {code}.',
    en: '{code} has no occurrence on {day}. See its recurrence with dieuhanh show {code}.',
  },
  'option-missing': {
    severity: 'error',
    vi: 'Lệnh này cần {name}. Xem ví dụ bằng -h.',
    en: 'This command needs {name}. See the examples with -h.',
  },
  'text-missing': {
    severity: 'error',
    vi: 'Lệnh này cần nội dung. Viết nội dung trong ngoặc kép sau mã nhiệm vụ.',
    en: 'This command needs a text. Write it between quotes after the code.',
  },
  'nothing-to-undo': {
    severity: 'error',
    vi: 'Không còn thay đổi nào để hoàn tác. Xem nhật ký bằng dieuhanh log.',
    en: 'There is no change left to take back. See the journal with dieuhanh log.',
  },
  'several-such-documents': {
    severity: 'error',
    vi: '"{value}" có thể là nhiều văn bản: {allowed}. Viết rõ hơn.',
    en: '"{value}" can be several documents: {allowed}. Write more of it.',
  },
  'forget-unconfirmed': {
    severity: 'error',
    vi: 'Không có ai để hỏi nên {document} vẫn ở trong sổ. Thêm --yes nếu chắc chắn.',
    en: 'There is nobody to ask, so {document} stays in the register. Add --yes to be sure.',
  },
  'document-gone': {
    severity: 'error',
    vi: '{document} vừa được bỏ khỏi sổ ở chỗ khác. Xem các văn bản còn lại bằng dieuhanh docs.',
    en: '{document} was just taken out of the register elsewhere. See what is left with dieuhanh docs.',
  },
  'order-known': {
    severity: 'error',
    vi: 'Việc này đã có trong sổ với mã {code}. Ghi thêm bằng dieuhanh note {code}.',
    en: 'The register has this order already, as {code}. Write more beside it with dieuhanh note {code}.',
  },
} as const satisfies Record<string, {severity: 'error' | 'warning' | 'info'; vi: string; en: string}>
