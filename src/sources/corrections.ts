/** What an officer has said about the reading of a workbook; it wins over every rule. */
import { areaToA1, type Area } from '../domain/address';
import { plainKey } from '../domain/match-key';

export interface Corrections {
  /** Field by header: keys are {@link headerKey}; "" means that the column is to be left out. */
  readonly columns: ReadonlyMap<string, string>;
  /** Unit of money by sheet name, or for all sheets under "". */
  readonly units: ReadonlyMap<string, string>;
  /** Other names of a hamlet (as place keys) → the name to use. */
  readonly hamlets: ReadonlyMap<string, string>;
  /** Reading of the separators by {@link headerKey}: "vi" (1.001,5) or "en" (1,001.5). */
  readonly numbers: ReadonlyMap<string, 'vi' | 'en'>;
  /** Answers to questions of the reading: the id of the question → that of the choice. */
  readonly questions: ReadonlyMap<string, string>;
  /** Tables that an answer leaves out, by {@link tablePlace}. */
  readonly leave: ReadonlySet<string>;
  /** Tables whose lines an answer adds to those of the main one, likewise. */
  readonly join: ReadonlySet<string>;
  /** How the amounts of a later decision are meant, by the place of its table. */
  readonly decisions: ReadonlyMap<string, DecisionMeans>;
  /** What an answer makes of rows, by {@link keyOnSheet} of their number, from 0. */
  readonly rows: ReadonlyMap<string, 'item' | 'none'>;
}

/** Added to what was given before; instead of all of it; or instead of the lines that it names. */
export type DecisionMeans = 'addition' | 'replacement' | 'lines';

/** "Kinh phí!A4:F9": tells a table from the others of one reading. */
export function tablePlace(sheet: string, area: Area): string {
  return `${sheet}!${areaToA1(area)}`;
}

/** The key of a correction that holds on one sheet alone. */
export function keyOnSheet(sheet: string, key: string): string {
  return `${sheet}!${key}`;
}

/** What is said of a column: of that of this sheet before that of every sheet. */
export function saidOf<T>(
  said: ReadonlyMap<string, T>,
  sheet: string | undefined,
  key: string,
): T | undefined {
  return (sheet === undefined ? undefined : said.get(keyOnSheet(sheet, key))) ?? said.get(key);
}

export const NO_CORRECTIONS: Corrections = {
  columns: new Map(),
  units: new Map(),
  hamlets: new Map(),
  numbers: new Map(),
  questions: new Map(),
  leave: new Set(),
  join: new Set(),
  decisions: new Map(),
  rows: new Map(),
};

/**
 * One key for a column's header whatever its line breaks, case, accents or punctuation: "kinh phi >
 * trong do > tw".
 */
export function headerKey(texts: readonly string[]): string {
  return texts
    .map((text) =>
      plainKey(text)
        .replace(/[^a-z0-9%]+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
    .join(' > ');
}

/** Both together; where both speak, `stronger` wins. */
export function mergeCorrections(weaker: Corrections, stronger: Corrections): Corrections {
  return {
    columns: new Map([...weaker.columns, ...stronger.columns]),
    units: new Map([...weaker.units, ...stronger.units]),
    hamlets: new Map([...weaker.hamlets, ...stronger.hamlets]),
    numbers: new Map([...weaker.numbers, ...stronger.numbers]),
    questions: new Map([...weaker.questions, ...stronger.questions]),
    leave: new Set([...weaker.leave, ...stronger.leave]),
    join: new Set([...weaker.join, ...stronger.join]),
    decisions: new Map([...weaker.decisions, ...stronger.decisions]),
    rows: new Map([...weaker.rows, ...stronger.rows]),
  };
}
