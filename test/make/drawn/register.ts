/** A register of the poor and near-poor households, in the shapes in which offices keep one. */
import * as words from '../messy/words';
import type { CellSpec } from '../cell';
import type { Chance } from './chance';
import { table, type Account, type Column, type Line, type Table } from './model';
import { INDICATORS, state } from './tables';
import { GROUPS, type Hamlet, type Household, type World } from './world';

export interface RegisterParts {
  /** Where the hamlet of a household is written. */
  readonly place: 'column' | 'heading' | 'first-only' | 'merged' | 'sheet';
  readonly classes: 'word' | 'marks';
  readonly birth: 'none' | 'year' | 'by-sex' | 'day';
  readonly name: 'one' | 'split';
  readonly people: boolean;
  readonly card: boolean;
  readonly indicators: boolean;
  /** One line a person, the head first. */
  readonly persons: 'no' | 'relation' | 'key';
  /** Where the list begins to count again. */
  readonly ordinals: 'through' | 'by-hamlet';
}

export const drawRegisterParts = (chance: Chance): RegisterParts => ({
  place: 'column',
  classes: chance.pick(['word', 'word', 'marks']),
  birth: chance.pick(['none', 'year', 'year']),
  name: 'one',
  people: chance.maybe(0.6),
  card: chance.maybe(0.4),
  indicators: chance.maybe(0.2),
  persons: 'no',
  ordinals: 'through',
});

interface Shape {
  readonly parts: RegisterParts;
  readonly mark: CellSpec;
  readonly classWord: Readonly<Record<Household['group'], string>>;
}

/** @param hamlets those of this table, when the register is cut into several */
export function register(
  chance: Chance,
  world: World,
  account: Account,
  parts: RegisterParts,
  hamlets: readonly Hamlet[] = world.hamlets,
): Table {
  const pair = chance.int(0, words.CLASS_POOR.length - 1);
  const shape: Shape = {
    parts,
    mark: chance.pick(['x', 'X', 1, '✓']),
    classWord: {
      poor: words.CLASS_POOR[pair] ?? 'Hộ nghèo',
      nearPoor: words.CLASS_NEAR_POOR[pair] ?? 'Hộ cận nghèo',
    },
  };
  stateRegister(account, world, parts);
  const lines: Line[] = [];
  let number = 0;
  for (const [index, hamlet] of hamlets.entries()) {
    if (parts.place === 'heading')
      lines.push({
        kind: 'group',
        cells: { stt: ['I', 'II', 'III', 'IV'][index] ?? '', head: hamlet.name, given: null },
      });
    hamlet.list.forEach((one, at) => {
      number = parts.ordinals === 'by-hamlet' && at === 0 ? 1 : number + 1;
      lines.push(...household(shape, one, hamlet, number, at === 0));
    });
  }
  return table('register', {
    titles: [
      ...(chance.maybe(0.4) ? [`UBND XÃ ${world.commune.toUpperCase()}`] : []),
      parts.persons === 'no'
        ? `DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${world.year}`
        : `DANH SÁCH NHÂN KHẨU HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${world.year}`,
    ],
    label: 'head',
    columns: registerColumns(chance, parts),
    lines,
  });
}

export function stateRegister(account: Account, world: World, parts: RegisterParts): void {
  for (const group of GROUPS) {
    state(account, world, `closing.${group}`, (hamlet) => hamlet.flow[group].closing);
    state(account, world, `register.${group}`, (hamlet) => hamlet.flow[group].closing);
  }
  const members = (hamlet: Hamlet): number =>
    hamlet.list.reduce((sum, one) => sum + one.members.length + 1, 0);
  if (parts.people || parts.persons !== 'no') state(account, world, 'register.people', members);
  if (parts.indicators)
    INDICATORS.forEach((_, i) => {
      for (const group of GROUPS)
        state(
          account,
          world,
          `review.${group}.indicator${i + 1}`,
          (hamlet) => hamlet.list.filter((one) => one.group === group && one.lacks[i]).length,
        );
    });
}

