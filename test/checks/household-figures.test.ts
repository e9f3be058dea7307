/** What is told of the figures of hamlets: sums, what cannot be, falls, rates, people, blanks, and registers beside them. */
import { changed } from '../../src/cube/places';
import { dec } from '../../src/domain/decimal';
import type { RegisterFacts } from '../../src/domain/facts';
import { cell, facts, figure, households, place, told, type WrittenPlace } from './facts';

const A = (figures: WrittenPlace) => place('Thôn A', 'B5', figures);
const B = (figures: WrittenPlace) => place('Thôn B', 'B6', figures);
const all = (figures: WrittenPlace) => place('Tổng cộng', 'B9', figures);
const one = (figures: WrittenPlace, codes: string) =>
  told(facts({ households: households([A(figures)]) }), codes);

describe('a total row against its hamlets', () => {
  const sums = (figures: [WrittenPlace, WrittenPlace, WrittenPlace]) =>
    told(
      facts({ households: households([A(figures[0]), B(figures[1])], all(figures[2])) }),
      'HO-001',
    );
  test('is right when it is their sum', () => {
    expect(
      sums([
        { closing: { total: 'C5 100' } },
        { closing: { total: 'C6 50' } },
        { closing: { total: 'C9 150' } },
      ]),
    ).toEqual([]);
  });
  test.each<[string, (at: string) => WrittenPlace, string, string, string]>([
    [
      'tổng số hộ đầu năm',
      (at) => ({ opening: { total: at } }),
      'households.opening,households.closing',
      'hộ',
      'tổng số hộ đầu năm',
    ],
    ['tổng số hộ', (at) => ({ closing: { total: at } }), 'households.closing', 'hộ', 'tổng số hộ'],
    [
      'hộ nghèo đầu năm',
      (at) => ({ opening: { poor: at } }),
      'households.opening',
      'hộ',
      'hộ nghèo đầu năm',
    ],
    [
      'hộ cận nghèo đầu năm',
      (at) => ({ opening: { nearPoor: at } }),
      'households.opening',
      'hộ',
      'hộ cận nghèo đầu năm',
    ],
    [
      'hộ nghèo giảm',
      (at) => ({ reduction: { poor: at } }),
      'households.reduction',
      'hộ',
      'hộ nghèo giảm',
    ],
    [
      'hộ cận nghèo giảm',
      (at) => ({ reduction: { nearPoor: at } }),
      'households.reduction',
      'hộ',
      'hộ cận nghèo giảm',
    ],
    ['hộ nghèo', (at) => ({ closing: { poor: at } }), 'households.closing', 'hộ', 'hộ nghèo'],
    [
      'hộ cận nghèo',
      (at) => ({ closing: { nearPoor: at } }),
      'households.closing',
      'hộ',
      'hộ cận nghèo',
    ],
    ['nhân khẩu', (at) => ({ people: at }), 'people', 'người', 'nhân khẩu'],
  ])('tells %s', (_, at, subjects, unit, what) => {
    expect(sums([at('C5 100'), at('C6 50'), at('C9 151')])).toEqual([
      `HO-001 stop ${subjects} · C9,C5,C6 · 151→150 ${unit} · {"what":"${what}","hamlets":2,"typedFormula":""}`,
    ]);
  });
  test('one column that serves both moments is told once', () => {
    const both = (at: string): WrittenPlace => ({ opening: { total: at }, closing: { total: at } });
    expect(sums([both('C5 100'), both('C6 50'), both('C9 151')])).toEqual([
      'HO-001 stop households.opening,households.closing · C9,C5,C6 · 151→150 hộ · {"what":"tổng số hộ","hamlets":2,"typedFormula":""}',
    ]);
  });
  test('two columns are told apart', () => {
    const both = (at: [string, string]): WrittenPlace => ({
      opening: { total: at[0] },
      closing: { total: at[1] },
    });
    expect(
      sums([both(['C5 100', 'D5 100']), both(['C6 50', 'D6 50']), both(['C9 151', 'D9 152'])]),
    ).toEqual([
      'HO-001 stop households.opening,households.closing · C9,C5,C6 · 151→150 hộ · {"what":"tổng số hộ đầu năm","hamlets":2,"typedFormula":""}',
      'HO-001 stop households.closing · D9,D5,D6 · 152→150 hộ · {"what":"tổng số hộ","hamlets":2,"typedFormula":""}',
    ]);
  });
  test('counts the hamlets that have a figure, and says what formula stood there', () => {
    const declared = all({ closing: { poor: 'D9 5' } });
    const typed = changed(declared, ({ figure }) => ({ ...figure, formula: '=SUM(D5:D5)' }));
    expect(
      told(
        facts({ households: households([A({ closing: { poor: 'D5 4' } }), B({})], typed) }),
        'HO-001',
      ),
    ).toEqual([
      'HO-001 stop households.closing · D9,D5 · 5→4 hộ · {"what":"hộ nghèo","hamlets":1,"typedFormula":"=SUM(D5:D5)"}',
    ]);
  });
  test('says nothing without hamlets, without figures of hamlets, without a total', () => {
    expect(
      told(facts({ households: households([], all({ closing: { poor: 'D9 5' } })) }), 'HO-001'),
    ).toEqual([]);
    expect(sums([{}, {}, { closing: { poor: 'D9 5' } }])).toEqual([]);
    expect(sums([{ closing: { poor: 'D5 5' } }, {}, {}])).toEqual([]);
  });
});

