/** The unit of money of a cell: its row, its column, the lines over the table. */
import { expressionsOf } from '../domain/expressions';
import type { Coordinates, Figures } from './coordinates';
import type { Lexicon } from './lexicon';
import { moneyUnit, unitCornerOf, unitInHeader, unitInTitle } from '../sources/values/units';
import type { FormColumn, FormTable } from './layout';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.units);

/** Đồng for one unit; null where the form names none. */
export function unitOf(table: FormTable, column: FormColumn, ofRow: string | null): number | null {
  const row = ofRow === null ? null : factorOf(ofRow);
  if (row !== null) return row;
  for (const { text } of [...column.path].reverse()) {
    const unit = unitInHeader(text) ?? moneyUnit(text.replace(/^\(|\)$/g, ''));
    if (unit) return unit.factor;
  }
  for (const title of [...table.titles].reverse()) {
    const named = unitCornerOf(title) ?? unitInTitle(title);
    const parts = (named ?? title).split(/[;,]/);
    for (const part of parts) {
      const factor = factorOf(part) ?? (named === null ? unitInHeader(title)?.factor : null);
      if (factor) return factor;
    }
  }
  return null;
}

/** "100.000 đồng", "1.000.000 đ", which lists of units may lack. */
function factorOf(text: string): number | null {
  const [, round = ''] = expression('roundDong').exec(text.trim()) ?? [];
  return moneyUnit(text)?.factor ?? (round === '' ? null : Number(round.replace(/\D/g, '')));
}

const isPercent = (unit: string): boolean => expression('percent').test(unit);

/** What a column of units says of a row: "Hộ", "%". */
export function withUnit(
  is: Coordinates,
  unit: string | null,
  lexicon: Lexicon,
  figures: Figures,
): Coordinates {
  const target = figures.members('target').find(({ id }) => id === is.target);
  const own = target?.unit ?? (expression('rateFirst').test(target?.name ?? '') ? '%' : null);
  // Without a unit a target is told in its own, unless a column names another.
  if (unit === null) return own && isPercent(own) ? { ...is, unit: 'own-percent' } : is;
  const said = lexicon.read(unit).is;
  // "hộ" beside a target that the workbook has in percent: what was done can be counted, what
  // was planned is another figure.
  if (target && own !== null && isPercent(own) !== isPercent(unit)) return { ...is, unit: 'other' };
  if (said.measure === 'rate')
    return is.target === undefined ? { ...is, measure: 'rate' } : { ...is, unit: 'percent' };
  if (said.unit === undefined || said.unit === 'money' || is.target !== undefined) return is;
  const isOpen = is.unit === undefined || is.unit === 'residents';
  return isOpen ? { ...is, unit: said.unit } : is;
}
