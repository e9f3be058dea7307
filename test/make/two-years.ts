/**
 * Registers of two years with the truth kept beside them: what happened to every household is drawn first, then written down the way
 * hamlets write it, with slips, renumbered codes, namesakes and a renamed hamlet.
 */
import type { SheetSpec } from './book';
import type { CellSpec } from './cell';

export type Group = 'poor' | 'near' | 'not';
export type Way =
  | 'becomes'
  | 'crossesLine'
  | 'otherDecrease'
  | 'comesFrom'
  | 'relapsed'
  | 'newlyPoor'
  | 'otherIncrease';
export type Fate = 'here' | 'moved-hamlet' | 'new-head' | 'away' | 'died' | 'arrives' | 'splits';
export type Typo = 'none' | 'accent' | 'slip' | 'capitals';

export interface Life {
  readonly hamlet: number;
  readonly before: Group;
  readonly after: Group;
  readonly fate: Fate;
  readonly people: number;
  readonly change: number;
  readonly hasId: boolean;
  readonly typo: Typo;
  readonly relapsed: boolean;
  /** Has the name and year of the household before it, in another hamlet. */
  readonly namesake: boolean;
}

export interface Writing {
  /** Registers of all households, or of the poor and near-poor alone. */
  readonly complete: boolean;
  /** Marks, notes and a list of who escaped are kept. */
  readonly notes: boolean;
  readonly births: 'day' | 'year' | 'none';
  readonly codes: 'stay' | 'renumbered' | 'none';
  /** A line for each person. */
  readonly roster: boolean;
  /** The second hamlet has another name this year. */
  readonly renamed: boolean;
}

export type Counts = Record<'opening' | Way | 'closing', { households: number; people: number }>;

export interface TwoYears {
  readonly old: readonly SheetSpec[];
  readonly now: readonly SheetSpec[];
  /** By group, then by hamlet under its name of this year. */
  readonly truth: Readonly<Record<'poor' | 'nearPoor', ReadonlyMap<string, Counts>>>;
  /** Cells of last year → cells of this year that are one household, each "Trang!B12". */
  readonly pairs: ReadonlyMap<string, string>;
}

const HAMLETS = ['Thôn Mẫu Một', 'Thôn Mẫu Hai', 'Thôn Mẫu Ba'];
export const NEW_NAME = 'Thôn Mẫu Mới';
export const OLD_NAME = HAMLETS[1]!;
const GIVEN = [
  'Hồng',
  'Thảo',
  'Bình',
  'Cường',
  'Dũng',
  'Giang',
  'Khánh',
  'Liễu',
  'Mạnh',
  'Ngọc',
  'Phước',
  'Quỳnh',
  'Sương',
  'Trường',
  'Vượng',
  'Xuân',
  'Yến',
  'Đạt',
  'Hậu',
  'Lộc',
];
const MIDDLE = ['Thị Mẫu', 'Văn Mẫu', 'Thử', 'Đình Thử', 'Ngọc Mẫu'];
const SURNAMES = ['Đinh', 'Phạm', 'Nguyễn', 'Trần'];
const WORDS: Readonly<Record<Group, string>> = {
  poor: 'Hộ nghèo',
  near: 'Hộ cận nghèo',
  not: 'Hộ không nghèo',
};

interface Line {
  readonly index: number;
  readonly life: Life;
  readonly name: string;
  readonly hamlet: string;
  readonly born: number;
  readonly id: string | null;
  readonly people: number;
  readonly group: Group;
  readonly code: string;
  readonly note: string;
  readonly mark: 'relapsed' | 'newly' | '';
}

