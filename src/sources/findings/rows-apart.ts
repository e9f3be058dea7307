/**
 * Rows that a column, a remark or a line above them seems to take out of the count. Nothing is left
 * out by that alone: the officer is asked.
 */
import { toA1, type CellRef } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import { firstYear, latestYear } from '../../domain/period';
import { isOfRecognition, outcomeOf } from '../../catalogue/outcomes';
import { markOf } from '../../catalogue/classes';
import { rowsApart } from '../../rules/reading/BANG-053';
import { keyOnSheet, type Corrections } from '../corrections';
import { readHouseholds } from '../facts/household-rows';
import { SUBJECTS_OF } from '../subjects';
import type { RecognisedTable, TableColumn, TableRow } from '../table';
import { MONEY_KINDS } from '../vocabulary/kinds';
import type { Apart } from './apart';
import { isMoneyRow, moneyApart } from './money-apart';
import { partsApart } from './parts-apart';
import { rowsAside } from './rows-aside';
import { keyOfLine, rowsElsewhere } from './rows-elsewhere';
import { textsDown } from './texts-down';
import words from '../vocabulary/rows.json';

const SHOWN = 20;
/** A column of so few texts tells in which state each household is. */
const MOST_STATES = 8;

/**
 * @param corrections rows of which the officer has said whether they count are not asked again
 * @param office the office's own commune, as a key, where it is known
 */
export function apartFindings(
  table: RecognisedTable,
  corrections: Corrections,
  office: string | null,
): Finding[] {
  const apart = rowsThatMayNotCount(table, office).filter(
    ({ row }) => !corrections.rows.has(keyOnSheet(table.grid.sheet, String(row.row))),
  );
  if (apart.length === 0) return [];
  const { sheet } = table.grid;
  const shown = apart.slice(0, SHOWN);
  const cells = shown.map(({ row, column }): CellRef => ({
    sheet,
    cell: toA1(row.row, column?.column ?? table.area.left),
  }));
  const where = apart.map(({ column }) =>
    column ? `${words.apart.column} «${column.header}»` : words.apart.lineAbove,
  );
  return [
    rowsApart.raise(
      {
        rows: shown.map(({ row }) => String(row.row + 1)),
        where: [...new Set(where)],
        words: [...new Set(apart.map(({ word }) => word))],
      },
      { cells, subjects: SUBJECTS_OF[table.kind] },
    ),
  ];
}

/**
 * Rows that count now; none where all of them are such, unless they are another commune's: then the
 * list is one of them.
 */
export function rowsThatMayNotCount(table: RecognisedTable, office: string | null): Apart[] {
  const isRegister = table.kind === 'household-register';
  const elsewhere = rowsElsewhere(table, office);
  const found = new Map<number, Apart>();
  const aside = table.kind === 'hamlet-summary' ? rowsAside(table) : [];
  for (const one of [
    ...elsewhere,
    ...aside,
    ...saidApart(table, elsewhere.length + aside.length > 0),
  ])
    found.set(one.row.row, one);
  if (found.size === 0) return [];
  const apart = [...found.values()].sort((a, b) => a.row.row - b.row.row);
  const counted = isRegister
    ? readHouseholds(table).households.flatMap(({ row, group }) =>
        group === 'poor' || group === 'near-poor' ? [{ row: row.row, group }] : [],
      )
    : linesThatCount(table).map(({ row }) => ({ row, group: null }));
  const groups = new Map(counted.map(({ row, group }) => [row, group]));
  const out = apart.filter(({ row, word }) => {
    const group = groups.get(row.row);
    // Who is near-poor now may have left the poor.
    return group !== undefined && !(group === 'near-poor' && word === words.apart.leftPoverty);
  });
  return out.length < counted.length || elsewhere.length > 0 ? out : [];
}

/** @param told whether some rows are set apart already, which may be why places come again */
function saidApart(table: RecognisedTable, told: boolean): Apart[] {
  const ofMoney = MONEY_KINDS.has(table.kind);
  const isRegister = table.kind === 'household-register';
  if (!isRegister && !ofMoney && table.kind !== 'hamlet-summary') return [];
  const said = ofMoney ? moneyApart(table) : [...belowLines(table), ...byColumns(table)];
  return told || isRegister || said.length > 0 ? said : partsApart(table);
}

/** Of a table that is no register. */
export function linesThatCount(table: RecognisedTable): TableRow[] {
  return table.rows.filter(
    MONEY_KINDS.has(table.kind) ? isMoneyRow : ({ role }) => role === 'item',
  );
}

