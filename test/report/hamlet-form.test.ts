import { facts, households, SAMPLE_HAMLETS } from './sample';
import { addressOf, cell, figures, formulas, render, rowWith, texts } from './look-up';

const form = 'bieu-02';

describe('the form of poor households by hamlet', () => {
  const { plan, notes } = render(form, facts());

  it('gives the rates of the plan from the totals, never the mean or the sum of rates', () => {
    expect(figures(plan, 'Tổng cộng')).toMatchObject({
      1: 1867,
      2: 368,
      3: 19.71,
      4: 196,
      5: 10.5,
      6: 264,
      7: 14.14,
      8: 185,
      9: 9.91,
      10: 104,
      11: 5.57,
      12: 11,
      13: 0.59,
    });
    const rates = SAMPLE_HAMLETS.map((hamlet) => figures(plan, hamlet.name)['11']);
    expect(rates).toEqual([6.8, 6.03, 5.75, 4.84, 4.11]);
    expect(formulas(plan, 'Tổng cộng')['11']).toBe(
      '=IF(AND(COUNT(L15,C15)=2,C15<>0),ROUND(L15/C15*100,2),"")',
    );
  });

  it('puts the total at the bottom and says how many hamlets it covers', () => {
    expect(rowWith(plan, 'Tổng cộng')).toBe(rowWith(plan, SAMPLE_HAMLETS[4]!.name) + 1);
    expect(figures(plan, 'Tổng cộng')['14']).toBe('5/5 thôn');
    const covered = render(form, facts(), { settings: { thon: 'A; B; C; D; E; G' } });
    expect(figures(covered.plan, 'Tổng cộng')['14']).toBe('5/6 thôn');
  });

  it('carries no foot note but the one on percent points when nothing is missing', () => {
    expect(notes).toEqual([expect.stringContaining('Điểm % tính từ tỷ lệ chưa làm tròn')]);
  });

  it('computes the reduction where both ends are known', () => {
    expect(figures(plan, 'Thôn Gò Lê')).toMatchObject({ 6: 64, 7: 15.53 });
    expect(formulas(plan, 'Thôn Gò Lê')['6']).toBe('=IF(COUNT(D10,L10)=2,D10-L10,"")');
  });
});

describe('what a hamlet form does without some figures', () => {
  it('leaves a missing count blank, and the rate that would need it', () => {
    const hamlets = SAMPLE_HAMLETS.map((hamlet, index) =>
      index === 1 ? { ...hamlet, closePoor: null } : hamlet,
    );
    const { plan, notes } = render(form, facts({ households: households(hamlets) }));
    expect(figures(plan, 'Thôn Đồng Lâu')).toMatchObject({ 2: 81, 6: '', 7: '', 10: null, 11: '' });
    expect(notes).toContain('- Cột 6, 10: để trống vì sổ không có số liệu ở Thôn Đồng Lâu.');
  });

  it('does not compute a total rate of counts and households that cover different hamlets', () => {
    const hamlets = SAMPLE_HAMLETS.map((hamlet, index) =>
      index === 1 ? { ...hamlet, closePoor: null } : hamlet,
    );
    const { plan, notes } = render(form, facts({ households: households(hamlets) }));
    expect(figures(plan, 'Tổng cộng')).toMatchObject({ 1: 1867, 10: 80, 11: null });
    expect(notes.join('\n')).toContain('Cột 6, 10: dòng tổng chỉ gồm các dòng có số liệu.');
    expect(notes.join('\n')).toContain('Cột 7, 11: không tính ở dòng tổng');
  });

  it('takes the typed total when the hamlets have no figures of their own', () => {
    const hamlets = SAMPLE_HAMLETS.map((hamlet) => ({ ...hamlet, openPoor: null, openNear: null }));
    const { plan, notes } = render(
      form,
      facts({ households: households(hamlets, { name: 'Tổng', openPoor: 368, openNear: 196 }) }),
    );
    expect(figures(plan, 'Tổng cộng')).toMatchObject({
      2: 368,
      3: 19.71,
      6: 264,
      7: 14.14,
      8: 185,
      9: 9.91,
    });
    expect(figures(plan, 'Thôn Gò Lê')).toMatchObject({ 2: null, 6: '' });
    expect(notes.join('\n')).toContain('Cột 2, 4: dòng tổng lấy theo dòng tổng của sổ');
  });

  it('derives the end of the year from the start and a typed reduction, and says how', () => {
    const { plan, notes } = render(
      form,
      facts({
        households: households([{ name: 'Thôn A', total: 100, openPoor: 20, poorLess: 8 }]),
      }),
    );
    expect(figures(plan, 'Thôn A')).toMatchObject({ 2: 20, 6: 8, 10: 12, 11: 12 });
    expect(formulas(plan, 'Thôn A')['10']).toBe('=IF(COUNT(D10,H10)=2,D10-H10,"")');
    expect(notes.join('\n')).toContain('Cột 10: số không có trong sổ được tính theo 10=2-6.');
  });

  it('prints the computed reduction and says when the typed one is another', () => {
    const { plan, notes } = render(
      form,
      facts({
        households: households([
          { name: 'Thôn A', total: 100, openPoor: 20, poorLess: 9, closePoor: 12 },
        ]),
      }),
    );
    expect(figures(plan, 'Thôn A')['6']).toBe(8);
    expect(notes).toContain('(1) Cột 6: sổ ghi 9, biểu in số tính được là 8.');
  });

  it('computes nothing of nothing: an empty workbook gives blanks and no zero', () => {
    const { plan } = render(form, facts({ households: households([{ name: 'Thôn A' }]) }));
    const row = figures(plan, 'Thôn A');
    expect(
      Object.entries(row)
        .filter(([key]) => /^\d+$/.test(key))
        .map(([, value]) => value)
        .every((value) => value === null || value === ''),
    ).toBe(true);
  });

  it('prints a rate of 0 households among 0 households as blank', () => {
    const { plan } = render(
      form,
      facts({ households: households([{ name: 'Thôn A', total: 0, closePoor: 0 }]) }),
    );
    expect(figures(plan, 'Thôn A')).toMatchObject({ 1: 0, 10: 0, 11: '' });
  });
});