export function twoYears(lives: readonly Life[], writing: Writing): TwoYears {
  const heads: { name: string; born: number }[] = [];
  lives.forEach((life, index) => {
    const last = heads[index - 1];
    // A namesake lives elsewhere and goes nowhere: two of one name, year and hamlet are beyond what a register can tell.
    const twin =
      life.namesake &&
      last !== undefined &&
      !lives[index - 1]!.namesake &&
      lives[index - 1]!.hamlet !== life.hamlet &&
      lives[index - 1]!.fate !== 'moved-hamlet' &&
      life.fate !== 'moved-hamlet';
    heads.push(twin ? last : { name: nameOf(index), born: 1950 + ((index * 7) % 45) });
  });
  const truth = { poor: new Map<string, Counts>(), nearPoor: new Map<string, Counts>() };
  const nowName = (hamlet: number): string =>
    writing.renamed && hamlet === 1 ? NEW_NAME : HAMLETS[hamlet]!;
  const old: Line[] = [];
  const now: Line[] = [];
  lives.forEach((life, index) => {
    const { name, born } = heads[index]!;
    const id = life.hasId ? `051${String(100000001 + index * 37).padStart(9, '0')}` : null;
    const base = { index, life, id, born };
    const isNew = life.fate === 'arrives' || life.fate === 'splits';
    const left = life.fate === 'away' || life.fate === 'died';
    const target = life.fate === 'moved-hamlet' ? (life.hamlet + 1) % HAMLETS.length : life.hamlet;
    // Another hamlet and another name, and neither number nor birth: nobody could tell.
    const typo =
      life.fate === 'moved-hamlet' && !life.hasId && writing.births === 'none' ? 'none' : life.typo;
    const peopleNow = Math.max(1, life.people + life.change);
    const note = !writing.notes
      ? ''
      : life.fate === 'away'
        ? 'chuyển đi nơi khác'
        : life.fate === 'died'
          ? 'Hộ đã mất'
          : '';
    const noteNow = !writing.notes
      ? ''
      : life.fate === 'arrives'
        ? 'Mới chuyển đến'
        : life.fate === 'splits'
          ? 'tách hộ'
          : '';
    const relapsed = life.relapsed && writing.notes;
    const fresh = !isNew && !left && life.before === 'not' && life.after !== 'not';
    if (!isNew)
      old.push({
        ...base,
        name,
        hamlet: HAMLETS[life.hamlet]!,
        people: life.people,
        group: life.before,
        code: codeOf(index),
        note,
        mark: '',
      });
    if (!left) {
      const head =
        life.fate === 'new-head'
          ? {
              name: nameOf(index + 5000),
              born: born + 20 > 2004 ? born - 20 : born + 20,
              id: life.hasId ? `051${String(700000001 + index * 41).padStart(9, '0')}` : null,
            }
          : { name: typed(name, typo), born, id };
      now.push({
        ...base,
        ...head,
        hamlet: nowName(target),
        people: peopleNow,
        group: life.after,
        code: writing.codes === 'renumbered' ? codeOf(lives.length * 2 - index) : codeOf(index),
        note: noteNow,
        mark: fresh && writing.notes ? (relapsed ? 'relapsed' : 'newly') : '',
      });
    }
    count(truth, life, nowName(life.hamlet), nowName(target), peopleNow, { isNew, left, relapsed });
  });
  const listed = (lines: readonly Line[]): readonly Line[] =>
    writing.complete ? lines : lines.filter((line) => line.group !== 'not');
  const [oldSheet, oldCells] = sheet(
    'Danh sách',
    writing.complete
      ? 'DANH SÁCH TOÀN BỘ HỘ DÂN CƯ NĂM 2024'
      : 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024',
    '31/12/2024',
    listed(old),
    writing,
  );
  const [nowSheet, nowCells] = sheet(
    'Danh sách',
    writing.complete
      ? 'DANH SÁCH TOÀN BỘ HỘ DÂN CƯ NĂM 2025'
      : 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
    '31/12/2025',
    listed(now),
    writing,
  );
  const escaped =
    writing.complete || !writing.notes
      ? []
      : now.filter(
          (line) =>
            line.group === 'not' &&
            old.some((one) => one.index === line.index && one.group !== 'not'),
        );
  const [outSheet, outCells] = sheet(
    'Thoát nghèo',
    'DANH SÁCH HỘ THOÁT NGHÈO, THOÁT CẬN NGHÈO NĂM 2025',
    '31/12/2025',
    escaped,
    writing,
    false,
  );
  const pairs = new Map(
    [...oldCells].flatMap(([index, cell]) => {
      const other = nowCells.get(index) ?? outCells.get(index);
      return other === undefined ? [] : [[cell, other] as const];
    }),
  );
  return {
    old: [oldSheet],
    now: escaped.length > 0 ? [nowSheet, outSheet] : [nowSheet],
    truth,
    pairs,
  };
}

function nameOf(index: number): string {
  const [given, middle, surname] = [
    GIVEN[index % GIVEN.length]!,
    MIDDLE[Math.floor(index / GIVEN.length) % MIDDLE.length]!,
    SURNAMES[Math.floor(index / (GIVEN.length * MIDDLE.length)) % SURNAMES.length]!,
  ];
  return `${surname} ${middle} ${given}`;
}

function codeOf(index: number): string {
  return `H${String(index + 1).padStart(4, '0')}`;
}

function typed(name: string, typo: Typo): string {
  if (typo === 'capitals') return `  ${name.toUpperCase()} `;
  if (typo === 'slip') return `${name.slice(0, -1)}`;
  if (typo !== 'accent') return name;
  const words = name.split(' ');
  const last = words
    .pop()!
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return [...words, last].join(' ');
}

