import type { Layout } from './layout';

/** More than one table on a sheet. */
export const twoTables: readonly Layout[] = [
  {
    name: 'hai bảng chồng nhau',
    titles: ['I. PHẦN THỨ NHẤT'],
    head: 1,
    bare: [5, 6, 7],
    bold: [7],
    rows: `STT | Thôn     | Số hộ | Số khẩu
           1   | Thôn Sim | 120   | 480
           2   | Thôn Mây | 95    | 401
               | Cộng     | 215   | 881

           II. PHẦN THỨ HAI | | |
           STT | Nội dung | Kế hoạch | Đã làm
           1   | Việc A   | 30       | 25
           2   | Việc B   | 15       | 15`,
  },
  {
    name: 'hai bảng liền nhau cùng tiêu đề',
    titles: ['A. NĂM 2024'],
    head: 1,
    bare: [4],
    rows: `STT | Thôn     | Số hộ | Số khẩu
           1   | Thôn Sim | 120   | 480
           2   | Thôn Mây | 95    | 401
           B. NĂM 2025 | |  |
           STT | Thôn     | Số hộ | Số khẩu
           1   | Thôn Sim | 122   | 488
           2   | Thôn Mây | 96    | 405`,
  },
  {
    name: 'hai bảng cạnh nhau',
    titles: ['HAI BẢNG MỘT TRANG'],
    head: 1,
    gutter: [4],
    rows: `Thôn     | Số hộ | Số khẩu |  | Việc   | Kế hoạch | Đã làm
           Thôn Sim | 120   | 480     |  | Việc A | 30       | 25
           Thôn Mây | 95    | 401     |  | Việc B | 15       | 15
           Thôn Lau | 143   | 599     |  | Việc C | 22       | 11`,
  },
];
