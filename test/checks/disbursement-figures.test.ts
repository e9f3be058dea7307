/** What is told of a line of disbursement, figure by figure. */
import {
  DISBURSEMENT_FIELDS,
  type DisbursementFacts,
  type DisbursementField,
  type DisbursementLine,
} from '../../src/domain/disbursement-facts';
import { cell, facts, figures, funding, line as fundingLine, told, type Written } from './facts';

type Amounts = Written<DisbursementField>;

const line = (
  name: string,
  at: string,
  written: Amounts,
  more: Partial<DisbursementLine> = {},
): DisbursementLine => ({
  code: name,
  name,
  level: 1,
  cell: cell(at),
  amounts: figures(DISBURSEMENT_FIELDS, written),
  obstacle: null,
  note: null,
  children: [],
  ...more,
});
const disbursed = (
  lines: readonly DisbursementLine[],
  declared: DisbursementLine | null = null,
): DisbursementFacts => ({ unit: 'triệu đồng', lines, declared, asOf: null, tables: [] });
const judged = (
  lines: readonly DisbursementLine[],
  codes: string,
  declared: DisbursementLine | null = null,
) => told(facts({ disbursement: disbursed(lines, declared) }), codes);
const one = (written: Amounts, codes = 'VON-02') => judged([line('DA1', 'B5', written)], codes);

describe('the sources of a plan, and of what was spent', () => {
  test.each(['planned', 'disbursed'] as const)('add up: %s', (what) => {
    const sources = (amounts: Written<'total' | 'central' | 'local' | 'province' | 'commune'>) =>
      one(
        Object.fromEntries(Object.entries(amounts).map(([part, at]) => [`${what}.${part}`, at])),
        'VON-021',
      );
    expect(sources({ total: 'C5 10', central: 'D5 7', local: 'E5 3' })).toEqual([]);
    expect(sources({ total: 'C5 11', central: 'D5 7', local: 'E5 3' })).toEqual([
      `VON-021 stop disbursement · C5,D5,E5 · 11→10 triệu đồng · {"name":"DA1","what":"${what}"}`,
    ]);
    expect(
      sources({
        total: 'C5 11',
        central: 'D5 7',
        province: 'F5 2',
        commune: 'G5 1',
        local: 'E5 9',
      }),
    ).toEqual([
      `VON-021 stop disbursement · C5,D5,F5,G5 · 11→10 triệu đồng · {"name":"DA1","what":"${what}"}`,
    ]);
    expect(sources({ total: 'C5 11', central: 'D5 7', province: 'F5 2' })).toHaveLength(1);
    expect(
      sources({ total: 'C5 11', central: 'D5 7', commune: 'F5 2', local: 'E5 4' }),
    ).toHaveLength(1);
    expect(sources({ total: 'C5 11', central: 'D5 7' })).toEqual([]);
    expect(sources({ total: 'C5 11', local: 'D5 7', province: 'F5 2', commune: 'G5 1' })).toEqual(
      [],
    );
    expect(sources({ central: 'C5 11', local: 'D5 7' })).toEqual([]);
  });
});

describe('what is spent and what is left', () => {
  test('no more is spent than the plan and what was carried over', () => {
    expect(one({ 'planned.total': 'C5 10', 'disbursed.total': 'D5 11' })).toEqual([
      'VON-020 stop disbursement · D5,C5 · 10→11 triệu đồng · {"name":"DA1"}',
    ]);
    expect(one({ 'planned.total': 'C5 10', 'disbursed.total': 'D5 10' })).toEqual([]);
    expect(
      one({ 'planned.total': 'C5 10', carriedOver: 'G5 1', 'disbursed.total': 'D5 11' }),
    ).toEqual([]);
    expect(
      one({ 'planned.total': 'C5 10', carriedOver: 'G5 1', 'disbursed.total': 'D5 12' }),
    ).toEqual([expect.stringContaining('11→12')]);
    expect(one({ carriedOver: 'G5 1', 'disbursed.total': 'D5 12' })).toEqual([]);
    expect(one({ 'planned.total': 'C5 10' })).toEqual([]);
  });
  test('the rest is that of the plan alone, or with what was carried over', () => {
    const rest = (left: string, more: Amounts = { carriedOver: 'G5 2' }) =>
      one({
        'planned.total': 'C5 10',
        'disbursed.total': 'D5 4',
        remaining: `N5 ${left}`,
        ...more,
      });
    expect([rest('8'), rest('6')]).toEqual([[], []]);
    expect(rest('7')).toEqual([
      'VON-027 check disbursement · N5,C5,G5,D5 · 7→8 triệu đồng · {"name":"DA1"}',
    ]);
    expect(rest('6', {})).toEqual([]);
    expect(rest('7', {})).toEqual([
      'VON-027 check disbursement · N5,C5,D5 · 7→6 triệu đồng · {"name":"DA1"}',
    ]);
    expect(one({ 'planned.total': 'C5 10', remaining: 'N5 7' })).toEqual([]);
    expect(one({ 'disbursed.total': 'C5 10', remaining: 'N5 7' })).toEqual([]);
  });
  test.each([
    ['allocatedRate', 'allocated'],
    ['disbursedRate', 'disbursed.total'],
  ] as const)('%s is that of either', (field, part) => {
    const rate = (typed: string, more: Amounts = { carriedOver: 'G5 2' }) =>
      one(
        { 'planned.total': 'C5 30', [part]: 'D5 10', [field]: `M5 ${typed}`, ...more },
        'VON-024',
      );
    for (const typed of ['33.33', '33.3', '33', '33.33333', '31.25', '31.3'])
      expect(rate(typed)).toEqual([]);
    expect(rate('33.34')).toEqual([
      `VON-024 check disbursement · M5 · 31.25→33.34 % · {"name":"DA1","field":"${field}"}`,
    ]);
    expect(rate('31.25', {})).toEqual([expect.stringContaining('33.33→31.25')]);
    expect(one({ [part]: 'D5 10', [field]: 'M5 50' }, 'VON-024')).toEqual([]);
    expect(one({ 'planned.total': 'C5 30', [field]: 'M5 50' }, 'VON-024')).toEqual([]);
    expect(rate('50', { 'planned.total': 'C5 0', carriedOver: 'G5 0' })).toEqual([]);
  });
});

