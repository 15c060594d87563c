/**
 * The words of which names of bodies are made, and the words that follow a name. Lists, so that a new kind of body is
 * one more word. Everything in lower case; tone marks are compared wherever they stand.
 */
import bodies from './bodies.json' with {type: 'json'}
import {phrases} from './canonical.ts'

const words = (list: string): string[] =>
  list
    .split(/[\n|]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** Words that open the name of a body, the rest of which says what it does or where it is. */
export const heads = words(`
  ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ủy ban mặt trận tổ quốc|ủy ban mttq|ub mttq|ubmttq|ubmttqvn|mặt trận tổ quốc|mttq|mặt trận
  ủy ban kiểm tra|ủy ban|ubkt|hội đồng thẩm định|hội đồng đánh giá|hội đồng thi đua|hội đồng nghĩa vụ quân sự|hội đồng
  thường trực|ban thường vụ|ban thường trực|ban chấp hành|ban chỉ huy phòng thủ dân sự|ban chỉ huy|ban chỉ đạo|ban giám hiệu|ban giám đốc|ban cán sự
  ban quản lý dự án đầu tư xây dựng|ban quản lý dự án|ban quản lý các|ban quản lý|ban qlda|bqlda|bqlda đtxd|ban ql|bql
  ban công tác mặt trận|ban tổ chức|ban tuyên giáo và dân vận|ban tuyên giáo|ban dân vận|ban nội chính|ban xây dựng đảng|ban pháp chế|ban đại diện|ban nhân dân|ban thanh tra nhân dân|ban chqs|bchqs|ban
  bộ chỉ huy|bộ tư lệnh|bộ tham mưu|bộ chqs|bộ phận tiếp nhận và trả kết quả|bộ phận|bộ|cơ quan ngang bộ|cơ quan thuộc chính phủ
  sở|phòng|p.|văn phòng|vp|trung tâm|tt|trạm|chi cục|tổng cục|cục|vụ|viện kiểm sát|viện|thanh tra|kiểm toán
  công an|cảnh sát|đồn biên phòng|bộ đội biên phòng|biên phòng|tòa án nhân dân|viện kiểm sát nhân dân|tòa án|thi hành án dân sự|thi hành án|kho bạc|bảo hiểm xã hội|bhxh|thuế|hải quan|thống kê|ngân hàng|quỹ
  hội liên hiệp|hội cựu chiến binh|hội nông dân|hội phụ nữ|hội chữ thập đỏ|hội khuyến học|hội người cao tuổi|hội|hiệp hội|liên hiệp|liên đoàn|liên minh|đoàn thanh niên|đoàn tncs|đoàn kiểm tra|đoàn công tác|đoàn giám sát|đoàn|công đoàn
  tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|chi ủy|chi bộ|đảng bộ|cấp ủy
  công ty|tổng công ty|tập đoàn|doanh nghiệp|hợp tác xã|điện lực|chi nhánh|nhà máy|xí nghiệp|bệnh viện|trường|học viện|đại học|thư viện|bảo tàng|bưu điện|viễn thông|vnpt|viettel
  báo và phát thanh, truyền hình|báo và đài phát thanh, truyền hình|đài phát thanh|đài truyền thanh|đài|báo|tạp chí|cổng thông tin điện tử|vườn quốc gia|khu bảo tồn|hạt kiểm lâm|kiểm lâm
  khoa|phòng khám đa khoa|phòng khám|phòng giao dịch|chi hội|chi đoàn|liên đội|tổ thẩm định|tổ liên gia|tổ hợp tác|tổ tự quản|tổ xung kích|đội xung kích|ban công tác mặt trận tổ dân phố|ban công tác mặt trận thôn|ban phát triển|ban giám sát đầu tư của cộng đồng|ban giám sát|ban quản trị|ban bảo vệ|ban liên lạc|ban trị sự|ban vận động
  hội đồng bồi thường, hỗ trợ và tái định cư|hội đồng bồi thường|hội đồng giám sát|hội đồng tư vấn|hội đồng phối hợp|liên danh nhà thầu|liên danh|tư vấn giám sát|cơ quan ủy ban kiểm tra|cơ quan thi hành án|cơ quan|chùa|giáo xứ|nhà thờ|nhà văn hóa|nhà hát|nhà xuất bản|nhà trường|bến xe|cảng hàng không|cảng|lâm trường|nông trường|trung đội|khu di tích|khu du lịch|xổ số kiến thiết|quỹ tín dụng
  hạt quản lý|hạt|bộ phận một cửa|hải đội|hải đoàn|tiểu đoàn|trung đoàn|sư đoàn|lữ đoàn|đại đội|quân khu|cảng vụ|câu lạc bộ|đội|tổ công tác|tổ giúp việc|tổ công nghệ số cộng đồng|tổ bảo vệ|tổ dân phố|khu dân cư|tổ|tiểu ban|cụm|khối|ban điều hành|thôn|bản|ấp|buôn|khu phố|xóm
  vh-xh|vhxh|kthtđt|ttpvhcc|bchqs
  lãnh đạo|chính quyền|chủ đầu tư|đơn vị tư vấn|đơn vị thi công|nhà thầu|cơ quan thường trực|cơ quan chủ trì|cơ quan chuyên môn|chủ rừng
`)

/** Words that open the name of a person by the office held. */
export const offices = words(`
  chủ tịch|phó chủ tịch thường trực|phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|chánh văn phòng|phó chánh văn phòng|chánh thanh tra|chánh án|viện trưởng|viện trưởng viện kiểm sát
  trưởng phòng|phó trưởng phòng|trưởng ban|phó trưởng ban|trưởng công an|phó trưởng công an|trưởng đoàn|trưởng trạm|thủ tướng chính phủ|phó thủ tướng chính phủ|thủ tướng|phó thủ tướng|trưởng thôn|trưởng bản|trưởng ấp|trưởng khu phố|tổ trưởng|trưởng|thủ trưởng|bộ trưởng|thứ trưởng
  tổng cục trưởng|cục trưởng|chi cục trưởng|vụ trưởng|phó hiệu trưởng|hiệu trưởng|trưởng khoa|phó trưởng khoa|điều dưỡng trưởng|giáo viên chủ nhiệm|giáo viên bộ môn|giáo viên|tổng phụ trách đội|nhân viên|chỉ huy trưởng|chính trị viên|đội trưởng|người đứng đầu|bí thư|phó bí thư thường trực|phó bí thư|chủ nhiệm|thường trực|ct|pct|cvp|chủ tọa
  đại biểu hội đồng nhân dân|đại biểu hđnd|kế toán trưởng|kế toán|thủ quỹ|cán bộ, công chức, viên chức và người lao động|cán bộ, công chức, viên chức, người lao động|cán bộ, công chức, viên chức|cán bộ, đảng viên|cán bộ, công chức|công chức, viên chức|công chức|viên chức|cán bộ|chuyên viên|thành viên
`)

/** Words before a person's name. */
export const persons = words('đồng chí|đ/c|đ.c|ông|bà|ông.|bà.|các ông|các bà|các đồng chí|các đ/c')

/** Ranks and degrees before a person's name. */
const ranks = words(
  'đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|bác sĩ|kỹ sư|luật sư|ths.|ts.|gs.|pgs.|bs.|ks.',
)

/** What a list of bodies without proper names is made of. */
export const collectives = words(`
  sở|ban|ngành|cấp|phòng|phòng ban|phòng chuyên môn|cơ quan|đơn vị|địa phương|đoàn thể|tổ chức|tổ chức chính trị - xã hội|tổ chức chính trị|tổ chức đảng|tổ chức cơ sở đảng|tổ chức đoàn thể|đơn vị sự nghiệp|cơ quan chuyên môn|cơ quan chuyên trách|cơ quan, đơn vị
  bộ|bộ, ngành|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|ấp|buôn|xóm|khu phố|tổ dân phố|tổ|khu dân cư|khu|cụm dân cư
  trường|trường học|trường mầm non|trường tiểu học|trường trung học cơ sở|trường thcs|trường phổ thông|trường trung học phổ thông|trường thpt|cơ sở giáo dục|nhà trường|mầm non|tiểu học|trung học cơ sở|trung học phổ thông|thcs|thpt|trạm y tế|cơ sở y tế|khoa|tổ chuyên môn|chủ hồ|chủ hồ chứa|chủ đập|mạnh thường quân|nhà hảo tâm
  doanh nghiệp|hợp tác xã|công ty|xí nghiệp|nhà máy|chủ cơ sở|chủ doanh nghiệp|chủ hộ|chủ phương tiện|chủ tàu cá|chủ tàu|chủ đầu tư|nhà thầu|nhà đầu tư|đơn vị tư vấn|đơn vị thi công|đơn vị quản lý|hộ kinh doanh|hộ gia đình|hộ dân|hộ|cá nhân|chủ rừng|chủ cơ sở|cơ sở kinh doanh|cơ sở sản xuất|cơ sở
  cấp ủy|tỉnh ủy|thành ủy|đảng ủy|huyện ủy|chi bộ|đảng bộ|chi ủy|hội|hội đoàn thể|hội, đoàn thể|ngành đoàn thể|ban ngành|ban, ngành|ban ngành đoàn thể|trung tâm|ban quản lý|ban quản lý dự án|ban giám hiệu|lực lượng|lực lượng chức năng|cơ quan báo chí|cơ quan thông tấn|cơ quan thông tấn, báo chí
  đồng chí|phó chủ tịch|ủy viên|thành viên|đại biểu hội đồng nhân dân|đại biểu hđnd|đại biểu|trưởng phòng|trưởng thôn|trưởng bản|trưởng ấp|trưởng khu phố|tổ trưởng|trưởng|bí thư chi bộ|công chức|cán bộ|ban công tác mặt trận|bộ phận|tổ công nghệ số cộng đồng|chính quyền địa phương|cơ quan liên quan
`)

/** What may stand between "các" and the nouns, or behind them, without naming anybody in particular. */
export const vague = words(`
  có liên quan|liên quan|khác|chức năng|các cấp|nêu trên|trên|này|được giao|trực thuộc|thuộc|cấp tỉnh|cấp xã|của tỉnh|chuyên môn|còn lại|cơ sở
`)

/** What tells one kind of a collective from another: "các sở quản lý chuyên ngành", "các đơn vị sự nghiệp công lập". */
const modifiers = words(`
  quản lý nhà nước chuyên ngành|quản lý nhà nước|quản lý chuyên ngành|chuyên ngành|chuyên trách tham mưu, giúp việc|chuyên trách|tham mưu, giúp việc|giúp việc|hạ tầng cụm công nghiệp|hạ tầng khu công nghiệp|hạ tầng kỹ thuật|hạ tầng|dự án|sự nghiệp công lập|sự nghiệp công|sự nghiệp|tư thục|công lập|dân lập|chính trị - xã hội|xã hội - nghề nghiệp|nghề nghiệp|vũ trang|tín dụng|báo chí|thông tấn, báo chí|hành chính|đảng|cơ sở trực thuộc|khu phố|thôn|ấp|bản|tổ dân phố|trường học|nông thôn
`)

/** Words of place, rank and belonging that may follow a name and are part of it. */
export const suffixes = words(`
  tỉnh|thành phố|phường|xã|huyện|quận|thị xã|thị trấn|đặc khu|khu vực|vùng|cấp tỉnh|cấp xã|cấp huyện|cấp thành phố|các cấp|trung ương|trực thuộc trung ương|trực thuộc|trên địa bàn tỉnh|trên địa bàn thành phố|trên địa bàn phường|trên địa bàn xã|trên địa bàn|thuộc|có liên quan|liên quan|cơ sở|số|khu|nhà nước|chuyên môn|địa phương|chức năng|khác|nêu trên|của tỉnh|của thành phố|của phường|của xã|ngang bộ|thôn|bản|ấp|buôn|xóm|tổ dân phố|khu phố|khu dân cư|liên xã|liên phường|liên thôn|quân sự
`)

/** Compounds whose second syllable is in lower case: the fields of which names of bodies are made. */
const fields = words(`
  nông nghiệp và phát triển nông thôn|nông nghiệp và môi trường|tài nguyên và môi trường|khoa học và công nghệ|giáo dục và đào tạo|thông tin và truyền thông|kế hoạch và đầu tư|lao động - thương binh và xã hội|văn hóa, thể thao và du lịch|văn hóa và thể thao|dân tộc và tôn giáo
  kinh tế, hạ tầng và đô thị|kinh tế - hạ tầng và đô thị|kinh tế và hạ tầng|văn hóa - xã hội|văn hóa và xã hội|văn hóa xã hội|tài chính - kế hoạch|phục vụ hành chính công|hành chính công|cung ứng dịch vụ sự nghiệp công|dịch vụ sự nghiệp công|sự nghiệp công|dịch vụ tổng hợp|quản lý đô thị|trật tự đô thị|trật tự xây dựng
  phòng bệnh|quản lý khám, chữa bệnh|khám, chữa bệnh|y dược cổ truyền|vệ sinh dịch tễ|quản lý dược|bảo hiểm y tế|quản lý thị trường|điều tiết điện lực|xuất nhập khẩu|phòng vệ thương mại|quản lý đất đai|quản lý tài nguyên nước|quản lý đê điều và phòng, chống thiên tai|chăn nuôi và thú y|thủy sản và kiểm ngư|kết cấu hạ tầng xây dựng|vận tải và an toàn giao thông|quản lý nhà và thị trường bất động sản|đổi mới sáng tạo, chuyển đổi xanh và khuyến công|khuyến công|lưới điện|truyền tải điện|vật tư - thiết bị y tế|vật tư, thiết bị y tế|vật tư y tế|vật tư - trang thiết bị|trang thiết bị y tế|thiết bị y tế|giáo dục nghề nghiệp - giáo dục thường xuyên|giáo dục thường xuyên|giáo dục nghề nghiệp|giáo dục trung học|giáo dục mầm non|giáo dục tiểu học|quản lý đầu tư xây dựng|giải phóng mặt bằng|đăng ký đất đai|kiến thiết|thanh niên xung phong|cựu thanh niên xung phong|phòng thủ dân sự|kiểm soát nhiễm khuẩn|điều dưỡng|cao đẳng nghề|trung cấp nghề|nghề cá|nạn nhân chất độc da cam/dioxin|nạn nhân chất độc da cam|chất độc da cam|quy hoạch đô thị và nông thôn|đô thị và nông thôn
  tài chính kế toán|tài chính - kế toán|kế hoạch - tài chính|kế hoạch tài chính|kế hoạch tổng hợp|hành chính quản trị|hành chính - quản trị|quản lý chất lượng|công tác xã hội|công tác chính trị|kế toán
  tài chính|công thương|xây dựng|nội vụ|tư pháp|y tế|du lịch|ngoại vụ|nông nghiệp|môi trường|giáo dục|đào tạo|khoa học|công nghệ|văn hóa|thể thao|thông tin|truyền thông|kế hoạch|đầu tư|lao động|xã hội|dân tộc|tôn giáo|giao thông vận tải|giao thông|kinh tế|hạ tầng|đô thị|quốc phòng|ngoại giao|công an
  quân sự|chỉ huy|phụ nữ|nông dân|thanh niên|cựu chiến binh|chữ thập đỏ|khuyến học|người cao tuổi|mặt trận tổ quốc|nhân dân|tổ quốc|kiểm tra|thanh tra|tổ chức cán bộ|tổ chức - cán bộ|tổ chức hành chính|tổ chức - hành chính|tổ chức|tuyên giáo|dân vận|xây dựng đảng
  phát triển quỹ đất|quỹ đất|phát triển nông thôn|khuyến nông|xúc tiến đầu tư|xúc tiến thương mại|kiểm soát bệnh tật|an toàn thực phẩm|bảo trợ xã hội|dịch vụ việc làm|công nghệ thông tin|chuyển đổi số|lưu trữ lịch sử|quy hoạch - kiến trúc|quy hoạch|kiến trúc|pháp chế|hợp tác quốc tế|biến đổi khí hậu|lâm nghiệp và kiểm lâm|lâm nghiệp|kiểm lâm|thủy lợi|thủy sản|thú y|trồng trọt và bảo vệ thực vật|chăn nuôi|khí tượng thủy văn|địa chất và khoáng sản|bảo vệ rừng và môi trường
  dân tộc bán trú|dân tộc nội trú|bán trú|phổ thông|liên cấp|dịch vụ công ích|công ích|quảng trường|công trình|thủy lợi|thủy điện|nông nghiệp và thủy lợi|điện lực|bưu chính viễn thông|bưu chính|viễn thông|xăng dầu|cấp nước|thoát nước|môi trường đô thị|khai thác thủy lợi|khai thác công trình thủy lợi|cổ phần|một thành viên|đường sắt|hàng không|hàng hải|đăng kiểm|phát thanh, truyền hình|phát thanh và truyền hình|phát thanh|truyền hình
  quản lý dự án đầu tư xây dựng|quản lý dự án|quản lý khu kinh tế|khu kinh tế|khu công nghiệp|cụm công nghiệp|quản lý|dự án|đầu tư xây dựng|công trình giao thông|công trình dân dụng và công nghiệp|dân dụng và công nghiệp|bảo tồn di sản|di tích|danh thắng|trung học phổ thông|trung học cơ sở|tiểu học|mầm non|dạy nghề|nội trú|cơ sở
  kho bạc nhà nước|nhà nước|chính sách xã hội|phát triển|bảo hiểm xã hội|hải quan|biên phòng|phòng cháy chữa cháy và cứu nạn cứu hộ|phòng cháy, chữa cháy và cứu nạn, cứu hộ|phòng cháy, chữa cháy|phòng cháy chữa cháy|cảnh sát giao thông|cảnh sát|thi hành án dân sự|chính trị|trực thuộc|cao đẳng|đại học
`)

/** Fields that are activities: what they act on follows in lower case ("Quản lý thị trường", "Xúc tiến thương mại"). */
const activities = words(`
  quản lý|công trình|phát triển|kiểm soát|bảo vệ|khai thác|phục vụ|xúc tiến|hỗ trợ|tư vấn|đào tạo|bồi dưỡng|kiểm định|giám định|quan trắc|ứng dụng|dịch vụ|điều hành|đăng ký|thẩm định|nghiên cứu|cung ứng|chăm sóc|bảo trợ|bảo tồn|kỹ thuật
`)

const bareNames = bodies.map((body) =>
  body.name.replace(/^(?:Sở|Bộ|Phòng|Ban|Trung tâm|Văn phòng|Trạm|Hội|Đoàn|Ủy ban)\s+/u, ''),
)

/** Words with which a predicate begins: what a body is to do, or how. A name ends before them. */
const predicates = words(`
  chủ trì|chủ động|phối hợp|tổ chức|rà soát|khẩn trương|tập trung|tăng cường|tiếp tục|thực hiện|triển khai|xây dựng|hoàn thành|hoàn thiện|hoàn tất|báo cáo|tham mưu|đề xuất|hướng dẫn|đôn đốc|theo dõi|kiểm tra|giám sát|chỉ đạo|lãnh đạo|quán triệt|tuyên truyền|phổ biến|bố trí|chuẩn bị|cung cấp|gửi|lập|trình|ban hành|đăng tải|thông báo|cử|phân công|giao|giải quyết|xử lý|khắc phục|thẩm định|thống kê|tổng hợp|nghiên cứu|đánh giá|sơ kết|tổng kết|mở|đầu tư|khảo sát|kiểm kê|cấp|tiếp nhận|tiếp thu|bàn giao|nghiệm thu|thanh toán|quyết toán|giải ngân|thu|chi trả|công khai|công bố|niêm yết|cập nhật|số hóa|đẩy nhanh|đẩy mạnh|bảo đảm|đảm bảo|duy trì|phát động|vận động|huy động|phát huy|nâng cao|đổi mới|củng cố|kiện toàn|thành lập|sắp xếp|xác minh|làm rõ|điều tra|tuần tra|trực|ứng phó|sơ tán|tháo dỡ|gia cố|tiêu|vận hành|khơi thông|cấm|dự trữ|tìm kiếm|tìm|kêu gọi|thu hút|mời|làm việc|trao đổi|thống nhất|căn cứ|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|có ý kiến|có văn bản|có kế hoạch|có phương án|có biện pháp|có giải pháp|là|phải|cần|sớm|kịp thời|thường xuyên|định kỳ|hằng|hàng|trực tiếp|nghiêm túc|quyết liệt|quan tâm|ưu tiên|lựa chọn|kiên quyết|tích cực|đề nghị|yêu cầu|kiến nghị|nộp|đăng ký|ký|phê duyệt|quản lý|bảo vệ|chấp hành|tuân thủ|tạo điều kiện|hỗ trợ|phục vụ|phát sóng|đưa|giữ|rút|tham gia|tính toán|xác định|phân tích|giảm|cắt giảm|tăng|đối chiếu|lấy ý kiến|truyền thông|trồng|chăm sóc|dọn|phun|di dời|khởi công|lắp đặt|sửa chữa|nạo vét|thi công|nêu cao|chấn chỉnh|quyết định|tuyển dụng|điều động|đình chỉ|xóa|tiến hành|thiết lập|bổ sung|điều chỉnh|rút kinh nghiệm|rà phá|phát hành|tặng|khám|thẩm tra|biên soạn|dự toán|dự thảo|dự lễ|dự sinh hoạt|dự họp|dự hội nghị|dự và|dự,|chung vui|soạn thảo|phân bổ|cân đối|họp|kết nối|liên hệ|sử dụng|khai thác|ứng dụng|chuyển|giới thiệu|theo|trong|trên cơ sở|trước|sau|từ|đến|tại|về|để|nhằm|khi|nếu|được|bị|đã|đang|sẽ|chưa|không|vẫn|còn|với|do|vì|thì|mà|cho|đối với|ghi nhận|biểu dương|nhận được|kết luận|đồng ý|nhất trí|tự|cùng|nắm|lưu ý|chú trọng|chú ý|xem xét|rút|đi|dừng|tạm dừng|nhanh chóng|kịp|thể hiện|đấu mối|tư vấn|in|soát xét|thu hồi|thu thập|tập huấn|bồi dưỡng|tổ|khẩn|thường trực|sẵn sàng|đối thoại|tập hợp|phân loại|phân tích|bám sát|phát hiện|ngăn chặn|đấu tranh|hạn chế|tiết kiệm|khuyến khích|nhân rộng|khai trương|ra quân|ra mắt|diễn tập|tuyên dương|khen thưởng|phát triển|mua sắm|đấu thầu|đấu giá|cưỡng chế|bồi thường|hòa giải|tiếp công dân|trả lời|giải trình|giải đáp|tháo gỡ|thăm|viếng|tri ân|tôn tạo|trùng tu|hoàn trả|hoàn thuế|khai báo|kê khai|chốt|chuyển đổi|áp dụng|đóng|mở rộng|cải tạo|cải cách|cải thiện|đơn giản hóa|chấm|xét|phụ trách|lắp|treo|dán|quét|sơn|kẻ|trang trí|cắt tỉa|thu gom|giải tỏa|bình ổn|thiết kế|dựng|trang bị|truy quét|ký kết|thỏa thuận|chuyển giao|công nhận|kiểm đếm|đo đạc|cắm|rào|bình xét|bầu|họp|hội ý|giao ban
`)

/** Words that begin like a head and are none, in capitals too. */
const falseHeads = words(`
  tổ chức|ban hành|ban đầu|phòng chống|phòng ngừa|phòng cháy|phòng dịch|trường hợp|trường lớp|đoàn kết|đội ngũ|đội tuyển|hội nghị|hội thảo|hội thi|hội nhập|hội diễn|hội chợ|hội trường|báo cáo|báo chí|bộ máy|bộ mặt|bộ tiêu chí|bộ thủ tục|bộ chỉ số|sở hữu|cục bộ|thuế suất|viện trợ|viện phí|quỹ đất|quỹ thời gian|vụ việc|vụ án|trạm bơm|khối lượng|bản đồ|bản tin|bản sao|bản cam kết|trưởng thành|liên minh châu|thống kê số|cụm công nghiệp|tổ yến|hội viên|đoàn viên|đoàn xe|đội hình
`)

/** Heads that name a body by themselves; all others need a name, a field or a place behind them. */
const loneHeads = words(`
  ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ủy ban mặt trận tổ quốc|ủy ban mttq|ub mttq|ubmttq|ubmttqvn|mặt trận tổ quốc|mttq|ban qlda|bqlda|bqlda đtxd|ban quản lý dự án|ban quản lý dự án đầu tư xây dựng|ban chqs|bchqs|bộ chqs|ban giám hiệu|ban giám đốc|ban chấp hành|ban thường vụ|ban thường trực|ban chỉ đạo|ban điều hành|ban xây dựng đảng|ban tổ chức|ban tuyên giáo|ban tuyên giáo và dân vận|ban dân vận|ban nội chính|ban pháp chế
  công an|văn phòng|tổ công tác|tổ giúp việc|tổ công nghệ số cộng đồng|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|công đoàn|bhxh|bảo hiểm xã hội|kho bạc|vnpt|viettel|điện lực|chủ đầu tư|chủ rừng|đơn vị tư vấn|đơn vị thi công|nhà thầu|hội đồng thẩm định|hội đồng đánh giá|hội cựu chiến binh|hội nông dân|hội phụ nữ|hội chữ thập đỏ|hội khuyến học|hội người cao tuổi|đoàn thanh niên|đoàn tncs|đoàn kiểm tra|đoàn công tác|đoàn giám sát|bộ phận tiếp nhận và trả kết quả|báo và phát thanh, truyền hình|báo và đài phát thanh, truyền hình|tỉnh đoàn|thành đoàn|huyện đoàn|tòa án nhân dân|viện kiểm sát nhân dân|hạt kiểm lâm|cơ quan thường trực|cơ quan chủ trì|cơ quan chuyên môn|chính quyền|vh-xh|vhxh|kthtđt|ttpvhcc|cơ quan ngang bộ|cơ quan thuộc chính phủ|tổ thẩm định|bộ phận một cửa|ban giám sát đầu tư của cộng đồng|hội đồng bồi thường, hỗ trợ và tái định cư|hội đồng bồi thường|cơ quan ủy ban kiểm tra|tư vấn giám sát|nhà trường|xổ số kiến thiết|ủy ban kiểm tra|thường trực đảng ủy|bộ đội biên phòng|đồn biên phòng
`)

/** Heads behind which a field is often typed in lower case ("Trung tâm dịch vụ sự nghiệp công"). */
const softHeads = words(
  'trung tâm|ban quản lý|ban quản lý các|công ty|trạm|trường|bệnh viện|phòng|văn phòng|tổng công ty|chi nhánh|đội|ban chỉ huy|bộ chỉ huy|hội đồng|thi hành án',
)

/** Names that every office knows as they are. */
export const bodyName = phrases(
  bodies.flatMap((body) => [body.name, ...body.aliases.filter((alias) => alias.length > 3)]),
)
export const head = phrases(heads)
export const office = phrases(offices)
export const person = phrases(persons)
export const rank = phrases(ranks)
export const collective = phrases(collectives)
export const suffix = phrases(suffixes)
export const field = phrases([...fields, ...bareNames])
export const modifier = phrases(modifiers)
export const activity = phrases(activities)
export const falseHead = phrases(falseHeads)
export const predicate = phrases(predicates)
export const vagueWord = phrases(vague)
export const loneHead = new Set([...loneHeads])
export const softHead = new Set(softHeads)
