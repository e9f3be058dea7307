/**
 * What stands in a workbook is only ever text on a terminal: names of sheets and hamlets may hold
 * signs that move the cursor, change colours or the title of the window, or turn the direction of
 * what follows. All that is printed goes through here.
 */

/** Control signs of both sets; ends of lines and tabs are the program's own and stay. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LINE_ENDS = /\r\n|[\n\r\t\u000b\u000c\u0085\u2028\u2029]/g;
/** In a JSON text these stay what they are, written as escapes: the document says the same. */
const UNSEEN_IN_JSON = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** For lines of the program with what a workbook says in them. */
export function shown(text: string): string {
  return text.replace(TURNS, '').replace(CONTROLS, '�');
}

/** For a text of a workbook inside a line: it does not end the line either. */
export function inLine(text: string): string {
  return shown(text.replace(LINE_ENDS, ' '));
}

export function jsonText(document: unknown): string {
  return JSON.stringify(document).replace(
    UNSEEN_IN_JSON,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Warnings and errors. */
export function warn(text: string): void {
  console.error(shown(text));
}