describe('what cannot be', () => {
  test('more poor and near-poor households than households', () => {
    expect(one({ closing: { total: 'C5 10', poor: 'D5 8', nearPoor: 'E5 3' } }, 'HO-002')).toEqual([
      'HO-002 stop households.closing · D5,E5,C5 · 10→11 hộ · {"place":"Thôn A","moment":"cuối năm"}',
    ]);
    expect(one({ opening: { total: 'C5 10', poor: 'D5 11' } }, 'HO-002')).toEqual([
      'HO-002 stop households.opening · D5,C5 · 10→11 hộ · {"place":"Thôn A","moment":"đầu năm"}',
    ]);
    expect(
      told(
        facts({
          households: households([], all({ closing: { total: 'C9 10', nearPoor: 'E9 11' } })),
        }),
        'HO-002',
      ),
    ).toHaveLength(1);
  });
  test('all of them may be', () => {
    expect(one({ closing: { total: 'C5 10', poor: 'D5 8', nearPoor: 'E5 2' } }, 'HO-002')).toEqual(
      [],
    );
    expect(one({ closing: { poor: 'D5 8' } }, 'HO-002')).toEqual([]);
    expect(one({ closing: { total: 'C5 -1' } }, 'HO-002')).toEqual([]);
  });
  test('poor and near-poor together are their sum', () => {
    expect(
      one({ closing: { poor: 'D5 8', nearPoor: 'E5 2', poorAndNear: 'F5 11' } }, 'HO-005'),
    ).toEqual([
      'HO-005 check households.closing · F5,D5,E5 · 11→10 hộ · {"place":"Thôn A","moment":"cuối năm"}',
    ]);
    expect(
      one({ opening: { poor: 'D5 8', nearPoor: 'E5 2', poorAndNear: 'F5 10' } }, 'HO-005'),
    ).toEqual([]);
    expect(one({ opening: { poor: 'D5 8', poorAndNear: 'F5 10' } }, 'HO-005')).toEqual([]);
    expect(one({ opening: { nearPoor: 'D5 8', poorAndNear: 'F5 10' } }, 'HO-005')).toEqual([]);
  });
  test('a fall that the two moments do not leave', () => {
    expect(
      one(
        { opening: { poor: 'D5 8' }, reduction: { poor: 'F5 3' }, closing: { poor: 'G5 6' } },
        'HO-004',
      ),
    ).toEqual([
      'HO-004 stop households.reduction · F5,D5,G5 · 3→2 hộ · {"place":"Thôn A","what":"hộ nghèo","before":"8","after":"6"}',
    ]);
    expect(
      one(
        {
          opening: { nearPoor: 'D5 8' },
          reduction: { nearPoor: 'F5 3' },
          closing: { nearPoor: 'G5 6' },
        },
        'HO-004',
      ),
    ).toEqual([
      'HO-004 stop households.reduction · F5,D5,G5 · 3→2 hộ · {"place":"Thôn A","what":"hộ cận nghèo","before":"8","after":"6"}',
    ]);
    expect(
      told(
        facts({
          households: households(
            [],
            all({
              opening: { poor: 'D5 8' },
              reduction: { poor: 'F5 3' },
              closing: { poor: 'G5 6' },
            }),
          ),
        }),
        'HO-004',
      ),
    ).toHaveLength(1);
  });
  test('a fall is not judged without all three', () => {
    expect(
      one(
        { opening: { poor: 'D5 8' }, reduction: { poor: 'F5 2' }, closing: { poor: 'G5 6' } },
        'HO-004',
      ),
    ).toEqual([]);
    expect(one({ reduction: { poor: 'F5 2' }, closing: { poor: 'G5 6' } }, 'HO-004')).toEqual([]);
    expect(one({ opening: { poor: 'D5 8' }, closing: { poor: 'G5 6' } }, 'HO-004')).toEqual([]);
    expect(one({ opening: { poor: 'D5 8' }, reduction: { poor: 'F5 2' } }, 'HO-004')).toEqual([]);
  });
  test('more than thirty people to a household', () => {
    const people = (figures: WrittenPlace) => one(figures, 'SO-035');
    const line = (at: string) => [`SO-035 stop people · ${at} · người · {"place":"Thôn A"}`];
    expect(people({ people: 'C5 301', closing: { total: 'D5 10' } })).toEqual(line('C5'));
    expect(people({ people: 'C5 300', closing: { total: 'D5 10' } })).toEqual([]);
    expect(people({ people: 'C5 301', opening: { total: 'D5 10' } })).toEqual(line('C5'));
    expect(
      people({ people: 'C5 301', closing: { total: 'D5 11' }, opening: { total: 'E5 10' } }),
    ).toEqual([]);
    expect(people({ closing: { poor: 'D5 2', poorPeople: 'F5 61' } })).toEqual(line('F5'));
    expect(people({ closing: { nearPoor: 'D5 2', nearPoorPeople: 'F5 61' } })).toEqual(line('F5'));
    expect(
      people({
        closing: { nearPoor: 'D5 2', nearPoorPeople: 'F5 60', poor: 'E5 2', poorPeople: 'G5 60' },
      }),
    ).toEqual([]);
  });
  test('an ID number among the people, whatever the households', () => {
    expect(one({ people: 'C5 51000000001' }, 'SO-035')).toHaveLength(1);
    expect(one({ people: 'C5 100000000', closing: { total: 'D5 0' } }, 'SO-035')).toHaveLength(1);
    expect(one({ people: 'C5 99999999', closing: { total: 'D5 0' } }, 'SO-035')).toEqual([]);
    expect(
      one({ people: 'C5 51000000001', closing: { total: 'D5 5100000000' } }, 'SO-035'),
    ).toHaveLength(1);
  });
});

