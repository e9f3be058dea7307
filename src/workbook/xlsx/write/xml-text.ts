/** Texts on their way into XML. */

/**
 * Content of an element that holds a cell's text. A character that XML cannot hold, or would
 * change, becomes "_x000D_" as Excel writes it; a text that looks like such a code is protected by
 * "_x005F_".
 */
export function cellText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  // A character that is about to become a code begins with "_" too, and would complete a code
  // before it.
  const coded = text
    .replace(/_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000b-\u001f\ufffe\uffff])/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => `_x${hex(character)}_`);
  return content(coded);
}

/** What XML would take for something else, half letters included. */
const SPECIAL = /[&<>_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Content of any other element. */
export function content(text: string): string {
  return wellFormed(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The value of an attribute, without its quotes. */
export function attribute(text: string): string {
  return content(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, '');
}

/** Half a letter (a lone surrogate) cannot be encoded; it shows as the sign for an unknown one. */
function wellFormed(text: string): string {
  return text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
