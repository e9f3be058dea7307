/**
 * The sentences of a finding without any workbook's figures: "tổng ghi …, cộng các nguồn … = …".
 * The guide explains the codes with them.
 */
import { dec } from '../../domain/decimal';
import { finding } from '../../domain/finding';
import type { AnySentences } from '../../rules/define';
import { Around, type NumberWriter } from '../../rules/say';

const OPEN = '…';
const NUMBERS: NumberWriter = { plain: () => OPEN, difference: () => OPEN, gap: () => OPEN };

export interface FindingPattern {
  /** Null where the sentence depends on more than names and figures. */
  readonly message: string | null;
  readonly fix: string | null;
}

/** What happened and what to do, with "…" for what only a workbook can say. */
export function patternOf(words: AnySentences): FindingPattern {
  // Whatever name a sentence asks for is there, and is open.
  const params = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? OPEN : undefined) });
  const cell = { sheet: OPEN, cell: OPEN };
  const open = finding({
    code: '',
    severity: 'check',
    params,
    expected: dec(1),
    found: dec(2),
    cells: [cell, cell, cell],
  });
  const around = new Around(open, NUMBERS);
  const said = (write: () => string | null): string | null => {
    try {
      const text = write()
        ?.replace(/…(?:[\s,;+]*…)+/g, OPEN)
        .replace(/\s+/g, ' ')
        .trim();
      return text === undefined || /undefined|NaN|null|\[object/.test(text) ? null : text;
    } catch {
      return null;
    }
  };
  return { message: said(() => words.message(around)), fix: said(() => words.fix(around)) };
}