describe('a typed rate', () => {
  const rate = (typed: string, counts = { total: 'C5 1867', poor: 'D5 104' }) =>
    one({ closing: { ...counts, poorRate: `E5 ${typed}` } }, 'HO-0');
  test('is right with as many decimals as were typed, or as a computed cell carries', () => {
    for (const typed of ['5.57', '5.6', '6', '5.570', '5.570434', '5.5704338519'])
      expect(rate(typed)).toEqual([]);
  });
  test('is told with the counts', () => {
    expect(rate('5.58')).toEqual([
      'HO-003 check households.closing · E5,D5,C5 · 5.57→5.58 % · {"place":"Thôn A","what":"tỷ lệ hộ nghèo","count":"104","total":"1867"}',
    ]);
    expect([rate('5.5804338511'), rate('5.570435')].map((told) => told.length)).toEqual([1, 1]);
    expect(
      rate('1.5', { total: 'C5 2', poor: 'D5 3' }).filter((told) => !told.startsWith('HO-002')),
    ).toEqual([expect.stringContaining('HO-003 check')]);
    expect(
      one({ opening: { total: 'C5 200', nearPoor: 'D5 3', nearPoorRate: 'E5 2' } }, 'HO-0'),
    ).toEqual([]);
    expect(
      one({ opening: { total: 'C5 200', nearPoor: 'D5 3', nearPoorRate: 'E5 1.6' } }, 'HO-0'),
    ).toEqual([
      'HO-003 check households.opening · E5,D5,C5 · 1.5→1.6 % · {"place":"Thôn A","what":"tỷ lệ hộ cận nghèo","count":"3","total":"200"}',
    ]);
  });
  test('on the scale of one is the same rate', () => {
    expect(rate('0.0557')).toEqual([
      'HO-015 note households.closing · E5 · % · {"place":"Thôn A","what":"tỷ lệ hộ nghèo","count":"104","total":"1867"}',
    ]);
    expect(rate('1', { total: 'C5 10', poor: 'D5 10' })).toEqual([
      expect.stringContaining('HO-015 note'),
    ]);
    expect(rate('0.056')).toEqual([expect.stringContaining('HO-003 check')]);
    expect(rate('0.05570')).toEqual([expect.stringContaining('HO-015 note')]);
    expect(rate('0.0558')).toEqual([expect.stringContaining('HO-003 check')]);
  });
  test('is not judged without its counts, and never of no household', () => {
    expect(one({ closing: { total: 'C5 10', poorRate: 'E5 7' } }, 'HO-0')).toEqual([]);
    expect(one({ closing: { poor: 'C5 10', poorRate: 'E5 7' } }, 'HO-0')).toEqual([]);
    expect(rate('7', { total: 'C5 0', poor: 'D5 0' })).toEqual([]);
  });
  test('of both groups is that of their sum, and told apart when it is the sum of the rounded rates', () => {
    const both = (typed: string) =>
      one(
        {
          closing: {
            total: 'C5 600',
            poor: 'D5 1',
            nearPoor: 'E5 1',
            poorAndNearRate: `F5 ${typed}`,
          },
        },
        'HO-0',
      );
    expect(both('0.33')).toEqual([]);
    expect(both('0.34')).toEqual([
      'HO-016 check households.closing · F5 · 0.33→0.34 % · {"place":"Thôn A","what":"tỷ lệ nghèo đa chiều","count":"2","total":"600"}',
    ]);
    expect(both('0.35')).toEqual([
      'HO-003 check households.closing · F5,D5,C5 · 0.33→0.35 % · {"place":"Thôn A","what":"tỷ lệ nghèo đa chiều","count":"2","total":"600"}',
    ]);
    expect(
      one({ closing: { total: 'C5 600', poor: 'D5 1', poorAndNearRate: 'F5 5' } }, 'HO-0'),
    ).toEqual([]);
    expect(
      one({ closing: { total: 'C5 600', nearPoor: 'D5 1', poorAndNearRate: 'F5 5' } }, 'HO-0'),
    ).toEqual([]);
    expect(
      one({ closing: { poor: 'C5 600', nearPoor: 'D5 1', poorAndNearRate: 'F5 5' } }, 'HO-0'),
    ).toEqual([]);
    expect(
      one(
        { closing: { total: 'C5 0', poor: 'D5 0', nearPoor: 'E5 0', poorAndNearRate: 'F5 5' } },
        'HO-003',
      ),
    ).toEqual([]);
  });
  test('of the total row is judged too', () => {
    expect(
      told(
        facts({
          households: households(
            [],
            all({ closing: { total: 'C9 1867', poor: 'D9 104', poorRate: 'E9 5.58' } }),
          ),
        }),
        'HO-003',
      ),
    ).toHaveLength(1);
  });
  test('points of a fall are those of the unrounded rates', () => {
    const fall = (typed: string, name: 'poor' | 'nearPoor' = 'poor', without = '') => {
      const opening = { total: 'C5 1867', [name]: 'D5 368' };
      const closing = { total: 'E5 1867', [name]: 'F5 104' };
      return one(
        {
          opening:
            without === 'C'
              ? { [name]: 'D5 368' }
              : without === 'D'
                ? { total: 'C5 1867' }
                : opening,
          closing:
            without === 'E'
              ? { [name]: 'F5 104' }
              : without === 'F'
                ? { total: 'E5 1867' }
                : closing,
          reduction: { [`${name}Points`]: `G5 ${typed}` },
        },
        'HO-014',
      );
    };
    for (const typed of ['14.14', '14.1', '14', '14.140332']) expect(fall(typed)).toEqual([]);
    expect(fall('14.15')).toEqual([
      'HO-014 check households.reduction · G5 · 14.14→14.15 % · {"place":"Thôn A","what":"hộ nghèo"}',
    ]);
    expect(fall('14.15', 'nearPoor')).toEqual([
      'HO-014 check households.reduction · G5 · 14.14→14.15 % · {"place":"Thôn A","what":"hộ cận nghèo"}',
    ]);
    for (const without of ['C', 'D', 'E', 'F']) expect(fall('14.15', 'poor', without)).toEqual([]);
    expect(
      one(
        {
          opening: { total: 'C5 0', poor: 'D5 0' },
          closing: { total: 'E5 0', poor: 'F5 0' },
          reduction: { poorPoints: 'G5 1' },
        },
        'HO-014',
      ),
    ).toEqual([]);
  });
});

