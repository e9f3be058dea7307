/**
 * Every figure of a commune's workbook that takes part in an identity, off by one: at least one finding tells it, and every finding
 * that was not there before names the very cell that was changed. Hamlet, line and total rows are each tried once in every column.
 */
import { survey, type Survey } from '../../src/app/survey';
import { MemoryWorkbook, type MemoryCell } from '../memory';
import { toA1 } from '../../src/domain/address';
import type { Finding } from '../../src/domain/finding';
import type { SheetSpec } from '../make/book';
import { plain } from '../make/cell';
import { edited } from '../make/edit';
import { makeCommune, PERIODS, sheetsOf } from '../make/commune';

jest.setTimeout(120_000);
const sheets = sheetsOf(makeCommune(PERIODS[2], 300));
/** The tables that are compared with each other, without the register, so that a hundred readings stay quick. */
const GROUPS = [
  ['Thông số', 'Tổng hợp thôn', 'Diễn biến HN', 'Diễn biến HCN'],
  ['Thông số', 'Kinh phí', 'Giải ngân', 'Phân công'],
];
const surveyed = (
  group: readonly string[],
  changes: Readonly<Record<string, number>>,
): Promise<Survey> =>
  survey(
    inMemory(
      edited(
        sheets.filter((sheet) => group.includes(sheet.name)),
        changes,
      ),
    ),
  );
const inMemory = (some: readonly SheetSpec[]): MemoryWorkbook =>
  new MemoryWorkbook({
    sheets: some.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell): MemoryCell => plain(cell))),
    })),
  });

/** A finding by what it says, so that the same one is known again in a changed workbook. */
const told = (item: Finding): string =>
  [item.code, item.severity, ...item.cells.map((cell) => `${cell.sheet}!${cell.cell}`)].join(' ');

/** What no identity binds: read as it is, and compared with nothing. */
const FREE = new Set([
  'Tổng hợp thôn:Tổng số hộ dân tộc thiểu số',
  'Tổng hợp thôn:Tổng số hộ dân cư đầu năm:hamlet',
  'Tổng hợp thôn:Hộ có mức sống trung bình cuối kỳ',
  'Giải ngân:Đã phân bổ:leaf',
]);

/** One cell of every column of figures: in the third row of the body, and in the row of totals. */
function cellsToTry(): { place: string; value: number; name: string }[] {
  return sheets
    .filter((sheet) =>
      ['Tổng hợp thôn', 'Diễn biến HN', 'Diễn biến HCN', 'Kinh phí', 'Giải ngân'].includes(
        sheet.name,
      ),
    )
    .flatMap((sheet) => {
      const header = sheet.rows[2]!;
      const rows = sheet.rows.map((row, at) => ({ row, at })).slice(3);
      const total = rows.find(({ row }) => /^tổng cộng$/i.test(String(row[1])))!;
      const body = rows.filter((item) => item.at !== total.at && typeof item.row[1] === 'string');
      const chosen = [
        ...(sheet.name.startsWith('Diễn biến')
          ? [body[2]!, { at: body[2]!.at + 1, row: sheet.rows[body[2]!.at + 1]! }]
          : [body[2]!]),
        total,
      ];
      return chosen.flatMap(({ row, at }) =>
        row.flatMap((value, column) =>
          column > 1 && typeof value === 'number'
            ? [
                {
                  place: `${sheet.name}!${toA1(at, column)}`,
                  value,
                  name: `${sheet.name}:${String(header[column])}${at === total.at ? ':total' : sheet.name === 'Tổng hợp thôn' ? ':hamlet' : ':leaf'}`,
                },
              ]
            : [],
        ),
      );
    });
}

test.each(GROUPS.map((group) => [group[1]!, group] as const))(
  '%s and what belongs to it: a changed cell is named by all findings that its change brings, and by at least one',
  async (_, group) => {
    const before = new Set((await surveyed(group, {})).findings.map(told));
    const cells = cellsToTry().filter(({ place }) =>
      group.includes(place.slice(0, place.lastIndexOf('!'))),
    );
    expect(cells.length).toBeGreaterThan(30);
    const silent: string[] = [];
    const astray: string[] = [];
    for (const { place, value, name } of cells) {
      const seen = await surveyed(group, { [place]: value + 1 });
      const fresh = seen.findings.filter(
        (item) => item.severity !== 'note' && !before.has(told(item)),
      );
      const [sheet, cell] = [
        place.slice(0, place.lastIndexOf('!')),
        place.slice(place.lastIndexOf('!') + 1),
      ];
      if (fresh.length === 0 && !FREE.has(name) && !FREE.has(name.replace(/:\w+$/, '')))
        silent.push(`${name} ${place}`);
      for (const item of fresh)
        if (!item.cells.some((one) => one.sheet === sheet && one.cell === cell))
          astray.push(`${name} ${place}: ${told(item).slice(0, 90)}`);
    }
    expect({ silent, astray }).toEqual({ silent: [], astray: [] });
  },
);
