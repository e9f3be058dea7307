/**
 * A calculation as an officer would write it down: "104 ÷ 1.867 × 100 = 5,5704…, làm tròn 2 số lẻ".
 */
import { cutDigits, type Working } from '../../app/explained';
import { shown, shownCount } from '../../app/show';
import type { Decimal } from '../../domain/decimal';
import type { PaneWords } from '../../text/pane';

export function workingText(working: Working, words: PaneWords): string {
  const rounded = (places: number): string => words.explain.rounded(shownCount(places));
  switch (working.kind) {
    case 'rate':
      return `${shown(working.part)} ÷ ${shown(working.whole)} × 100 = ${exactText(working.exact)}${cutDigits(working.exact).more || working.exact.decimalPlaces() > working.places ? `, ${rounded(working.places)}` : ''}`;
    case 'adjusted-share':
      return `${shown(working.part)} ÷ ${shown(working.whole)} × 100 = ${exactText(working.exact)}, ${words.explain.adjusted}`;
    case 'points':
      return `${shown(working.before.part)} ÷ ${shown(working.before.whole)} × 100 − ${shown(working.after.part)} ÷ ${shown(working.after.whole)} × 100 = ${exactText(working.exact)}, ${rounded(working.places)} (${words.explain.points})`;
    case 'sum':
      return `${working.parts.map((part) => shown(part)).join(' + ')}${working.count > working.parts.length ? ` + ${words.explain.parts(shownCount(working.count))}` : ''}`;
    case 'difference':
      return `${shown(working.before)} − ${shown(working.after)}`;
    case 'ways':
      return working.parts
        .map(({ way, value }) => `${words.flows.ways[way].toLowerCase()} ${shown(value)}`)
        .join(' + ');
    case 'balance':
      return `${shown(working.opening)} − ${shown(working.decrease)} + ${shown(working.increase)}`;
    case 'formula':
      return working.text;
    case 'typed':
      return words.explain.read;
  }
}

function exactText(value: Decimal): string {
  const { shown: digits, more } = cutDigits(value);
  return shown(digits) + (more ? '…' : '');
}
