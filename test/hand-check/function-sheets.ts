/** «KT hàm»: one row a call with TRUE or FALSE. «KT đối số»: the cells that the calls point at. «KT tràn ô»: what is typed by hand. */
import { areaToA1, toA1 } from '../../src/domain/address';
import type { SheetPlan } from '../../src/workbook/plan';
import { functionCases, literal, type Case, type Given, type Held } from './function-cases';
import { Sheet, type Content } from './sheet';

export const FUNCTION_SHEET = 'KT hàm';
export const ARGUMENT_SHEET = 'KT đối số';
export const SPILL_SHEET = 'KT tràn ô';
const HEAD = 4;
const ERROR_NUMBER = { '#VALUE!': 3, '#N/A': 7 } as const;
/** #NAME?: the function is not there at all, which must never count as the error that was expected. */
const UNKNOWN_NAME = 5;

/** Hands out places on the sheet of arguments, one block under the other. */
class Blocks {
  readonly sheet = new Sheet(ARGUMENT_SHEET, [34, ...Array.from({ length: 8 }, () => 14)]);
  private next = 1;

  constructor() {
    this.sheet.put(
      0,
      0,
      'Ô cho các công thức ở trang «KT hàm», «KT tràn ô». Không sửa trang này.',
      'strong',
    );
  }

  /** @returns the address for a formula on another sheet */
  put(label: string, rows: readonly (readonly Held[])[]): string {
    this.sheet.put(this.next, 0, label, 'raw');
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null)
          this.sheet.put(
            this.next + r,
            1 + c,
            value as Content,
            typeof value === 'string' ? 'literal' : 'number',
          );
      }),
    );
    const area = {
      top: this.next,
      left: 1,
      bottom: this.next + rows.length - 1,
      right: Math.max(...rows.map((row) => row.length)),
    };
    this.next += rows.length + 1;
    return `'${ARGUMENT_SHEET}'!${areaToA1(area)
      .split(':')
      .map((cell) => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'))
      .join(':')}`;
  }
}

const written = (arg: Given, place: (rows: readonly (readonly Held[])[]) => string): string =>
  arg.kind === 'literal' ? arg.text : arg.kind === 'left-out' ? '' : place(arg.rows);
const trimmed = (args: readonly string[]): string[] => {
  const all = [...args];
  while (all.at(-1) === '') all.pop();
  return all;
};

/** As an officer types it on a machine with a decimal comma: for reading. */
function shown(name: string, args: readonly string[]): string {
  const local = args.map((text) => {
    if (text.startsWith('"')) return text;
    if (text.startsWith('{')) return text;
    return text
      .replace(/^'?KT đối số'?!/, '')
      .replace(/\$/g, '')
      .replace(/^(-?\d+)\.(\d+)$/, '$1,$2');
  });
  return `=${name}(${local.join('; ')})`;
}

interface Row {
  readonly case: Case;
  readonly call: string;
  readonly shown: string;
  readonly table: string | null;
}

function rowsOf(cases: readonly Case[], blocks: Blocks, prefix: string): Row[] {
  return cases.map((one, index) => {
    const label = `Dòng ${index + 1}: ${one.help.name}`;
    const args = trimmed(one.given.map((arg) => written(arg, (cells) => blocks.put(label, cells))));
    const call = `${prefix}${one.help.name}(${args.join(',')})`;
    const table =
      'table' in one.expected ? blocks.put(`${label}, phải là`, one.expected.table) : null;
    return { case: one, call, shown: shown(one.help.name, args), table };
  });
}

/** The cell in E holds what the function gives, the one in F what it must give; nothing but a computed TRUE says that they agree. */
function verdict(
  { case: { expected, guarded }, call, table }: Row,
  live: string,
  wanted: string,
): string {
  if (guarded)
    return `=IFERROR(AND(EXACT(${live},${wanted}),ERROR.TYPE(${call})<>${UNKNOWN_NAME}),FALSE)`;
  if ('error' in expected)
    return `=IFERROR(ERROR.TYPE(${live})${expected.fromCell ? `<>${UNKNOWN_NAME}` : `=${ERROR_NUMBER[expected.error]}`},FALSE)`;
  if ('table' in expected) {
    const [rows, columns] = [expected.table.length, expected.table[0]!.length];
    return `=IFERROR(AND(ROWS(${call})=${rows},COLUMNS(${call})=${columns},SUMPRODUCT(--(${call}=${table}))=${rows * columns}),FALSE)`;
  }
  return typeof expected.value === 'number'
    ? `=IFERROR(AND(ISNUMBER(${live}),${live}=${wanted}),FALSE)`
    : `=IFERROR(EXACT(${live},${wanted}),FALSE)`;
}

