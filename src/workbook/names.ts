/** Names of sheets, as Excel wants them: every adapter names a new sheet in the same way. */

const LONGEST = 31;

/** Excel keeps this name for itself. */
const RESERVED = /^history$/i;

/**
 * The wished name as a name that Excel takes: `: \ / ? * [ ]` become "-", control characters and
 * outer apostrophes go, at most 31 characters (UTF-16 units, as Excel counts) stay.
 */
export function legalSheetName(wished: string): string {
  const name = wished
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, ' ')
    .replace(/[:\\/?*[\]]/g, '-')
    .replace(/^[\s']+|[\s']+$/g, '');
  const cut = shorten(name, LONGEST).replace(/[\s']+$/, '');
  if (cut === '') return 'Sheet';
  return RESERVED.test(cut) ? `${cut}_` : cut;
}

/**
 * A legal name that no other sheet has; a taken one gets " (2)", " (3)", …
 * Excel does not tell upper from lower case here: "BIỂU 02" takes the name "Biểu 02".
 */
export function freeSheetName(wished: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, sheetNameKey));
  const name = legalSheetName(wished);
  if (!used.has(sheetNameKey(name))) return name;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = shorten(name, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(sheetNameKey(candidate))) return candidate;
  }
}

/** Two names with one key are one name for Excel. */
export function sheetNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The name as it stands in a formula, before the "!". Always quoted, which is always allowed. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Cuts at a whole letter: half of a surrogate pair is no text at all. */
function shorten(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const last = name.charCodeAt(longest - 1);
  return name.slice(0, last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest);
}
