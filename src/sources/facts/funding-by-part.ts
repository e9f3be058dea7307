/**
 * One table for each capital or each source of the money: their titles say which, and together they
 * are the funding.
 */
import type { FundingFacts, FundingLine } from '../../domain/facts';
import { addFunding } from '../../domain/funding-versions';
import { AMOUNT_FIELDS, AMOUNT_PARTS, type AmountField } from '../../domain/funding-amounts';
import type { Finding } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import { addedParts } from '../../rules/funding/VON-037';
import { columnOf, cornerOf, type RecognisedTable } from '../table';
import { scaleFacts } from './funding-scale';

type Part = Exclude<AmountField, 'total' | 'other'>;

/** «Nguồn vốn xã Gò Mẫu» is all the money of a commune, and «ngân sách xã» a part of it. */
const BUDGET = '(?:ngan sach|ns|doi ung)(?: cap| cua)?';
const MONEY = '(?:ngan sach|ns|von|nguon)';
const CAPITALS: Readonly<Partial<Record<Part, RegExp>>> = {
  investment: /\b(?:von dau tu|dau tu phat trien|chi dau tu)\b/,
  recurrent: /\b(?:von su nghiep|kinh phi su nghiep|chi thuong xuyen|von thuong xuyen)\b/,
};
const SOURCES: Readonly<Partial<Record<Part, RegExp>>> = {
  central: new RegExp(`\\b(?:${MONEY} (?:trung uong|tw)|nstw)\\b`),
  local: new RegExp(`\\b(?:(?:${MONEY}|doi ung) (?:dia phuong|dp)|nsdp)\\b`),
  province: new RegExp(`\\b(?:${BUDGET} tinh|nst)\\b`),
  district: new RegExp(`\\b(?:${BUDGET} huyen|nsh)\\b`),
  commune: new RegExp(`\\b(?:${BUDGET} (?:xa|phuong)|nsx)\\b`),
};

/** The part that the title nearest to a table names alone, else the name of its sheet. */
function partOf(table: RecognisedTable, words: typeof SOURCES): Part | null {
  for (const text of [...[...table.titles].reverse(), table.grid.sheet]) {
    const key = plainKey(text);
    const named = AMOUNT_FIELDS.flatMap((field): Part[] =>
      field !== 'total' && field !== 'other' && words[field]?.test(key) ? [field] : [],
    );
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  }
  return null;
}

export interface OfOneTable {
  readonly table: RecognisedTable;
  readonly facts: FundingFacts;
}

/**
 * The funding of tables of different capital, or of different sources, added up line by line.
 * @returns null unless each table names one and no two name the same
 */
export function joinParts(
  tables: readonly OfOneTable[],
): { readonly facts: FundingFacts; readonly findings: readonly Finding[] } | null {
  const parts = partsOf(tables, CAPITALS) ?? partsOf(tables, SOURCES);
  if (!parts) return null;
  const [first, ...others] = parts.map(({ part, facts }) => ofPart(facts, part));
  if (!first) return null;
  return {
    facts: others.reduce((all, one) => addFunding(all, scaleFacts(one, all.unit)), first),
    findings: [
      addedParts.raise(
        { sheets: [...new Set(tables.map(({ table }) => table.grid.sheet))] },
        { cells: tables.map(({ table }) => cornerOf(table)) },
      ),
    ],
  };
}

function partsOf(
  tables: readonly OfOneTable[],
  words: typeof SOURCES,
): { readonly part: Part; readonly facts: FundingFacts }[] | null {
  const parts = tables.flatMap(({ table, facts }) => {
    const part = partOf(table, words);
    return part && (words === CAPITALS || holdsOnly(table, part)) ? [{ part, facts }] : [];
  });
  const named = new Set(parts.map(({ part }) => part));
  const whole = AMOUNT_PARTS.local?.some((part) => named.has(part as Part)) && named.has('local');
  return tables.length > 1 && named.size === tables.length && !whole ? parts : null;
}

/** A table of one source has no column of another. */
function holdsOnly(table: RecognisedTable, part: Part): boolean {
  const own: readonly AmountField[] = ['total', part, ...(AMOUNT_PARTS[part] ?? [])];
  return AMOUNT_FIELDS.every((field) => own.includes(field) || columnOf(table, field) === null);
}

/** Money of a table of one part is of that part; central money of one of a capital of that. */
function ofPart(facts: FundingFacts, part: Part): FundingFacts {
  const told = (line: FundingLine): FundingLine => ({
    ...line,
    [part]: line[part] ?? (part in CAPITALS ? line.central : line.total),
    children: line.children.map(told),
  });
  return {
    ...facts,
    lines: facts.lines.map(told),
    declared: facts.declared && told(facts.declared),
  };
}
