/** Layouts that are rarer than a table under a title: two tables side by side, one under the other, and lists of persons. */
import fc from 'fast-check';
import type { CellSpec, SheetSpec } from '../book';
import * as words from './words';

export interface ClassCounts {
  readonly name: string;
  readonly poor: number;
  readonly nearPoor: number;
}

export interface OddLayout<T> {
  readonly sheet: SheetSpec;
  readonly truth: T;
  /** In words, for a failing example. */
  readonly how: string;
}

const hamletsArbitrary: fc.Arbitrary<ClassCounts[]> = fc
  .subarray(words.HAMLETS, { minLength: 1, maxLength: 6 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record({
          name: fc.constant(`Thôn ${name}`),
          poor: fc.nat({ max: 90 }),
          nearPoor: fc.nat({ max: 60 }),
        }),
      ),
    ),
  );

const place = fc.constantFrom(...words.PLACE);
const ordinal = fc.constantFrom(...words.ORDINAL);
const countWord = fc.constantFrom('Số hộ', 'Số lượng', 'Số lượng (hộ)');
const totalWord = fc.option(fc.constantFrom(...words.TOTAL_ROW));

interface Parts {
  readonly place: string;
  readonly ordinal: string;
  readonly count: string;
  readonly total: string | null;
  readonly gap: number;
  readonly blanks: number;
  readonly headings: Headings;
}
type Headings = 'merged' | 'typed' | 'typed-apart';

const partsArbitrary: fc.Arbitrary<Parts> = fc.record({
  place,
  ordinal,
  count: countWord,
  total: totalWord,
  gap: fc.integer({ min: 1, max: 2 }),
  blanks: fc.nat({ max: 2 }),
  headings: fc.constantFrom<Headings[]>('merged', 'typed', 'typed-apart'),
});

const HEADINGS = {
  poor: ['Hộ nghèo', 'I. HỘ NGHÈO', 'SỐ HỘ NGHÈO'],
  nearPoor: ['Hộ cận nghèo', 'II. HỘ CẬN NGHÈO', 'SỐ HỘ CẬN NGHÈO'],
} as const;

function block(
  hamlets: readonly ClassCounts[],
  of: 'poor' | 'nearPoor',
  parts: Parts,
): CellSpec[][] {
  const sum = hamlets.reduce((all, hamlet) => all + hamlet[of], 0);
  return [
    [parts.ordinal, parts.place, parts.count],
    ...hamlets.map((hamlet, i): CellSpec[] => [i + 1, hamlet.name, hamlet[of]]),
    ...(parts.total === null ? [] : [[null, parts.total, sum]]),
  ];
}

/** "Hộ nghèo" and "Hộ cận nghèo" beside each other, each with the same three columns. */
export const sideBySide: fc.Arbitrary<OddLayout<ClassCounts[]>> = fc
  .tuple(hamletsArbitrary, partsArbitrary, fc.nat({ max: 2 }))
  .map(([truth, parts, wording]) => {
    const [left, right] = [block(truth, 'poor', parts), block(truth, 'nearPoor', parts)];
    const gap = new Array<CellSpec>(parts.gap).fill(null);
    const heading: CellSpec[] = [
      HEADINGS.poor[wording]!,
      null,
      null,
      ...gap,
      HEADINGS.nearPoor[wording]!,
      null,
      null,
    ];
    const rows: CellSpec[][] = [
      ['TỔNG HỢP NĂM 2025'],
      ...new Array<CellSpec[]>(parts.blanks).fill([]),
      heading,
      ...(parts.headings === 'typed-apart' ? [[]] : []),
      ...left.map((row, i) => [...row, ...gap, ...right[i]!]),
    ];
    const top = 2 + parts.blanks;
    const start = 'ABCDEFGHIJ'[3 + parts.gap]!;
    const end = 'ABCDEFGHIJ'[5 + parts.gap]!;
    return {
      truth,
      how: `side by side, headings ${parts.headings}`,
      sheet: {
        name: 'TH',
        rows,
        merges:
          parts.headings === 'merged' ? [`A${top}:C${top}`, `${start}${top}:${end}${top}`] : [],
      },
    };
  });

