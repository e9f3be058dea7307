/** A blank form of one figure, and the day on which it is filled in. */
export const DAY = { today: '2025-11-20' };
export const FORM = {
  name: 'Mẫu',
  looks: { 'A1:C2': { border: true } },
  rows: [
    ['STT', 'Thôn', 'Hộ nghèo'],
    [null, 'Tổng cộng', null],
  ],
};