/** Lines between the rows, each of which holds until the next. */
function belowLines(table: RecognisedTable): Apart[] {
  const apart: Apart[] = [];
  const lines = table.rows.flatMap(({ role, label }) => (role === 'group' ? [label] : []));
  if (lines.length === 0) return [];
  const ends = lines.some(isEnd);
  const latest = latestYear([...table.titles, table.asOf ?? '', ...lines]);
  let word: string | null = null;
  for (const row of table.rows) {
    if (row.role === 'group')
      word =
        outcomeOf(row.label) ??
        otherScenario(row.label, latest) ??
        (ends && isStart(row.label) ? words.apart.start : null);
    else if (row.role === 'item' && word !== null) apart.push({ row, column: null, word });
  }
  return apart;
}

const isEnd = (line: string): boolean => /^cuoi (?:nam|ky)\b/.test(keyOfLine(line));
const isStart = (line: string): boolean => /^dau (?:nam|ky)\b/.test(keyOfLine(line));

/** "Kế hoạch năm 2026", "Trong đó: thôn ĐBKK", "Số liệu năm 2024" below a title of 2025 */
function otherScenario(label: string, latest: number): string | null {
  const key = keyOfLine(label);
  if (/^(?:so |so lieu )?(?:ke hoach|uoc|du kien|chi tieu|muc tieu)\b/.test(key))
    return words.apart.planned;
  if (/^trong do\b/.test(key)) return words.apart.within;
  const year = OF_YEAR.test(key) ? firstYear(key) : null;
  return year !== null && year < latest ? `${words.apart.year} ${year}` : null;
}

const OF_YEAR = /^(?:so lieu |phu luc:? |ho (?:can )?ngheo )*(?:cuoi |dau )?nam 20\d\d$/;

function byColumns(table: RecognisedTable): Apart[] {
  const items = table.rows.filter(({ role }) => role === 'item');
  const any = table.kind === 'household-register';
  return table.columns
    .filter(
      ({ field, also, header }) =>
        !also && (field === null ? any || OF_STATE.test(plainKey(header)) : LOOSE.has(field.id)),
    )
    .flatMap((column) => inColumn(table, column, items));
}

/** Fields that say something of a household beside what is counted. */
const LOOSE: ReadonlySet<string> = new Set(['note', 'reviewDate']);

/** In a summary other columns tell of the hamlets: «Thôn văn hóa», «Đạt chuẩn». */
const OF_STATE =
  /\b(?:trang thai|tinh trang|hien trang|so lieu|loai|ky|lan|phien ban|xac nhan|duyet|chot|thoi diem|bao cao)\b/;

function inColumn(
  table: RecognisedTable,
  column: TableColumn,
  items: readonly TableRow[],
): Apart[] {
  const texts = textsDown(table, column, items);
  const wordOf = wordReader(table, column, [...texts.keys()]);
  return [...texts].flatMap(([text, rows]) => {
    const word = wordOf(text);
    return word === null ? [] : rows.map((row) => ({ row, column, word }));
  });
}

/** What a cell of the column says, by the column's header first. */
function wordReader(
  table: RecognisedTable,
  { header }: TableColumn,
  texts: readonly string[],
): (text: string) => string | null {
  const last = header.split(' > ').at(-1) ?? '';
  const key = plainKey(last);
  const leaving = LEFT_ON.test(key) ? words.apart.offTheList : outcomeOf(last);
  const recognition = isOfRecognition(last);
  const marked = texts.some((text) => markOf(text) === true);
  // «Chuẩn áp dụng»: Quốc gia, Tỉnh
  const over = /\bchuan\b/.test(key) ? words.apart.standard : '';
  const longest = texts.length <= MOST_STATES ? Infinity : LONGEST_REMARK;
  const newest = YEARS.test(key) ? latestYear(texts) : 0;
  const ends = texts.some(isEnd);
  const ofTitles =
    table.kind === 'household-register' ? null : latestYear([...table.titles, table.asOf ?? '']);
  return (text) => {
    if (leaving !== null && (markOf(text) === true || /\b\d{4}\b/.test(text))) return leaving;
    if (recognition && isNo(text, marked)) return words.apart.notRecognised;
    const year = newest > 0 ? firstYear(text) : null;
    if (year !== null && year < newest) return `${words.apart.year} ${year}`;
    if (ends && isStart(text)) return words.apart.start;
    if (text.length > longest) return null;
    return outcomeOf(over + text) ?? (ofTitles === null ? null : otherScenario(text, ofTitles));
  };
}

const YEARS =
  /^(?:nam|ky|(?:nam|ky) (?:ra soat|dieu tra|bao cao|so lieu|danh sach|thong ke|quan ly)|nam theo doi)$/;
const LEFT_ON = /^ngay (?:ket thuc|giam|ra|roi|xoa|thoat|chuyen di|dua ra)\b/;
const LONGEST_REMARK = 60;

function isNo(text: string, marked: boolean): boolean {
  return text === '' ? marked : markOf(text) === false || /^(?:khong|chua)\b/.test(plainKey(text));
}
