/** Words of comparing two workbooks. */

export type ComparedField =
  | 'opening.poor'
  | 'opening.nearPoor'
  | 'total'
  | 'poor'
  | 'nearPoor'
  | 'poorRate'
  | 'nearPoorRate'
  | 'people'
  | 'money'
  | 'central'
  | 'investment'
  | 'recurrent'
  | 'local'
  | 'province'
  | 'commune'
  | 'target'
  | 'previous'
  | 'entitled'
  | 'served';

export const compareWords = {
  commune: 'Toàn xã',
  fundingTotal: 'Tổng kinh phí',
  parts: { households: 'Hộ nghèo, hộ cận nghèo', funding: 'Kinh phí', targets: 'Chỉ tiêu' },
  fields: {
    'opening.poor': 'hộ nghèo đầu năm',
    'opening.nearPoor': 'hộ cận nghèo đầu năm',
    total: 'tổng số hộ',
    poor: 'hộ nghèo',
    nearPoor: 'hộ cận nghèo',
    poorRate: 'tỷ lệ hộ nghèo',
    nearPoorRate: 'tỷ lệ hộ cận nghèo',
    people: 'nhân khẩu',
    money: 'tổng',
    central: 'trung ương',
    investment: 'vốn đầu tư',
    recurrent: 'vốn sự nghiệp',
    local: 'địa phương',
    province: 'tỉnh',
    commune: 'xã',
    target: 'kế hoạch',
    previous: 'năm trước',
    entitled: 'số đối tượng',
    served: 'số thực hiện',
  } satisfies Readonly<Record<ComparedField, string>>,
  columns: ['Ở đâu', 'Số liệu', 'Sổ thứ nhất', 'Sổ thứ hai', 'Chênh lệch'],
  summary: (differences: number, equal: number) =>
    `${differences} số khác nhau, ${equal} số giống nhau.`,
  onlyFirst: (part: string, names: readonly string[]) =>
    `Chỉ có ở sổ thứ nhất (${part}): ${names.join('; ')}`,
  onlySecond: (part: string, names: readonly string[]) =>
    `Chỉ có ở sổ thứ hai (${part}): ${names.join('; ')}`,
  renamed:
    'Nếu một thôn có hai tên, ghi vào tệp --anh-xa: {"thon": {"tên trong sổ": "tên muốn dùng"}}.',
  stops: (nth: number, count: number) =>
    `Sổ thứ ${nth === 1 ? 'nhất' : 'hai'} còn ${count} lỗi nên số của sổ đó có thể chưa đúng; xem lệnh kiem-tra.`,
  needsTwo: 'Lệnh này cần hai sổ.',
} as const;