describe('other numbers of households at the start of the year', () => {
  const hamlets = [
    { name: 'Thôn A', total: 400, openTotal: 410, openPoor: 41, closePoor: 20 },
    { name: 'Thôn B', total: 100, openTotal: 100, openPoor: 10, closePoor: 5 },
  ];
  const { plan, notes } = render(form, facts({ households: households(hamlets) }));

  it('computes the opening rate and the points on them', () => {
    expect(figures(plan, 'Thôn A')).toMatchObject({ 3: 10, 7: 5, 11: 5 });
    expect(figures(plan, 'Tổng cộng')).toMatchObject({ 3: 10, 7: 5 });
  });

  it('keeps them beside the printed area and explains the difference', () => {
    expect(cell(plan, 'R10')!.value).toBe(410);
    expect(cell(plan, 'R12')!.formula).toBe('=SUM(R10:R11)');
    expect(plan.page!.printArea.right).toBeLessThan(17);
    expect(notes.join()).toContain('Thôn A: 410 → 400; Tổng cộng: 510 → 500');
    expect(cell(render(form, facts()).plan, 'R10')).toBeUndefined();
  });
});

describe('a long form', () => {
  const hamlets = Array.from({ length: 40 }, (_, index) => ({
    name: `Thôn Nước Tiên – Làng Mới, khu dân cư liên gia số ${index + 1}`,
    total: 100 + index,
    openPoor: 30,
    closePoor: 10 + (index % 5),
  }));
  const { plan } = render(form, facts({ households: households(hamlets) }));

  it('sums all hamlets and repeats its header', () => {
    expect(figures(plan, 'Tổng cộng')).toMatchObject({ 1: 4780, 2: 1200, 14: '40/40 thôn' });
    expect(plan.page!.repeatRows).toEqual([5, 8]);
    expect(plan.freeze).toEqual({ rows: 9, columns: 2 });
  });

  it('gives the rows of long names the height of several lines', () => {
    expect(plan.rowHeights.get(9)!).toBeGreaterThan(25);
    expect(texts(plan).filter((text) => text.startsWith('Thôn Nước'))).toHaveLength(40);
  });
});

it('prints a very long note under the table instead of in the row', () => {
  const note = '- Hộ đề nghị hỗ trợ sinh kế, '.repeat(60);
  const { plan, notes } = render(
    form,
    facts({ households: households([{ ...SAMPLE_HAMLETS[0]!, note }, SAMPLE_HAMLETS[1]!]) }),
  );
  expect(figures(plan, 'Thôn Gò Lê')['14']).toBe('(1)');
  expect(notes[0]).toContain('Hộ đề nghị hỗ trợ sinh kế');
  expect(Math.max(...plan.rowHeights.values())).toBeLessThan(250);
});

it('follows a figure to the cell that it was read from', () => {
  const { plan, provenance } = render(form, facts());
  expect(provenance.get(addressOf(plan, 'Thôn Gò Lê', '10'))).toEqual([
    { sheet: 'Hộ nghèo', cell: 'H5' },
  ]);
  expect(provenance.get(addressOf(plan, 'Thôn Gò Lê', '11'))).toEqual([
    { sheet: 'Hộ nghèo', cell: 'H5' },
    { sheet: 'Hộ nghèo', cell: 'C5' },
  ]);
  expect(provenance.get(addressOf(plan, 'Tổng cộng', '10'))!.map((source) => source.cell)).toEqual([
    'H5',
    'H6',
    'H7',
    'H8',
    'H9',
  ]);
});
