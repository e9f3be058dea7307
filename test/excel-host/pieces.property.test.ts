/** What must hold for every plan: texts arrive letter by letter, rectangles cover each cell once, no request is underestimated. */
import fc from 'fast-check';
import { officeWorkbook } from '../../src/workbook/officejs';
import { styledAreas } from '../../src/workbook/officejs/rectangles';
import { requestsOf, valueBytes } from '../../src/workbook/officejs/steps';
import { planOf } from '../contract/plans';
import { valuesOf } from '../contract/read';
import { bookFrom } from './fill';
import { openExcel } from './open';
import type { OpenExcel } from './open';
import { profiles } from './profiles';

const runs = process.env.FULL ? 2000 : 60;
let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel(profiles.web);
});
afterAll(() => excel.close());

/** Texts of the kind that Excel likes to take for something else. */
const tricky = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      '+ 100% người lao động',
      '-',
      '- Hỗ trợ giống lúa',
      '@SUM(1;2)',
      '\tthụt',
      '1.001',
      '3/4',
      '12-2025',
      '(130)',
      '5%',
      'TRUE',
      '1e5',
      "'x",
      '#REF!',
      '051000000001',
      '+84 905',
      'a@b.vn',
      '00123',
      '$5',
      '1,5',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  )
  .filter((text) => text !== '');

it('writes any text as it stands', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(tricky, fc.boolean()), { minLength: 1, maxLength: 12 }),
      async (texts) => {
        excel.host.reset(bookFrom({ sheets: [{ name: 'S', rows: [[1]] }] }));
        const plan = planOf(
          'Chữ',
          texts.map(([text]) => [text]),
        );
        // Half of them in a column that is formatted for numbers.
        const cells = plan.cells
          .map((cell, index) => (texts[index]![1] ? { ...cell, style: 'number' } : cell))
          .map(({ row, column, value, style }, index) => ({
            row,
            column,
            value: texts[index]![0] ?? value,
            style,
          }));
        const port = officeWorkbook();
        await port.write([{ kind: 'add', plan: { ...plan, cells } }]);
        expect(await valuesOf(port, 'Chữ')).toEqual(texts.map(([text]) => [text]));
        expect(excel.host.book.sheet('Chữ')!.cell(0, 0)!.formula).toBeNull();
      },
    ),
    { numRuns: runs },
  );
}, 300_000);

it('covers every styled cell by one rectangle of its style', () => {
  const grid = fc.array(
    fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: 1, maxLength: 8 }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(grid, (rows) => {
      const cells = rows.flatMap((styles, row) =>
        styles.flatMap((style, column) =>
          style === null ? [] : [{ row, column, value: null, style }],
        ),
      );
      const seen = new Map<string, string>();
      for (const { area, style } of styledAreas(cells)) {
        for (let row = area.top; row <= area.bottom; row += 1) {
          for (let column = area.left; column <= area.right; column += 1) {
            expect(seen.has(`${row}:${column}`)).toBe(false);
            seen.set(`${row}:${column}`, style);
          }
        }
      }
      expect(seen).toEqual(
        new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.style])),
      );
    }),
    { numRuns: runs * 5 },
  );
});

it('joins equal rows into one rectangle', () => {
  const cells = Array.from({ length: 500 }, (_, row) =>
    ['a', 'a', 'b'].map((style, column) => ({ row, column, value: null, style })),
  ).flat();
  expect(styledAreas(cells)).toEqual([
    { area: { top: 0, bottom: 499, left: 0, right: 1 }, style: 'a' },
    { area: { top: 0, bottom: 499, left: 2, right: 2 }, style: 'b' },
  ]);
});

it('never counts a text shorter than it is in a request', () => {
  fc.assert(
    fc.property(fc.oneof(tricky, fc.string({ unit: 'binary', maxLength: 30 })), (text) => {
      expect(valueBytes(text)).toBeGreaterThanOrEqual(
        new TextEncoder().encode(JSON.stringify(text)).length,
      );
    }),
    { numRuns: runs * 10 },
  );
});

it('fills requests in order and up to the limit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 120 })), (sizes) => {
      const steps = sizes.map((bytes) => ({ bytes, apply: () => undefined }));
      const requests = requestsOf(steps, 100);
      expect(requests.flat()).toEqual(steps);
      for (const request of requests) {
        const total = request.reduce((sum, step) => sum + step.bytes, 0);
        expect(total <= 100 || request.length === 1).toBe(true);
      }
      // No request could have taken the first step of the next one.
      for (let index = 1; index < requests.length; index += 1) {
        expect(
          requests[index - 1]!.reduce((sum, step) => sum + step.bytes, 0) +
            requests[index]![0]!.bytes,
        ).toBeGreaterThan(100);
      }
    }),
    { numRuns: runs * 5 },
  );
});

it('estimates a request at no less than it is', async () => {
  excel.host.reset(bookFrom({ sheets: [{ name: 'S', rows: [[1]] }] }));
  const rows = Array.from({ length: 9000 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) =>
      column % 3 === 0 ? `"Đường ${row}"\\` : row * 1.37 + column,
    ),
  );
  await officeWorkbook().write([{ kind: 'add', plan: planOf('Nhiều', rows) }]);
  expect(excel.host.log.length).toBeGreaterThan(4);
  for (const entry of excel.host.log) expect(entry.bytes).toBeLessThan(4_500_000);
}, 60_000);