function empty(): Counts {
  return Object.fromEntries(
    [
      'opening',
      'becomes',
      'crossesLine',
      'otherDecrease',
      'comesFrom',
      'relapsed',
      'newlyPoor',
      'otherIncrease',
      'closing',
    ].map((key) => [key, { households: 0, people: 0 }]),
  ) as Counts;
}

function count(
  truth: TwoYears['truth'],
  life: Life,
  from: string,
  to: string,
  peopleNow: number,
  is: { readonly isNew: boolean; readonly left: boolean; readonly relapsed: boolean },
): void {
  const add = (
    group: Group,
    hamlet: string,
    way: keyof Counts,
    people: number,
    households = 1,
  ): void => {
    if (group === 'not') return;
    for (const book of Object.values(truth) as Map<string, Counts>[])
      if (!book.has(hamlet)) book.set(hamlet, empty());
    const counts = (truth[group === 'poor' ? 'poor' : 'nearPoor'] as Map<string, Counts>).get(
      hamlet,
    )![way];
    counts.households += households;
    counts.people += people;
  };
  const { before, after, people } = life;
  if (!is.isNew) add(before, from, 'opening', people);
  if (!is.left) add(after, to, 'closing', peopleNow);
  if (is.isNew) return add(after, to, 'otherIncrease', peopleNow);
  if (is.left) return add(before, from, 'otherDecrease', people);
  if (before !== 'not' && after === 'not') return add(before, from, 'crossesLine', people);
  if (before === 'not') return add(after, to, is.relapsed ? 'relapsed' : 'newlyPoor', peopleNow);
  if (before !== after) {
    add(before, from, 'becomes', people);
    add(after, from, 'comesFrom', people);
  }
  if (from !== to) {
    add(after, from, 'otherDecrease', people);
    add(after, to, 'otherIncrease', people);
  }
  if (peopleNow > people) add(after, to, 'otherIncrease', peopleNow - people, 0);
  if (peopleNow < people) add(after, to, 'otherDecrease', people - peopleNow, 0);
}

/** @returns the sheet and the cell of each household's head by its number */
function sheet(
  name: string,
  title: string,
  day: string,
  lines: readonly Line[],
  writing: Writing,
  classes = true,
): [SheetSpec, Map<number, string>] {
  const header = [
    'STT',
    ...(writing.codes === 'none' ? [] : ['Mã hộ']),
    'Họ và tên',
    ...(writing.roster ? ['Quan hệ với chủ hộ'] : []),
    'Thôn',
    ...(writing.births === 'none' ? [] : [writing.births === 'day' ? 'Ngày sinh' : 'Năm sinh']),
    'Số CCCD',
    ...(writing.roster ? [] : ['Số khẩu']),
    ...(classes ? ['Phân loại hộ', 'Tái nghèo', 'Phát sinh mới'] : []),
    'Ghi chú',
  ];
  const nameColumn = 'ABC'[header.indexOf('Họ và tên')]!;
  const cells = new Map<number, string>();
  const rows: CellSpec[][] = [[title], [`(Thời điểm ${day})`], [], header];
  for (const [nth, line] of lines.entries()) {
    cells.set(line.index, `${name}!${nameColumn}${rows.length + 1}`);
    const person = (
      who: string,
      relation: string,
      born: number,
      id: string | null,
      head: boolean,
    ): CellSpec[] => [
      head ? nth + 1 : null,
      ...(writing.codes === 'none' ? [] : [head ? line.code : null]),
      who,
      ...(writing.roster ? [relation] : []),
      line.hamlet,
      ...(writing.births === 'none'
        ? []
        : [
            writing.births === 'day'
              ? `${String(((line.index * 5) % 28) + 1).padStart(2, '0')}/${String((line.index % 12) + 1).padStart(2, '0')}/${born}`
              : born,
          ]),
      id,
      ...(writing.roster ? [] : [line.people]),
      ...(classes
        ? [
            head ? WORDS[line.group] : null,
            head && line.mark === 'relapsed' ? 'x' : null,
            head && line.mark === 'newly' ? 'x' : null,
          ]
        : []),
      head ? line.note || null : null,
    ];
    rows.push(person(line.name, 'Chủ hộ', line.born, line.id, true));
    if (writing.roster)
      for (let member = 1; member < line.people; member++)
        rows.push(
          person(
            `${nameOf(line.index + 200 + member * 57)} Con`,
            'Con',
            line.born + 22 + member,
            null,
            false,
          ),
        );
  }
  return [{ name, rows }, cells];
}