function registerColumns(chance: Chance, parts: RegisterParts): Column[] {
  const single = (key: string, word: string): Column => ({ key, path: [word] });
  const persons = parts.persons !== 'no';
  const free: Column[][] = [
    parts.place === 'heading' || parts.place === 'sheet'
      ? []
      : [single('place', chance.pick(['Thôn', 'Địa chỉ (thôn)', 'Thôn/tổ dân phố', 'Tên thôn']))],
    parts.people ? [single('people', chance.pick(words.MEMBERS))] : [],
    parts.card ? [single('card', chance.pick(words.IDENTITY))] : [],
  ].filter((list) => list.length > 0);
  const classes: Column[] =
    parts.classes === 'word'
      ? [single('class', chance.pick(words.CLASS))]
      : [single('poor', 'Hộ nghèo'), single('nearPoor', 'Hộ cận nghèo')];
  return [
    single('stt', parts.persons === 'key' ? 'STT hộ' : chance.pick(words.ORDINAL)),
    ...(parts.name === 'one'
      ? [single('head', persons ? 'Họ và tên' : chance.pick(words.HEAD_NAME))]
      : [single('head', chance.pick(['Họ đệm', 'Họ và tên đệm', 'Họ'])), single('given', 'Tên')]),
    ...(parts.persons === 'relation' ? [single('relation', 'Quan hệ với chủ hộ')] : []),
    ...birthColumns(chance, parts),
    ...chance.shuffled([...free, classes]).flat(),
    ...(parts.indicators
      ? INDICATORS.map((name, i) => ({
          key: `indicator${i + 1}`,
          path: ['Các chỉ số thiếu hụt', name],
        }))
      : []),
  ];
}

function birthColumns(chance: Chance, { birth }: RegisterParts): Column[] {
  if (birth === 'none') return [];
  if (birth === 'by-sex')
    return [
      { key: 'man', path: ['Năm sinh', 'Nam'] },
      { key: 'woman', path: ['Năm sinh', 'Nữ'] },
    ];
  return [
    { key: 'birth', path: [birth === 'day' ? 'Ngày, tháng, năm sinh' : chance.pick(['Năm sinh'])] },
  ];
}

function household(
  shape: Shape,
  one: Household,
  hamlet: Hamlet,
  number: number,
  first: boolean,
): Line[] {
  const { parts } = shape;
  const classes: Record<string, CellSpec> = {
    class: shape.classWord[one.group],
    poor: one.group === 'poor' ? shape.mark : null,
    nearPoor: one.group === 'nearPoor' ? shape.mark : null,
  };
  const head: Line = {
    kind: 'item',
    cells: {
      stt: number,
      ...(parts.name === 'one' ? { head: one.head } : { head: one.family, given: one.given }),
      relation: 'Chủ hộ',
      ...births(parts, one.birth, one.woman),
      place: parts.place === 'first-only' && !first ? null : hamlet.name,
      people: one.members.length + 1,
      card: { v: one.card, format: '@' },
      ...classes,
      ...Object.fromEntries(
        one.lacks.map((lacking, i) => [`indicator${i + 1}`, lacking ? 'x' : null]),
      ),
    },
  };
  if (parts.persons === 'no') return [head];
  return [
    head,
    ...one.members.map((member): Line => ({
      kind: 'extra',
      cells: {
        stt: parts.persons === 'key' ? number : null,
        head: member.name,
        relation: member.relation,
        ...births(parts, member.birth, member.woman),
        place: parts.place === 'first-only' ? null : hamlet.name,
        ...(parts.persons === 'key' ? classes : {}),
      },
    })),
  ];
}

function births(parts: RegisterParts, year: number, woman: boolean): Record<string, CellSpec> {
  if (parts.birth === 'by-sex') return woman ? { woman: year } : { man: year };
  return { birth: parts.birth === 'day' ? `${1 + (year % 28)}/0${1 + (year % 9)}/${year}` : year };
}