describe('hamlets of record', () => {
  const record = (value: string) =>
    told(
      facts({ households: households([A({}), place('Thôn Gò Lê', 'B6', {})]) }, { thon: value }),
      'HO-010',
    );
  test('that the table leaves out are named', () => {
    expect(record('Thôn A; Thôn Gò Lê\nThôn C;; ấp D')).toEqual([
      'HO-010 check households.opening,households.closing,households.reduction · C1 ·  · {"have":2,"wanted":4,"missing":["Thôn C","ấp D"]}',
    ]);
  });
  test('may be written with any prefix or none', () => {
    expect(
      told(
        facts({ households: households([place('Xóm A', 'B5', {})]) }, { thon: 'Xóm thôn A' }),
        'HO-010',
      ),
    ).toHaveLength(1);
    expect(record('Thôn A; Gò Lê; Xóm thôn A')).toEqual([
      expect.stringContaining('"missing":["Xóm thôn A"]'),
    ]);
    for (const name of [
      'A',
      'Thôn A',
      'thôn  A',
      'Ấp A',
      'Bản A',
      'Tổ dân phố A',
      'Khu phố A',
      'T. A',
      'T.A',
      'Khu dân cư A',
      'TDP A',
      'Thôn A, xã Ba Dinh',
    ])
      expect(record(`${name}; Gò Lê`)).toEqual([]);
  });
  test('a setting without a cell points nowhere', () => {
    const given = facts({ households: households([A({})]) });
    expect(
      told(
        { ...given, settings: new Map([['thon', { value: 'B', from: 'option', cell: null }]]) },
        'HO-010',
      ),
    ).toEqual([
      'HO-010 check households.opening,households.closing,households.reduction ·  ·  · {"have":0,"wanted":1,"missing":["B"]}',
    ]);
    expect(told(facts({}, { thon: 'B' }), 'HO-010')).toEqual([]);
  });
});

