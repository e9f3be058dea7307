import { renderBieu } from '../../src/report';
import { templateOf, templates } from '../../src/templates';
import { facts, households, SAMPLE_HAMLETS } from './sample';
import { render, styleOf, texts } from './look-up';
import { indicatorSetAt } from '../../src/regulations';
import { withIndicators } from '../../src/report/indicator-columns';

const settings = (entries: Record<string, string>) =>
  new Map(
    Object.entries(entries).map(([key, value]) => [
      key,
      { value, from: 'sheet' as const, cell: null },
    ]),
  );

describe('the head of a form', () => {
  it('leaves dots for what nobody has said', () => {
    const { plan } = render('bieu-02', facts({ settings: new Map() }));
    expect(texts(plan)).toEqual(
      expect.arrayContaining([
        'UBND XÃ ……',
        '(Kèm theo Kế hoạch số ……/KH-UBND ngày …… tháng …… năm …… của UBND xã ……)',
      ]),
    );
  });

  it('fills in the plan, with the month still open or already known', () => {
    const line = (date: string): string =>
      texts(
        render(
          'bieu-02',
          facts({
            settings: settings({
              xa: 'xã Ba Dinh',
              'so-ke-hoach': '12/KH-UBND',
              'ngay-ke-hoach': date,
            }),
          }),
        ).plan,
      ).find((text) => text.startsWith('(Kèm theo'))!;
    expect(line('20/8/2025')).toBe(
      '(Kèm theo Kế hoạch số 12/KH-UBND ngày 20 tháng 8 năm 2025 của UBND xã Ba Dinh)',
    );
    expect(line('2025-02-05')).toBe(
      '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2025 của UBND xã Ba Dinh)',
    );
    expect(line('…/8/2025')).toBe(
      '(Kèm theo Kế hoạch số 12/KH-UBND ngày …… tháng 8 năm 2025 của UBND xã Ba Dinh)',
    );
  });

  it('names a ward as a ward', () => {
    expect(
      texts(render('bieu-02', facts({ settings: settings({ xa: 'Phường Trà Câu' }) })).plan),
    ).toContain('UBND PHƯỜNG TRÀ CÂU');
  });

  it('lets an option of the call win over the workbook', () => {
    expect(texts(render('bieu-02', facts(), { settings: { xa: 'Ba Tơ' } }).plan)).toContain(
      'UBND XÃ BA TƠ',
    );
  });

  it('numbers as communes do or as Decree 30 does', () => {
    expect(texts(render('bieu-02', facts()).plan)).toContain('Biểu số 02');
    const roman = render('bieu-02', facts(), { numbering: 'nd30' }).plan;
    expect(roman.name).toBe('Phụ lục II');
    expect(styleOf(roman, 'A2')).toMatchObject({ bold: true, size: 14, horizontal: 'center' });
    expect(
      texts(render('bieu-03', facts({ settings: settings({ 'danh-so': 'Theo NĐ 30' }) })).plan),
    ).toContain('Phụ lục III');
  });

  it('says the period of a half-year in words', () => {
    expect(texts(render('bieu-02', facts(), { period: '2025-6t' }).plan)).toContain(
      'CHỈ TIÊU GIẢM HỘ NGHÈO, HỘ CẬN NGHÈO 6 THÁNG ĐẦU NĂM 2025',
    );
    expect(texts(render('bieu-02', facts(), { period: '2025-08-05' }).plan)).toContain(
      'CHỈ TIÊU GIẢM HỘ NGHÈO, HỘ CẬN NGHÈO ĐẾN NGÀY 05/8/2025',
    );
    const said = facts({ settings: settings({ ky: '6 tháng đầu năm' }) });
    expect(render('bieu-02', said).plan.tag!.period).toBe('2025-6t');
    expect(
      render('bieu-02', facts({ settings: settings({ ky: 'cả năm' }) })).plan.tag!.period,
    ).toBe('2025');
  });
});

describe('the sign-off', () => {
  it('is missing on an annex and there on a form that stands alone', () => {
    expect(texts(render('bieu-02', facts()).plan)).not.toContain('NGƯỜI LẬP BIỂU');
    const alone = texts(
      render('bieu-02', facts(), {
        standAlone: true,
        settings: { 'chu-tich': 'Trần Thị Thử', 'ngay-lap': '2025-09-05' },
      }).plan,
    );
    expect(alone).toEqual(
      expect.arrayContaining([
        'NGƯỜI LẬP BIỂU',
        'TM. ỦY BAN NHÂN DÂN',
        'CHỦ TỊCH',
        'Ba Dinh, ngày 05 tháng 9 năm 2025',
        'Trần Thị Thử',
      ]),
    );
    expect(alone.some((text) => text.startsWith('(Kèm theo'))).toBe(false);
  });

  it('carries the title of whoever signs for the chairman', () => {
    const { plan } = render('bieu-02', facts(), {
      standAlone: true,
      settings: { 'chuc-vu-ky': 'Phó Chủ tịch' },
    });
    expect(texts(plan)).toContain('PHÓ CHỦ TỊCH');
  });
});

