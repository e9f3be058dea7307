import type { Layout } from './layout';

/** Tables of counts: levels of headers, years, pairs of rows, regions, totals. */
export const summaries: readonly Layout[] = [
  {
    name: 'hai cấp tiêu đề',
    titles: ['TỔNG HỢP THỬ NĂM 2025'],
    head: 2,
    spans: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
    bold: [6],
    rows: `STT | Thôn     | Tổng số hộ | Loại một |        | Loại hai |
               |          |            | Số hộ    | Tỷ lệ  | Số hộ    | Tỷ lệ
           1   | Thôn Sim | 120        | 10       | 8.33   | 6        | 5
           2   | Thôn Mây | 95         | 7        | 7.37   | 4        | 4.21
           3   | Thôn Lau | 143        | 12       | 8.39   | 9        | 6.29
               | Cộng     | 358        | 29       | 8.1    | 19       | 5.31`,
  },
  {
    name: 'ba cấp tiêu đề',
    titles: ['PHÂN BỔ THỬ', 'Đơn vị: triệu đồng'],
    head: 3,
    spans: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:H1', 'D2:F2', 'G2:H2', 'I1:I3'],
    bold: [4],
    rows: `TT | Nội dung   | Tổng | Trong đó  |         |          |           |     | Nơi thực hiện
              |            |      | Cấp trên  |         |          | Tại chỗ   |     |
              |            |      | Tổng số   | Đầu tư  | Thường xuyên | Tỉnh  | Xã  |
              | TỔNG       | 330  | 270       | 200     | 70       | 40        | 20  |
           1  | Việc thứ nhất | 110 | 90      | 80      | 10       | 15        | 5   | Tổ A
           2  | Việc thứ hai  | 220 | 180     | 120     | 60       | 25        | 15  | Tổ B`,
  },
  {
    name: 'các năm cạnh nhau',
    titles: ['SỐ LIỆU THỬ HAI NĂM'],
    head: 2,
    spans: ['A1:A2', 'B1:C1', 'D1:E1'],
    rows: `Thôn     | 2024 |      | 2025 |
                    | Hộ   | Khẩu | Hộ   | Khẩu
           Thôn Sim | 120  | 480  | 122  | 490
           Thôn Mây | 95   | 401  | 97   | 399
           Thôn Lau | 143  | 600  | 143  | 611`,
  },
  {
    name: 'năm là cột',
    titles: ['3. CHỈ TIÊU THỬ'],
    head: 1,
    rows: `Chỉ tiêu   | ĐV tính | 2021 | 2022 | 2023 | 2024
           Tổng số hộ | hộ      | 440  | 445  | 450  | 452
           Số hộ A    | hộ      | 52   | 45   | 38   | 30
           Tỷ lệ A    | %       | 11.8 | 10.1 | 8.4  | 6.6`,
  },
  {
    name: 'mỗi thôn hai dòng',
    titles: ['TỔNG HỢP HAI DÒNG'],
    head: 1,
    spans: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5', 'A6:A7', 'B6:B7'],
    rows: `STT | Thôn     | Phân tổ | Đầu kỳ | Cuối kỳ
           1   | Thôn Sim | Hộ      | 34     | 30
               |          | Khẩu    | 136    | 118
           2   | Thôn Mây | Hộ      | 18     | 15
               |          | Khẩu    | 75     | 60
               | Cộng     | Hộ      | 52     | 45
               |          | Khẩu    | 211    | 178`,
  },
  {
    name: 'thôn nằm ngang',
    titles: ['BIỂU NGANG'],
    head: 1,
    rows: `STT | Nội dung   | ĐVT | Thôn Sim | Thôn Mây | Thôn Lau | Toàn xã
           1   | Số hộ      | hộ  | 120      | 95       | 143      | 358
           2   | Số hộ A    | hộ  | 10       | 7        | 12       | 29
           3   | Tỷ lệ hộ A | %   | 8.33     | 7.37     | 8.39     | 8.1`,
  },
  {
    name: 'vùng có số cộng',
    titles: ['TỔNG HỢP THEO VÙNG'],
    head: 1,
    bold: [2, 5],
    rows: `STT | Thôn      | Số hộ | Số hộ A
               | Vùng trên | 215   | 17
           1   | Thôn Sim  | 120   | 10
           2   | Thôn Mây  | 95    | 7
               | Vùng dưới | 143   | 12
           3   | Thôn Lau  | 143   | 12`,
  },
  {
    name: 'số cộng đứng trên',
    titles: ['TỔNG HỢP', 'NĂM 2025'],
    head: 1,
    bold: [2],
    rows: `STT | Thôn     | Số hộ | Số khẩu | Ghi chú
               | TOÀN XÃ  | 358   | 1480    |
           1   | Thôn Sim | 120   | 480     |
           2   | Thôn Mây | 95    | 401     | xem lại
           3   | Thôn Lau | 143   | 599     |`,
  },
  {
    name: 'số dạng chữ và gạch',
    titles: ['SỐ TIỀN THỬ'],
    head: 1,
    rows: `TT | Nội dung | Tổng số       | Phần một      | Phần hai
           1  | Việc A   | "1.250.000"   | "1.000.000"   | "250.000"
           2  | Việc B   | "2.484.000"   | "2.484.000"   | -
           3  | Việc C   | -             | -             | -
           4  | Việc D   | "12,5"        | "10,0"        | "2,5"`,
  },
  {
    name: 'tên thôn là số',
    titles: ['TỔNG HỢP THEO TỔ'],
    head: 1,
    bold: [5],
    rows: `STT | Tổ   | Số hộ | Số khẩu
           1   | 1    | 40    | 160
           2   | 2    | 35    | 141
           3   | 3    | 51    | 207
               | Cộng | 126   | 508`,
  },
  {
    name: 'dòng ẩn và cột thừa',
    titles: ['BẢNG CÓ DÒNG ẨN'],
    head: 1,
    hidden: [3],
    rows: `STT | Thôn     | Số hộ | Số hộ cũ | Ghi chú
           1   | Thôn Sim | 120   | 118      |
           2   | Thôn Mây | 95    | 96       |
           3   | Thôn Lau | 143   | 140      |`,
  },
];
