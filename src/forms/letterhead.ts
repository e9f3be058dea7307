/** The commune that the head of a form names, where it is another one than the workbook's. */
import { toA1 } from '../domain/address';
import { expressionsOf } from '../domain/expressions';
import { nameKey, tidyText, wordKey } from '../domain/match-key';
import type { FormTable } from './layout';
import type { FormSheet } from './sheet';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.letterhead);

export interface OtherCommune {
  readonly name: string;
  readonly cell: string;
}

/** "UBND XÃ …", "PHÒNG KINH TẾ XÃ …", "Đơn vị: xã …" at the start of a line. */
const HEAD = expression('head');
/** "… TRÊN ĐỊA BÀN XÃ …", "… của UBND xã …" */
const WITHIN = expression('within');

export function otherCommune(
  sheet: FormSheet,
  tables: readonly FormTable[],
  own: string,
): OtherCommune | null {
  const [first] = tables;
  if (!first) return null;
  const bottom = Math.max(...tables.map((table) => table.bottom));
  for (let row = 0; row < sheet.map.rows; row++) {
    if (row >= first.bodyTop && row <= bottom) continue;
    for (let column = 0; column < sheet.columns; column++)
      if (row < first.top || row > bottom || sheet.merge(row, column) !== undefined)
        for (const line of labelledAt(sheet, row, column).split('\n')) {
          if (row > bottom && !SIGNS.test(line)) continue;
          const named = namedIn(line.replace(SIGNS, '$1'));
          // Whose workbook it is may stand nowhere: then it is asked as well.
          if (named !== null && !isOwn(named, own))
            return { name: tidyText(named.name), cell: toA1(row, column) };
        }
  }
  return null;
}

/** "Xã:" | "Ba Dinh" in two cells is one line. */
function labelledAt(sheet: FormSheet, row: number, column: number): string {
  const text = sheet.text(row, column);
  if (!/:\s*$/.test(text)) return text;
  const right = Array.from({ length: sheet.columns - column - 1 }, (_, at) =>
    sheet.text(row, column + 1 + at),
  );
  return `${text} ${right.find((one) => one !== '') ?? ''}`;
}

/** "TM. ỦY BAN NHÂN DÂN XÃ …" in the block of a signature. */
const SIGNS = expression('signs');

interface Named {
  readonly kind: string;
  readonly name: string;
}

/** The same name to the letter and of the same kind: "Ba Đình" is not "Ba Dinh". */
function isOwn({ kind, name }: Named, own: string): boolean {
  const [, ownKind, ownName = own] = expression('own').exec(own) ?? [];
  if (own === '' || (ownKind !== undefined && wordKey(kind) !== wordKey(ownKind))) return false;
  const all = name.split(' ');
  const length = ownName.trim().split(/\s+/).length;
  const isSame = nameKey(all.slice(0, length).join(' ')) === nameKey(ownName);
  return isSame && endsName(all.slice(length).join(' '));
}

/** "… tỉnh Quảng Ngãi", "… gửi lại trước ngày 15"; "Ba Dinh Đông" is another one. */
const endsName = (rest: string): boolean =>
  rest === '' ||
  /^\p{Ll}/u.test(rest) ||
  /^(?:tinh|huyen|thanh pho|tp|thi xa|phong|ban|nam|quy|thang)(?: |$)/.test(wordKey(rest));

/** The name in it without its kind; null where the line names no commune, or leaves dots. */
function namedIn(line: string): Named | null {
  const found = HEAD.exec(tidyText(line)) ?? WITHIN.exec(tidyText(line));
  const rest = (found?.[2] ?? '').replace(/\s*[,;:()–-].*$/u, '').trim();
  if (rest === '' || expression('noName').test(rest) || /[….]{2}|_/.test(rest)) return null;
  if (!/^\p{Lu}/u.test(rest)) return null;
  return { kind: found?.[1] ?? '', name: rest.replace(expression('afterName'), '') };
}

/** A title without the name of the workbook's own commune, and of what lies above it. */
export function withoutOwnNames(title: string, own: string): string {
  const name = nameKey(expression('own').exec(own)?.[2] ?? own);
  const line = title.normalize('NFC').replace(expression('levelsAbove'), ' ');
  const at = name === '' ? [] : [...line.matchAll(expression('kinds'))];
  return at.reverse().reduce((left, { index, 0: kind }) => {
    const rest = left.slice(index + kind.length);
    const isOwnName = `${nameKey(rest)} `.replace(/[^\p{L}\d]/gu, ' ').startsWith(`${name} `);
    return isOwnName ? `${left.slice(0, index)} ${rest.slice(name.length)}` : left;
  }, line);
}
