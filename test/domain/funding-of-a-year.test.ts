/** The funding of a year out of several decisions: what is added, taken away, left out. */
import type { FundingFacts, FundingLine } from '../../src/domain/facts';
import { leafLines, lineAmount } from '../../src/domain/funding-amounts';
import { addFunding, missingLines } from '../../src/domain/funding-versions';
import { lineKey } from '../../src/domain/lines';
import { cell, funding, line } from '../checks/facts';

const tableOf = (
  at: string,
  lines: readonly FundingLine[],
  declared: FundingLine | null = null,
): FundingFacts => ({ ...funding(lines, declared), tables: [{ sheet: 'S', range: at }] });
/** "DA1 total 100 (C5,K5)" for each amount of each line, sub-projects behind their project. */
const shown = (lines: readonly FundingLine[]): string[] =>
  lines.flatMap((one) => [
    [
      one.code ?? one.name,
      ...(
        [
          'total',
          'central',
          'investment',
          'recurrent',
          'local',
          'province',
          'district',
          'commune',
          'other',
        ] as const
      ).flatMap((field) =>
        one[field]
          ? [`${field} ${one[field].value} (${one[field].cells.map((at) => at.cell).join()})`]
          : [],
      ),
    ].join(' '),
    ...shown(one.children),
  ]);
const added = (
  base: readonly FundingLine[],
  more: readonly FundingLine[],
  sign?: 1 | -1,
): string[] => shown(addFunding(tableOf('A4:K9', base), tableOf('B4:K9', more), sign).lines);
const DA1 = (written: Parameters<typeof line>[2], more: Parameters<typeof line>[3] = {}) =>
  line('DA1', 'B5', written, more);

describe('a decision that adds', () => {
  test('adds line by line and keeps the cells of both', () => {
    expect(
      added(
        [DA1({ total: 'C5 100', central: 'D5 90' })],
        [DA1({ total: 'K5 7', central: 'L5 6', other: 'M5 1' })],
      ),
    ).toEqual(['DA1 total 107 (C5,K5) central 96 (D5,L5) other 1 (M5)']);
  });
  test('takes away where it is withdrawn', () => {
    expect(added([DA1({ total: 'C5 100' })], [DA1({ total: 'K5 7', other: 'M5 1' })], -1)).toEqual([
      'DA1 total 93 (C5,K5) other -1 (M5)',
    ]);
    expect(
      added(
        [],
        [
          line(
            'DA2',
            'B6',
            { total: 'K6 5' },
            { children: [line('DA2.1', 'B7', { central: 'K7 5' })] },
          ),
        ],
        -1,
      ),
    ).toEqual(['DA2 total -5 (K6)', 'DA2.1 central -5 (K7)']);
  });
  test('counts what the other table writes in parts alone', () => {
    expect(added([DA1({ total: 'C5 100' })], [DA1({ central: 'L5 6', local: 'M5 1' })])).toEqual([
      'DA1 total 107 (C5) central 6 (L5) local 1 (M5)',
    ]);
    expect(added([DA1({ central: 'C5 90', local: 'D5 10' })], [DA1({ total: 'K5 7' })])).toEqual([
      'DA1 total 107 (K5) central 90 (C5) local 10 (D5)',
    ]);
  });
  test('brings lines of its own, and leaves lines that it does not name', () => {
    expect(added([DA1({ total: 'C5 100' })], [line('DA2', 'B6', { total: 'K6 5' })])).toEqual([
      'DA1 total 100 (C5)',
      'DA2 total 5 (K6)',
    ]);
  });
  test('of a sub-project alone also raises its project, in what the project writes', () => {
    const project = DA1(
      { total: 'C5 100' },
      {
        children: [
          line('DA1.1', 'B6', { total: 'C6 60' }),
          line('DA1.2', 'B7', { total: 'C7 40' }),
        ],
      },
    );
    expect(added([project], [line('DA1.1', 'K6', { total: 'K6 5', central: 'L6 5' })])).toEqual([
      'DA1 total 105 (C5,K6)',
      'DA1.1 total 65 (C6,K6) central 5 (L6)',
      'DA1.2 total 40 (C7)',
    ]);
    expect(
      added(
        [project],
        [line('DA1.1', 'K6', { total: 'K6 5' }), line('DA1.3', 'K7', { total: 'K7 1' })],
        -1,
      ),
    ).toEqual([
      'DA1 total 94 (C5,K6,K7)',
      'DA1.1 total 55 (C6,K6)',
      'DA1.2 total 40 (C7)',
      'DA1.3 total -1 (K7)',
    ]);
    expect(added([project], [line('DA10.1', 'K6', { total: 'K6 5' })])).toContain(
      'DA1 total 100 (C5)',
    );
    expect(added([{ ...project, code: null }], [line('null.1', 'K6', { total: 'K6 5' })])[0]).toBe(
      'Dự án DA1 total 100 (C5)',
    );
  });
  test('of lines outside the programme goes by their names', () => {
    const own = (name: string, at: string) =>
      line('x', at, { total: `C${at.slice(1)} 5` }, { code: null, name });
    expect(
      added([own('Hỗ trợ  NHÀ ở', 'B5')], [own('Hỗ trợ nhà ở', 'B6'), own('Khác', 'B7')]),
    ).toEqual(['Hỗ trợ  NHÀ ở total 10 (C5,C6)', 'Khác total 5 (C7)']);
    expect(lineKey(DA1({}))).toBe('DA1');
  });
  test('keeps the first leads that are named', () => {
    const lead = (key: string) => [{ unit: key, key, cell: cell('H5') }];
    const leads = (a: readonly ReturnType<typeof lead>[number][], b: typeof a) =>
      addFunding(
        tableOf('A', [DA1({}, { leads: a })]),
        tableOf('B', [DA1({}, { leads: b })]),
      ).lines[0]!.leads.map((one) => one.key);
    expect([leads(lead('a'), lead('b')), leads([], lead('b'))]).toEqual([['a'], ['b']]);
  });
  test('has a total row where both have one, and the tables of both', () => {
    const total = (at: string, amount: string) => line('TỔNG', at, { total: amount });
    const sum = addFunding(
      tableOf('A', [], total('B9', 'C9 100')),
      tableOf('B', [], total('B9', 'K9 7')),
    );
    expect([shown([sum.declared!]), sum.tables.map((table) => table.range), sum.unit]).toEqual([
      ['TỔNG total 107 (C9,K9)'],
      ['A', 'B'],
      'triệu đồng',
    ]);
    expect(
      addFunding(tableOf('A', [], total('B9', 'C9 100')), tableOf('B', [])).declared,
    ).toBeNull();
    expect(
      addFunding(tableOf('A', []), tableOf('B', [], total('B9', 'C9 100'))).declared,
    ).toBeNull();
  });
});

