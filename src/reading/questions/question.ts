/** A decision of the reading that only the officer can take, with what each answer would change. */
import type { CellRef } from '../../domain/address';
import type { Subject } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';

export type QuestionAbout =
  'subject' | 'role' | 'row' | 'unit' | 'numbers' | 'list' | 'official' | 'place';

/** What may be answered; its sentence is made in `text/` from the code and the parameters. */
export interface Choice {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface Question {
  /**
   * Hangs on header words and the sheet alone, so that it survives new rows and another day's file.
   */
  readonly id: string;
  readonly about: QuestionAbout;
  /** Names the sentence. */
  readonly code: string;
  readonly cells: readonly CellRef[];
  /** Header words, sheets, hamlets and kinds of lists; never another cell's text. */
  readonly params: Readonly<Record<string, string>>;
  /** The proposal first. */
  readonly choices: readonly [Choice, ...Choice[]];
  readonly subjects: readonly Subject[];
  /** The chosen one, or null while it is open. */
  readonly answer: string | null;
  /**
   * The code of the finding at the first cell that says the same, where the reading leaves out by
   * itself what hangs on the answer; without it the reading goes on with the first choice.
   */
  readonly said?: string;
}

/** "chu-de:qua-tet:1k3f9a": the sheet's name and a digest of the header words. */
export function questionId(
  prefix: string,
  sheet: string,
  headers: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): string {
  const id = `${prefix}:${slug(sheet)}:${digest(headers.map(plainKey).join('|'))}`;
  if (!taken.has(id)) return id;
  let nth = 2;
  while (taken.has(`${id}-${nth}`)) nth += 1;
  return `${id}-${nth}`;
}

/** Whether a province's form asks it, and not the workbook: it is kept for the next such form. */
export function isOfForm(id: string): boolean {
  return /^mau-(?:cot|dong|don-vi|ten|trong):/.test(id);
}

function slug(text: string): string {
  return plainKey(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 24);
}

/** FNV-1a, 32 bits, in base 36: short enough for a cell, and no secret. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash ^= letter.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** The choice that was answered, when it is one of those offered. */
export function answerOf(
  answers: ReadonlyMap<string, string>,
  id: string,
  choices: readonly Choice[],
): string | null {
  const given = answers.get(id);
  return given !== undefined && choices.some((choice) => choice.id === given) ? given : null;
}
