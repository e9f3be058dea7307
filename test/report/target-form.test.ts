import { facts, SAMPLE_TARGETS, target, type TargetInput } from './sample';
import { addressOf, figures, formulas, render, rowWith, styleOf, texts } from './look-up';

const form = 'bieu-03';
const withTargets = (targets: readonly TargetInput[]) =>
  facts({
    targets: { targets: targets.map((item, index) => target(item, index + 4)), tables: [] },
  });

describe('the form of targets', () => {
  const { plan, notes } = render(form, facts());

  it('judges by the rate for percentages and by the count for others', () => {
    expect(figures(plan, 'nhà tiêu')).toMatchObject({
      2: 60,
      3: 115,
      4: 68,
      5: 59.13,
      6: 'Chưa đạt',
    });
    expect(figures(plan, 'kết nối việc làm thành công')).toMatchObject({
      2: 20,
      4: 19,
      5: '',
      6: 'Đạt',
    });
    expect(figures(plan, 'viễn thông')).toMatchObject({ 5: 86.46, 6: 'Vượt' });
    expect(figures(plan, 'nước sinh hoạt hợp')).toMatchObject({ 5: 100, 6: 'Đạt' });
  });

  it('meets 60 % with one household more', () => {
    const more = SAMPLE_TARGETS.map((item) =>
      item.code === 'g-ns2' ? { ...item, served: 69 } : item,
    );
    expect(figures(render(form, withTargets(more)).plan, 'nhà tiêu')).toMatchObject({
      5: 60,
      6: 'Đạt',
    });
  });

  it('shows the sign in the format, so that the cell stays a number that the verdict compares', () => {
    expect(styleOf(plan, addressOf(plan, 'nhà tiêu', '2')).format).toBe('"≥ "#,##0');
    expect(formulas(plan, 'nhà tiêu')['6']).toBe(
      '=IF(COUNT(H29,E29)=2,IF(H29>E29,"Vượt",IF(H29=E29,"Đạt","Chưa đạt")),"")',
    );
    expect(formulas(plan, 'nhà tiêu')['5']).toBe(
      '=IF(AND(COUNT(G29,F29)=2,F29<>0),ROUND(G29/F29*100,2),"")',
    );
  });

  it('says which band "about" allows', () => {
    expect(notes[0]).toBe(
      '(1) Chỉ tiêu "khoảng" (≈) coi là đạt trong khoảng ±10 %: từ 18 đến 22 người.',
    );
    expect(render(form, facts(), { tolerancePercent: 5 }).notes[0]).toContain(
      '±5 %: từ 19 đến 21 người',
    );
    expect(render(form, facts(), { settings: { 'dung-sai': '20 %' } }).notes[0]).toContain(
      '±20 %: từ 16 đến 24 người',
    );
  });

  it('holds all six groups, and an open row where the plan has no target', () => {
    const groups = [
      'Việc làm',
      'Y tế',
      'Giáo dục, đào tạo',
      'Nhà ở',
      'Nước sinh hoạt và vệ sinh',
      'Thông tin',
    ];
    const rows = groups.map((group) => plan.cells.find((item) => item.value === group)!.row);
    expect(rows).toEqual([...rows].sort((left, right) => left - right));
    const housing = plan.cells
      .filter((item) => item.row === rows[3]! + 1)
      .map((item) => item.value);
    expect(housing.slice(0, 5)).toEqual(['a', expect.stringMatching(/^…+$/), '…', null, '…']);
  });

  it('keeps every target of the plan as a row, dotted where the workbook gives no number', () => {
    expect(figures(plan, 'mô hình giảm nghèo')).toMatchObject({
      A: '1',
      2: '…',
      3: null,
      4: null,
      6: null,
    });
    expect(figures(plan, 'làm việc có thời hạn ở nước ngoài')[2]).toBe('…');
    expect(render(form, facts({ targets: null })).rows).toBe(23);
  });

  it('does not print a verdict while the achievement is not known', () => {
    expect(figures(plan, 'đào tạo kỹ năng nghề')).toMatchObject({
      2: 100,
      3: null,
      4: null,
      5: '',
      6: '',
    });
  });

  it('numbers by level: I, then 1, then a', () => {
    const ordinals = plan.cells
      .filter((item) => item.column === 0 && item.row >= 8 && item.row <= 17)
      .map((item) => item.value);
    expect(ordinals).toEqual(['I', '1', '2', '3', '4', 'II', '1', 'a', 'b', 'c']);
  });
});

