/** Levels of rows by the style of their ordinal numbers: A, I, 1, 1.1, a, -, +. */

type Style = 'letter' | 'roman' | 'arabic' | 'small' | 'dash' | 'plus' | `dotted${number}`;

const ROMAN = /^[IVX]+$/;

/** The style of an ordinal as written, or null when the text is none. */
export function ordinalStyle(text: string, previous: string | null): Style | null {
  if (/^\d+$/.test(text)) return text.length <= 4 ? 'arabic' : null;
  const bare = text.replace(/[.)\s]+$/, '').trim();
  if (bare === '') return null;
  if (bare === '-' || bare === '–') return 'dash';
  if (bare === '+') return 'plus';
  if (/^\d{1,4}$/.test(bare)) return 'arabic';
  if (/^\d{1,3}(?:\.\d{1,3})+$/.test(bare)) return `dotted${bare.split('.').length}`;
  // After A to H comes the letter I; in any other place it is the number one.
  if (ROMAN.test(bare) && !(previous === 'H' && bare === 'I')) return 'roman';
  if (/^[A-Z\u0110]$/.test(bare)) return 'letter';
  if (/^[a-z\u0111]$/.test(bare)) return 'small';
  return null;
}

/** Gives each row its level as rows come: a style not seen on the way down lies one deeper. */
export class LevelTracker {
  private readonly stack: Style[] = [];
  private previousLetter: string | null = null;

  /** 1 for the outermost. A row without ordinal lies where the row before it lies. */
  levelOf(ordinal: string | null): number {
    const style = ordinal === null ? null : ordinalStyle(ordinal, this.previousLetter);
    if (style === 'letter') this.previousLetter = ordinal;
    if (style === null) return Math.max(1, this.stack.length);
    const known = this.stack.indexOf(style);
    if (known >= 0) this.stack.length = known + 1;
    // "I. Cộng …" below its numbered lines: such a number is never deeper than theirs.
    else if ((style === 'letter' || style === 'roman') && this.stack[0] === 'arabic')
      this.stack.splice(0, this.stack.length, style);
    else this.stack.push(style);
    return this.stack.length;
  }
}

/** 3 for "3", 3 for "III", 3 for "c" (Vietnamese order a b c d đ e g), null for anything else. */
export function ordinalNumber(text: string): number | null {
  const bare = text.replace(/[.)\s]+$/, '').trim();
  return /^\d{1,4}$/.test(bare) ? Number(bare) : null;
}