function wantedOf({ expected }: Case): Content {
  if ('error' in expected) return expected.fromCell ? 'lỗi' : expected.error;
  return 'table' in expected ? expected.table[0]![0]! : expected.value;
}

function functionSheet(rows: readonly Row[]): SheetPlan {
  const sheet = new Sheet(FUNCTION_SHEET, [6, 25, 36, 52, 30, 30, 9]);
  const last = HEAD + rows.length;
  sheet.across(0, 'KIỂM TRA CÁC HÀM TÍNH RIÊNG', 'title').height(0, 24);
  sheet.across(
    1,
    { formula: `="Đúng "&COUNTIF(G${HEAD + 1}:G${last},TRUE)&"/${rows.length} dòng"` },
    'strong',
  );
  sheet.across(
    2,
    'Công thức trả về nhiều ô: cột E chỉ hiện ô đầu, cột G so cả bảng. Ô trong công thức là ô ở trang «KT đối số».',
    'line',
  );
  sheet.row(
    HEAD - 1,
    ['STT', 'Hàm', 'Trường hợp', 'Công thức', 'Excel tính được', 'Phải là', 'Đúng?'],
    'head',
  );
  rows.forEach((row, index) => {
    const at = HEAD + index;
    const { help, about, expected, guarded } = row.case;
    const live =
      'table' in expected
        ? `=INDEX(${row.call},1,1)`
        : guarded
          ? `=IFERROR(${row.call},"có lỗi")`
          : `=${row.call}`;
    const style =
      help.result === 'date' && 'value' in expected && typeof expected.value === 'number'
        ? 'date'
        : 'number';
    const wanted = wantedOf(row.case);
    sheet
      .put(at, 0, index + 1, 'number')
      .put(at, 1, help.name, 'literal')
      .put(at, 2, about, 'literal')
      .put(at, 3, row.shown, 'literal');
    sheet
      .put(at, 4, { formula: live }, style)
      .put(at, 5, wanted, typeof wanted === 'string' ? 'literal' : style)
      .put(at, 6, { formula: verdict(row, toA1(at, 4), toA1(at, 5)) }, 'verdict');
  });
  return sheet.plan({ orientation: 'landscape', repeat: [HEAD - 1, HEAD - 1], frozen: HEAD });
}

/** Functions that answer with a table: typed into one cell, the others have to fill by themselves. */
function spillSheet(rows: readonly Row[]): SheetPlan {
  const chosen = rows.filter(
    ({ case: one }) => one.about === 'Ví dụ trong phần trợ giúp' && 'table' in one.expected,
  );
  const sheet = new Sheet(SPILL_SHEET, [16, ...Array.from({ length: 8 }, () => 16)]);
  sheet.across(0, 'KIỂM TRA CÔNG THỨC TRÀN Ô', 'title').height(0, 24);
  sheet
    .across(
      1,
      'Gõ công thức ghi ở mỗi mục vào ô tô màu rồi nhấn Enter. Các ô bên dưới, bên phải phải tự đầy và mục đó hiện TRUE. Máy dùng dấu phẩy ngăn đối số thì đổi «;» giữa các đối số thành «,».',
      'line',
    )
    .height(1, 32);
  let top = 3;
  for (const { case: one, shown: text } of chosen) {
    const table = (one.expected as { table: (string | number | null)[][] }).table;
    const start = toA1(top + 1, 1);
    const checks = table.flatMap((row, r) =>
      row.map((value, c) => `${toA1(top + 1 + r, 1 + c)}=${literal(value ?? '')}`),
    );
    sheet
      .put(top, 0, one.help.name, 'strong')
      .across(top, text, 'literal', 1, 6)
      .put(top, 7, `gõ vào ô ${start}`, 'line');
    sheet
      .put(
        top,
        8,
        { formula: `=IF(ISBLANK(${start}),FALSE,IFERROR(AND(${checks.join(',')}),FALSE))` },
        'verdict',
      )
      .put(top + 1, 1, null, 'fill');
    top += table.length + 3;
  }
  return sheet.plan({ orientation: 'landscape' });
}

/** @param prefix what stands before a function's name in a file: Excel marks the functions of an add-in so */
export function functionSheets(prefix: string): SheetPlan[] {
  const blocks = new Blocks();
  const rows = rowsOf(functionCases(), blocks, prefix);
  return [functionSheet(rows), spillSheet(rows), blocks.sheet.plan({ orientation: 'portrait' })];
}
