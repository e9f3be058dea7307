/** Workbooks drawn from a seed, each with the account that its makers keep of what it says. */
import { Chance } from './chance';
import { laidOut } from './lay-out';
import type { Account, Draft, Sheet, Table } from './model';
import { funding, targets } from './money';
import { drawRegisterParts, register } from './register';
import { flow, lacks, summary } from './tables';
import { TRAITS } from './traits';
import { drawWorld, GROUPS } from './world';
import type { SheetSpec } from '../book';

export interface Drawn {
  readonly seed: number;
  readonly traits: readonly string[];
  readonly kinds: readonly string[];
  readonly sheets: readonly SheetSpec[];
  readonly account: Account;
}

/** @param wanted names of traits; none for a clean book; drawn, one to four, when left out */
export function drawn(seed: number, wanted?: readonly string[]): Drawn {
  const chance = new Chance(seed);
  const draft = tidy(chance);
  const fitting = TRAITS.filter((trait) => trait.fits(draft));
  const chosen = wanted
    ? fitting.filter((trait) => wanted.includes(trait.name))
    : chance.shuffled(fitting).slice(0, chance.pick([1, 1, 2, 2, 3, 4]));
  // Those that make tables anew come before those that dress them.
  for (const trait of [...chosen].sort((a, b) => a.order - b.order)) {
    if (!trait.fits(draft)) continue;
    trait.apply(draft, chance);
    draft.traits.push(trait.name);
  }
  return {
    seed,
    traits: draft.traits,
    kinds: draft.sheets.flatMap((sheet) => sheet.tables.map((one) => one.about)),
    sheets: draft.sheets.map(laidOut),
    account: draft.account,
  };
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  summary: ['Tổng hợp', 'TH', 'Biểu 1', 'Sheet1'],
  register: ['DS hộ nghèo', 'Danh sách', 'DS'],
  flow: ['Diễn biến', 'Biểu 2'],
  lacks: ['Thiếu hụt', 'Phân tích'],
  funding: ['Kinh phí', 'KP', 'Phụ lục 01'],
  targets: ['Chỉ tiêu', 'Biểu 3'],
};

/** A book of one to three tables as a careful officer keeps them. */
function tidy(chance: Chance): Draft {
  const kinds = chance.some(
    ['summary', 'register', 'flow', 'lacks', 'funding', 'targets'] as const,
    1,
    3,
  );
  const world = drawWorld(chance, kinds.includes('register'));
  const account: Account = { must: new Map(), may: new Map() };
  const sheets: Sheet[] = [];
  const taken = new Set<string>();
  const sheet = (about: string, tables: Table[]): void => {
    const wish = chance.pick(NAMES[about] ?? ['Sheet1']);
    const name = taken.has(wish) ? `${wish} (${taken.size + 1})` : wish;
    taken.add(name);
    sheets.push({ name, tables });
  };
  for (const kind of kinds) {
    if (kind === 'summary') sheet(kind, [summary(chance, world, account)]);
    else if (kind === 'register')
      sheet(kind, [register(chance, world, account, drawRegisterParts(chance))]);
    else if (kind === 'flow')
      for (const group of GROUPS) sheet(kind, [flow(chance, world, account, group)]);
    else if (kind === 'lacks') {
      const what = chance.pick(['indicator', 'indicator', 'cause'] as const);
      for (const group of chance.some(GROUPS, 1, 2))
        sheet(kind, [lacks(chance, world, account, group, what)]);
    } else if (kind === 'funding') sheet(kind, [funding(chance, world, account)]);
    else sheet(kind, [targets(chance, world, account)]);
  }
  return { world, sheets, account, traits: [] };
}
