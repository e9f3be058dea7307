/** Tables of money that are not what the programme was given: asked for, spent, left, of others. */
import { plainKey } from '../domain/match-key';
import { firstYear, latestYear } from '../domain/period';
import { ownTitles } from '../reading/subject/words';
import { programmeCodes } from './facts/programme-code';
import { leftOut, type LeftOut } from './left-out';
import { isOfAbove } from './other-commune';
import { saysMoreThanGiven } from './money-titles';
import type { RecognisedTable } from './table';
import { FUNDING_KINDS } from './vocabulary/kinds';

const SPENT = /\b(?:giai ngan|thanh toan|quyet toan|da chi)\b/;
/** What the title calls the money, and what the table then is. */
const STAGES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:nhu cau|de nghi|de xuat|dang ky)\b/, 'kinh phí đề nghị, đăng ký'],
  [
    /\b(?:con du|ket du|chua phan bo|huy du toan|de nghi huy|nop tra)\b/,
    'kinh phí còn dư, chưa phân bổ',
  ],
  [/\b(?:keo dai|chuyen nguon)\b/, 'vốn năm trước kéo dài, chuyển nguồn'],
  [/\b(?:dieu chinh|cat|thu hoi) giam\b(?!,? tang)|\bthu hoi\b/, 'phần kinh phí điều chỉnh giảm'],
  [/\b(?:trung han|uoc tinh|khai toan|chua co quyet dinh|du kien)\b/, 'vốn trung hạn, ước tính'],
  [
    /\buoc thuc hien\b|\b(?:ket qua|tinh hinh|luy ke) (?:su dung|thuc hien)\b/,
    'kết quả, ước thực hiện',
  ],
  [/\b(?:vay|tin dung|ngan hang)\b/, 'vốn vay'],
  [/\b(?:du thao|ban nhap)\b/, 'dự thảo'],
  [
    /\b(?:huy dong(?! (?:von|nguon luc|cac nguon))|xa hoi hoa|dong gop|ung ho|tai tro)\b/,
    'vốn huy động',
  ],
  [/\bchi thuong xuyen\b/, 'chi thường xuyên'],
];
const PAPER = /\b(?:theo|kem|tai|can cu)\b.*\b(?:quyet dinh|cong van|to trinh|de nghi)\b.*/;
const PROGRAMME =
  /\b(?:ngheo|gnbv|ctmtqg|mtqg|ct mtqg|chuong trinh|muc tieu quoc gia|(?:tieu )?du an|tda|da ?\d|sinh ke|von dau tu|von su nghiep)\b/;

/**
 * What such a table is; null where it may be the plan. It is sure where another table is the plan.
 * @param all the tables of the workbook
 */
export function noPlan(table: RecognisedTable, all: readonly RecognisedTable[]): LeftOut | null {
  const label = labelOf(table);
  if (label === null) return null;
  const sure = all.some((one) => FUNDING_KINDS.has(one.kind) && labelOf(one) === null);
  return leftOut(`bảng ${label}`, sure);
}

function labelOf(table: RecognisedTable): string | null {
  if (!FUNDING_KINDS.has(table.kind)) return null;
  const over = headOver(table);
  const headers = table.columns.map(({ header }) => plainKey(header.slice(over.length)));
  const own = ownTitles(table.titles);
  const titles = [...own, over].map((title) => plainKey(title).replace(PAPER, ' '));
  // Columns that tell one stage from another are read so.
  const apart = (words: RegExp): boolean => headers.some((header) => words.test(header));
  const stage = STAGES.find(
    ([words]) => !apart(words) && titles.some((title) => words.test(title)),
  );
  if (stage) return stage[1];
  if (isGathered(table, titles)) return 'vốn huy động';
  if (isElsewhere(over, table.titles)) return 'kinh phí của năm khác, chương trình khác';
  if (titles.some((title) => SPENT.test(title)) && !apart(SPENT)) return 'vốn đã giải ngân';
  if (isOfAbove(table)) return 'của cả tỉnh, huyện';
  const explained = [...headers, ...table.titles.filter((title) => !own.includes(title))];
  if (own.some((title) => saysMoreThanGiven(title, explained))) return 'kinh phí khác';
  return table.kind === 'funding' && isOfOthers(table) ? 'kinh phí của việc khác' : null;
}

const GATHERED = /\bhuy dong (?:cac )?nguon luc\b/;
const OF_STATE = /\b(?:ngan sach|ns|nstw|nsdp|nsnn|trung uong|tinh|xa(?! hoi)|dp|tw)\b/;

/** "HUY ĐỘNG NGUỒN LỰC": funds, firms and neighbours, and no line of a budget. */
function isGathered({ rows, kind }: RecognisedTable, titles: readonly string[]): boolean {
  return (
    kind === 'funding-sources' &&
    titles.some((title) => GATHERED.test(title)) &&
    rows.length > 0 &&
    !rows.some(({ label }) => OF_STATE.test(plainKey(label)))
  );
}

/** The head over all columns of money, which says of all of them what they are; "" without one. */
function headOver({ columns }: RecognisedTable): string {
  const [first = '', ...heads] = columns
    .filter(({ field }) => field?.type === 'money')
    .map(({ header }) => header.split(' > ').slice(0, -1).join(' > '));
  return heads.length > 0 && heads.every((head) => head === first) ? first : '';
}

const OF_OTHERS = /\b(?:ntm|nong thon moi|dtts|mien nui|1719)\b/;

/** "Kế hoạch vốn năm 2026" under a title of 2025, "Chương trình NTM" */
function isElsewhere(over: string, titles: readonly string[]): boolean {
  const [own, year] = [latestYear(titles), firstYear(over)];
  return (own > 0 && year !== null && year !== own) || OF_OTHERS.test(plainKey(over));
}

/** No line of a programme, and no word of one over the table or in it. */
function isOfOthers({ titles, grid, rows, columns }: RecognisedTable): boolean {
  const labels = rows.map(({ label }) => label);
  const texts = [...titles, grid.sheet, ...labels, ...columns.map(({ header }) => header)];
  return (
    labels.length > 0 &&
    !texts.some((text) => PROGRAMME.test(plainKey(text))) &&
    labels.every((label) => programmeCodes(label).length === 0)
  );
}
