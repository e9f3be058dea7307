/**
 * One table for investment and one for recurrent money: their titles say which, and together they
 * are the funding.
 */
import type { FundingFacts, FundingLine } from '../../domain/facts';
import { addFunding } from '../../domain/funding-versions';
import { plainKey } from '../../domain/match-key';
import type { RecognisedTable } from '../table';
import { moneyUnit } from '../values/units';

export type Capital = 'investment' | 'recurrent';

const WORDS: Readonly<Record<Capital, RegExp>> = {
  investment: /\b(?:von dau tu|dau tu phat trien|chi dau tu)\b/,
  recurrent: /\b(?:von su nghiep|kinh phi su nghiep|chi thuong xuyen|von thuong xuyen)\b/,
};

/** The capital that the title nearest to a table names alone, else the name of its sheet. */
export function capitalOf(table: RecognisedTable): Capital | null {
  for (const text of [...[...table.titles].reverse(), table.grid.sheet]) {
    const key = plainKey(text);
    const named = (['investment', 'recurrent'] as const).filter((one) => WORDS[one].test(key));
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  }
  return null;
}

export interface OfOneTable {
  readonly table: RecognisedTable;
  readonly facts: FundingFacts;
}

/**
 * The funding of two tables of different capital, added up line by line.
 * @returns null unless each table names one capital and no two name the same
 */
export function joinCapitals(tables: readonly OfOneTable[]): FundingFacts | null {
  const capitals = tables.map(({ table }) => capitalOf(table));
  if (tables.length !== 2 || capitals.includes(null) || new Set(capitals).size !== 2) return null;
  const told = tables.map(({ facts }, index) => withCapital(facts, capitals[index] ?? 'recurrent'));
  const [first, second] = told;
  const same = first && second && moneyUnit(first.unit)?.factor === moneyUnit(second.unit)?.factor;
  return same ? addFunding(first, second) : null;
}

/** Central money of a table of one capital is of that capital. */
function withCapital(facts: FundingFacts, capital: Capital): FundingFacts {
  const told = (line: FundingLine): FundingLine => ({
    ...line,
    [capital]: line[capital] ?? line.central,
    children: line.children.map(told),
  });
  return {
    ...facts,
    lines: facts.lines.map(told),
    declared: facts.declared && told(facts.declared),
  };
}
