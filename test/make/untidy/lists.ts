import type { Layout } from './layout';

/** Lists of persons and things, lists of duties, and forms that nobody has filled in. Names are made up. */
export const lists: readonly Layout[] = [
  {
    name: 'danh sách',
    titles: ['DANH SÁCH THỬ'],
    head: 1,
    rows: `STT | Họ và tên  | Ngày sinh    | Giới tính | Thôn     | Số khẩu | Loại
           1   | Mẫu Văn A  | "01/02/1970" | Nam       | Thôn Sim | 4       | Loại một
           2   | Mẫu Thị B  | "11/12/1981" | Nữ        | Thôn Sim | 3       | Loại hai
           3   | Mẫu Văn C  | "05/06/1965" | Nam       | Thôn Mây | 5       | Loại một
           4   | Mẫu Thị D  | "21/08/1990" | Nữ        | Thôn Lau | 2       | Loại một`,
  },
  {
    name: 'danh sách năm sinh nam nữ',
    titles: ['UBND XÃ MẪU', 'DANH SÁCH THỬ'],
    head: 2,
    spans: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2'],
    rows: `TT | Họ và tên | Năm sinh |      | Thôn     | Đánh dấu
              |           | Nam      | Nữ   |          |
           1  | Mẫu Văn A | 1960     |      | Thôn Sim | x
           2  | Mẫu Thị B |          | 1971 | Thôn Sim |
           3  | Mẫu Văn C | 1982     |      | Thôn Mây | x
           4  | Mẫu Thị D |          | 1993 | Thôn Mây |`,
  },
  {
    name: 'danh sách chia nhóm theo thôn',
    titles: ['DANH SÁCH THEO THÔN'],
    head: 1,
    bold: [2, 5],
    across: [2, 5],
    rows: `STT      | Họ và tên | Năm sinh | Số khẩu | Loại
           Thôn Sim |           |          |         |
           1        | Mẫu Văn A | 1960     | 4       | Loại một
           2        | Mẫu Thị B | 1971     | 3       | Loại hai
           Thôn Mây |           |          |         |
           1        | Mẫu Văn C | 1982     | 5       | Loại một
           2        | Mẫu Thị D | 1993     | 2       | Loại một`,
  },
  {
    name: 'danh sách phân công',
    titles: ['PHÂN CÔNG THỬ'],
    head: 1,
    rows: `TT | Nhiệm vụ       | Chủ trì | Phối hợp
           1  | Rà soát sổ sách | Tổ A   | Tổ B, tổ C
           2  | Lập danh sách  | Tổ B    | Các thôn
           3  | Báo cáo        | Tổ A    | Tổ C`,
  },
  {
    name: 'bảng giá không có số thứ tự',
    titles: ['BẢNG GIÁ THỬ'],
    head: 1,
    notes: ['Ghi chú: giá đã có thuế', 'Giá thay đổi theo ngày'],
    rows: `Mặt hàng | ĐVT | Giá mua | Giá bán
           Phân lân | kg  | 4.5     | 5
           Thóc giống | kg | 30     | 34
           Bạt phủ  | m2  | 12      | 15`,
  },
  {
    name: 'mẫu trống có số thứ tự',
    titles: ['MẪU BIỂU THỬ'],
    head: 2,
    spans: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
    rows: `STT | Thôn | Hộ loại một |         | Ghi chú
               |      | Số hộ       | Số khẩu |
           1   |      |             |         |
           2   |      |             |         |
           3   |      |             |         | `,
  },
  {
    name: 'mẫu trống có sẵn nội dung',
    titles: ['MẪU BÁO CÁO THỬ', '(Kèm theo công văn thử)'],
    head: 1,
    rows: `STT | Nội dung        | ĐVT | Kế hoạch | Thực hiện
           I   | Phần thứ nhất   |     |          |
           1   | Số lượt thực hiện | lượt |        |
           2   | Số người dự     | người |       |
           II  | Phần thứ hai    |     |          |
           1   | Số tiền         | đồng |        | `,
  },
];