describe('a hamlet without a figure that others have', () => {
  test('is told in the cell that is blank, with what the total row says', () => {
    expect(
      told(
        facts({
          households: households(
            [A({ closing: { poor: 'D5 4' } }), B({})],
            all({ closing: { poor: 'D9 4' } }),
          ),
        }),
        'HO-021',
      ),
    ).toEqual([
      'HO-021 check households.closing · D6 · hộ · {"place":"Thôn B","what":"hộ nghèo","total":"4"}',
    ]);
  });
  test.each([
    ['closing', 'total', 'tổng số hộ'],
    ['closing', 'poor', 'hộ nghèo'],
    ['closing', 'nearPoor', 'hộ cận nghèo'],
    ['opening', 'total', 'tổng số hộ đầu năm'],
    ['opening', 'poor', 'hộ nghèo đầu năm'],
    ['opening', 'nearPoor', 'hộ cận nghèo đầu năm'],
  ] as const)('%s %s', (moment, name, what) => {
    expect(
      told(
        facts({ households: households([A({ [moment]: { [name]: 'AB5 4' } }), B({})]) }),
        'HO-021',
      ),
    ).toEqual([
      `HO-021 check households.${moment} · AB6 · hộ · {"place":"Thôn B","what":"${what}"}`,
    ]);
  });
  test('is found by the whole number of its row', () => {
    expect(
      told(
        facts({
          households: households([A({ closing: { poor: 'D5 4' } }), place('Thôn B', 'B16', {})]),
        }),
        'HO-021',
      ),
    ).toEqual([expect.stringContaining(' · D16 · ')]);
  });
  test('is told once for a column that serves both moments', () => {
    const both = { opening: { total: 'C5 4' }, closing: { total: 'C5 4' } };
    expect(told(facts({ households: households([A(both), B({})]) }), 'HO-021')).toEqual([
      'HO-021 check households.closing · C6 · hộ · {"place":"Thôn B","what":"tổng số hộ"}',
    ]);
  });
  test('is shown by its name where the others stand in another sheet', () => {
    const other = A({ closing: { poor: 'D5 4' } });
    const at = (cells: { sheet: string; cell: string }[]) =>
      changed(other, ({ figure }) => ({ ...figure, cells }));
    const elsewhere = at([{ sheet: 'T', cell: 'D5' }]);
    expect(told(facts({ households: households([elsewhere, B({})]) }), 'HO-021')).toEqual([
      expect.stringContaining(' · B6 · '),
    ]);
    const nowhere = at([]);
    expect(told(facts({ households: households([nowhere, B({})]) }), 'HO-021')).toEqual([
      expect.stringContaining(' · B6 · '),
    ]);
  });
});

