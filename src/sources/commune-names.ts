/** Names of communes in titles, headers, cells and remarks. */
import { expressionsOf } from '../domain/expressions';
import { nameKey, plainKey, tidyText } from '../domain/match-key';
import words from './vocabulary/places.json';

const expression = expressionsOf(words.communes);

/** What follows a name in capitals, where nothing else tells its end. */
const AFTER_NAME = expression('afterName');
/** "DO UBND XÃ QUẢN LÝ", "XÃ ĐẶC BIỆT KHÓ KHĂN" name none. */
const NO_NAME = expression('noName');
/** Communes that became one are read together. */
const FORMER =
  /\bcu\b(?! tru)|\btruoc (?:khi )?(?:sap xep|sap nhap|day)\b|\b(?:sap nhap|hop nhat)\b/;

/** True of "Xã cũ", "Xã trước sáp nhập", "Xã Pa Mẫu (cũ)". */
export const isFormer = (text: string): boolean => FORMER.test(plainKey(text));

/** True of a title over what was several communes: "… XÃ TẢ MẪU (SAU SẮP XẾP)". */
export function isOfMerger(title: string): boolean {
  const key = plainKey(title);
  return (
    /\b(?:sap nhap|hop nhat|(?:sau|truoc) (?:khi )?sap xep)\b/.test(key) ||
    (/\bxa\b/.test(key) && OLD.test(key))
  );
}

const OLD = /(?<!\b(?:mau|bieu|chuan|ngheo|sach) \(?)\bcu\b(?! tru)/;

/** "xã", "phường": the last level that a text names. */
export const levelIn = (text: string): string | undefined =>
  tidyText(text).toLowerCase().match(expression('levelEach'))?.at(-1);

/** Whether a text may name a commune after its level: few cells do. */
export const saysLevel = (text: string): boolean => expression('level').test(text);

/** "THÔN MẪU THUỘC XÃ TẢ MẪU NĂM 2025" → ["tả mẫu"]; former communes are none. */
export function communesIn(text: string): string[] {
  const tidy = tidyText(text);
  return !expression('level').test(tidy) || isFormer(tidy)
    ? []
    : [...tidy.matchAll(expression('named'))].flatMap(([, name]) => {
        const key = nameKey(name ?? '').replace(AFTER_NAME, '');
        return key === '' || NO_NAME.test(key) ? [] : [key];
      });
}

/** The name in a cell below «Xã»: "UBND xã Tả Mẫu", "Tả Mẫu" → "Tả Mẫu"; null for anything else. */
export function communeInCell(text: string): string | null {
  const [bare = ''] = tidyText(text).split('(');
  const name = bare.replace(expression('levelBefore'), '').replace(expression('newer'), '').trim();
  return !isFormer(text) && /^\p{Lu}[\p{L}'’ -]{1,30}\d{0,2}$/u.test(name) ? name : null;
}

/** Without its level: «phường Sa Mẫu» of the settings. */
export const communeKey = (name: string): string =>
  nameKey(communeInCell(name) ?? communesIn(name)[0] ?? name);

/** One name, where one of the two may be written without accents. */
export function isSameCommune(one: string, other: string): boolean {
  const [a, b] = [plainKey(one), plainKey(other)];
  return one === other || (a === b && (a === one || b === other));
}

const OVER_COMMUNES =
  /^(?:ten |thuoc )*(?:xa|phuong|thi tran)(?:[,/ -]+(?:xa|phuong|thi tran|tt|dac khu))*(?: moi| hien nay| sau (?:khi )?(?:sap xep|sap nhap))?$/;

/** «Xã», «Tên xã, phường»: below such a header names of communes stand without the word. */
export function isOverCommunes(header: string): boolean {
  return OVER_COMMUNES.test(plainKey(header.split(' > ').at(-1) ?? ''));
}
