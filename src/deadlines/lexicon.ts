import {anyOf, phrase} from './phrase.ts'

/** The ordered act is over: what a weak word of time needs beside it to bind. */
export const done = phrase('hoàn thành', 'hoàn tất', 'xong', 'phải', 'kết thúc', 'dứt điểm', 'chấm dứt')

/** Acts whose end is what a deadline means. */
export const finish = phrase('hoàn thành', 'hoàn tất', 'hoàn thiện', 'xong', 'kết thúc', 'dứt điểm', 'chấm dứt')

/** Acts that hand something over. */
export const deliver = anyOf(
  'báo cáo | gửi | trình | nộp | bàn giao | ban hành | đăng ký | trả lời | phản hồi | tham mưu | đề xuất',
  'chuyển | công bố | cung cấp | giải trình | góp ý | tham gia ý kiến | cho ý kiến | phê duyệt | thông báo',
)

/** Verbs that open an order of an office. */
export const acts = anyOf(
  'báo cáo | gửi | trình | nộp | bàn giao | ban hành | đăng ký | trả lời | tham mưu | đề xuất | tổng hợp',
  'rà soát | kiểm tra | thống kê | cập nhật | tổ chức | thực hiện | triển khai | xây dựng | lập | đánh giá',
  'theo dõi | đôn đốc | giám sát | kiểm kê | kiểm soát | công khai | công bố | thông báo | thông tin | phát',
  'phát sóng | đăng | đăng tải | tuyên truyền | phối hợp | chủ trì | ghi | ghi chép | họp | giao ban | chấm',
  'tiến hành | bố trí | rút kinh nghiệm | sơ kết | tổng kết | tuần tra | trực | vệ sinh | thu | thu gom',
  'quét | dọn | dọn dẹp | đối chiếu | nhập | nắm | giải quyết | xử lý | làm việc | tiếp | tiếp công dân',
  'đối thoại | phân công | chỉ đạo | hướng dẫn | tập huấn | bồi dưỡng | đào tạo | diễn tập | phun | tiêm',
  'khám | chi trả | xác nhận | xem xét | phân tích | phân loại | khảo sát | duy trì | bảo đảm | đảm bảo',
  'cung cấp | chuyển | công nhận | bình xét | tự | chấm điểm | xếp loại | quyết toán | thanh toán',
  'điều chỉnh | bổ sung | sắp xếp | bảo trì | bảo dưỡng | nạo vét | phát động | gặp mặt | thăm | tặng | lấy',
  'phục vụ | có | chủ động | tăng cường | thường xuyên | tập trung | phải | cần | đề nghị | yêu cầu | giao',
  'nghiêm túc | kịp thời | khẩn trương | thanh tra | thẩm định | nghiệm thu | đo đạc | quan trắc | vận hành',
  'ứng trực | điểm danh | chốt | kết nối | tiếp nhận | trao đổi | mở | đọc | phát thanh | truyền thông',
  'ra quân | dành | lựa chọn | tuyển chọn | luân chuyển | đăng nhập',
)

/** The kinds of documents that call themselves "this". */
export const papers = anyOf(
  'thông báo | thông báo kết luận | quyết định | kế hoạch | công văn | văn bản | công điện | chỉ thị',
  'kết luận | chương trình | phương án | hướng dẫn | quy chế | nghị quyết | quy định | đề án | thông tư',
)
