import fc from 'fast-check';
import type { Facts } from '../../src/domain/facts';
import { renderBieu } from '../../src/report';
import { templates as all } from '../../src/templates';
import { createXlsx } from '../../src/workbook/xlsx/create';
import { toPdf } from '../judge/libreoffice';
import {
  facts,
  fundingFacts,
  type HamletInput,
  households,
  type LineInput,
  SAMPLE_HAMLETS,
  SAMPLE_LINES,
  target,
  type TargetInput,
} from './sample';
import { render } from './look-up';
import { differences } from './recalculated';

jest.setTimeout(120_000);
/** The forms of the plan; those of the review have facts of their own. */
const templates = all.filter((template) => template.group === 'plan');
const RUNS = process.env.FULL === '1' ? 60 : 12;
/** A book of very many sheets is slow to write. */
const SHEETS = 36;

const count = fc.option(fc.integer({ min: 0, max: 600 }), { nil: null, freq: 5 });
const money = fc.option(
  fc.integer({ min: 0, max: 5_000_000 }).map((value) => String(value / 1000)),
  { nil: null, freq: 5 },
);
const hamlet: fc.Arbitrary<HamletInput> = fc.record({
  name: fc.constantFrom('Thôn A', 'Thôn Gò Lê'),
  total: fc.option(fc.integer({ min: 0, max: 700 }), { nil: null, freq: 8 }),
  openTotal: count,
  openPoor: count,
  openNear: count,
  poorLess: count,
  nearLess: count,
  closePoor: count,
  closeNear: count,
});
const line: fc.Arbitrary<LineInput> = fc.record({
  code: fc.constantFrom('DA2', 'DA3', 'DA3.1', 'DA3.2', 'DA4.1', 'DA7', null),
  name: fc.constant('Dòng'),
  central: money,
  investment: money,
  recurrent: money,
  province: money,
  commune: money,
  total: money,
  other: money,
});
const aim: fc.Arbitrary<TargetInput> = fc.record({
  code: fc.constantFrom('d', 'g-yt', 'g-ns2', 'g-vl2', null),
  name: fc.constant('Chỉ tiêu'),
  unit: fc.constantFrom('%', 'người'),
  comparison: fc.constantFrom('>=', '>', '<=', '<', '=', '≈', null),
  target: count,
  entitled: count,
  served: count,
  previous: count,
  typedRate: count,
});
const commune: fc.Arbitrary<Facts> = fc
  .record({
    year: fc.constantFrom(2025, 2026),
    hamlets: fc.array(hamlet, { maxLength: 6 }),
    declared: fc.option(hamlet, { nil: null }),
    lines: fc.array(line, { maxLength: 8 }),
    unit: fc.constantFrom('triệu đồng', 'nghìn đồng', 'đồng'),
    aims: fc.array(aim, { maxLength: 8 }),
  })
  .map(({ year, hamlets, declared, lines, unit, aims }) =>
    facts({
      year,
      households: households(hamlets, declared),
      funding: fundingFacts(lines, unit),
      targets: { targets: aims.map((item, index) => target(item, index + 4)), tables: [] },
    }),
  );

test('LibreOffice computes for every formula of the sample the result that is written with it', async () => {
  expect(
    await differences(templates.map((template) => renderBieu(template, facts()).plan)),
  ).toEqual([]);
});

test('and of workbooks with blanks, contradictions, fractions and figures that do not fit together', async () => {
  const plans = fc
    .sample(commune, { numRuns: RUNS, seed: 20250820 })
    .flatMap((item) => templates.map((template) => renderBieu(template, item).plan));
  expect(
    plans.flatMap((plan) => plan.cells).filter((cell) => cell.formula && cell.value === '').length,
  ).toBeGreaterThan(20);
  for (let at = 0; at < plans.length; at += SHEETS)
    expect(await differences(plans.slice(at, at + SHEETS))).toEqual([]);
});

describe('on paper', () => {
  const many: HamletInput[] = Array.from({ length: 40 }, (_, index) => ({
    ...SAMPLE_HAMLETS[index % 5]!,
    name: `Thôn Nước Tiên – khu dân cư số ${index + 1}`,
  }));

  test('a long form is A4, one page wide, with its header and its mark on every page', async () => {
    const { plan } = render('bieu-02', facts({ households: households(many) }));
    const { pages } = await toPdf(await createXlsx([plan]));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page).toMatchObject({ a4: true, orientation: 'landscape', overflows: [] });
      expect(page.text).toContain('Tổng số');
      expect(page.text).toContain('Ghi chú');
      expect(page.text).toContain('SỐ LIỆU MINH HỌA');
      expect(page.text).not.toContain(plan.tag!.fingerprint);
    }
    const tops = pages.map((page) =>
      page.words.filter((word) => word.top < 50).map((word) => word.text),
    );
    expect(tops.map((words) => words.filter((word) => /^\d+$/.test(word)))).toEqual(
      pages.map((_, index) => (index === 0 ? [] : [String(index + 1)])),
    );
  });

  test('amounts of billions with fractions are printed and not turned into ####', async () => {
    const lines = SAMPLE_LINES.map((item) => ({
      ...item,
      recurrent: '1234567890.125',
      commune: '987654321.5',
    }));
    const { pages } = await toPdf(
      await createXlsx([render('phu-luc-01', facts({ funding: fundingFacts(lines) })).plan]),
    );
    expect(pages.flatMap((page) => page.overflows)).toEqual([]);
    expect(pages[0]!.text).toContain('8,641,975,230.875');
  });

  test('every word of the three forms is printed: no cell is cut off', async () => {
    for (const template of templates) {
      const { plan } = renderBieu(template, facts(), { standAlone: true, numbering: 'nd30' });
      const { pages } = await toPdf(await createXlsx([plan]));
      const printed = pages.flatMap((page) => page.words.map((word) => word.text)).join(' ');
      const wanted = plan.cells
        .filter(
          (cell) =>
            typeof cell.value === 'string' &&
            !cell.formula &&
            cell.column <= plan.page!.printArea.right,
        )
        .flatMap((cell) => String(cell.value).split(/\s+/))
        .filter((word) => word.length > 1 && !/^…+$/.test(word));
      expect(wanted.filter((word) => !printed.includes(word))).toEqual([]);
    }
  });
});
