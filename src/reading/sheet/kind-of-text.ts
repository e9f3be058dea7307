/** What a text shows, by its signs alone. */
import { Kind } from './shown-sheet';

/**
 * Signs, currency and per cent around groups of digits; at most two letters or a mark of a note
 * behind.
 */
const FIGURE =
  /^[(+\-−–—≈~<>≤≥=]*\s*\d[\d\s.,'’\u00a0\u2009\u202f]*(?:\s*[%‰])?\s*(?:[A-Za-z]{1,2}|\*+|\d?\))?\)?$/;
/** Two figures with a short word or a dash between: "6 to 16", "18-59". */
const RANGE = /^\d[\d.,]*\s*(?:-|–|—|\p{L}{1,4})\s*\d[\d.,]*$/u;
const DAY = /^\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?$/;
const ABSENT = /^[-−–—_.:…\s]+$/;
/**
 * A year, alone or with a part or a second year: "2024", "2008*", "2008/1", "2009/IV", "2023-2024",
 * "06/2024".
 */
const YEAR =
  /^\(?(?:\d{1,2}[/.-])?(?:1[89]|20)\d\d(?:\s*[/–-]\s*(?:\d{1,2}|\d{4}|[IVX]{1,4}))?\)?\s*(?:\*+|\d\))?$/;
const MARKS: ReadonlySet<string> = new Set([...'xXvV#*+✓✔√●•']);
const ERROR = /^#[A-Z0-9/]+[!?]?$/;

export function kindOfText(raw: string): Kind {
  const text = raw.trim();
  if (text === '') return Kind.Empty;
  if (text.length === 1) {
    if (text >= '0' && text <= '9') return Kind.Figure;
    if (ABSENT.test(text)) return Kind.Absent;
    return MARKS.has(text) ? Kind.Mark : Kind.Text;
  }
  const first = text.charCodeAt(0);
  // Letters of the Latin blocks begin no figure; most texts end here.
  if ((first >= 65 && first < 123) || (first >= 0xc0 && first < 0x2000)) return Kind.Text;
  if (text.length > 40) return Kind.Text;
  if (ABSENT.test(text)) return Kind.Absent;
  if (FIGURE.test(text) || RANGE.test(text) || DAY.test(text)) return Kind.Figure;
  return ERROR.test(text) ? Kind.Figure : Kind.Text;
}

export function isYearText(text: string): boolean {
  return YEAR.test(text.trim());
}

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1850 && value <= 2100;
}
