/**
 * Tables of targets, of money spent and of duties that are not the programme's own, by their
 * titles: of another programme or matter, of those above or below, drafts, or what is only meant
 * to be spent.
 */
import { plainKey } from '../domain/match-key';
import type { Subject } from '../domain/finding';
import { ownTitles } from '../reading/subject/words';
import { communesIn } from './commune-names';
import { themesIn } from './facts/own-programme';
import { placeInTitle } from './facts/places';
import { leftOut, type LeftOut } from './left-out';
import { isOfWiderMoney } from './money-titles';
import { SUBJECTS_OF } from './subjects';
import type { RecognisedTable } from './table';
import words from './vocabulary/titles.json';

const KINDS: ReadonlySet<string> = new Set(['targets', 'disbursement', 'assignment']);
/** The paper that a table goes with, or is made by, says nothing of it. */
const PAPER = /\b(?:theo|kem|tai|can cu)\b.*/;
const DRAFT = /\b(?:du thao|ban nhap|khong (?:dung|su dung)|sao luu|minh hoa de|nhap thu)\b/;
const ABOVE =
  /\b(?:cua|toan|ca|tren dia ban)(?: toan)? (?:tinh|huyen)(?! (?:giao|da|phan|ho tro|cap|phe|bo tri|duyet))\b/;
const POVERTY = /\b(?:ngheo|gnbv|an sinh|chuong trinh|ctmtqg|mtqg)\b/;
/** A matter of its own, where a title names one and not the programme. */
const MATTER = /\b(?:chi tieu|muc tieu|nhiem vu|phan cong)\b(?! quoc gia)(.*)/;
const ORDINARY =
  /\b(?:xa hoi co ban|chi tieu|muc tieu|nhiem vu|cong viec|trach nhiem|phan cong|giao|phan giao|ke hoach|ket qua|thuc hien|to chuc|trien khai|chu yeu|co ban|cu the|chinh|chung|chi tiet|tong hop|du an|tieu du an|thanh phan|hop phan|noi dung|hoat dong|linh vuc|cac|nhung|cua|cho|va|voi|de|ra|theo|don vi|co quan|phong|ban|nganh|bo phan|can bo|thon|xa|phuong|dac khu|ubnd|tren|dia ban|nam|giai doan|quy|thang|dau|cuoi|giua|ky|den|ngay|het|so|bieu|bang|phu luc|mau|danh gia|so sanh|muc|do|tien do|hoan thanh|dat|uoc|duoc|chu tri|phoi hop|phu trach|theo doi|quan ly|dieu hanh|tham muu|lien quan|he thong|giam sat|tiep can|dich vu|thieu hut|da chieu|dao tao nghe|(?:giao duc )?nghe nghiep|(?:giai quyet |tao )?viec lam|sinh ke|dinh duong|(?:tinh|huyen) giao|cap|ho|[ivx]+)\b/g;
const MEANT =
  /\b(?:ke hoach|cam ket|du kien|dang ky|uoc|phan dau)(?: (?:thuc hien|tien do|ty le|kha nang))* giai ngan\b|\bgiai ngan (?:du kien|uoc)\b/;
const SPENT_TOO = /\b(?:ket qua|tinh hinh|thuc te|da giai ngan|va uoc|, ?uoc)\b/;
const CARRIED = /\b(?:keo dai|chuyen nguon|chuyen sang)\b/;
const WITH = /\b(?:gom|ca|va) .{0,60}(?:keo dai|chuyen nguon|chuyen sang)\b/;
const LOANS = /\b(?:vay|tin dung|ngan hang|chi thuong xuyen|xa hoi hoa|dong gop)\b/;
const IN_PART = /\bvon (?:dau tu(?: phat trien)?|su nghiep)\b/g;

/**
 * What such a table is; null where it may be the programme's. It is sure where another is that.
 * @param all the tables of the workbook
 */
export function noAim(table: RecognisedTable, all: readonly RecognisedTable[]): LeftOut | null {
  if (!KINDS.has(table.kind)) return null;
  const beside = all.some(
    (one) => one !== table && one.kind === table.kind && labelOf(one) === null && !isPart(one),
  );
  const label = labelOf(table) ?? (beside && isPart(table) ? words.noAim.spentOfAPart : null);
  return label === null ? null : leftOut(label, beside);
}

/** The subject by which the question about such a table is worded; undefined of other tables. */
export function aimOf({ kind }: RecognisedTable): Subject | undefined {
  return KINDS.has(kind) ? SUBJECTS_OF[kind][0] : undefined;
}

function labelOf(table: RecognisedTable): string | null {
  const { kind, titles, grid, columns } = table;
  const lines = ownTitles(titles);
  const own = lines.map((title) => plainKey(title).replace(PAPER, ' '));
  const named = [...own, plainKey(grid.sheet)];
  const says = (words: RegExp): boolean => named.some((text) => words.test(text));
  if (says(DRAFT)) return words.noAim.draft;
  const themes = named.flatMap(themesIn);
  if (themes.length > 0 && !themes.includes('poverty') && !says(/\bngheo\b/))
    return words.noAim.otherProgramme;
  if (own.some((text) => ABOVE.test(text))) return words.noAim.ofAbove;
  if (kind !== 'assignment' && lines.some((title) => placeInTitle(title) !== null))
    return words.noAim.ofOneHamlet;
  if (kind !== 'disbursement')
    return !says(POVERTY) && lines.some(isOfMatter) ? words.noAim.otherMatter : null;
  const apart = (words: RegExp): boolean =>
    columns.some(({ header }) => words.test(plainKey(header)));
  if (own.some((text) => MEANT.test(text) && !SPENT_TOO.test(text)) && !apart(/\bda giai ngan\b/))
    return words.noAim.meantToBeSpent;
  if (own.some((text) => CARRIED.test(text) && !WITH.test(text)) && !apart(CARRIED))
    return words.noAim.spentOfCarried;
  return own.some((text) => LOANS.test(text)) || isOfWiderMoney(table, lines)
    ? words.noAim.spentOfOtherFunds
    : null;
}

/** "Chỉ tiêu chuyển đổi số": words are left that no title of the programme has. */
function isOfMatter(title: string): boolean {
  const names = communesIn(title).map(plainKey);
  const plain = names.reduce((text, name) => text.replaceAll(name, ' '), plainKey(title));
  const after = MATTER.exec(plain.replace(PAPER, ' '))?.[1] ?? '';
  return /[a-z]{2}/.test(after.replace(ORDINARY, ' '));
}

/** «Vốn đầu tư» alone. */
function isPart({ kind, titles }: RecognisedTable): boolean {
  const parts = titles.flatMap((title) => plainKey(title).match(IN_PART) ?? []);
  return kind === 'disbursement' && new Set(parts).size === 1;
}
