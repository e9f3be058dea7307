/** Words that several of these findings share. */
import type { Said, SaidWords } from '../../domain/language';
import words from './disbursement-words.json';

export const BLOCKS: Said = {
  vi: 'Biểu tình hình giải ngân chưa được lập.',
  en: 'The form of disbursement is not made.',
};

export const FIELDS: SaidWords = words;
