/** What the made documents say: invented, in the words of the field. */

export const units: readonly string[] = [
  'Phòng Kinh tế, Hạ tầng và Đô thị phường',
  'Phòng Văn hóa - Xã hội phường',
  'Văn phòng HĐND và UBND phường',
  'Trung tâm Phục vụ hành chính công phường',
  'Trung tâm Dịch vụ sự nghiệp công phường',
  'Công an phường',
  'Ban Chỉ huy Quân sự phường',
  'Trạm Y tế phường',
  'Tổ Công nghệ số cộng đồng phường',
  'Thanh tra xây dựng phường',
]

export const acts: readonly string[] = [
  'Rà soát, lập danh sách',
  'Tham mưu phương án xử lý',
  'Kiểm tra việc chấp hành quy định về',
  'Tổng hợp, báo cáo kết quả giải quyết',
  'Xây dựng kế hoạch quản lý',
  'Hướng dẫn người dân thực hiện thủ tục về',
  'Đôn đốc các tổ dân phố hoàn thành',
  'Công khai trên trang thông tin điện tử nội dung về',
  'Bố trí lực lượng, phương tiện phục vụ',
  'Thẩm định hồ sơ, trình phê duyệt',
]

export const things: readonly string[] = [
  'các thửa đất công xen kẹt chưa sử dụng',
  'hệ thống thoát nước và các điểm ngập úng',
  'an toàn thực phẩm tại các bếp ăn tập thể',
  'phòng cháy, chữa cháy ở nhà trọ nhiều tầng',
  'chỉnh trang vỉa hè, cây xanh, chiếu sáng công cộng',
  'chính sách đối với người có công và hộ nghèo',
  'tuyển sinh đầu cấp của các trường trên địa bàn',
  'số hóa hồ sơ hộ tịch và trả kết quả trực tuyến',
  'thu gom rác thải sinh hoạt, phân loại tại nguồn',
  'giải ngân vốn đầu tư công các công trình chuyển tiếp',
  'tiêm chủng cho trẻ em và phòng chống sốt xuất huyết',
  'tạm trú, tạm vắng của sinh viên và công nhân',
  'khám tuyển nghĩa vụ quân sự và huấn luyện dân quân',
  'kiến nghị của cử tri sau kỳ họp thường lệ',
]

export const places: readonly string[] = [
  'khu vực chợ trung tâm và bến xe',
  'các tuyến đường mới đặt tên',
  'khu tái định cư phía Đông',
  'dọc kênh tiêu chính của phường',
  'các khu dân cư giáp ranh',
  'địa bàn toàn phường',
]

export const chairs: readonly string[] = ['Trần Quốc Bình', 'Lê Thị Thanh Hà', 'Phạm Văn Khoa', 'Đỗ Minh Tuấn']
