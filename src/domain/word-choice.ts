import { USUAL_WORDS, type NumberWordChoice } from './number-words';

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
  return {
    four: said.has('bốn') ? 'bốn' : USUAL_WORDS.four,
    missingTen: said.has('lẻ') ? 'lẻ' : USUAL_WORDS.missingTen,
    thousand: said.has('ngàn') ? 'ngàn' : USUAL_WORDS.thousand,
  };
}
