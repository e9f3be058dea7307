/** What the workbook says about its commune and plan: sheet «Thông số», then titles. */
import { toA1 } from '../../domain/address';
import { expressionsOf } from '../../domain/expressions';
import { isoToVietnamese, serialToIso } from '../../domain/serial-dates';
import type { Setting, Settings } from '../../domain/facts';
import { plainKey, tidyText } from '../../domain/match-key';
import type { Grid } from '../grid/grid';
import { columnOf, cornerOf, type RecognisedTable } from '../table';
import { OFFICE_FORM_CODE } from './office-forms';
import { PASS_CODE } from './passes';
import { SENT_CODE } from './sent';
import { isTickCode } from './ticks';
import words from '../vocabulary/titles.json';
import lists from '../vocabulary/lists.json';

const expression = expressionsOf(words.settings);

const NO_SETTINGS: ReadonlySet<string> = new Set(['', PASS_CODE, SENT_CODE, OFFICE_FORM_CODE]);

/** Options of the call win over the sheet, the sheet over titles. */
export function gatherSettings(
  grids: readonly Grid[],
  tables: readonly RecognisedTable[],
  options: ReadonlyMap<string, string>,
): Settings {
  const settings = new Map<string, Setting>();
  for (const [code, setting] of fromTitles(grids)) settings.set(code, setting);
  if (!settings.has('nam')) {
    const bare = bareYear(tables);
    if (bare) settings.set('nam', bare);
  }
  for (const table of tables) {
    if (table.kind !== 'settings') continue;
    const codeColumn = columnOf(table, 'settingCode')!;
    const valueColumn = columnOf(table, 'settingValue')!;
    const basisColumn = columnOf(table, 'basis');
    for (const row of table.rows) {
      const code = plainKey(table.grid.text(row.row, codeColumn.column)).replace(/\s+/g, '-');
      const raw = table.grid.value(row.row, valueColumn.column);
      const value =
        isDateCode(code) && typeof raw === 'number'
          ? dateText(raw)
          : table.grid.text(row.row, valueColumn.column);
      // Passed findings, ticked values, what was sent and blank forms stand in the same table and
      // are no settings: the figures are the same without them.
      if (NO_SETTINGS.has(code) || isTickCode(code) || value === '') continue;
      const basis = basisColumn ? tidyText(table.grid.text(row.row, basisColumn.column)) : '';
      settings.set(code, {
        value,
        from: 'sheet',
        ...(basis === '' ? {} : { basis }),
        cell: { sheet: table.grid.sheet, cell: toA1(row.row, valueColumn.column) },
      });
    }
  }
  for (const [code, value] of options) settings.set(code, { value, from: 'option', cell: null });
  return settings;
}

function isDateCode(code: string): boolean {
  return code.startsWith('ngay-');
}

/** A date serial as dd/mm/yyyy; "" for a number that is no day. */
function dateText(serial: number): string {
  const iso = serialToIso(serial);
  return iso === null ? '' : isoToVietnamese(iso);
}

/**
 * Titles of all sheets, the first clear statement wins. The text of tables themselves is not
 * searched.
 */
function fromTitles(grids: readonly Grid[]): Map<string, Setting> {
  const found = new Map<string, Setting>();
  const years = new Map<string, { count: number; setting: Setting }>();
  for (const grid of grids) {
    for (let row = 0; row < Math.min(grid.rowCount, 40); row++) {
      const values = grid.row(row);
      for (let column = 0; column < values.length; column++) {
        if (typeof values[column] !== 'string') continue;
        const text = grid.text(row, column);
        if (text.length < 4 || text.length > 400) continue;
        const cell = { sheet: grid.sheet, cell: toA1(row, column) };
        const take = (code: string, value: string | undefined): void => {
          const tidy = value === undefined ? '' : tidyText(value);
          if (tidy !== '' && !found.has(code))
            found.set(code, { value: tidy, from: 'title', cell });
        };
        // "ỦY BAN NHÂN DÂN" over "XÃ …"
        const head = expression('headOfOffice').test(text.trim())
          ? `${text.trim()} ${grid.text(row + 1, column)}`
          : text;
        take('xa', communeName(expression('office').exec(head)));
        if (!expression('office').test(text) || expression('province').test(text))
          take('tinh', properName(expression('province').exec(text)?.[1]));
        const labelled = labelledSetting(grid, row, column, text);
        if (labelled) take(...labelled);
        const plan = expression('annexOfPlan').exec(text);
        if (plan) {
          take('so-ke-hoach', plan[1]);
          if (plan[2])
            take(
              'ngay-ke-hoach',
              `${plan[2].padStart(2, '0')}/${plan[3]!.padStart(2, '0')}/${plan[4]}`,
            );
        }
        if (expression('illustrative').test(text)) take('minh-hoa', words.settings.yes);
        // A year typed with the separator of thousands is still that year.
        const value = yearIn(text);
        if (value !== null) {
          const known = years.get(value);
          if (known) known.count += 1;
          else years.set(value, { count: 1, setting: { value, from: 'title', cell } });
        }
      }
    }
  }
  const best = [...years.values()].sort(
    (a, b) => b.count - a.count || Number(b.setting.value) - Number(a.setting.value),
  )[0];
  if (best && !found.has('nam')) found.set('nam', best.setting);
  return found;
}

