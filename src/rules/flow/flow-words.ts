/** Words of the findings about how many households became poor or left. */
import { type Language, type Said, type SaidWords, wordOf } from '../../domain/language';
import type { Texts } from '../define';
import said from '../said.json';
import words from './flow-words.json';

export const BLOCKS: Said = words.blocks;

const GROUPS: SaidWords = { poor: said.poor, nearPoor: said.nearPoor };

export function group(p: Texts<'group'>, language: Language = 'vi'): string {
  return wordOf(GROUPS, p.group, language);
}

const COMMUNE: Said = { vi: 'Toàn xã', en: 'Whole commune' };

export function place(p: Texts<'place'>, language: Language = 'vi'): string {
  return p.place === '' ? COMMUNE[language] : p.place;
}

/** Columns of a flow. */
export const FIELDS: SaidWords = words.fields;