describe('illustrative figures', () => {
  it('are called so on the sheet and in the header of every page', () => {
    for (const template of templates) {
      const { plan } = renderBieu(template, facts());
      expect(texts(plan)).toContain('SỐ LIỆU MINH HỌA');
      expect(plan.page!.header!.right).toContain('SỐ LIỆU MINH HỌA');
      expect(plan.page!.firstHeader!.right).toContain('SỐ LIỆU MINH HỌA');
    }
  });

  it('are not claimed where the workbook does not say so', () => {
    const { plan } = render('bieu-02', facts({ illustrative: false }));
    expect(JSON.stringify([plan.page, texts(plan)])).not.toContain('MINH HỌA');
  });
});

describe.each(templates.map((template) => [template.form, template] as const))(
  'the page of %s',
  (_, template) => {
    const { plan } = renderBieu(template, facts());

    it('is A4 with margins of 20 to 25 mm above and below, and its number at the top centre', () => {
      const { margins, header, firstHeader, orientation } = plan.page!;
      expect(margins.top).toBeGreaterThanOrEqual(20);
      expect(margins.bottom).toBeGreaterThanOrEqual(20);
      expect(header!.center).toContain('&P');
      expect(firstHeader!.center).toBeUndefined();
      const { columns } = withIndicators(template, indicatorSetAt('2025-12-31'));
      expect(orientation).toBe(columns.length > 7 ? 'landscape' : 'portrait');
    });

    it('prints its text at 10 points or more when it is fitted to the page', () => {
      const { margins, orientation, printArea } = plan.page!;
      const paper = (orientation === 'landscape' ? 297 : 210) - margins.left - margins.right;
      const width = plan.columnWidths
        .slice(0, printArea.right + 1)
        .reduce((total, width) => total + (width * 7 + 5) * (25.4 / 96), 0);
      // The lists and analyses of the review have up to twenty columns, which A4 holds at 8 points; the plan's own annexes keep to 10.
      expect(template.size * Math.min(1, paper / width)).toBeGreaterThanOrEqual(
        template.annex ? 10 : 8,
      );
    });

    it('leaves the mark of the program outside the printed area', () => {
      const marks = plan.cells.filter((cell) => String(cell.value).includes(plan.tag!.fingerprint));
      expect(marks).toHaveLength(1);
      expect(marks[0]!.column).toBeGreaterThan(plan.page!.printArea.right);
      expect(plan.tag).toMatchObject({
        form: template.form,
        version: template.version,
        period: '2025',
      });
    });

    it('gives every cell of a merged area the same border', () => {
      for (const area of plan.merges) {
        const inside = plan.cells.filter(
          (cell) =>
            cell.row >= area.top &&
            cell.row <= area.bottom &&
            cell.column >= area.left &&
            cell.column <= area.right,
        );
        expect(inside).toHaveLength((area.bottom - area.top + 1) * (area.right - area.left + 1));
        expect(new Set(inside.map((cell) => cell.style)).size).toBe(1);
        expect(inside.filter((cell) => cell.value !== null).length).toBeLessThanOrEqual(1);
      }
    });

    it('writes each place once, in reading order, in styles that exist', () => {
      const places = plan.cells.map((cell) => cell.row * 1000 + cell.column);
      expect(places).toEqual([...new Set(places)].sort((left, right) => left - right));
      expect(plan.cells.every((cell) => plan.styles[cell.style])).toBe(true);
    });
  },
);

it('widens a column for figures that would not fit', () => {
  const wide = render(
    'bieu-02',
    facts({ households: households([{ ...SAMPLE_HAMLETS[0]!, closePoor: 1234567890 }]) }),
  ).plan;
  const narrow = render('bieu-02', facts()).plan;
  expect(wide.columnWidths[11]!).toBeGreaterThan(narrow.columnWidths[11]! + 3);
});

it('writes texts that look like formulas as texts', () => {
  const name = '=HYPERLINK("http://x","bấm")';
  const { plan } = render(
    'bieu-02',
    facts({ households: households([{ ...SAMPLE_HAMLETS[0]!, name, note: '+ 100%' }]) }),
  );
  const cells = plan.cells.filter((item) => item.value === name || item.value === '+ 100%');
  expect(cells).toHaveLength(2);
  for (const item of cells) {
    expect(item.formula).toBeUndefined();
    expect(plan.styles[item.style]!.format).toBe('@');
  }
});

it('puts the date of making and the parameters into the mark, and takes no date by itself', () => {
  const text = (options: Parameters<typeof renderBieu>[2]): string =>
    renderBieu(templateOf('bieu-02')!, facts(), options)
      .plan.cells.map((cell) => cell.value)
      .join('\n');
  expect(
    text({ today: '2025-09-24', parameters: { 'Tỷ lệ đối ứng': '15 % (QĐ 02/2022)' } }),
  ).toMatch(/Ngày lập: 24\/9\/2025[^]*Tham số đã dùng: Tỷ lệ đối ứng = 15 % \(QĐ 02\/2022\)/);
  expect(text({})).not.toContain('Ngày lập');
});
