import {registerMessages} from './register.ts'

/**
 * Every sentence that the program says to a person, in both languages. A message says in one sentence what is wrong
 * and in another what to do; `{name}` is a blank. The blanks of `vi` are the blanks of the message: a test compares `en`.
 */
export const catalogue = {
  'number-missing': {
    severity: 'warning',
    vi: 'Văn bản chưa có số. Điền bằng --number khi văn bản được ban hành.',
    en: 'The document has no number. Give it with --number once it is issued.',
  },
  'input-missing': {
    severity: 'error',
    vi: 'Không có tệp "{file}". Kiểm tra lại tên và thư mục.',
    en: 'There is no file "{file}". Check its name and folder.',
  },
  'input-unreadable': {
    severity: 'error',
    vi: 'Không đọc được "{file}" ({reason}). Kiểm tra quyền đọc rồi thử lại.',
    en: '"{file}" cannot be read ({reason}). Check the permission to read it and try again.',
  },
  'input-empty': {
    severity: 'error',
    vi: '"{file}" không có chữ nào. Kiểm tra lại tệp trước khi chuyển đổi.',
    en: '"{file}" holds no text. Check the file it was converted from.',
  },
  'input-binary': {
    severity: 'error',
    vi: '"{file}" không thuộc định dạng nào được đọc. Chuyển sang .docx, .txt hoặc .md rồi đọc lại.',
    en: '"{file}" is of no format that is read. Convert it to .docx, .txt or .md and read it again.',
  },
  'input-encoding': {
    severity: 'error',
    vi: '"{file}" không phải UTF-8. Lưu lại với bảng mã UTF-8 rồi đọc lại.',
    en: '"{file}" is not UTF-8. Save it as UTF-8 and read it again.',
  },
  'encoding-converted': {
    severity: 'warning',
    vi: 'Tệp dùng bảng mã cũ ({encoding}) và đã được chuyển sang Unicode khi đọc. Kiểm tra lại tên riêng và chữ in hoa.',
    en: 'The file is in an old encoding ({encoding}) and was turned into Unicode for reading. Check names and capitals.',
  },
  'input-too-large': {
    severity: 'error',
    vi: '"{file}" lớn hơn {most} nên không được đọc. Chia nhỏ tệp, hoặc nâng giới hạn bằng --max-size.',
    en: '"{file}" is larger than {most} and was not read. Split it, or raise the limit with --max-size.',
  },
  'line-too-long': {
    severity: 'error',
    vi: 'Dòng này dài hơn {most} ký tự nên văn bản không được đọc. Kiểm tra xem tệp có đúng là văn bản không.',
    en: 'This line is longer than {most} characters, so the document was not read. Check that the file is a document.',
  },
  'reading-too-large': {
    severity: 'error',
    vi: '"{file}" cho ra quá nhiều nhiệm vụ (hơn {most}) hoặc quá nhiều chữ lặp lại. Chia nhỏ văn bản rồi đọc từng phần.',
    en: '"{file}" gives too many tasks (more than {most}) or repeats too much. Split the document and read its parts.',
  },
  'size-unreadable': {
    severity: 'error',
    vi: '"{value}" không phải là cỡ tệp đọc được. Viết như 800KB hoặc 50MB, nhiều nhất {most}.',
    en: '"{value}" is no size of files that are read. Write it like 800KB or 50MB, up to {most}.',
  },
  'folder-empty': {
    severity: 'error',
    vi: 'Thư mục "{file}" không có văn bản nào ({allowed}). Chọn thư mục khác hoặc nêu tên tệp.',
    en: 'The folder "{file}" has no document ({allowed}). Choose another folder or name the files.',
  },
  'file-broken': {
    severity: 'error',
    vi: '"{file}" bị hỏng hoặc bị cắt cụt nên không mở được. Lấy lại tệp từ nguồn, hoặc mở bằng phần mềm đã soạn rồi lưu lại.',
    en: '"{file}" is broken or cut off and cannot be opened. Get the file again, or open it where it was made and save it anew.',
  },
  'file-locked': {
    severity: 'error',
    vi: '"{file}" được bảo vệ bằng mật khẩu. Bỏ mật khẩu rồi lưu lại trước khi đọc.',
    en: '"{file}" is protected by a password. Take the password off and save it before reading.',
  },
  'file-strange': {
    severity: 'error',
    vi: '"{file}" có cấu trúc mà không văn bản nào có ({reason}), nên không được mở. Kiểm tra nguồn của tệp.',
    en: '"{file}" is built as no document is ({reason}), so it is not opened. Check where the file comes from.',
  },
  'format-doc': {
    severity: 'error',
    vi: '"{file}" là tệp Word đời cũ (.doc). Mở bằng Word rồi lưu thành .docx, hoặc chạy: soffice --headless --convert-to docx ten-tep.doc.',
    en: '"{file}" is a file of an old Word (.doc). Save it as .docx in Word, or run: soffice --headless --convert-to docx file.doc.',
  },
  'pdf-scanned': {
    severity: 'error',
    vi: '"{file}" là PDF quét, chỉ có ảnh, không có chữ. Nhận dạng chữ rồi đọc lại: ocrmypdf -l vie quet.pdf co-chu.pdf.',
    en: '"{file}" is a scanned PDF: pictures without text. Recognise its text and read it again: ocrmypdf -l vie quet.pdf co-chu.pdf.',
  },
  'pdf-too-long': {
    severity: 'error',
    vi: '"{file}" có {pages} trang, quá {most} trang. Tách lấy phần văn bản rồi đọc lại.',
    en: '"{file}" has {pages} pages, more than {most}. Take the document out of it and read it again.',
  },
  'pdf-bare-pages': {
    severity: 'warning',
    vi: 'Trang không có chữ, có thể là trang quét: {pages}. Xem tệp gốc; nếu có chữ, nhận dạng bằng ocrmypdf -l vie.',
    en: 'Pages without text, which may be scanned: {pages}. Look at the file; if they have words, use ocrmypdf -l vie.',
  },
  'pdf-table-unclear': {
    severity: 'warning',
    vi: 'Bảng không kẻ khung ở trang {page} không tách được các ô. Đối chiếu với tệp gốc, hoặc đọc bản .docx.',
    en: 'The cells of the table without borders on page {page} cannot be told. Check it against the file, or read the .docx.',
  },
  'pdf-garbled': {
    severity: 'warning',
    vi: 'Chữ trong PDF bị rời rạc vì phông chữ thiếu chữ Việt. Đối chiếu với tệp gốc, hoặc nhận dạng lại: ocrmypdf --force-ocr -l vie.',
    en: 'The letters of the PDF fell apart, since its font lacks Vietnamese ones. Check them against the file, or use ocrmypdf --force-ocr -l vie.',
  },
  'json-broken': {
    severity: 'error',
    vi: '"{file}" không phải JSON hợp lệ. Đưa vào đúng kết quả của lệnh parse.',
    en: '"{file}" is not valid JSON. Give the output of parse as it is.',
  },
  'json-foreign': {
    severity: 'error',
    vi: 'JSON trong "{file}" không phải kết quả của lệnh parse (ở {field}). Xem cấu trúc bằng dieuhanh schema.',
    en: 'The JSON in "{file}" is not the output of parse (at {field}). See its structure with dieuhanh schema.',
  },
  'output-missing': {
    severity: 'error',
    vi: 'Chưa nêu tệp cần ghi. Thêm -o TỆP, ví dụ -o so-theo-doi.xlsx.',
    en: 'No file to write was named. Add -o FILE, such as -o tasks.xlsx.',
  },
  'format-missing': {
    severity: 'error',
    vi: 'Chưa nêu định dạng cho đầu ra chuẩn. Thêm --format với một trong: {allowed}.',
    en: 'No format was named for standard output. Add --format with one of: {allowed}.',
  },
  'format-unknown': {
    severity: 'error',
    vi: 'Đuôi của "{file}" không cho biết định dạng.{guess} Dùng một trong các đuôi {allowed}, hoặc --format.',
    en: 'The ending of "{file}" says no known format.{guess} Use one of {allowed}, or --format.',
  },
  'format-not-text': {
    severity: 'error',
    vi: 'Không ghi {format} ra đầu ra chuẩn được. Ghi ra tệp, hoặc chọn một trong: {allowed}.',
    en: '{format} cannot go to standard output. Write it to a file, or choose one of: {allowed}.',
  },
  'file-exists': {
    severity: 'error',
    vi: 'Đã có tệp "{file}". Chọn tên khác, hoặc thêm --force để ghi đè.',
    en: 'There is a file "{file}" already. Choose another name, or add --force to replace it.',
  },
  'file-unwritable': {
    severity: 'error',
    vi: 'Không ghi được "{file}" ({reason}). Kiểm tra thư mục, dung lượng đĩa và quyền ghi.',
    en: '"{file}" cannot be written ({reason}). Check the folder, the space on the disk and the permission to write.',
  },
  'days-unreadable': {
    severity: 'error',
    vi: '"{value}" không phải số ngày. Viết như 3d, hoặc 7d,3d,1d.',
    en: '"{value}" is no number of days. Write it like 3d, or 7d,3d,1d.',
  },
  'output-unwritable': {
    severity: 'error',
    vi: 'Không ghi được kết quả ({reason}). Kiểm tra dung lượng đĩa và quyền ghi.',
    en: 'The output cannot be written ({reason}). Check the space on the disk and the permission to write.',
  },
  fault: {
    severity: 'error',
    vi: 'dieuhanh gặp lỗi của chính nó. Hãy gửi các dòng dưới đây cho người bảo trì.',
    en: 'dieuhanh met a fault of its own. Please send the lines below to its maintainers.',
  },
  'fault-in-document': {
    severity: 'error',
    vi: 'dieuhanh gặp lỗi của chính nó khi đọc "{file}". Hãy gửi các dòng dưới đây cho người bảo trì.',
    en: 'dieuhanh met a fault of its own while reading "{file}". Please send the lines below to its maintainers.',
  },
  stopped: {
    severity: 'info',
    vi: 'Đã dừng: đọc xong {done} trong {all} tệp. Chạy lại lệnh để đọc tiếp phần còn lại.',
    en: 'Stopped: {done} of {all} files were read. Run the command again to read the rest.',
  },
  'usage-option': {
    severity: 'error',
    vi: 'Không có tùy chọn "{name}".{guess} Xem các tùy chọn bằng -h.',
    en: 'There is no option "{name}".{guess} See the options with -h.',
  },
  'usage-command': {
    severity: 'error',
    vi: 'Không có lệnh "{name}".{guess} Xem các lệnh bằng dieuhanh --help.',
    en: 'There is no command "{name}".{guess} See the commands with dieuhanh --help.',
  },
  'usage-argument': {
    severity: 'error',
    vi: 'Lệnh này cần <{name}>. Xem ví dụ bằng -h.',
    en: 'This command needs <{name}>. See the examples with -h.',
  },
  'usage-value': {
    severity: 'error',
    vi: 'Tùy chọn "{name}" cần một giá trị. Xem ví dụ bằng -h.',
    en: 'The option "{name}" needs a value. See the examples with -h.',
  },
  'usage-excess': {
    severity: 'error',
    vi: 'Dòng lệnh có nhiều tham số hơn lệnh này nhận. Xem ví dụ bằng -h.',
    en: 'The line has more arguments than this command takes. See the examples with -h.',
  },
  'usage-conflict': {
    severity: 'error',
    vi: 'Không dùng {first} cùng với {second}. Bỏ bớt một tùy chọn.',
    en: '{first} cannot go with {second}. Leave one of them out.',
  },
  'choice-unknown': {
    severity: 'error',
    vi: '"{value}" không dùng được cho {name}.{guess} Chọn một trong: {allowed}.',
    en: '"{value}" is no value of {name}.{guess} Choose one of: {allowed}.',
  },
  'office-unreadable': {
    severity: 'error',
    vi: 'Tệp "{file}" không phải là tệp dữ liệu của cơ quan ({reason}). Viết JSON có "bodies" (tên cơ quan) hoặc "days" (years, off, work).',
    en: 'The file "{file}" is no data file of an office ({reason}). Write JSON with "bodies" (names) or "days" (years, off, work).',
  },
  'day-unreadable': {
    severity: 'error',
    vi: 'Không hiểu ngày "{value}". Viết như 2026-05-15, 15/5/2026, 15/5, hôm nay, ngày mai hoặc +7.',
    en: 'The day "{value}" is not understood. Write 2026-05-15, 15/5/2026, 15/5, today, tomorrow or +7.',
  },
  'day-impossible': {
    severity: 'error',
    vi: 'Lịch không có ngày "{value}". Kiểm tra lại ngày và tháng.',
    en: 'The calendar has no day "{value}". Check the day and the month.',
  },
  'count-unreadable': {
    severity: 'error',
    vi: '"{value}" không phải là số ngày. Viết một số nguyên từ 0 trở lên.',
    en: '"{value}" is no number of days. Write a whole number from 0 up.',
  },
  'field-unknown': {
    severity: 'error',
    vi: 'Không có trường "{value}".{guess} Các trường: {allowed}.',
    en: 'There is no field "{value}".{guess} The fields are: {allowed}.',
  },
  'no-such-unit': {
    severity: 'error',
    vi: 'Không có đơn vị nào là "{value}".{guess} Các đơn vị: {allowed}.',
    en: 'No unit goes by "{value}".{guess} The units are: {allowed}.',
  },
  'several-such-units': {
    severity: 'error',
    vi: '"{value}" có thể là nhiều đơn vị: {allowed}. Viết rõ hơn.',
    en: '"{value}" can be several units: {allowed}. Write more of the name.',
  },
  'no-such-document': {
    severity: 'error',
    vi: 'Không có văn bản nào là "{value}".{guess} Các văn bản: {allowed}.',
    en: 'No document goes by "{value}".{guess} The documents are: {allowed}.',
  },
  // Deadlines and the calendar of working days
  'deadline-impossible': {
    severity: 'warning',
    vi: 'Lịch không có ngày "{text}", nên thời hạn này để trống. Kiểm tra lại ngày và tháng trong văn bản.',
    en: 'The calendar has no day "{text}", so this deadline is left without a date. Check the day and month in the document.',
  },
  'deadline-undated': {
    severity: 'warning',
    vi: 'Chưa tính được ngày của "{text}" vì không rõ ngày văn bản. Bổ sung ngày ban hành của văn bản.',
    en: 'The date of "{text}" cannot be reckoned, as the document has no date. Give the date of the document.',
  },
  'deadline-start-unknown': {
    severity: 'warning',
    vi: 'Chưa tính được hạn của "{text}" vì không rõ ngày bắt đầu. Ghi ngày đến hạn khi đã biết ngày bắt đầu.',
    en: 'The end of "{text}" cannot be reckoned, as its first day is unknown. Set the due date once that day is known.',
  },
  'deadline-before-document': {
    severity: 'warning',
    vi: 'Thời hạn {date} trước ngày văn bản ({issued}). Kiểm tra lại ngày hoặc năm của thời hạn.',
    en: 'The deadline {date} is before the date of the document ({issued}). Check the day or year of the deadline.',
  },
  'deadline-after-whole': {
    severity: 'warning',
    vi: 'Thời hạn {date} sau thời hạn chung {whole} của cả mục. Kiểm tra lại hai thời hạn.',
    en: 'The deadline {date} is later than {whole}, set for the whole of which it is a part. Check both deadlines.',
  },
  'deadline-not-shared': {
    severity: 'warning',
    vi: 'Ở đây có quá nhiều thời hạn chung nối nhau (hơn {most}) nên thời hạn này không được ghi cho mọi nhiệm vụ liên quan. Đối chiếu các nhiệm vụ ở gần câu này với văn bản.',
    en: 'Too many shared deadlines (more than {most}) follow one another here, so this one was not given to every task that it is for. Compare the tasks around it with the document.',
  },
  'deadline-day-off': {
    severity: 'info',
    vi: 'Thời hạn {date} rơi vào ngày nghỉ ({reason}). Ngày được giữ như văn bản; nên làm xong trước ngày nghỉ.',
    en: 'The deadline {date} is a day off ({reason}). The date stays as written; plan to finish before it.',
  },
  'calendar-computed': {
    severity: 'info',
    vi: 'Lịch nghỉ năm {year} là dự tính vì chưa có thông báo. Bổ sung bảng ngày nghỉ của cơ quan khi có.',
    en: 'The days off of {year} are computed, as none were announced. Give the table of days off of your office.',
  },

  // The reading of a document: what a person should look at.
  'date-missing': {
    severity: 'warning',
    vi: 'Văn bản không có dòng địa danh, ngày tháng. Điền ngày ban hành bằng --issued.',
    en: 'The document has no line with place and date. Give its date with --issued.',
  },
  'date-incomplete': {
    severity: 'warning',
    vi: 'Ngày ban hành chưa đủ (chỉ có {date}). Điền bằng --issued khi văn bản được ban hành.',
    en: 'The date of issue is incomplete (only {date}). Give it with --issued once it is issued.',
  },
  'date-unreadable': {
    severity: 'warning',
    vi: 'Ngày ban hành ghi không đúng lịch. Xem bản gốc rồi điền bằng --issued.',
    en: 'The date of issue is no day of the calendar. See the original and give it with --issued.',
  },
  'no-task': {
    severity: 'warning',
    vi: 'Không thấy nhiệm vụ nào được giao trong văn bản này. Kiểm tra lại nếu văn bản có giao việc.',
    en: 'No task was found in this document. Look again if it does assign any.',
  },
  'lines-joined': {
    severity: 'info',
    vi: 'Câu bị ngắt trang đã được nối lại. Kiểm tra câu đã nối.',
    en: 'A sentence cut by a page break was joined. Check the joined sentence.',
  },
  'several-leads': {
    severity: 'info',
    vi: 'Mục này giao cho {count} cơ quan: {names}. Xác định cơ quan chủ trì.',
    en: 'This item is given to {count} bodies: {names}. Make out which one leads.',
  },
  'not-recipient': {
    severity: 'info',
    vi: '{name} được giao việc nhưng không có trong Nơi nhận. Kiểm tra Nơi nhận.',
    en: '{name} has tasks but is not among the recipients. Check the list of recipients.',
  },
  'unit-unknown': {
    severity: 'warning',
    vi: 'Đoạn này có thời hạn nhưng không rõ giao cho ai. Xem lại đoạn văn và bổ sung cơ quan thực hiện.',
    en: 'This paragraph sets a deadline but does not say for whom. Read it again and add the body in charge.',
  },
  'doubled-word': {
    severity: 'info',
    vi: 'Có thể gõ thừa "{word}". Kiểm tra lại câu.',
    en: '"{word}" may have been typed twice. Check the sentence.',
  },
  'space-before-mark': {
    severity: 'info',
    vi: 'Có dấu cách trước dấu "{mark}". Kiểm tra lại câu.',
    en: 'There is a space before "{mark}". Check the sentence.',
  },
  'document-secret': {
    severity: 'error',
    vi: '"{file}" mang dấu {mark} nên không được xử lý trên máy thường. Dùng --allow-secret nếu máy này được phép.',
    en: '"{file}" is marked {mark} and must not be processed on an ordinary machine. Use --allow-secret if this one may.',
  },
  // The register of tasks.
  ...registerMessages,
} as const satisfies Record<string, {severity: 'error' | 'warning' | 'info'; vi: string; en: string}>
