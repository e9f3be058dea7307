/**
 * How a number format shows a number smaller than it is: `#,##0,,` shows 460 for 460 000 000, and a
 * format such as `[>=1000000]0.0,," triệu";0` does so for some numbers only. A section without
 * anything shows no number at all.
 */

export interface Scaling {
  /** How many thousands are left out: 2 for `#,##0,,`. */
  readonly thousands: number;
  /** The words that the format writes beside the number: "triệu". */
  readonly words: string;
  /** The format shows nothing in place of the number. */
  readonly blank: boolean;
}

const PLAIN: Scaling = { thousands: 0, words: '', blank: false };

interface Section extends Scaling {
  readonly fits: ((value: number) => boolean) | null;
}

const KNOWN = new Map<string, readonly Section[] | null>();

/** @param format in en-US form; undefined for General */
export function scalingOf(format: string | undefined, value: number): Scaling {
  const sections = known(format);
  return sections === null ? PLAIN : (sectionFor(sections, value) ?? PLAIN);
}

/** Whether a format shows any number otherwise than it is. */
export function scales(format: string | undefined): boolean {
  return known(format) !== null;
}

function known(format: string | undefined): readonly Section[] | null {
  if (format === undefined) return null;
  let sections = KNOWN.get(format);
  if (sections === undefined) KNOWN.set(format, (sections = sectionsOf(format)));
  return sections;
}

/** What a format writes beside every number, in its first section: "triệu". */
export function wordsOfFormat(format: string): string {
  return wordsOf(parted(format)[0] ?? '');
}

/** Null for a format that shows every number as it is, as nearly all do. */
function sectionsOf(format: string): readonly Section[] | null {
  const sections = parted(format)
    // A fourth section is for texts.
    .slice(0, 3)
    .map((text, _, all): Section => {
      const bare = text.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
      return {
        thousands: thousandsOf(bare),
        words: wordsOf(text),
        blank: text === '' && all.length > 1,
        fits: conditionOf(text),
      };
    });
  return sections.some(({ thousands, blank }) => thousands > 0 || blank) ? sections : null;
}

/** At each ";" that is not part of a word. */
function parted(format: string): string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[^]/g)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

/**
 * Commas behind the last digit of the whole part, or behind the decimals, scale; those between
 * digits group.
 */
function thousandsOf(bare: string): number {
  if (/[ydhs]/i.test(bare)) return 0;
  const behind = (part: string): number => /[0#?](,+)[^0#?,]*$/.exec(part)?.[1]?.length ?? 0;
  const [whole = '', decimals = ''] = bare.split('.', 2);
  return behind(whole) + behind(decimals);
}

function wordsOf(section: string): string {
  const quoted = section.match(/"[^"]*"|\\./g) ?? [];
  return quoted
    .map((piece) => (piece.startsWith('"') ? piece.slice(1, -1) : piece.slice(1)))
    .join('')
    .trim();
}

function conditionOf(section: string): Section['fits'] {
  const match = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(section);
  if (!match) return null;
  const limit = Number(match[2]);
  switch (match[1]) {
    case '<':
      return (value) => value < limit;
    case '<=':
      return (value) => value <= limit;
    case '>':
      return (value) => value > limit;
    case '>=':
      return (value) => value >= limit;
    case '=':
      return (value) => value === limit;
    default:
      return (value) => value !== limit;
  }
}

function sectionFor(sections: readonly Section[], value: number): Scaling | undefined {
  if (sections.some(({ fits }) => fits !== null))
    return sections.find(({ fits }) => fits === null || fits(value));
  if (value < 0) return sections[1] ?? sections[0];
  if (value === 0) return sections[2] ?? sections[0];
  return sections[0];
}
