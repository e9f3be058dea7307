/**
 * Corrections as rows of the settings sheet: `cot:kinh-phi>tw` = central, `so:…` = vi, `don-vi` or
 * `don-vi:<sheet>`, `ten:<alias>` = name, `hoi:<question>` = answer.
 */
import { plainKey } from '../../domain/match-key';
import { NO_CORRECTIONS, type Corrections } from '../corrections';
import { placeKey } from '../facts/places';
import { columnOf, type RecognisedTable } from '../table';
import { fieldByName, nameOfField, numberStyle, unitByName } from './words';

/** One row of the sheet as far as corrections need it. */
export interface CorrectionSetting {
  readonly code: string;
  readonly value: string;
}

const CODE = /^\s*(cot|so|ten|don-vi|hoi)\s*(?::(.*))?$/iu;

/** The corrections among the rows of the settings tables; other rows are passed over. */
export function correctionsOfTables(tables: readonly RecognisedTable[]): Corrections {
  return correctionsOfSettings(
    tables
      .filter((table) => table.kind === 'settings')
      .flatMap((table) => {
        const code = columnOf(table, 'settingCode')!;
        const value = columnOf(table, 'settingValue')!;
        return table.rows.map((row) => ({
          code: table.grid.text(row.row, code.column),
          value: table.grid.text(row.row, value.column),
        }));
      }),
  );
}

export function correctionsOfSettings(rows: readonly CorrectionSetting[]): Corrections {
  const columns = new Map<string, string>();
  const units = new Map<string, string>();
  const hamlets = new Map<string, string>();
  const numbers = new Map<string, 'vi' | 'en'>();
  const questions = new Map<string, string>();
  for (const { code, value } of rows) {
    const match = CODE.exec(code);
    if (!match) continue;
    const rest = (match[2] ?? '').trim();
    const kind = plainKey(match[1]!);
    if (kind === 'cot') {
      const field = fieldByName(value);
      if (field !== null && rest !== '') columns.set(keyOfCode(rest), field);
    } else if (kind === 'so') {
      const style = numberStyle(value);
      if (style !== null && rest !== '') numbers.set(keyOfCode(rest), style);
    } else if (kind === 'hoi') {
      if (rest !== '' && value.trim() !== '') questions.set(rest, value.trim());
    } else if (kind === 'don-vi') {
      const unit = unitByName(value);
      if (unit !== null) units.set(rest, unit);
    } else if (rest !== '' && value !== '') hamlets.set(placeKey(rest), value);
  }
  return { ...NO_CORRECTIONS, columns, units, hamlets, numbers, questions };
}

/** The code under which a correction of this column is kept. @param key the column's own key */
export function columnCode(part: 'cot' | 'so', key: string): string {
  return `${part}:${codeOfKey(key)}`;
}

/** The code under which the answer to a question is kept. */
export function codeOfQuestion(id: string): string {
  return `hoi:${id}`;
}

/** True for a row that corrects the reading, unlike one that states something about the commune. */
export function isCorrectionCode(code: string): boolean {
  return CODE.test(code);
}

/** Rows that {@link correctionsOfSettings} reads back to the same corrections. */
export function settingsOfCorrections(corrections: Corrections): CorrectionSetting[] {
  return [
    ...[...corrections.columns].map(([key, field]) => ({
      code: `cot:${codeOfKey(key)}`,
      value: nameOfField(field),
    })),
    ...[...corrections.numbers].map(([key, style]) => ({
      code: `so:${codeOfKey(key)}`,
      value: style,
    })),
    ...[...corrections.units].map(([sheet, unit]) => ({
      code: sheet === '' ? 'don-vi' : `don-vi:${sheet}`,
      value: unit,
    })),
    ...[...corrections.hamlets].map(([alias, name]) => ({ code: `ten:${alias}`, value: name })),
    ...[...corrections.questions].map(([id, choice]) => ({
      code: codeOfQuestion(id),
      value: choice,
    })),
  ];
}

/** "kinh phi > trong do > tw" ↔ "kinh-phi>trong-do>tw": a code on the sheet has no blanks. */
function codeOfKey(key: string): string {
  return key.replaceAll(' > ', '>').replaceAll(' ', '-');
}

function keyOfCode(code: string): string {
  return plainKey(code)
    .replaceAll('-', ' ')
    .split('>')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '')
    .join(' > ');
}