describe('every comparison', () => {
  const cases: readonly (readonly [TargetInput['comparison'], number, number, string, string])[] = [
    ['>=', 60, 61, 'Vượt', '"≥ "#,##0'],
    ['>=', 60, 59, 'Chưa đạt', '"≥ "#,##0'],
    ['>', 60, 60, 'Chưa đạt', '"> "#,##0'],
    ['<=', 5, 5, 'Đạt', '"≤ "#,##0'],
    ['<=', 5, 4, 'Vượt', '"≤ "#,##0'],
    ['<', 5, 5, 'Chưa đạt', '"< "#,##0'],
    ['=', 100, 100, 'Đạt', '"= "#,##0'],
    ['=', 100, 99, 'Chưa đạt', '"= "#,##0'],
    ['≈', 20, 18, 'Đạt', '"≈ "#,##0'],
    ['≈', 20, 17, 'Chưa đạt', '"≈ "#,##0'],
    ['≈', 20, 23, 'Vượt', '"≈ "#,##0'],
  ];
  it.each(cases)('%s %d reached with %d is %s', (comparison, wanted, served, word, format) => {
    const { plan } = render(
      form,
      withTargets([
        { code: 'g-vl2', name: 'Chỉ tiêu thử', unit: 'người', comparison, target: wanted, served },
      ]),
    );
    expect(figures(plan, 'Chỉ tiêu thử')['6']).toBe(word);
    expect(styleOf(plan, addressOf(plan, 'Chỉ tiêu thử', '2')).format).toBe(format);
  });
});

describe('targets that the plan does not list', () => {
  const own: TargetInput = {
    code: null,
    name: 'Xóa nhà tạm, nhà dột nát',
    group: '- Về nhà ở:',
    unit: 'nhà',
    comparison: '>=',
    target: 12,
    served: 12,
  };

  it('stand under their group, which then needs no open row', () => {
    const { plan } = render(form, withTargets([own]));
    expect(rowWith(plan, 'Xóa nhà tạm')).toBe(
      plan.cells.find((item) => item.value === 'Nhà ở')!.row + 1,
    );
    expect(texts(plan).filter((text) => /^…{5,}$/.test(text))).toEqual([]);
  });

  it('stand at the end when they have no group', () => {
    const { plan } = render(form, withTargets([{ ...own, group: undefined }]));
    expect(figures(plan, 'Chỉ tiêu khác của địa phương')['A']).toBe('III');
    expect(figures(plan, 'Xóa nhà tạm')).toMatchObject({ A: '1', 6: 'Đạt' });
  });
});

it('prints a typed rate when there are no counts, and says that it could not be computed', () => {
  const { plan, notes } = render(
    form,
    withTargets([
      { code: 'g-gd1', name: 'Đi học đúng tuổi', comparison: '>=', target: 90, typedRate: '93.81' },
    ]),
  );
  expect(figures(plan, 'Đi học đúng tuổi')).toMatchObject({ 5: 93.81, 6: 'Vượt' });
  expect(notes).toContain(
    '(1) Cột 5: tỷ lệ lấy theo sổ, chưa tính lại được vì thiếu số đối tượng hoặc số thực hiện.',
  );
});

it('prints the targets on poverty rates only when the workbook lists them here', () => {
  expect(texts(render(form, facts()).plan)).not.toContain('Tỷ lệ hộ nghèo toàn xã');
  const { plan } = render(
    form,
    withTargets([
      {
        code: 'a1',
        name: 'Tỷ lệ hộ nghèo',
        comparison: '<=',
        target: '5.57',
        entitled: 1867,
        served: 104,
      },
    ]),
  );
  expect(figures(plan, 'Tỷ lệ hộ nghèo')).toMatchObject({ A: '1', 5: 5.57, 6: 'Đạt' });
});

it.each([103, 105])(
  'prints what the households come to, and says so, where %d are typed as reached and 104 are counted',
  (served) => {
    const a1 = { code: 'a1', name: 'Tỷ lệ hộ nghèo', target: '5.57', entitled: 1867 } as const;
    const { plan, notes } = render(form, withTargets([{ ...a1, comparison: '<=', served }]));
    expect(figures(plan, 'Tỷ lệ hộ nghèo')).toMatchObject({ 3: 1867, 4: 104 });
    expect(notes.join()).toContain('Tỷ lệ hộ nghèo: bảng chỉ tiêu ghi khác bảng tổng hợp hộ');
  },
);

it('shows a percentage of last year with two decimals, or with none when it is whole', () => {
  const { plan } = render(
    form,
    withTargets([
      { code: 'd', name: 'Chỉ tiêu lẻ', previous: '10.5', target: 80 },
      { code: 'e', name: 'Chỉ tiêu tròn', previous: 72, target: 100 },
    ]),
  );
  expect(styleOf(plan, addressOf(plan, 'Chỉ tiêu lẻ', '1')).format).toBe('#,##0.00_)');
  expect(styleOf(plan, addressOf(plan, 'Chỉ tiêu tròn', '1')).format).toBe('#,##0_)');
});
