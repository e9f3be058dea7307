import { dec } from '../../src/domain/decimal';
import { finding } from '../../src/domain/finding';
import { facts, fundingFacts, SAMPLE_LINES } from './sample';
import { addressOf, cell, figures, formulas, render, rowWith, styleOf, texts } from './look-up';

const form = 'phu-luc-01';
const rows = (names: readonly string[], plan: Parameters<typeof figures>[0]): unknown[] =>
  names.map((name) => figures(plan, name)['1']);

describe('the funding form', () => {
  const { plan, notes } = render(form, facts());

  it('adds up to the plan in rows, columns and the grand total', () => {
    const names = [
      'Dự án 2:',
      'trong lĩnh vực nông nghiệp',
      'Cải thiện dinh dưỡng',
      'giáo dục nghề nghiệp vùng nghèo',
      'Tiểu dự án 3',
      'Truyền thông về',
      'Dự án 7:',
    ];
    expect(rows(names, plan)).toEqual([460, 173, 70, 103, 57, 46, 92]);
    const {
      1: total,
      2: central,
      3: investment,
      4: recurrent,
      5: local,
      6: province,
      7: commune,
    } = figures(plan, 'TỔNG CỘNG');
    expect({ total, central, investment, recurrent, local, province, commune }).toEqual({
      total: 1001,
      central: 871,
      investment: 0,
      recurrent: 871,
      local: 130,
      province: 87,
      commune: 43,
    });
  });

  it('puts the total on top and sums the leaves alone, so that no project is counted twice', () => {
    expect(rowWith(plan, 'TỔNG CỘNG')).toBe(plan.page!.repeatRows![1] + 1);
    expect(formulas(plan, 'TỔNG CỘNG')['7']).toBe('=SUM(I12,I14:I15,I17:I18,I20:I21)');
    expect(formulas(plan, 'Dự án 3:')['7']).toBe('=SUM(I14:I15)');
    expect(formulas(plan, 'Dự án 2:')['1']).toBe('=SUM(D12,G12)');
  });

  it('numbers projects with Roman numerals and sub-projects with 1, 2 in each project', () => {
    const ordinals = plan.cells
      .filter((item) => item.column === 0 && item.row > 10 && item.row < 21)
      .map((item) => item.value);
    expect(ordinals).toEqual(['I', 'II', '1', '2', 'III', '1', '2', 'IV', '1', 'V']);
    expect(styleOf(plan, 'B13').bold).toBe(true);
    expect(styleOf(plan, 'B14').bold).toBeFalsy();
  });

  it('shows a zero as a dash and keeps it a number', () => {
    expect(cell(plan, addressOf(plan, 'Dự án 2:', '3'))!.value).toBe(0);
    expect(styleOf(plan, addressOf(plan, 'Dự án 2:', '3')).format).toBe('#,##0_);-#,##0_);"-"_)');
  });

  it('prints both leads of one line and says that there are two', () => {
    expect(figures(plan, 'Dự án 2:')['8']).toBe('Trung tâm cung ứng dịch vụ công;\nPhòng Kinh tế');
    expect(figures(plan, 'Dự án 2:')['9']).toBe('(1)');
    expect(notes[0]).toMatch(
      /^\(1\) Dự án 2: đang giao cho nhiều cơ quan chủ trì \(Trung tâm cung ứng dịch vụ công; Phòng Kinh tế\)/,
    );
  });

  it('names the cells behind a typed figure, a row sum and a total', () => {
    const { provenance } = render(form, facts());
    expect(provenance.get(addressOf(plan, 'Dự án 2:', '7'))).toEqual([
      { sheet: 'Kinh phí', cell: 'I6' },
    ]);
    expect(provenance.get(addressOf(plan, 'Dự án 2:', '5'))).toEqual([
      { sheet: 'Kinh phí', cell: 'H6' },
      { sheet: 'Kinh phí', cell: 'I6' },
    ]);
    expect(provenance.get(addressOf(plan, 'TỔNG CỘNG', '7'))).toHaveLength(7);
  });
});

