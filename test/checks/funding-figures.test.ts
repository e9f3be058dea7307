/** What is told of the amounts of a funding table: sources, sums, other tables, odd amounts, and the counterpart. */
import type { FundingLine } from '../../src/domain/facts';
import { programmeAt, programmeOfYear, programmes } from '../../src/regulations';
import { cell, facts, funding, line, told } from './facts';

type Amounts = Parameters<typeof line>[2];

const one = (written: Amounts, codes: string) =>
  told(facts({ funding: funding([line('DA1', 'B5', written)]) }), codes);
const several = (
  lines: readonly FundingLine[],
  codes: string,
  declared: FundingLine | null = null,
) => told(facts({ funding: funding(lines, declared) }), codes);

describe('the sources of a line', () => {
  const SPLIT = { total: 'C5 100', central: 'D5 80', province: 'E5 15', commune: 'F5 5' };
  test('add up', () => {
    expect(
      one({ ...SPLIT, investment: 'G5 30', recurrent: 'H5 50', local: 'I5 20' }, 'VON-00'),
    ).toEqual([]);
    expect(one({ total: 'C5 100', central: 'D5 80', local: 'I5 20' }, 'VON-00')).toEqual([]);
    expect(
      one(
        {
          total: 'C5 103',
          central: 'D5 80',
          province: 'E5 15',
          district: 'J5 1',
          commune: 'F5 5',
          other: 'K5 2',
          local: 'I5 21',
        },
        'VON-00',
      ),
    ).toEqual([]);
  });
  test('that do not are told with every part', () => {
    expect(one({ ...SPLIT, total: 'C5 101' }, 'VON-00')).toEqual([
      'VON-001 stop funding · C5,D5,E5,F5 · 101→100 triệu đồng · {"name":"Dự án DA1","what":"tổng kinh phí","parts":["80","15","5"],"labels":["ngân sách trung ương","ngân sách tỉnh","ngân sách xã"],"partCells":["D5","E5","F5"],"percent":"0.99"}',
    ]);
    expect(
      one(
        {
          total: 'C5 102',
          investment: 'G5 30',
          recurrent: 'H5 50',
          district: 'E5 15',
          local: 'I5 15',
          other: 'K5 5',
        },
        'VON-00',
      ),
    ).toEqual([
      'VON-001 stop funding · C5,G5,H5,E5,K5 · 102→100 triệu đồng · {"name":"Dự án DA1","what":"tổng kinh phí","parts":["30","50","15","5"],"labels":["vốn đầu tư phát triển","vốn sự nghiệp","ngân sách huyện","nguồn khác"],"partCells":["G5","H5","E5","K5"],"percent":"1.96"}',
    ]);
    expect(one({ total: 'C5 102', central: 'D5 80', local: 'I5 20' }, 'VON-00')).toEqual([
      'VON-001 stop funding · C5,D5,I5 · 102→100 triệu đồng · {"name":"Dự án DA1","what":"tổng kinh phí","parts":["80","20"],"labels":["ngân sách trung ương","ngân sách địa phương"],"partCells":["D5","I5"],"percent":"1.96"}',
    ]);
  });
  test('that are more than nothing, or nothing beside less than nothing, are told with what share that is', () => {
    expect(one({ total: 'C5 0', central: 'D5 10', local: 'I5 -3' }, 'VON-00')).toEqual([
      expect.not.stringContaining('percent'),
    ]);
    expect(one({ total: 'C5 -8', central: 'D5 -10', local: 'I5 4' }, 'VON-00')).toEqual([
      expect.stringContaining('"percent":"25"'),
    ]);
  });
  test('of local money', () => {
    expect(one({ local: 'I5 21', province: 'E5 15', commune: 'F5 5' }, 'VON-00')).toEqual([
      'VON-002 stop funding · I5,E5,F5 · 21→20 triệu đồng · {"name":"Dự án DA1","what":"ngân sách địa phương","parts":["15","5"],"labels":["ngân sách tỉnh","ngân sách xã"],"partCells":["E5","F5"],"percent":"4.76"}',
    ]);
    expect(one({ local: 'I5 21', province: 'E5 15' }, 'VON-00')).toEqual([]);
  });
  test('of central money', () => {
    expect(one({ central: 'D5 81', investment: 'G5 30', recurrent: 'H5 50' }, 'VON-00')).toEqual([
      'VON-007 stop funding · D5,G5,H5 · 81→80 triệu đồng · {"name":"Dự án DA1","what":"ngân sách trung ương","parts":["30","50"],"labels":["vốn đầu tư phát triển","vốn sự nghiệp"],"partCells":["G5","H5"],"percent":"1.23"}',
    ]);
    expect(one({ central: 'D5 81', investment: 'G5 30' }, 'VON-00')).toEqual([]);
  });
  test('each programme calls its money by its own name, and a total of two by both', () => {
    const wrong = { central: 'D5 81', investment: 'G5 30', recurrent: 'H5 50' };
    const namesOf = (...codes: readonly string[]) =>
      several(
        codes.map((code) => line(code, 'B5', wrong)),
        'VON-007',
        line('', 'B4', wrong),
      ).map((text) => /"labels":\["[^"]*","([^"]*)"/.exec(text)?.[1]);
    expect(namesOf('DA1')).toEqual(['vốn sự nghiệp', 'vốn sự nghiệp']);
    expect(namesOf('HP1.1')).toEqual(['kinh phí chi thường xuyên', 'kinh phí chi thường xuyên']);
    expect(namesOf('DA1', 'HP1.1')).toEqual([
      'chi thường xuyên (vốn sự nghiệp)',
      'vốn sự nghiệp',
      'kinh phí chi thường xuyên',
    ]);
    const inYear = (year: number): (string | undefined)[] =>
      told(facts({ funding: funding([line('', 'B5', wrong, { code: null })]) }), 'VON-007', {
        programme: programmeOfYear(year),
      }).map((text) => /"labels":\["[^"]*","([^"]*)"/.exec(text)?.[1]);
    // Without a code on any line the year's own programmes say it.
    expect([2025, 2026, 2027, 2031].map(inYear)).toEqual([
      ['vốn sự nghiệp'],
      ['chi thường xuyên (vốn sự nghiệp)'],
      ['kinh phí chi thường xuyên'],
      ['vốn sự nghiệp'],
    ]);
  });
  test('are not judged where a side is missing', () => {
    expect(one({ total: 'C5 100', central: 'D5 80' }, 'VON-00')).toEqual([]);
    expect(one({ total: 'C5 100', local: 'D5 80' }, 'VON-00')).toEqual([]);
    expect(one({ central: 'C5 100', local: 'D5 80' }, 'VON-00')).toEqual([]);
  });
  test('of the total row and of lines below lines are judged too', () => {
    const wrong = { total: 'C9 101', central: 'D9 80', local: 'I9 20' };
    expect(several([], 'VON-001', line('TỔNG', 'B9', wrong))).toEqual([
      expect.stringContaining('"name":"Tổng"'),
    ]);
    expect(
      several([line('DA1', 'B5', {}, { children: [line('DA1.1', 'B6', wrong)] })], 'VON-001'),
    ).toEqual([expect.stringContaining('"name":"Dự án DA1.1"')]);
  });
});

describe('the slip behind a sum that fails', () => {
  const slip = (written: Amounts) =>
    one(written, 'VON-00').map((told) =>
      told.replace(/"name.*"partCells":\[[^\]]*\],?(?:"percent":"[\d.]+",?)?/, ''),
    );
  test('a part or the total that is a thousand times too small or too large', () => {
    expect(slip({ total: 'C5 1412', central: 'D5 1.2', local: 'I5 212' })).toEqual([
      'VON-005 stop funding · D5,C5,I5 · 1412→213.2 triệu đồng · {"suspect":"ngân sách trung ương","suspectCell":"D5","typed":"1.2","proposed":"1200"}',
    ]);
    expect(slip({ total: 'C5 1412', central: 'D5 1200', local: 'I5 212000' })).toEqual([
      'VON-005 stop funding · I5,C5,D5 · 1412→213200 triệu đồng · {"suspect":"ngân sách địa phương","suspectCell":"I5","typed":"212000","proposed":"212"}',
    ]);
    expect(slip({ total: 'C5 1.412', central: 'D5 1200', local: 'I5 212' })).toEqual([
      'VON-005 stop funding · C5,D5,I5 · 1.412→1412 triệu đồng · {"suspect":"tổng","suspectCell":"C5","typed":"1.412","proposed":"1412"}',
    ]);
    expect(slip({ total: 'C5 1412000', central: 'D5 1200', local: 'I5 212' })).toEqual([
      'VON-005 stop funding · C5,D5,I5 · 1412000→1412 triệu đồng · {"suspect":"tổng","suspectCell":"C5","typed":"1412000","proposed":"1412"}',
    ]);
  });
  test('nought is never a thousand times nought', () => {
    expect(slip({ total: 'C5 100', central: 'D5 0', local: 'I5 90' })).toEqual([
      'VON-001 stop funding · C5,D5,I5 · 100→90 triệu đồng · {}',
    ]);
    expect(slip({ total: 'C5 0', central: 'D5 10', local: 'I5 -3' })).toEqual([
      'VON-001 stop funding · C5,D5,I5 · 0→7 triệu đồng · {}',
    ]);
  });
  test('two digits in the wrong order', () => {
    expect(slip({ total: 'C5 180', central: 'D5 125', local: 'I5 28' })).toEqual([
      'VON-001 stop funding · D5,C5,I5 · 180→153 triệu đồng · {"suspect":"ngân sách trung ương","suspectCell":"D5","typed":"125","proposed":"152"}',
    ]);
    expect(slip({ total: 'C5 207', central: 'D5 125', local: 'I5 28' })).toEqual([
      'VON-001 stop funding · I5,C5,D5 · 207→153 triệu đồng · {"suspect":"ngân sách địa phương","suspectCell":"I5","typed":"28","proposed":"82"}',
    ]);
    expect(slip({ total: 'C5 162', central: 'D5 125', local: 'I5 28' })).toEqual([
      'VON-001 stop funding · C5,D5,I5 · 162→153 triệu đồng · {}',
    ]);
    expect(slip({ total: 'C5 243', central: 'D5 125', local: 'I5 28' })).toEqual([
      'VON-001 stop funding · D5,C5,I5 · 243→153 triệu đồng · {"suspect":"ngân sách trung ương","suspectCell":"D5","typed":"125","proposed":"215"}',
    ]);
    expect(slip({ total: 'C5 154', central: 'D5 125', local: 'I5 28' })).toEqual([
      'VON-001 stop funding · C5,D5,I5 · 154→153 triệu đồng · {}',
    ]);
    expect(slip({ total: 'C5 180.5', central: 'D5 125.5', local: 'I5 28' })).toEqual([
      'VON-001 stop funding · C5,D5,I5 · 180.5→153.5 triệu đồng · {}',
    ]);
    expect(slip({ total: 'C5 -126', central: 'D5 -125', local: 'I5 26' })).toEqual([
      'VON-001 stop funding · C5,D5,I5 · -126→-99 triệu đồng · {}',
    ]);
  });
});

describe('lines', () => {
  const two = (a: Amounts, b: Amounts) => [line('DA1', 'B5', a), line('DA2', 'B6', b)];
  const FIELDS = [
    ['total', 'tổng kinh phí'],
    ['central', 'ngân sách trung ương'],
    ['investment', 'vốn đầu tư phát triển'],
    ['recurrent', 'vốn sự nghiệp'],
    ['local', 'ngân sách địa phương'],
    ['province', 'ngân sách tỉnh'],
    ['district', 'ngân sách huyện'],
    ['commune', 'ngân sách xã'],
    ['other', 'nguồn khác'],
  ] as const;
  test.each(FIELDS)('that do not come to the total row: %s', (field, what) => {
    expect(
      several(
        two({ [field]: 'C5 60' }, { [field]: 'C6 40' }),
        'VON-003',
        line('TỔNG', 'B9', { [field]: 'C9 101' }),
      ),
    ).toEqual([
      `VON-003 stop funding · C9,C5,C6 · 101→100 triệu đồng · {"name":"Dự án TỔNG","what":"${what}","lines":2}`,
    ]);
    expect(
      several(
        two({ [field]: 'C5 60' }, { [field]: 'C6 40' }),
        'VON-003',
        line('TỔNG', 'B9', { [field]: 'C9 100' }),
      ),
    ).toEqual([]);
  });
  test('without an amount are none, and of lines that have lines below only those are added', () => {
    expect(several(two({}, {}), 'VON-003', line('TỔNG', 'B9', { total: 'C9 101' }))).toEqual([]);
    expect(several([], 'VON-003', line('TỔNG', 'B9', { total: 'C9 101' }))).toEqual([]);
    expect(
      several(
        [
          line(
            'DA1',
            'B5',
            { total: 'C5 60' },
            { children: two({ total: 'C6 50' }, { total: 'C7 10' }) },
          ),
        ],
        'VON-003',
        line('TỔNG', 'B9', { total: 'C9 61' }),
      ),
    ).toEqual([
      'VON-003 stop funding · C9,C6,C7 · 61→60 triệu đồng · {"name":"Dự án TỔNG","what":"tổng kinh phí","lines":2}',
    ]);
  });
  test('of a project that do not come to it', () => {
    expect(
      several(
        [
          line(
            'DA1',
            'B5',
            { total: 'C5 61' },
            { children: two({ total: 'C6 50' }, { total: 'C7 10' }) },
          ),
        ],
        'VON-00',
      ),
    ).toEqual([
      'VON-004 stop funding · C5,C6,C7 · 61→60 triệu đồng · {"name":"Dự án DA1","what":"tổng kinh phí","lines":2}',
    ]);
  });
  test('a total that lost its separator is told as that', () => {
    expect(
      several(
        two({ total: 'C5 600' }, { total: 'C6 801' }),
        'VON-00',
        line('TỔNG', 'B9', { total: 'C9 1.401' }),
      ),
    ).toEqual([
      'VON-005 stop funding · C9,C5,C6 · 1.401→1401 triệu đồng · {"name":"Dự án TỔNG","what":"tổng kinh phí","suspect":"tổng kinh phí","suspectCell":"C9","typed":"1.401","proposed":"1401"}',
    ]);
  });
  test('one fault in one cell is told once', () => {
    const declared = line('TỔNG', 'B9', { total: 'C9 1.401', central: 'D9 1000', local: 'E9 401' });
    expect(
      several(two({ total: 'C5 600' }, { total: 'C6 801' }), 'VON-005', declared),
    ).toHaveLength(1);
    const project = line(
      'DA1',
      'B5',
      { total: 'C5 1.4' },
      { children: two({ total: 'C6 600' }, { total: 'C7 800' }) },
    );
    expect(several([project], 'VON-005', line('TỔNG', 'B9', { total: 'C9 1.4' }))).toHaveLength(2);
  });
  test('another table that states another total', () => {
    const against = (other: Amounts, declared: FundingLine | null) =>
      told(
        facts({
          funding: funding(
            two({ total: 'C5 60', central: 'D5 9' }, { central: 'D6 40', local: 'E6 1' }),
            declared,
          ),
        }),
        'VON-006',
        { otherFunding: [line('KHÁC', 'K9', other)] },
      );
    expect(against({ total: 'K9 100' }, line('TỔNG', 'B9', { total: 'C9 101' }))).toEqual([
      'VON-006 stop funding · C9,K9 · 101→100 triệu đồng · {"what":"tổng kinh phí"}',
    ]);
    expect(against({ total: 'K9 101' }, line('TỔNG', 'B9', { total: 'C9 101' }))).toEqual([]);
    expect(against({ central: 'K9 48' }, line('TỔNG', 'B9', { total: 'C9 101' }))).toEqual([]);
    expect(against({ total: 'K9 101', central: 'L9 48' }, null)).toEqual([
      'VON-006 stop funding · D5,L9 · 49→48 triệu đồng · {"what":"ngân sách trung ương"}',
    ]);
    expect(against({ total: 'K9 102', district: 'L9 48' }, null)).toEqual([
      'VON-006 stop funding · C5,K9 · 101→102 triệu đồng · {"what":"tổng kinh phí"}',
    ]);
    expect(
      told(facts({ funding: funding(two({ central: 'D5 60', local: 'E5 1' }, {})) }), 'VON-006', {
        otherFunding: [line('KHÁC', 'K9', { total: 'K9 100' })],
      }),
    ).toEqual(['VON-006 stop funding · B5,K9 · 61→100 triệu đồng · {"what":"tổng kinh phí"}']);
    expect(
      told(facts({ funding: funding([]) }), 'VON', {
        otherFunding: [line('KHÁC', 'K9', { total: 'K9 100' })],
      }),
    ).toEqual([]);
  });
  test('two tables of one total whose lines are not the same', () => {
    const tables = (
      right: readonly FundingLine[],
      left = two({ total: 'C5 60' }, { central: 'D6 30', local: 'E6 10' }),
    ) => told(facts({ funding: funding(left) }), 'VON-016', { fundingTables: [right] });
    expect(tables(two({ total: 'K5 61' }, { total: 'K6 39' }))).toEqual([
      'VON-016 check funding · C5,K5,B6,K6 · 60→61 triệu đồng · {"lines":["DA1","DA2"]}',
    ]);
    expect(tables(two({ total: 'K5 60' }, { total: 'K6 40' }))).toEqual([]);
    expect(tables(two({ total: 'K5 61' }, { total: 'K6 40' }))).toEqual([]);
    expect(tables([])).toEqual([]);
    expect(
      tables([line('DA3', 'K5', { total: 'K5 61' }), line('DA1', 'K6', { total: 'K6 39' })]),
    ).toEqual(['VON-016 check funding · C5,K6 · 60→39 triệu đồng · {"lines":["DA1"]}']);
    expect(tables([line('DA1', 'K5', {}), line('DA2', 'K6', { total: 'K6 100' })])).toEqual([
      'VON-016 check funding · B6,K6 · 40→100 triệu đồng · {"lines":["DA2"]}',
    ]);
    expect(tables([], [])).toEqual([]);
    expect(
      tables(two({ total: 'K5 61' }, { total: 'K6 39' }), two({}, { total: 'C6 100' })),
    ).toEqual(['VON-016 check funding · C6,K6 · 100→39 triệu đồng · {"lines":["DA2"]}']);
    expect(told(facts({}), 'VON', { fundingTables: [two({ total: 'K5 61' }, {})] })).toEqual([]);
    const unknown = (at: string, name: string, total: string) =>
      line('X', at, { total }, { code: null, name });
    expect(
      tables(
        [unknown('K5', 'HỖ TRỢ  nhà ở', 'K5 61'), unknown('K6', 'Khác', 'K6 39')],
        [unknown('B5', 'Hỗ trợ nhà ở', 'C5 60'), unknown('B6', 'Khác', 'C6 40')],
      ),
    ).toEqual([
      'VON-016 check funding · C5,K5,C6,K6 · 60→61 triệu đồng · {"lines":["Hỗ trợ nhà ở","Khác"]}',
    ]);
  });
  test('of several decisions add up inside each, and are compared with other tables as one', () => {
    const wrong = funding(
      two({ total: 'C5 60' }, { total: 'C6 40' }),
      line('TỔNG', 'B9', { total: 'C9 101' }),
    );
    const parts = funding([line('DA1', 'B5', { total: 'C5 9', central: 'D5 5', local: 'E5 3' })]);
    expect(
      told(facts({ funding: funding([line('DA1', 'B5', { total: 'C5 161' })]) }), 'VON-00', {
        fundingVersions: [wrong, parts],
        otherFunding: [line('KHÁC', 'K9', { total: 'K9 160' })],
      }),
    ).toEqual([
      expect.stringMatching(/^VON-003 .*101→100/),
      expect.stringMatching(/^VON-001 .*9→8/),
      expect.stringMatching(/^VON-006 .*161→160/),
    ]);
  });
});

describe('odd amounts', () => {
  test('below nought', () => {
    expect(one({ total: 'C5 5', central: 'D5 -3', local: 'E5 -1' }, 'VON-015')).toEqual([
      'VON-015 check funding · D5,E5 · →-3 triệu đồng · {"name":"Dự án DA1"}',
    ]);
    expect(one({ total: 'C5 0', central: 'D5 -0' }, 'VON-015')).toEqual([]);
  });
  test('a line that comes twice', () => {
    const lead = (key: string) => ({ unit: key, key, cell: cell('H1') });
    const twice = (a: readonly string[], b: readonly string[], code: string | null = 'DA1') =>
      several(
        [
          line('DA1', 'B5', {}, { code, leads: a.map(lead) }),
          line('DA1', 'B6', {}, { code, leads: b.map(lead) }),
        ],
        'VON-017',
      );
    expect(twice([], [])).toEqual(['VON-017 check funding · B5,B6 ·  · {"code":"DA1","count":2}']);
    expect(twice(['a'], ['b'])).toEqual([]);
    expect(twice(['a'], ['a'])).toHaveLength(1);
    expect(twice(['a', 'b'], ['b', 'a'])).toHaveLength(1);
    expect(twice(['a'], [])).toHaveLength(1);
    expect(twice([], [], null)).toEqual([]);
    expect(several([line('DA1', 'B5', {}), line('DA2', 'B6', {})], 'VON-017')).toEqual([]);
    expect(
      several([line('DA1', 'B5', {}, { children: [line('DA1', 'B6', {})] })], 'VON-017'),
    ).toHaveLength(1);
  });
  test('far below the others of its column', () => {
    const column = (...values: readonly (number | string)[]) =>
      several(
        values.map((value, index) =>
          line(`DA${index}`, `B${index + 5}`, { total: `C${index + 5} ${value}` }),
        ),
        'VON-018',
      );
    expect(column(100, 0.4, 300, 500)).toEqual([
      'VON-018 check funding · C6 · →0.4 triệu đồng · {"name":"Dự án DA1","what":"tổng kinh phí","median":"300","proposed":"400"}',
    ]);
    expect(column(100, 3, 300, 500)).toEqual([]);
    expect(column(100, 1.5, 300, 500)).toEqual([expect.stringContaining('"proposed":"1500"')]);
    expect(column(100, 1.501, 300, 500)).toEqual([]);
    expect(column(0.4, 300, 500)).toEqual([]);
    expect(column(0.4, 300, 500, 0)).toEqual([]);
    expect(column(0.4, 300, 500, -200)).toEqual([]);
    expect(column(9, 100, 0.4, 30)).toEqual([]);
    expect(column(30, 100, 0.3, 9)).toEqual([expect.stringContaining('"median":"30"')]);
  });
});

describe('the counterpart of local money', () => {
  const counterpart = (
    written: Amounts,
    settings: Readonly<Record<string, string>> = {},
    date: string | null = '2025-12-31',
  ) =>
    told(facts({ funding: funding([line('DA1', 'B5', written)]) }, settings), '', {
      date,
      programme: programmeAt('2025-12-31'),
    }).filter((told) => /^(VON-01[0-3]|LUAT-001)/.test(told));
  const law = '{"document":"Quyết định 02/2022/QĐ-TTg"';
  test('is enough', () =>
    expect(counterpart({ central: 'C5 871', province: 'D5 87', commune: 'E5 44' })).toEqual([]));
  test('lies within what rounding explains', () => {
    const [found, ...rest] = counterpart({
      central: 'C5 871',
      province: 'D5 87',
      commune: 'E5 43',
    });
    expect(rest).toEqual([]);
    expect(found).toContain(
      'VON-010 note funding · D5,E5,C5 · 130.65→130 triệu đồng · {"source":"địa phương","percent":"14.93","minimum":"15","allowance":"1","addends":2,"assumed":"Quảng Ngãi"}',
    );
    expect(found).toContain(law);
  });
  test('is short', () => {
    expect(counterpart({ central: 'C5 871', province: 'D5 87', commune: 'E5 42' })[0]).toContain(
      'VON-011 check funding · D5,E5,C5 · 130.65→129 triệu đồng · {"source":"địa phương","percent":"14.81","minimum":"15","allowance":"1","addends":2,"assumed":"Quảng Ngãi"}',
    );
  });
  test('is rounded as its own decimals tell', () => {
    expect(counterpart({ central: 'C5 871', province: 'D5 87', commune: 'E5 43.5' })[0]).toContain(
      'VON-011 check funding · D5,E5,C5 · 130.65→130.5 triệu đồng · {"source":"địa phương","percent":"14.98","minimum":"15","allowance":"0.1"',
    );
    expect(counterpart({ central: 'C5 871', province: 'D5 87', commune: 'E5 43.6' })[0]).toContain(
      'VON-010',
    );
  });
  test('is taken from the typed sum, from the total row, or from the lines', () => {
    expect(
      counterpart({ central: 'C5 100', local: 'D5 10', province: 'E5 1', commune: 'F5 1' })[0],
    ).toContain('VON-011 check funding · D5,C5 · 15→10');
    const lines = [
      line('DA1', 'B5', { central: 'C5 60', local: 'D5 6' }),
      line('DA2', 'B6', { central: 'C6 40', local: 'D6 4' }),
      line('DA3', 'B7', {}),
    ];
    expect(several(lines, 'VON-011')[0]).toContain(
      'VON-011 check funding · D5,C5 · 15→10 triệu đồng · {"source":"địa phương","percent":"10","minimum":"15","allowance":"3","addends":6',
    );
    expect(
      several(lines, 'VON-011', line('TỔNG', 'B9', { central: 'C9 200', local: 'D9 11' }))[0],
    ).toContain('D9,C9 · 30→11');
    expect(
      several([], 'VON-01', line('TỔNG', 'B9', { central: 'C9 200', local: 'D9 11' }))[0],
    ).toContain('"allowance":"1","addends":2');
  });
  test('cannot be judged where a part of it is missing', () => {
    const found = counterpart({ central: 'C5 100', province: 'D5 10' });
    expect(found).toEqual([
      expect.stringContaining(`VON-013 note funding · D5,C5 ·  · {"percent":"15"} · ${law}`),
    ]);
    expect(counterpart({ central: 'C5 100', commune: 'D5 10' })[0]).toContain('VON-013');
    expect(counterpart({ central: 'C5 100', district: 'D5 10' })[0]).toContain(
      'VON-013 note funding · D5,C5',
    );
    expect(
      counterpart({ central: 'C5 100', province: 'D5 8', district: 'G5 2', commune: 'E5 1' })[0],
    ).toContain('VON-011 check funding · D5,G5,E5,C5 · 15→11');
  });
  test('needs central money', () => {
    expect(counterpart({ local: 'D5 10' })).toEqual([]);
    expect(counterpart({ central: 'C5 0', local: 'D5 10' })).toEqual([]);
  });
  test('of a day or a province without a rule says so', () => {
    expect(counterpart({ central: 'C5 100', local: 'D5 10' }, {}, '2026-12-31')).toEqual([
      'VON-012 note funding · D5 ·  · {"year":"2025","province":"","document":"Quyết định 16/2026/QĐ-TTg ngày 15/4/2026"}',
    ]);
    expect(counterpart({ central: 'C5 100', local: 'D5 10' }, { tinh: 'Cao Bằng' })).toEqual([
      'VON-012 note funding · D5 ·  · {"year":"2025","province":"Cao Bằng"}',
    ]);
    expect(counterpart({ central: 'C5 100', local: 'D5 10' }, {}, null)).toEqual([
      expect.stringContaining('VON-012'),
    ]);
    expect(
      told(
        facts({
          year: null,
          funding: funding([line('DA1', 'B5', { central: 'C5 100', local: 'D5 10' })]),
        }),
        'VON-012',
        { date: null },
      ),
    ).toEqual(['VON-012 note funding · D5 ·  · {"year":"","province":""}']);
  });
  test('of a province that the workbook names', () => {
    expect(counterpart({ central: 'C5 100', local: 'D5 10' }, { tinh: 'Quảng Ngãi' })[0]).toContain(
      '"assumed":""}',
    );
  });
  test("by the office's own share", () => {
    const own = (value: string) =>
      counterpart({ central: 'C5 100', local: 'D5 10' }, { 'ty-le-doi-ung': value });
    expect(own('12,5')).toEqual([
      'VON-011 check funding · D5,C5 · 12.5→10 triệu đồng · {"source":"địa phương","percent":"10","minimum":"12.5","allowance":"1","addends":2,"assumed":""} · {"document":"Thông số ty-le-doi-ung = 12,5 do đơn vị ghi","from":null,"unconfirmed":true}',
    ]);
    expect(own('12.5')[0]).toContain('"minimum":"12.5"');
    expect(own('10')).toEqual([]);
    expect(own('chưa rõ')[0]).toContain('"minimum":"15"');
  });
  test('split between province and commune, only where the office states it', () => {
    const split = (settings: Readonly<Record<string, string>>) =>
      counterpart({ central: 'C5 100', province: 'D5 8', commune: 'E5 7' }, settings);
    expect(split({})).toEqual([]);
    expect(split({ 'ty-le-tinh': '10', 'ty-le-xa': '7' })).toEqual([
      'VON-011 check funding · D5 · 10→8 triệu đồng · {"source":"tỉnh","percent":"8","minimum":"10","allowance":"0.5","addends":1,"assumed":""} · {"document":"Thông số ty-le-tinh = 10 do đơn vị ghi","from":null,"unconfirmed":true}',
    ]);
    expect(split({ 'ty-le-xa': '7.5' })).toEqual([
      expect.stringContaining('VON-010 note funding · E5 · 7.5→7 triệu đồng · {"source":"xã"'),
    ]);
    expect(split({ 'ty-le-xa': 'chưa rõ' })).toEqual([]);
    expect(counterpart({ central: 'C5 100', local: 'D5 15' }, { 'ty-le-tinh': '10' })).toEqual([]);
  });
});

describe('what the dated data cannot say', () => {
  const law = (
    year: number | null,
    withFunding: boolean,
    settings: Readonly<Record<string, string>> = {},
  ) =>
    told(facts({ year, funding: withFunding ? funding([]) : null }, settings), 'LUAT-00', {
      programme: year === 2025 ? programmeAt('2025-12-31') : null,
    });
  test('a workbook without a year, or of a year without a programme', () => {
    const last = programmes().at(-1)!;
    expect(law(null, true)).toEqual(['LUAT-003 check ·  ·  · {}']);
    expect(law(2025, true)).toEqual([]);
    expect(law(2031, true)).toEqual([
      `LUAT-002 check funding ·  ·  · {"year":"2031","ends":"2030-12-31"} · ${JSON.stringify({ document: last.document, from: last.from })}`,
    ]);
    expect(law(2031, true, { nam: '2031' })).toEqual([
      expect.stringContaining('LUAT-002 check funding · C1 ·'),
    ]);
    expect(law(2031, false)).toEqual([]);
  });
});