/**
 * The year of "năm 2025"; of "năm 2024 và năm 2025" the later one, which the report is of. A year
 * of a document that the table goes with is none of its own.
 */
function yearIn(text: string): string | null {
  const own = text.replace(expression('annex'), '');
  if (expression('ofAPaper').test(own)) return null;
  const named = own.matchAll(expression('yearNamed'));
  const years = [...named].map((match) => (match[1] ?? '').replace(/[.,]/, ''));
  return years.sort().at(-1) ?? null;
}

/**
 * "KINH PHÍ 2025", or a sheet called "KP 2025": where no title says "năm 2025", the one year that
 * titles and names of sheets name.
 */
function bareYear(tables: readonly RecognisedTable[]): Setting | null {
  return (
    theYear(tables, (text) =>
      expression('ofADate').test(text)
        ? undefined
        : /(?:^|[^\d/.,-])(20\d\d)(?!\s*[-–/.,]?\s*\d)/u.exec(text)?.[1],
    ) ?? theYear(tables, (text) => OF_A_DAY.exec(text)?.[1])
  );
}

/** "đến 31/12/2025", "THÁNG 6/2025", "QUÝ III/2025" */
const OF_A_DAY = expression('ofADay');

/** The one year that these words tell in all tables; null where they tell several, or none. */
function theYear(
  tables: readonly RecognisedTable[],
  told: (text: string) => string | undefined,
): Setting | null {
  const found = new Map<string, Setting>();
  for (const table of tables) {
    if (table.kind === 'settings') continue;
    for (const text of [...table.titles, table.grid.sheet]) {
      if (expression('ofAPaperOrNumber').test(text)) continue;
      const year = told(text);
      if (year) found.set(year, { value: year, from: 'title', cell: cornerOf(table) });
    }
  }
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}

const LABELS: Readonly<Record<string, string>> = lists.settingLabels;

/** A label and its value in two cells or in one: "Tỉnh:" | "Quảng Ngãi", "Tỉnh: Quảng Ngãi". */
function labelledSetting(
  grid: Grid,
  row: number,
  column: number,
  text: string,
): [string, string] | null {
  const parts = /^([^:]{1,20}):\s*(.*)$/.exec(text);
  const code = parts ? LABELS[plainKey(parts[1]!)] : undefined;
  if (!parts || !code) return null;
  const right = (grid.mergeAt(row, column)?.right ?? column) + 1;
  const value = parts[2] !== '' ? parts[2]! : grid.text(row, right);
  if (value === '' || value.length > 40 || value.endsWith(':')) return null;
  return [code, code === 'nam' ? value : value.replace(expression('levelBefore'), '')];
}

/**
 * "UBND XÃ BA DINH" is Ba Dinh; a ward says what it is, since it prints so and another standard
 * holds there.
 */
function communeName(found: RegExpExecArray | null): string | undefined {
  const name = properName(found?.[2]);
  const kind = found?.[1]?.toLowerCase();
  return name === undefined || kind === undefined || kind === words.settings.usualKind
    ? name
    : `${kind} ${name}`;
}

/** "XÃ BA DINH" in a head is the name Ba Dinh. */
function properName(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const tidy = tidyText(name);
  if (tidy !== tidy.toUpperCase()) return tidy;
  return tidy
    .toLowerCase()
    .replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
}