describe('blanks in the funding form', () => {
  it('leaves a source that the workbook does not give blank, says so, and never sums it as a figure', () => {
    const lines = SAMPLE_LINES.map((line) => ({ ...line, investment: null }));
    const { plan, notes } = render(form, facts({ funding: fundingFacts(lines) }));
    expect(figures(plan, 'Dự án 2:')['3']).toBeNull();
    expect(figures(plan, 'TỔNG CỘNG')['3']).toBe('');
    expect(formulas(plan, 'TỔNG CỘNG')['3']).toMatch(/^=IF\(COUNT\(.*\)=0,"",SUM\(/);
    expect(figures(plan, 'TỔNG CỘNG')['1']).toBe(1001);
    expect(notes).toContain('- Cột 3: sổ không có số liệu, để trống.');
  });

  it('takes the typed total when its parts are partly blank', () => {
    const { plan, notes } = render(
      form,
      facts({
        funding: fundingFacts([
          {
            code: 'DA7',
            name: 'Dự án 7',
            central: 100,
            recurrent: 80,
            province: 8,
            commune: 4,
            leads: ['A'],
          },
        ]),
      }),
    );
    expect(figures(plan, 'Dự án 7:')['2']).toBe(100);
    expect(formulas(plan, 'Dự án 7:')['2']).toBeUndefined();
    expect(figures(plan, 'Dự án 7:')['1']).toBe(112);
    expect(notes.join()).toContain('Cột 2: in số 100 của sổ, vì cột thành phần còn để trống.');
  });

  it('prints the sum and says so when a typed total is another one', () => {
    const { plan, notes } = render(
      form,
      facts({
        funding: fundingFacts([
          {
            code: 'DA7',
            name: 'Dự án 7',
            total: 99,
            investment: 0,
            recurrent: 80,
            province: 8,
            commune: 4,
            leads: ['A'],
          },
        ]),
      }),
    );
    expect(figures(plan, 'Dự án 7:')['1']).toBe(92);
    expect(notes).toContain('(1) Cột 1: sổ ghi 99, biểu in số tính được là 92.');
  });

  it('prints the sum of the sub-projects of a project that carries another amount, and says so', () => {
    const { plan, notes } = render(
      form,
      facts({
        funding: fundingFacts([
          {
            code: 'DA3',
            name: 'Dự án 3',
            recurrent: 250,
            leads: ['A'],
            children: [
              { code: 'DA3.1', name: 'TDA1', level: 2, recurrent: 150 },
              { code: 'DA3.2', name: 'TDA2', level: 2, recurrent: 61 },
            ],
          },
        ]),
      }),
    );
    expect(figures(plan, 'Dự án 3:')['4']).toBe(211);
    expect(figures(plan, 'TỔNG CỘNG')['4']).toBe(211);
    expect(notes.join('\n')).toContain('Cột 4: sổ ghi 250, biểu in số tính được là 211.');
  });

  it('keeps the amount of a project whose sub-projects are all blank', () => {
    const { plan } = render(
      form,
      facts({
        funding: fundingFacts([
          {
            code: 'DA7',
            name: 'Dự án 7',
            recurrent: 80,
            leads: ['A'],
            children: [
              { code: 'DA7.1', name: 'TDA1', level: 2 },
              { code: 'DA7.2', name: 'TDA2', level: 2 },
            ],
          },
        ]),
      }),
    );
    expect(figures(plan, 'Dự án 7:')['4']).toBe(80);
    expect(figures(plan, 'TỔNG CỘNG')['4']).toBe(80);
    expect(formulas(plan, 'TỔNG CỘNG')['4']).toBe('=SUM(F12)');
  });

  it('prints the total row alone for a workbook that holds nothing else', () => {
    const declared = {
      code: null,
      name: 'Tổng',
      total: 1001,
      central: 871,
      recurrent: 871,
      province: 87,
      commune: 43,
    };
    const { plan, rows: count } = render(
      form,
      facts({ funding: fundingFacts([], 'triệu đồng', declared) }),
    );
    expect(count).toBe(1);
    expect(figures(plan, 'TỔNG CỘNG')).toMatchObject({
      1: 1001,
      2: 871,
      4: 871,
      5: 130,
      6: 87,
      7: 43,
    });
  });
});

describe('amounts of the funding form', () => {
  it('keeps the decimals that an amount has, in the whole column', () => {
    const { plan } = render(
      form,
      facts({
        funding: fundingFacts([{ ...SAMPLE_LINES[0]!, commune: '43.55' }, SAMPLE_LINES[6]!]),
      }),
    );
    expect(figures(plan, 'Dự án 2:')['7']).toBe(43.55);
    expect(figures(plan, 'TỔNG CỘNG')['7']).toBe(47.55);
    expect(styleOf(plan, addressOf(plan, 'Dự án 7:', '7')).format).toBe(
      '#,##0.00_);-#,##0.00_);"-"_)',
    );
    expect(styleOf(plan, addressOf(plan, 'Dự án 7:', '6')).format).toBe('#,##0_);-#,##0_);"-"_)');
  });

  it('converts the unit of the workbook and says so', () => {
    const { plan, notes } = render(
      form,
      facts({
        funding: fundingFacts(
          [{ code: 'DA7', name: 'Dự án 7', recurrent: 80500, commune: 4000, leads: ['A'] }],
          'nghìn đồng',
        ),
      }),
    );
    expect(figures(plan, 'Dự án 7:')).toMatchObject({ 4: 80.5, 7: 4 });
    expect(notes).toContain('- Số liệu trong sổ tính bằng nghìn đồng, đã đổi sang triệu đồng.');
    expect(texts(plan)).toContain('Đơn vị tính: triệu đồng');
  });

  it('prints an unknown unit as it is instead of guessing a factor', () => {
    const { plan } = render(
      form,
      facts({ funding: fundingFacts([{ code: 'DA7', name: 'Dự án 7', recurrent: 80 }], 'USD') }),
    );
    expect(texts(plan)).toContain('Đơn vị tính: USD');
    expect(figures(plan, 'Dự án 7:')['4']).toBe(80);
  });

  it('gets a column for other money only when there is some, and renumbers the rest', () => {
    const { plan } = render(
      form,
      facts({ funding: fundingFacts([{ ...SAMPLE_LINES[0]!, other: 12, district: 3 }]) }),
    );
    expect(texts(plan)).toEqual(
      expect.arrayContaining(['Vốn khác', 'Ngân sách huyện', '1=2+5+9', '5=6+7+8']),
    );
    expect(figures(plan, 'Dự án 2:')['1']).toBe(400 + 40 + 20 + 3 + 12);
    expect(texts(render(form, facts()).plan)).not.toContain('Vốn khác');
  });
});

describe('a year without a programme', () => {
  const lines = [
    {
      code: null,
      name: 'Nội dung thành phần 1',
      children: [
        { code: null, name: 'Hoạt động a', level: 2, recurrent: 30, leads: ['A'] },
        { code: null, name: 'Hoạt động b', level: 2, recurrent: 20, leads: ['A'] },
      ],
    },
    { code: null, name: 'Nội dung thành phần 2', recurrent: 7, leads: ['A'] },
  ];

  it('takes lines and levels from the workbook and says that the programme is missing', () => {
    const { plan, notes } = render(form, facts({ year: 2031, funding: fundingFacts(lines) }));
    expect(figures(plan, 'Nội dung thành phần 1')).toMatchObject({ A: 'I', 4: 50 });
    expect(figures(plan, 'Hoạt động b')).toMatchObject({ A: '2', 4: 20 });
    expect(figures(plan, 'TỔNG CỘNG')['4']).toBe(57);
    expect(notes.join()).toContain('Năm 2031 chưa có dữ liệu danh mục nội dung');
    expect(notes.join()).not.toContain('Quyết định 90');
  });

  it('prints lines that the tree does not know after those that it knows', () => {
    const { plan, notes } = render(
      form,
      facts({ funding: fundingFacts([...lines, ...SAMPLE_LINES]) }),
    );
    expect(rowWith(plan, 'Nội dung thành phần 1')).toBeGreaterThan(rowWith(plan, 'Dự án 7:'));
    expect(notes.join()).toContain(
      'xếp theo bảng trong sổ: Nội dung thành phần 1; Hoạt động a; Hoạt động b; Nội dung thành phần 2',
    );
  });

  it('prints open rows of the programme on request', () => {
    const { plan } = render(form, facts(), { openRows: true });
    expect(figures(plan, 'Dự án 5:')['1']).toBe('');
    expect(figures(plan, 'TỔNG CỘNG')['1']).toBe(1001);
  });
});

describe('findings on the funding form', () => {
  const short = finding({
    code: 'VON-004',
    severity: 'note',
    subjects: ['funding'],
    cells: [{ sheet: 'Kinh phí', cell: 'I6' }],
    rule: { document: 'Quyết định 02/2022/QĐ-TTg', from: '2022-01-18' },
    expected: dec('130.65'),
    found: dec(130),
  });

  it('foot-notes the row of the cell with the sentence of the catalogue', () => {
    const { plan, notes } = render(form, facts(), {
      findings: [short],
      describe: () => 'Đối ứng 14,93 %, thiếu 0,65.',
    });
    expect(figures(plan, 'Dự án 2:')['9']).toBe('(1), (2)');
    expect(notes).toContain('(2) Đối ứng 14,93 %, thiếu 0,65.');
    expect(figures(plan, 'TỔNG CỘNG')['9']).toBeNull();
  });

  it('gives the figures alone when nobody has the sentence', () => {
    expect(render(form, facts(), { findings: [short] }).notes).toContain(
      '(2) VON-004: phải là 130,65, đang là 130.',
    );
  });

  it('prints the reason of a stop that was passed', () => {
    const passed = {
      ...short,
      severity: 'stop' as const,
      passed: { reason: 'đã hỏi Phòng Kinh tế' },
    };
    expect(
      render(form, facts(), { findings: [passed], describe: () => 'Lệch 9' }).notes.join(),
    ).toContain('Lệch 9 (đã hỏi Phòng Kinh tế)');
  });

  it('leaves out findings about other figures and mere notes of reading', () => {
    const other = finding({ code: 'HO-001', severity: 'check', subjects: ['households.closing'] });
    const read = finding({
      code: 'SO-010',
      severity: 'note',
      subjects: ['funding'],
      cells: short.cells,
    });
    expect(
      render(form, facts(), {
        findings: [other, read],
        describe: (item) => item.code,
      }).notes.join(),
    ).not.toMatch(/HO-001|SO-010/);
  });

  it('says many findings of one kind once, with their number', () => {
    const many = SAMPLE_LINES.map((_, index) => ({
      ...short,
      cells: [{ sheet: 'Kinh phí', cell: `I${index + 6}` }],
    }));
    const { notes } = render(form, facts(), {
      findings: many,
      describe: (item) => `Xem ${item.cells[0]!.cell}`,
    });
    expect(notes.filter((note) => note.includes('Xem'))).toEqual([
      expect.stringContaining('Xem I6 (và 6 trường hợp cùng loại)'),
    ]);
  });
});