describe('sums of lines', () => {
  const parts = (field: DisbursementField) => [
    line('DA1.1', 'B6', { [field]: 'C6 6' }),
    line('DA1.2', 'B7', { [field]: 'C7 4' }),
  ];
  test.each(DISBURSEMENT_FIELDS)('of a project and of the total row: %s', (field) => {
    const rate = field === 'allocatedRate' || field === 'disbursedRate';
    const whole = (value: number) =>
      judged(
        [line('DA1', 'B5', { [field]: `C5 ${value}` }, { children: parts(field) })],
        'VON-022',
      );
    const total = (value: number) =>
      judged(parts(field), 'VON-023', line('Tổng', 'B9', { [field]: `C9 ${value}` }));
    expect([whole(10), total(10)]).toEqual([[], []]);
    expect(whole(11)).toEqual(
      rate
        ? []
        : [
            `VON-022 stop disbursement · C5,C6,C7 · 11→10 triệu đồng · {"name":"DA1","field":"${field}"}`,
          ],
    );
    expect(total(11)).toEqual(
      rate
        ? []
        : [
            `VON-023 stop disbursement · C9,C6,C7 · 11→10 triệu đồng · {"name":"Tổng","field":"${field}"}`,
          ],
    );
  });
  test('are not judged without parts, and add the lowest lines', () => {
    const wrong = { 'planned.total': 'C5 11' };
    expect(judged([line('DA1', 'B5', wrong)], 'VON-022')).toEqual([]);
    expect(
      judged([line('DA1', 'B5', wrong, { children: [line('DA1.1', 'B6', {})] })], 'VON-022'),
    ).toEqual([]);
    expect(judged([], 'VON-023', line('Tổng', 'B9', wrong))).toEqual([]);
    const project = line(
      'DA1',
      'B5',
      { 'planned.total': 'C5 11' },
      { children: parts('planned.total') },
    );
    expect(judged([project], 'VON-023', line('Tổng', 'B9', { 'planned.total': 'C9 11' }))).toEqual([
      expect.stringContaining('C9,C6,C7 · 11→10'),
    ]);
    expect(judged([line('DA0', 'B4', {}, { children: [project] })], 'VON-022')).toHaveLength(1);
  });
  test('of the total row are judged by themselves too', () => {
    expect(
      judged(
        [],
        'VON-020',
        line('Tổng', 'B9', { 'planned.total': 'C9 10', 'disbursed.total': 'D9 11' }),
      ),
    ).toHaveLength(1);
    const spent = { 'planned.total': 'C6 10', 'disbursed.total': 'D6 11' };
    expect(
      judged([line('DA1', 'B5', {}, { children: [line('DA1.1', 'B6', spent)] })], 'VON-020'),
    ).toHaveLength(1);
  });
});

describe('the plan here and in the funding table', () => {
  const against = (
    code: string | null,
    planned: string,
    unit = 'triệu đồng',
    total: Written<'total'> = { total: 'K5 10' },
  ) =>
    told(
      facts({
        disbursement: disbursed([
          line(
            'DA0',
            'B4',
            {},
            { children: [line('DA1', 'B5', { 'planned.total': `C5 ${planned}` }, { code })] },
          ),
        ]),
        funding: {
          ...funding([
            fundingLine('DA2', 'K4', { total: 'K4 1' }),
            fundingLine('DA1', 'K5', total, { code: code ?? 'DA1' }),
          ]),
          unit,
        },
      }),
      'VON-025',
    );
  test('are one amount', () => expect(against('DA1', '10')).toEqual([]));
  test('are not', () =>
    expect(against('DA1', '11')).toEqual([
      'VON-025 check disbursement · C5,K5 · 10→11 triệu đồng · {"name":"DA1"}',
    ]));
  test('are not compared in other units, of unknown lines, without an amount', () => {
    expect(against('DA1', '11', 'đồng')).toEqual([]);
    expect(against(null, '11')).toEqual([]);
    expect(against('DA1', '11', 'triệu đồng', {})).toEqual([]);
    const unknown = told(
      facts({
        disbursement: disbursed([line('X', 'B5', { 'planned.total': 'C5 11' }, { code: null })]),
        funding: funding([fundingLine('X', 'K5', { total: 'K5 10' }, { code: null })]),
      }),
      'VON-025',
    );
    expect(unknown).toEqual([]);
    expect(
      told(
        facts({
          disbursement: disbursed([line('DA1', 'B5', {})]),
          funding: funding([fundingLine('DA1', 'K5', { total: 'K5 10' })]),
        }),
        'VON-025',
      ),
    ).toEqual([]);
  });
});