describe('a register beside the summary', () => {
  const inRegister = (name: string, poor: string, nearPoor: string, households = 'C2 9') => ({
    name,
    key: name.toLowerCase().replace('thôn ', ''),
    households: figure(households),
    poor: figure(poor),
    nearPoor: figure(nearPoor),
    people: null,
  });
  const register = (
    byHamlet: RegisterFacts['byHamlet'],
    asOf: string | null = null,
  ): RegisterFacts => ({
    complete: false,
    asOf,
    byHamlet,
    tables: [{ sheet: 'R', range: 'A4:F90' }],
  });
  const summary = (more: Parameters<typeof households>[2] = {}) =>
    households(
      [
        A({ opening: { poor: 'C5 9' }, closing: { poor: 'D5 4', nearPoor: 'E5 2' } }),
        B({ closing: { poor: 'D6 1', nearPoor: 'E6 1' } }),
      ],
      null,
      more,
    );
  const against = (
    byHamlet: RegisterFacts['byHamlet'],
    more: Parameters<typeof households>[2] = {},
    asOf: string | null = null,
  ) => told(facts({ households: summary(more), register: register(byHamlet, asOf) }), 'HO-01');

  test('counts the same', () =>
    expect(
      against([inRegister('Thôn A', 'R4 4', 'R5 2'), inRegister('Thôn B', 'R6 1', 'R7 1')]),
    ).toEqual([]));
  test('counts otherwise', () => {
    expect(
      against([inRegister('Thôn A', 'R4 3', 'R5 2'), inRegister('Thôn B', 'R6 1', 'R7 2')]),
    ).toEqual([
      'HO-013 check households.closing · D5,R4 · 4→3 hộ · {"place":"Thôn A","what":"hộ nghèo"}',
      'HO-013 check households.closing · E6,R7 · 1→2 hộ · {"place":"Thôn B","what":"hộ cận nghèo"}',
    ]);
  });
  test('a register of the poor alone says nothing of the near-poor, and the other way round', () => {
    expect(
      against([inRegister('Thôn A', 'R4 4', 'R5 0'), inRegister('Thôn B', 'R6 1', 'R7 0')]),
    ).toEqual([]);
    expect(
      against([inRegister('Thôn A', 'R4 0', 'R5 2'), inRegister('Thôn B', 'R6 0', 'R7 1')]),
    ).toEqual([]);
    expect(
      against([inRegister('Thôn A', 'R4 4', 'R5 0'), inRegister('Thôn B', 'R6 1', 'R7 1')]),
    ).toEqual([
      'HO-013 check households.closing · E5,R5 · 2→0 hộ · {"place":"Thôn A","what":"hộ cận nghèo"}',
    ]);
    expect(
      against([inRegister('Thôn A', 'R4 0', 'R5 2'), inRegister('Thôn B', 'R6 1', 'R7 1')]),
    ).toEqual([
      'HO-013 check households.closing · D5,R4 · 4→0 hộ · {"place":"Thôn A","what":"hộ nghèo"}',
    ]);
  });
  test('is one of the start of the year where all that is known of it agrees', () => {
    expect(
      against([inRegister('Thôn A', 'R4 9', 'R5 7'), inRegister('Thôn B', 'R6 5', 'R7 6')]),
    ).toEqual([]);
    expect(
      against([inRegister('Thôn A', 'R4 8', 'R5 2'), inRegister('Thôn B', 'R6 1', 'R7 1')]),
    ).toHaveLength(1);
  });
  test('a hamlet that the summary has not', () => {
    expect(
      against([inRegister('Thôn C', 'R4 4', 'R5 2', 'C2+C3 9'), inRegister('', 'R6 1', 'R7 1')]),
    ).toEqual(['HO-017 check · C2 ·  · {"place":"Thôn C"}']);
  });
  test('names that differ in their accents are one', () => {
    const given = facts({
      households: households([place('Thôn Gò Lê', 'B5', { closing: { poor: 'D5 4' } })]),
      register: register([inRegister('Thôn Go Le', 'R4 3', 'R5 0')]),
    });
    expect(told(given, 'HO-01')).toEqual([
      'HO-013 check households.closing · D5,R4 · 4→3 hộ · {"place":"Thôn Go Le","what":"hộ nghèo"}',
    ]);
  });
  test('unless both names are there', () => {
    const hamlets = [
      place('Thôn Lê', 'B5', { closing: { poor: 'D5+D7 4' } }),
      place('Thôn Le', 'B6', { closing: { poor: 'D6+D8 9' } }),
    ];
    expect(
      told(
        facts({
          households: households(hamlets),
          register: register([inRegister('Thôn Le', 'R4+R5 8', 'R6 0')]),
        }),
        'HO-01',
      ),
    ).toEqual([
      'HO-013 check households.closing · D6,R4 · 9→8 hộ · {"place":"Thôn Le","what":"hộ nghèo"}',
    ]);
  });
  test('that agrees with the start of the year in some hamlets alone is none of it', () => {
    const hamlets = [
      A({ opening: { poor: 'C5 9' }, closing: { poor: 'D5 4' } }),
      B({ opening: { poor: 'C6 5' }, closing: { poor: 'D6 1' } }),
    ];
    expect(
      told(
        facts({
          households: households(hamlets),
          register: register([
            inRegister('Thôn A', 'R4 9', 'R5 0'),
            inRegister('Thôn B', 'R6 6', 'R7 0'),
          ]),
        }),
        'HO-01',
      ),
    ).toHaveLength(2);
  });
  test('of another day cannot be compared', () => {
    const other = [inRegister('Thôn A', 'R4 3', 'R5 2')];
    expect(against(other, { asOf: '2025-12-31' }, '2025-06-30')).toEqual([
      'HO-011 check · A1,A4 ·  · {"dates":["2025-12-31","2025-06-30"]}',
    ]);
    expect(against(other, { asOf: '2025-12-31' }, '2025-12-31')).toEqual([
      expect.stringContaining('HO-013'),
    ]);
    expect(against(other, { asOf: '2025-12-31' })).toEqual([expect.stringContaining('HO-013')]);
    expect(against(other, {}, '2025-12-31')).toEqual([expect.stringContaining('HO-013')]);
    const tables = Array.from({ length: 5 }, (_, index) => ({
      sheet: 'S',
      range: `A${index + 1}:H9`,
    }));
    expect(against(other, { asOf: '2025-12-31', tables }, '2025-06-30')[0]).toContain(
      '· A1,A2,A3,A4 ·',
    );
  });
  test("a plan's figures cannot agree with it, nor can it differ from itself", () => {
    const other = [inRegister('Thôn A', 'R4 3', 'R5 2')];
    expect(against(other, { basis: 'plan' })).toEqual([]);
    expect(against(other, { basis: 'opening' })).toEqual([]);
    const table = { sheet: 'R', range: 'A4:F90' };
    expect(
      told(
        facts({
          households: summary({ tables: [table] }),
          register: { ...register(other), tables: [table] },
        }),
        'HO-01',
      ),
    ).toEqual([]);
  });
  test('its people are judged in its own cells', () => {
    const crowded = {
      ...inRegister('Thôn A', 'R4 4', 'R5 2', 'C2 1'),
      people: {
        value: dec(31),
        cells: Array.from({ length: 21 }, (_, row) => cell(`F${row + 1}`)),
      },
    };
    const table = { sheet: 'R', range: 'A4:F90' };
    const given = { register: { ...register([crowded]), tables: [table] } };
    const line = `SO-035 stop people · ${Array.from({ length: 20 }, (_, row) => `F${row + 1}`).join()} · người · {"place":"Thôn A"}`;
    expect(told(facts(given), 'SO-035')).toEqual([line]);
    const summed = A({ people: 'F5 31', closing: { total: 'C5 1' } });
    expect(
      told(
        facts({ ...given, households: households([summed], null, { tables: [table] }) }),
        'SO-035',
      ),
    ).toEqual([line]);
    expect(told(facts({ ...given, households: households([summed]) }), 'SO-035')).toEqual([
      line,
      'SO-035 stop people · F5 · người · {"place":"Thôn A"}',
    ]);
  });
});
