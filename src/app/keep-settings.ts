/**
 * Keeps settings and passed findings in the workbook, on the sheet «Thông số», which is made on
 * first need.
 */
import type { Facts } from '../domain/facts';
import type { Question } from '../reading/questions/question';
import { settingsSheet, type SettingRow } from '../report/settings-sheet';
import { codeOfQuestion, isCorrectionCode } from '../sources/corrected/settings';
import { isKeptSetting } from '../domain/kept-text';
import { PASS_CODE } from '../sources/settings/passes';
import { isTickCode } from '../sources/settings/ticks';
import { tickLabel } from './legal-basis';
import { columnOf, type RecognisedTable } from '../sources/table';
import { correctionLabel, settingLabels } from '../text/actions';
import { choiceText, questionText } from '../text/questions';
import type { Survey } from './survey';
import { settingsSheetWords as words } from '../text/settings-sheet';
import type { SheetChange, SheetInfo } from '../workbook/port';

/**
 * The change that brings the settings sheet up to date, or null when there is nothing new to keep.
 * A sheet that the officer made themselves is never touched; a sheet of ours is replaced row for
 * row.
 */
export function settingsChange(
  sheets: readonly SheetInfo[],
  { recognition: { tables }, facts, findings, questions }: Survey,
): SheetChange | null {
  const own = ownTable(sheets, tables);
  const existing = own ?? tables.find((table) => table.kind === 'settings');
  const rows = existing ? rowsOf(existing) : [];
  const before = JSON.stringify(rows);
  // Answers of a file stay with the workbook, whatever is written into it.
  for (const { question } of questions)
    if (question.answer !== null) put(rows, answerRow(question, question.answer));
  for (const [code, setting] of facts.settings) {
    if (setting.from !== 'option') continue;
    // A correction that is taken back leaves no row: an empty one would say that the column is to
    // be left out.
    if (setting.value === '' && (isCorrectionCode(code) || isTickCode(code))) drop(rows, code);
    else {
      const asked = questions.find(({ question }) => codeOfQuestion(question.id) === code);
      put(
        rows,
        asked
          ? answerRow(asked.question, setting.value)
          : {
              code,
              label: settingLabels[code] ?? tickLabel(code) ?? correctionLabel(code),
              value: setting.value,
              basis: words.fromOption,
              note: '',
            },
      );
    }
  }
  for (const item of findings) {
    if (!item.passed) continue;
    const cell = item.cells[0];
    const label = cell ? `${item.code}@${cell.sheet}!${cell.cell}` : item.code;
    if (!rows.some((row) => row.code === PASS_CODE && row.label === label)) {
      rows.push({
        code: PASS_CODE,
        label,
        value: item.passed.reason,
        basis: words.passed,
        note: '',
      });
    }
  }
  if (JSON.stringify(rows) === before) return null;
  return written(own, withCommon(rows, facts));
}

/** The change that keeps these rows in place of all of their code that are there. */
export function keptChange(
  sheets: readonly SheetInfo[],
  tables: readonly RecognisedTable[],
  code: string,
  kept: readonly SettingRow[],
): SheetChange {
  const own = ownTable(sheets, tables);
  const others = own ? rowsOf(own).filter((row) => row.code !== code) : [];
  return written(own, [...others, ...kept]);
}

function ownTable(
  sheets: readonly SheetInfo[],
  tables: readonly RecognisedTable[],
): RecognisedTable | null {
  return (
    tables.find(
      (table) =>
        table.kind === 'settings' &&
        sheets.some((sheet) => sheet.name === table.grid.sheet && sheet.tag?.form === 'thong-so'),
    ) ?? null
  );
}

function written(own: RecognisedTable | null, rows: readonly SettingRow[]): SheetChange {
  const plan = settingsSheet(rows);
  return own ? { kind: 'replace', sheet: own.grid.sheet, plan } : { kind: 'add', plan };
}

/** The question and the answer stand beside their codes, in words. */
function answerRow(question: Question, answer: string): SettingRow {
  const choice = question.choices.find(({ id }) => id === answer);
  return {
    code: codeOfQuestion(question.id),
    label: questionText(question),
    value: answer,
    basis: words.fromOption,
    note: choice ? choiceText(question.code, choice) : '',
  };
}

function drop(rows: SettingRow[], code: string): void {
  const at = rows.findIndex((row) => row.code === code);
  if (at >= 0) rows.splice(at, 1);
}

function put(rows: SettingRow[], row: SettingRow): void {
  const at = rows.findIndex((other) => other.code === row.code);
  if (at < 0) rows.push(row);
  else if (rows[at]!.value !== row.value) rows[at] = row;
}

/** What titles say is written down once the sheet is there, so that the officer can correct it. */
function withCommon(rows: readonly SettingRow[], facts: Facts): SettingRow[] {
  const known = new Set(rows.map((row) => row.code));
  const fromTitles = [...facts.settings]
    .filter(([code, setting]) => setting.from === 'title' && !known.has(code))
    .map(([code, setting]) => ({
      code,
      label: settingLabels[code] ?? '',
      value: setting.value,
      basis: words.fromTitle,
      note: '',
    }));
  return [...fromTitles, ...rows];
}

function rowsOf(table: RecognisedTable): SettingRow[] {
  const text = (field: string, row: number): string => {
    const column = columnOf(table, field);
    if (!column) return '';
    const value = table.grid.value(row, column.column);
    // What is kept is read back letter by letter.
    return isKeptSetting(value) ? value : table.grid.text(row, column.column);
  };
  return table.rows
    .map(({ row }) => ({
      code: text('settingCode', row),
      label: text('content', row),
      value: text('settingValue', row),
      basis: text('basis', row),
      note: text('note', row),
    }))
    .filter((row) => row.code !== '');
}
