import type { Layout } from './layout';

/** Rows within rows: numbered, indented, in groups; and lines under the header that are no labels. */
export const hierarchies: readonly Layout[] = [
  {
    name: 'số La Mã và số thường',
    titles: ['DANH MỤC VIỆC'],
    head: 1,
    bold: [2, 5],
    rows: `STT | Nội dung     | Kế hoạch | Đã làm
           I   | Phần thứ nhất | 30      | 25
           1   | Việc A       | 10       | 8
           2   | Việc B       | 20       | 17
           II  | Phần thứ hai | 15       | 15
           1   | Việc C       | 15       | 15`,
  },
  {
    name: 'mục con 1.1 và gạch đầu dòng',
    titles: ['KẾ HOẠCH THỬ'],
    head: 1,
    rows: `TT    | Nội dung    | Tổng số | Phần một | Phần hai
           "1"   | Việc lớn A  | 30      | 20       | 10
           "1.1" | Việc nhỏ A1 | 12      | 8        | 4
           "1.2" | Việc nhỏ A2 | 18      | 12       | 6
                 | - bước đầu  | 10      | 7        | 3
                 | - bước sau  | 8       | 5        | 3
           "2"   | Việc lớn B  | 9       | 9        | 0
           "2.1" | Việc nhỏ B1 | 9       | 9        | 0`,
  },
  {
    name: 'thụt dòng không có số thứ tự',
    titles: ['BẢNG THỤT DÒNG'],
    head: 1,
    rows: `           | Năm trước | Năm nay
           Thu        | 100       | 120
           »Thu tại chỗ | 60      | 70
           »»Phí      | 20        | 30
           »»Lệ phí   | 40        | 40
           »Thu khác  | 40        | 50
           Chi        | 90        | 110
           »Chi lương | 50        | 60
           »Chi khác  | 40        | 50`,
  },
  {
    name: 'dòng nhóm không có số',
    titles: ['THIẾT BỊ THEO NHÓM'],
    head: 1,
    bold: [2, 5],
    across: [2, 5],
    rows: `Tên         | Số lượng | Đơn giá
           Nhóm máy    |          |
           Máy bơm     | 3        | 250
           Máy xát     | 2        | 400
           Nhóm dụng cụ |         |
           Cuốc        | 20       | 9
           Xẻng        | 15       | 8`,
  },
  {
    name: 'dòng số cột',
    titles: ['BIỂU CÓ DÒNG SỐ CỘT'],
    head: 2,
    spans: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    rows: `TT | Đơn vị   | Đầu năm |      | Cuối năm |
              |          | Số hộ   | %    | Số hộ    | %
           A  | B        | 1       | 2    | 3        | 4
           1  | Thôn Sim | 10      | 8.3  | 8        | 6.6
           2  | Thôn Mây | 7       | 7.4  | 5        | 5.3
           3  | Thôn Lau | 12      | 8.4  | 9        | 6.3`,
  },
  {
    name: 'dòng số cột có công thức',
    titles: ['BIỂU CÓ CÔNG THỨC CỘT'],
    head: 1,
    rows: `STT   | Nội dung | Kế hoạch | Đã làm | Còn lại
           "(1)" | "(2)"    | "(3)"    | "(4)"  | "(5)=(3)-(4)"
           1     | Việc A   | 30       | 25     | 5
           2     | Việc B   | 15       | 15     | 0
           3     | Việc C   | 22       | 11     | 11`,
  },
  {
    name: 'dòng giải thích dưới tiêu đề',
    titles: ['BIỂU CÓ GIẢI THÍCH'],
    head: 1,
    rows: `Mã   | Tên thôn | Tổng số hộ     | Số hộ A       | Số hộ B
                |          | Lấy ở biểu số 2 | Lấy ở sổ gốc | Lấy ở sổ gốc
           T01  | Thôn Sim | 120            | 10            | 6
           T02  | Thôn Mây | 95             | 7             | 4
           T03  | Thôn Lau | 143            | 12            | 9`,
  },
  {
    name: 'tiêu đề lặp lại giữa bảng',
    titles: ['BẢNG DÀI IN NHIỀU TRANG'],
    head: 1,
    rows: `STT | Thôn     | Số hộ | Số khẩu
           1   | Thôn Sim | 120   | 480
           2   | Thôn Mây | 95    | 401
           STT | Thôn     | Số hộ | Số khẩu
           3   | Thôn Lau | 143   | 599
           4   | Thôn Bồng | 88   | 352`,
  },
  {
    name: 'dòng trống trong bảng',
    titles: ['BẢNG CÓ DÒNG TRỐNG'],
    head: 1,
    bare: [2, 5],
    rows: `STT | Thôn     | Số hộ | Số khẩu

           1   | Thôn Sim | 120   | 480
           2   | Thôn Mây | 95    | 401

           3   | Thôn Lau | 143   | 599
               | Cộng     | 358   | 1480`,
  },
  {
    name: 'số của cột là nhãn',
    titles: ['SỐ HỘ THEO CHỈ SỐ'],
    head: 2,
    spans: ['A1:A2', 'B1:B2', 'C1:G1'],
    rows: `TT | Thôn     | Số hộ theo chỉ số |    |    |    |
              |          | 1                 | 2  | 3  | 4  | 5
           1  | Thôn Sim | 4                 | 0  | 7  | 2  | 1
           2  | Thôn Mây | 3                 | 5  | 6  | 0  | 2
           3  | Thôn Lau | 9                 | 1  | 0  | 8  | 3`,
  },
];
