/** Words that several of these findings share. */
import type { Said, SaidWords } from '../../domain/language';
import words from './disbursement-words.json';

export const BLOCKS: Said = words.blocks;

export const FIELDS: SaidWords = words.fields;