/** The same two tables one under the other, each under its own title. */
export const stacked: fc.Arbitrary<OddLayout<ClassCounts[]>> = fc
  .tuple(hamletsArbitrary, partsArbitrary, fc.nat({ max: 2 }))
  .map(([truth, parts, wording]) => ({
    truth,
    how: 'stacked',
    sheet: {
      name: 'TH',
      rows: [
        [HEADINGS.poor[wording]!],
        ...new Array<CellSpec[]>(parts.blanks).fill([]),
        ...block(truth, 'poor', parts),
        [],
        [HEADINGS.nearPoor[wording]!],
        ...new Array<CellSpec[]>(parts.blanks).fill([]),
        ...block(truth, 'nearPoor', parts),
      ],
    },
  }));

export interface PersonsTruth {
  readonly households: number;
  readonly poor: number;
  readonly nearPoor: number;
  readonly people: number;
}

type Sign = 'relation' | 'code' | 'repeated-code' | 'member-number' | 'blank-number';

/** A list of persons of one hamlet; how a head is told differs. */
export const persons: fc.Arbitrary<OddLayout<PersonsTruth>> = fc
  .tuple(
    fc
      .array(fc.record({ poor: fc.boolean(), members: fc.nat({ max: 5 }) }), {
        minLength: 2,
        maxLength: 12,
      })
      .filter((list) => list.some((one) => one.members > 0)),
    fc.constantFrom<Sign[]>('relation', 'code', 'repeated-code', 'member-number', 'blank-number'),
    fc.constantFrom(...words.ORDINAL),
    fc.constantFrom('x', 'V', 'v', '✓', 'X'),
    fc.boolean(),
  )
  .map(([list, sign, ordinalWord, mark, byMark]) => {
    const header = [
      ordinalWord,
      ...(sign === 'member-number' ? ['STT thành viên'] : []),
      'Họ và tên',
      ...(sign === 'relation' ? ['Quan hệ với chủ hộ'] : []),
      ...(sign === 'code' || sign === 'repeated-code' ? ['Mã hộ'] : []),
      'Năm sinh',
      ...(byMark ? ['Hộ nghèo', 'Hộ cận nghèo'] : ['Phân loại hộ']),
    ];
    const rows = list.flatMap((household, h) =>
      Array.from({ length: household.members + 1 }, (_, m): CellSpec[] => {
        const head = m === 0;
        const classes: CellSpec[] = byMark
          ? household.poor
            ? [mark, null]
            : [null, mark]
          : [household.poor ? 'Hộ nghèo' : 'Hộ cận nghèo'];
        return [
          head ? h + 1 : null,
          ...(sign === 'member-number' ? [m + 1] : []),
          `Đinh Văn Mẫu ${h}-${m}`,
          ...(sign === 'relation' ? [head ? 'Chủ hộ' : 'Con'] : []),
          ...(sign === 'code'
            ? [head ? `H${h}` : null]
            : sign === 'repeated-code'
              ? [`H${h}`]
              : []),
          1950 + ((h * 7 + m * 11) % 60),
          ...(head ? classes : classes.map(() => null)),
        ];
      }),
    );
    return {
      how: `persons, heads by ${sign}`,
      sheet: {
        name: 'Thôn Gò Lê',
        rows: [['DANH SÁCH NHÂN KHẨU HỘ NGHÈO, HỘ CẬN NGHÈO'], [], header, ...rows],
      },
      truth: {
        households: list.length,
        poor: list.filter((one) => one.poor).length,
        nearPoor: list.filter((one) => !one.poor).length,
        people: rows.length,
      },
    };
  });
