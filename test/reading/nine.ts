/** Nine books of other matters, each with words that a table of households or of the programme has too. */
import type { SheetSpec } from '../make/book';
import { grid } from '../make/cell';

const sheet = (name: string, title: string, table: string): SheetSpec => ({
  name,
  rows: [[title], [], ...grid(table)],
});

export const OTHER_MATTERS: readonly SheetSpec[] = [
  sheet(
    'Gia ca',
    'BẢNG GIÁ VẬT LIỆU THÁNG 3',
    `STT|Đơn vị|Số lượng|Đơn giá|Thành tiền
    1|Xi măng|20|90|1800
    2|Cát vàng|15|300|4500
    3|Sắt phi 10|30|120|3600`,
  ),
  sheet(
    'Lop 4B',
    'DANH SÁCH HỌC SINH LỚP 4B',
    `TT|Họ và tên|Ngày sinh|Dân tộc|Thôn|Ghi chú
    1|Đinh Văn Mẫu A|01/02/2015|Hrê|Thôn Mẫu Một|
    2|Đinh Thị Mẫu B|03/04/2015|Hrê|Thôn Mẫu Hai|
    3|Phạm Văn Mẫu C|05/06/2015|Kinh|Thôn Mẫu Hai|`,
  ),
  sheet(
    'Tai san',
    'BẢNG KIỂM KÊ TÀI SẢN',
    `STT|Tên tài sản|Số lượng|Nguyên giá|Giá trị còn lại
    1|Máy in mẫu|2|5000000|1000000
    2|Bàn làm việc|4|2000000|500000
    3|Tủ hồ sơ|3|3000000|900000`,
  ),
  sheet(
    'Tai khoan',
    'DANH SÁCH TÀI KHOẢN DỊCH VỤ CÔNG',
    `STT|Tên đơn vị|Họ và tên|Tên đăng nhập|Mật khẩu
    1|Xã Mẫu|Đinh Văn Mẫu A|mau01|abc111@
    2|Xã Mẫu|Đinh Thị Mẫu B|mau02|abc222@
    3|Xã Mẫu|Phạm Văn Mẫu C|mau03|abc333@`,
  ),
  sheet(
    'Tiep dan',
    'SỔ TIẾP CÔNG DÂN NĂM 2025',
    `STT|Họ và tên|Địa chỉ|Ngày tiếp|Nội dung đơn|Kết quả giải quyết
    1|Đinh Văn Mẫu A|Thôn Mẫu Một|02/03/2025|Xin xác nhận|Đã xong
    2|Đinh Thị Mẫu B|Thôn Mẫu Hai|04/03/2025|Hỏi về đất|Đang xử lý
    3|Phạm Văn Mẫu C|Thôn Mẫu Hai|05/03/2025|Hỏi về đất|Đang xử lý`,
  ),
  sheet(
    'Luong',
    'BẢNG LƯƠNG CÁN BỘ THÁNG 5',
    `STT|Họ và tên|Chức vụ|Hệ số lương|Phụ cấp|Thực lĩnh
    1|Đinh Văn Mẫu A|Văn thư|2,34|0|5460000
    2|Đinh Thị Mẫu B|Kế toán|3,00|0|7020000
    3|Phạm Văn Mẫu C|Địa chính|2,67|0|6200000`,
  ),
  sheet(
    'Dan lon',
    'TỔNG HỢP ĐÀN LỢN TIÊM PHÒNG THEO THÔN',
    `STT|Thôn|Số hộ|Tổng đàn|Tiêm phòng
    1|Thôn Mẫu Một|40|120|100
    2|Thôn Mẫu Hai|35|90|80
    3|Thôn Mẫu Ba|20|50|45`,
  ),
  sheet(
    'Quy thon',
    'SỔ QUỸ THÔN NĂM 2025',
    `STT|Ngày chứng từ|Diễn giải|Thu|Chi|Số dư
    1|02/01/2025|Thu quỹ|500000||500000
    2|05/02/2025|Mua bàn ghế||200000|300000
    3|08/03/2025|Sửa nhà văn hóa||100000|200000`,
  ),
  sheet(
    'Hoi vien',
    'DANH SÁCH HỘI VIÊN HỘI NÔNG DÂN',
    `STT|Họ và tên|Năm sinh|Thôn|Ngày vào hội|Số thẻ hội viên
    1|Đinh Văn Mẫu A|1970|Thôn Mẫu Một|2001|HV001
    2|Đinh Thị Mẫu B|1975|Thôn Mẫu Hai|2005|HV002
    3|Phạm Văn Mẫu C|1980|Thôn Mẫu Hai|2010|HV003`,
  ),
];
