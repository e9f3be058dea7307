/** A blank form on a protected sheet. */
import { book } from '../make/book';

/**
 * @param rows room for hamlets, from row 4 down; the total right below
 * @param unlocked the cells that are open to typing
 */
export function protectedForm(rows: number, unlocked: string): Promise<Uint8Array> {
  return book([
    {
      name: 'Mẫu',
      protected: true,
      looks: {
        [`A3:E${4 + rows}`]: { border: true },
        [unlocked]: { border: true, unlocked: true },
      },
      rows: [
        ['BIỂU TỔNG HỢP HỘ NGHÈO'],
        ['Xã ………, năm ………'],
        ['STT', 'Thôn', 'Tổng số hộ dân cư', 'Hộ nghèo', 'Tỷ lệ hộ nghèo (%)'],
        ...Array.from({ length: rows }, () => [null, null, null, null, null]),
        [null, 'Tổng cộng', null, null, null],
      ],
    },
  ]);
}
