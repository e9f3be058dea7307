/**
 * The words in which corrections are written down: fields by id or by their Vietnamese label,
 * units, separators.
 */
import { plainKey } from '../../domain/match-key';
import { moneyUnit } from '../values/units';
import { KINDS } from '../vocabulary/kinds';
import { nearestOf } from '../columns/near-words';

const FIELDS = new Map<string, string>();
for (const kind of KINDS) {
  for (const field of kind.fields) {
    if (!FIELDS.has(plainKey(field.id))) FIELDS.set(plainKey(field.id), field.id);
    if (!FIELDS.has(plainKey(field.label))) FIELDS.set(plainKey(field.label), field.id);
  }
}
const LEFT_OUT = new Set(['', 'bo', 'bo qua', 'khong dung', 'khong', '-']);

/**
 * "central" or "Ngân sách trung ương" → "central"; "" and "bỏ" → "" (left out); null when it is no
 * field.
 */
export function fieldByName(name: string): string | null {
  const key = plainKey(name);
  return LEFT_OUT.has(key) ? '' : (FIELDS.get(key) ?? null);
}

/**
 * The word for a field that {@link fieldByName} takes back: its label, or its id where another
 * field bears the same label; "bỏ" for "".
 */
export function nameOfField(id: string): string {
  if (id === '') return 'bỏ';
  const label = KINDS.flatMap((kind) => kind.fields).find((field) => field.id === id)?.label;
  return label !== undefined && fieldByName(label) === id ? label : id;
}

/** The field name that a mistyped one probably means, or null. */
export function fieldNearby(name: string): string | null {
  const near = nearestOf(plainKey(name), [...FIELDS.keys()]);
  return near === null ? null : FIELDS.get(near)!;
}

/** "triệu đồng" for any writing of it; null when it is no unit of money. */
export function unitByName(name: string): string | null {
  return moneyUnit(name)?.unit ?? null;
}

const STYLES: Readonly<Record<string, 'vi' | 'en'>> = {
  vi: 'vi',
  en: 'en',
  'viet nam': 'vi',
  anh: 'en',
  '1.001,5': 'vi',
  '1,001.5': 'en',
};

/** "vi" or "en", or an example of it ("1.001,5"); null for anything else. */
export function numberStyle(name: string): 'vi' | 'en' | null {
  return STYLES[plainKey(name)] ?? null;
}
