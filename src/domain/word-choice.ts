import { OTHER_WORDS, USUAL_WORDS, type NumberWordChoice } from './number-words';

const EITHER = [USUAL_WORDS, OTHER_WORDS];

/** Every mixture of the words of a region; the usual ones first. */
export const EVERY_CHOICE: readonly NumberWordChoice[] = EITHER.flatMap(({ four }) =>
  EITHER.flatMap(({ missingTen }) =>
    EITHER.map(({ thousand }) => ({ four, missingTen, thousand })),
  ),
);

/**
 * "bốn; lẻ; ngàn" → the words that an office says instead of tư, linh, nghìn; anything else in the
 * text is passed over.
 */
export function wordChoice(text: string): NumberWordChoice {
  const said = new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .split(/[\s,;/]+/),
  );
  const { four, missingTen, thousand } = OTHER_WORDS;
  return {
    four: said.has(four) ? four : USUAL_WORDS.four,
    missingTen: said.has(missingTen) ? missingTen : USUAL_WORDS.missingTen,
    thousand: said.has(thousand) ? thousand : USUAL_WORDS.thousand,
  };
}
