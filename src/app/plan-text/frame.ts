/**
 * What stands around the paragraphs of every document of the office: its head, its signer, its
 * mark.
 */
import type { Facts } from '../../domain/facts';
import type { Letter } from '../../documents/letter';
import { communeOf, partialDate } from '../../report/settings';
import { documentWords as words } from '../../text/documents';

export interface LetterFrame {
  readonly value: (code: string) => string | null;
  /** "xã Ba Dinh" */
  readonly place: string;
  readonly frame: Pick<Letter, 'issuer' | 'place' | 'signer' | 'mark'>;
}

/**
 * @param dayCode the setting that holds the day of the document; without it the day is left as dots
 */
export function letterFrame(facts: Facts, dayCode: string): LetterFrame {
  const value = (code: string): string | null => facts.settings.get(code)?.value.trim() || null;
  const { kind, name } = communeOf(facts, {});
  const date = partialDate(value(dayCode));
  const place = `${kind} ${name ?? words.dots}`;
  const title = (value('chuc-vu-ky') ?? words.letter.chairman).toLocaleUpperCase('vi');
  return {
    value,
    place,
    frame: {
      issuer: [words.letter.issuer, place.toLocaleUpperCase('vi')],
      place: words.letter.place(
        name ?? words.dots,
        date.day ?? words.dots,
        date.month ?? words.dots,
        date.year ?? String(facts.year ?? words.dots),
      ),
      signer: {
        onBehalf: words.letter.onBehalf,
        titles: title.startsWith(words.letter.deputy) ? [words.letter.forChairman, title] : [title],
        name: value('chu-tich'),
      },
      mark: facts.illustrative ? words.letter.illustrative : null,
    },
  };
}

/** "5" → "05"; dots without a number. */
export function documentNumber(text: string | null): string {
  const number = text?.split('/')[0]!.trim() ?? '';
  return number === '' ? words.dots : /^\d$/.test(number) ? `0${number}` : number;
}
