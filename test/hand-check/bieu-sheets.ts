/** One sheet for each Biểu: what to click, what must be seen, and its cells compared with what this program has computed. */
import { makeBieu, type MadeBieu } from '../../src/app/make-bieu';
import { EVERY_FORM } from '../../src/app/make-bieu';
import { survey } from '../../src/app/survey';
import { toA1 } from '../../src/domain/address';
import type { PlanCell, SheetPlan } from '../../src/workbook/plan';
import type { WorkbookPort } from '../../src/workbook/port';
import { Sheet } from './sheet';

const HEAD = 11;
/** More rows than an officer looks through; the rest is the same formulas over more households. */
const MOST_CELLS = 90;

export const checkSheetName = (bieu: string): string => `KT ${bieu}`.slice(0, 31);

/** The printed cells: texts and figures of the head, the first rows and the last ones; those with formulas before all others. */
function chosen(plan: SheetPlan): readonly PlanCell[] {
  const { bottom, right } = plan.page!.printArea;
  const all = plan.cells.filter(
    (cell) =>
      cell.value !== null && cell.value !== '' && cell.row <= bottom && cell.column <= right,
  );
  if (all.length <= MOST_CELLS) return all;
  const half = MOST_CELLS / 2;
  const formulas = all.filter((cell) => cell.formula !== undefined).slice(0, MOST_CELLS / 3);
  const risky = all
    .filter((cell) => typeof cell.value === 'string' && /^[=+\-@]/.test(cell.value))
    .slice(0, 10);
  const wanted = new Set([...all.slice(0, half), ...all.slice(-half / 2), ...formulas, ...risky]);
  return all.filter((cell) => wanted.has(cell));
}

function checkSheet({ form, rendered }: MadeBieu): SheetPlan {
  const { plan } = rendered;
  const page = plan.page!;
  const cells = chosen(plan);
  const last = HEAD + cells.length;
  const sheet = new Sheet(checkSheetName(plan.name), [9, 40, 12, 40, 9]);
  const steps = [
    `Bấm: thẻ Giảm nghèo › Lập nhanh › ${form.label.local}.`,
    `Phải thấy: khung bên phải ghi «Đã thêm 1 trang vào sổ»; trang mới «${plan.name}» đứng sau trang cuối và đang mở; các trang khác không đổi.`,
    `Ở trang «${plan.name}»: tiêu đề «${form.title}»; chữ và số không bị cắt, không có ####; chân trang in ghi SỐ LIỆU MINH HỌA.`,
    `Nhấn Ctrl+P: giấy A4 ${page.orientation === 'landscape' ? 'ngang' : 'dọc'}, vừa một trang theo chiều ngang${page.repeatRows ? `, dòng ${page.repeatRows[0] + 1}–${page.repeatRows[1] + 1} lặp lại ở mỗi trang` : ''}.`,
    'Bảng dưới: mọi dòng phải là TRUE. Ô «Công thức» ghi «có» thì bấm vào ô đó phải thấy công thức thường của Excel.',
    'Bấm lần nữa cùng nút: có thêm một trang mang số (2), trang trước giữ nguyên. Nhấn Ctrl+Z cho tới khi các trang đó mất đi, rồi bấm lại một lần để giữ biểu.',
  ];
  sheet.across(0, `KIỂM TRA TAY: ${form.label.local}`, 'title').height(0, 24);
  steps.forEach((text, index) =>
    sheet
      .across(1 + index, `${index + 1}. ${text}`, 'line')
      .height(1 + index, text.length > 100 ? 31 : 16),
  );
  sheet.across(
    HEAD - 3,
    { formula: `="Đúng "&COUNTIF(E${HEAD + 1}:E${last},TRUE)&"/${cells.length} ô"` },
    'strong',
  );
  sheet.row(HEAD - 1, ['Ô', 'Phải là', 'Công thức', 'Đang là', 'Đúng?'], 'head');
  cells.forEach((cell, index) => {
    const at = HEAD + index;
    const place = `INDIRECT("'${plan.name.replace(/'/g, "''")}'!${toA1(cell.row, cell.column)}")`;
    const text = typeof cell.value === 'string';
    const [wanted, live] = [`B${at + 1}`, `D${at + 1}`];
    const equal = text
      ? `EXACT(${live},${wanted})`
      : `AND(ISNUMBER(${live}),ROUND(${live}-${wanted},9)=0)`;
    sheet
      .put(at, 0, toA1(cell.row, cell.column), 'literal')
      .put(at, 1, cell.value, text ? 'literal' : 'number')
      .put(at, 2, cell.formula === undefined ? 'không' : 'có', 'text');
    sheet.put(at, 3, { formula: `=${place}` }, text ? 'text' : 'number');
    sheet.put(
      at,
      4,
      {
        formula: `=IFERROR(AND(${equal},_xlfn.ISFORMULA(${place})=${cell.formula === undefined ? 'FALSE' : 'TRUE'}),FALSE)`,
      },
      'verdict',
    );
  });
  return sheet.plan({ orientation: 'portrait', repeat: [HEAD - 1, HEAD - 1], frozen: HEAD });
}

/** Forms of lists that the sample does not keep: incomes, supports. */
export const OWN_LISTS: readonly string[] = ['bc-16', 'bc-17', 'bc-18'];

/** @throws Error when the workbook lacks what a form takes: then there would be nothing to check */
export async function bieuSheets(port: WorkbookPort): Promise<SheetPlan[]> {
  const { made, notMade: left } = makeBieu(await survey(port), { forms: [EVERY_FORM] });
  const notMade = left.filter(({ form }) => !OWN_LISTS.includes(form.form));
  if (notMade.length > 0)
    throw new Error(notMade.map(({ form, why }) => `${form.form}: ${why.vi}`).join('\n'));
  return made.map(checkSheet);
}
