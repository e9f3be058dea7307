/** The commune that the head of a form names, where it is another one than the workbook's. */
import { toA1 } from '../domain/address';
import { tidyText, wordKey } from '../domain/match-key';
import type { FormTable } from './layout';
import type { FormSheet } from './sheet';

export interface OtherCommune {
  readonly name: string;
  readonly cell: string;
}

const KIND = '(xã|phường|thị trấn|đặc khu)';
/** "UBND XÃ …", "PHÒNG KINH TẾ XÃ …", "Đơn vị: xã …" at the start of a line. */
const HEAD = new RegExp(
  `^(?:(?:ubnd|[uủ][yỷ] ban nhân dân|đảng [uủ][yỷ]|đơn vị[^:]{0,20}:|địa phương\\s*:|phòng [^,:]{2,30})\\s+)?${KIND}\\s*:?\\s+(.+)$`,
  'iu',
);
/** "… TRÊN ĐỊA BÀN XÃ …", "… của UBND xã …" */
const WITHIN = new RegExp(`(?:địa bàn|ubnd|nhân dân|tại|của)\\s+${KIND}\\s+(.+)$`, 'iu');
const NO_NAME =
  /^(?:hội|báo cáo|năm|đến|theo|có|chia|quản lý|gửi|điền|đặc biệt|khu vực|vùng|miền|và|phường|thị)(?!\p{L})/iu;

export function otherCommune(
  sheet: FormSheet,
  tables: readonly FormTable[],
  own: string,
): OtherCommune | null {
  const ownKey = bare(own);
  const [first] = tables;
  if (!first) return null;
  for (let row = 0; row < first.bodyTop; row++)
    for (let column = 0; column < sheet.columns; column++)
      if (row < first.top || sheet.merge(row, column) !== undefined)
        for (const line of sheet.text(row, column).split('\n')) {
          const name = nameIn(line);
          if (name === null) continue;
          const key = wordKey(name);
          // Whose workbook it is may stand nowhere: then it is asked as well.
          if (ownKey === '' || (key !== ownKey && !isWithin(key, ownKey)))
            return { name: tidyText(name), cell: toA1(row, column) };
        }
  return null;
}

/** "ba dinh tinh quang ngai"; "ba dinh dong" is another one. */
function isWithin(key: string, own: string): boolean {
  return (
    key.startsWith(`${own} `) &&
    /^(?:tinh|huyen|thanh pho|tp|thi xa|phong|ban|nam|quy|thang)(?: |$)/.test(
      key.slice(own.length + 1),
    )
  );
}

const bare = (name: string): string =>
  wordKey(name).replace(/^(?:ubnd )?(?:xa|phuong|thi tran|dac khu) /, '');

/** The name in it without its kind; null where the line names no commune, or leaves dots. */
function nameIn(line: string): string | null {
  const found = HEAD.exec(tidyText(line)) ?? WITHIN.exec(tidyText(line));
  const rest = (found?.[2] ?? '').replace(/\s*[,;:()–-].*$/u, '').trim();
  if (rest === '' || NO_NAME.test(rest) || /[….]{2}|_/.test(rest)) return null;
  return /^\p{Lu}/u.test(rest) ? rest.replace(/\s+(?:năm|quý|tháng|đến)\s.*$/iu, '') : null;
}