test('lines that the later decision no longer names', () => {
  const before = tableOf('A', [
    line('DA1', 'B5', {}, { children: [line('DA1.1', 'B6', {}), line('DA1.2', 'B7', {})] }),
    line('DA2', 'B8', {}),
  ]);
  const after = tableOf('B', [line('DA1', 'B5', {}, { children: [line('DA1.1', 'B6', {})] })]);
  expect(missingLines(before, after).map(lineKey)).toEqual(['DA1.2', 'DA2']);
  expect(missingLines(after, before)).toEqual([]);
});

describe('amounts of a line', () => {
  test('are typed, or the sum of their parts', () => {
    const of = (written: Parameters<typeof line>[2], field: Parameters<typeof lineAmount>[1]) =>
      lineAmount(DA1(written), field)?.toNumber() ?? null;
    expect(of({ total: 'C5 9', central: 'D5 1' }, 'total')).toBe(9);
    expect(
      of(
        {
          investment: 'C5 1',
          recurrent: 'D5 2',
          province: 'E5 4',
          district: 'F5 8',
          commune: 'G5 16',
          other: 'H5 32',
        },
        'total',
      ),
    ).toBe(63);
    expect(of({ investment: 'C5 1', recurrent: 'D5 2', province: 'E5 4' }, 'central')).toBe(3);
    expect(
      of({ investment: 'C5 1', province: 'E5 4', district: 'F5 8', commune: 'G5 16' }, 'local'),
    ).toBe(28);
    expect([
      of({ total: 'C5 9' }, 'central'),
      of({ investment: 'C5 1' }, 'local'),
      of({ total: 'C5 0' }, 'total'),
    ]).toEqual([null, null, 0]);
  });
  test('are added over the lowest lines, or at the project where the money stands there alone', () => {
    const keys = (lines: readonly FundingLine[]) => leafLines(lines).map(lineKey);
    const below = (written: Parameters<typeof line>[2]) => [
      line('DA1.1', 'B6', written),
      line('DA1.2', 'B7', {}),
    ];
    expect(keys([DA1({ total: 'C5 1' }, { children: below({ other: 'C6 1' }) })])).toEqual([
      'DA1.1',
      'DA1.2',
    ]);
    expect(keys([DA1({ commune: 'C5 1' }, { children: below({}) })])).toEqual(['DA1']);
    expect(keys([DA1({}, { children: below({}) })])).toEqual(['DA1.1', 'DA1.2']);
    expect(keys([DA1({}), line('DA2', 'B8', {})])).toEqual(['DA1', 'DA2']);
  });
});
