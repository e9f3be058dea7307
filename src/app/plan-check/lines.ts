/** The text of a plan as numbered lines, with the section that each stands in. */
import { tidyText } from '../../domain/match-key';

export interface PlanLine {
  /** Counted from 1 over all paragraphs of the document, empty ones included. */
  readonly number: number;
  readonly text: string;
  /** The same with its spaces as typed: a gap of spaces is a place left to be filled in. */
  readonly raw: string;
  /** "III", or "" above the first section. */
  readonly section: string;
}

/** Marks that some programs leave in a text when they save it from Word. */
const LEFTOVERS = /\[bookmark:[^\]]*\]/g;

export function planLines(paragraphs: readonly string[]): PlanLine[] {
  let section = '';
  return paragraphs.flatMap((paragraph, index) => {
    const raw = paragraph.normalize('NFC').replace(LEFTOVERS, '');
    const text = tidyText(raw);
    section = /^([IVX]{1,5})[.)]\s/.exec(text)?.[1] ?? section;
    return text === '' ? [] : [{ number: index + 1, text, raw, section }];
  });
}
