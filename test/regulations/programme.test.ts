import {
  minimumCounterpartAt,
  partsOf,
  programmeAt,
  programmeOfCode,
  programmeOfYear,
  programmes,
  targetDefinitions,
  targetGroups,
  comparisonWords,
  areaOf,
} from '../../src/regulations';

describe('the tree of the programme', () => {
  test.each([
    ['2022-01-17', false],
    ['2022-01-18', true],
    ['2025-12-31', true],
    ['2026-01-01', false],
    ['2026-01-31', true],
    ['2030-12-31', true],
    ['2031-01-01', false],
  ])('on %s there is a tree: %s', (date, there) => {
    expect(programmeAt(date) !== null).toBe(there);
  });

  test('the year in which it began has it; 2026 has the next one and what is carried over', () => {
    const ids = (year: number): string[] => {
      const programme = programmeOfYear(year);
      return programme ? partsOf(programme).map(({ id }) => id) : [];
    };
    expect([2021, 2022, 2025, 2026, 2027, 2030, 2031].map(ids)).toEqual([
      [],
      ['qd-90-2022'],
      ['qd-90-2022'],
      ['qd-417-2026', 'qd-90-2022'],
      ['qd-417-2026'],
      ['qd-417-2026'],
      [],
    ]);
    expect(programmes().map(({ carryOver }) => carryOver?.to ?? null)).toEqual([
      '2026-12-31',
      null,
    ]);
  });

  test('the programme 2026–2030: two parts, fifteen components, contents by number', () => {
    const lines = programmeOfYear(2027)?.lines ?? [];
    expect([1, 2].map((level) => lines.filter((line) => line.level === level).length)).toEqual([
      2, 15,
    ]);
    const labels = new Map(lines.map(({ code, label }) => [code, label]));
    expect(labels.get('HP2')).toBe('Hợp phần thứ hai');
    expect(labels.get('HP1.10')).toBe('Nội dung thành phần 10 – Hợp phần thứ nhất');
    expect(labels.get('HP1.2.03')).toBe('Nội dung 03 – Nội dung thành phần 2 – Hợp phần thứ nhất');
    const parents = lines.flatMap(({ parent }) => parent ?? []);
    expect(parents.length).toBeGreaterThan(10);
    expect(parents.filter((parent) => !labels.has(parent))).toEqual([]);
  });

  test('contents that have investment alone are known and marked; a line that no tree has is of the programme above it', () => {
    const lines = programmeOfYear(2027)?.lines ?? [];
    const marked = lines.filter(({ confirmed }) => !confirmed);
    expect(marked.map(({ code, capital }) => [code, ...capital])).toEqual(
      ['HP1.2.04', 'HP1.2.05', 'HP1.2.08', 'HP2.1.01', 'HP2.1.02', 'HP2.1.03', 'HP2.1.04'].map(
        (code) => [code, 'investment'],
      ),
    );
    const ids = ['HP1.2.99', 'DA3.12', 'DA12', 'XX1'].map((code) => programmeOfCode(code)?.id);
    expect(ids).toEqual(['qd-417-2026', 'qd-90-2022', undefined, undefined]);
  });

  test('seven projects with eleven sub-projects, each below its project', () => {
    const lines = programmeAt('2025-06-30')!.lines;
    expect(lines.filter(({ level }) => level === 1).map(({ code }) => code)).toEqual([
      'DA1',
      'DA2',
      'DA3',
      'DA4',
      'DA5',
      'DA6',
      'DA7',
    ]);
    const parts = lines.filter(({ level }) => level === 2);
    expect(parts.map(({ code }) => code)).toEqual([
      'DA1.1',
      'DA1.2',
      'DA3.1',
      'DA3.2',
      'DA4.1',
      'DA4.2',
      'DA4.3',
      'DA6.1',
      'DA6.2',
      'DA7.1',
      'DA7.2',
    ]);
    for (const part of parts) expect(part.parent).toBe(part.code.split('.')[0]);
    expect(lines.find(({ code }) => code === 'DA3.1')?.label).toBe('Tiểu dự án 1 – Dự án 3');
  });
});

describe('the minimum counterpart', () => {
  test.each([
    ['2025-06-30', 'Tỉnh Quảng Ngãi', null, 15],
    ['2025-06-30', 'QUẢNG NAM', null, 15],
    ['2025-06-30', 'Bắc Kạn', 70, 3],
    ['2025-06-30', 'Bắc Kạn', 69.99, 10],
    ['2025-06-30', 'Bắc Kạn', 50, 10],
    ['2025-06-30', 'Bắc Kạn', 49.99, 15],
    ['2026-01-01', 'Quảng Ngãi', null, null],
  ])('on %s for %s with %s %% from the centre: %s', (date, province, share, percent) => {
    expect(minimumCounterpartAt(date, province, share)?.value).toBe(percent);
  });

  test('nothing is assumed for a province whose share is not known', () => {
    expect(minimumCounterpartAt('2025-06-30', 'Bắc Kạn')).toBeNull();
    expect(minimumCounterpartAt('2025-06-30', null)).toBeNull();
  });
});

describe('the targets of the plan', () => {
  const targets = targetDefinitions();

  test('eighteen codes, in the order of the plan', () => {
    expect(targets.map(({ code }) => code).join(' ')).toBe(
      'a1 a2 b1 b2 c d dd e g-vl1 g-vl2 g-vl3 g-yt g-gd1 g-gd2 g-gd3 g-ns1 g-ns2 g-tt',
    );
  });

  test('each belongs to a known group and to a line of the tree, or to none', () => {
    const codes = new Set(programmeAt('2025-06-30')!.lines.map(({ code }) => code));
    for (const target of targets) {
      expect(targetGroups()).toContain(target.group);
      expect([...codes, null]).toContain(target.line);
    }
  });

  test('an alias names one target only', () => {
    const aliases = targets.flatMap((target) => target.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
    for (const alias of aliases) expect(alias).toBe(alias.toLowerCase().normalize('NFC'));
  });

  test('each comparison but "=" has words', () => {
    expect(comparisonWords().map(({ comparison }) => comparison)).toEqual([
      '>=',
      '>',
      '<=',
      '<',
      '≈',
    ]);
  });
});

test('an area is read in the words that officers use', () => {
  expect(['nông thôn', ' Nông  Thôn', 'NT', 'Thành thị', 'đô thị', 'miền núi'].map(areaOf)).toEqual(
    ['rural', 'rural', 'rural', 'urban', 'urban', null],
  );
});
