/**
 * Words of a cell, a header or a line between rows that take what they stand at out of the count.
 * Keys without accents.
 */
import { labelled } from '../domain/expressions';
import { plainKey } from '../domain/match-key';
import data from './words.json';

const OUTCOMES = data.outcomes.map(labelled);

/** What is only meant to happen, or came to nothing: the household is still what it was. */
const NOT_YET =
  /\b(?:dang ky|ke hoach|du kien|kha nang|phan dau|muc tieu|nguyen vong|cam ket|se|co the|tai (?:can )?ngheo|chua thoat|khong thoat)\b/;

/** @returns what takes the row out of the count, in a few words; null for any other text */
export function outcomeOf(text: string): string | null {
  const key = plainKey(text);
  if (NOT_YET.test(key)) return null;
  return OUTCOMES.find(({ words }) => words.test(key))?.label ?? null;
}

/** "Được công nhận", "Xác nhận của xã": a no below it takes the row out. */
export function isOfRecognition(header: string): boolean {
  return /\b(?:cong nhan|xac nhan|phe duyet|duoc duyet|dong y|ket qua binh xet)\b/.test(
    plainKey(header),
  );
}
