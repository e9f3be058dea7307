/**
 * The two hidden marks that the program leaves in a workbook, in the form that every adapter reads
 * and writes: a hidden defined name on each generated sheet, and one custom XML part for the whole
 * workbook.
 */
import type { SheetTag } from './port';

/** The hidden defined name, scoped to the generated sheet, whose string constant is the tag. */
export const TAG_NAME = '_giamngheo';

/** Namespace of the root element of the custom XML part. */
export const MEMORY_NAMESPACE = 'urn:giam-ngheo:memory';

/** A string constant in a formula holds at most this many characters. */
const LONGEST_CONSTANT = 250;

/** The tag as a formula with the leading "=": `="bieu-02|1|2025|ab12"`. */
export function tagFormula(tag: SheetTag): string {
  const text = [tag.form, tag.version, tag.period, tag.fingerprint]
    .map(encodeURIComponent)
    .join('|');
  const pieces = text.match(new RegExp(`.{1,${LONGEST_CONSTANT}}`, 'g')) ?? [''];
  return `=${pieces.map((piece) => `"${piece}"`).join('&')}`;
}

/** The tag in a defined name's formula (with or without "="), or null when it is none of ours. */
export function tagFromFormula(formula: string): SheetTag | null {
  const source = formula.replace(/^=/, '').trim();
  if (!/^"[^"]*"(\s*&\s*"[^"]*")*$/.test(source)) return null;
  const text = Array.from(source.matchAll(/"([^"]*)"/g), (match) => match[1]).join('');
  const parts = text.split('|');
  if (parts.length !== 4) return null;
  try {
    const [form, version, period, fingerprint] = parts.map(decodeURIComponent) as [
      string,
      string,
      string,
      string,
    ];
    return { form, version, period, fingerprint };
  } catch {
    return null;
  }
}

/**
 * The custom XML part that keeps a text. The text goes in escaped, so that it comes back letter by
 * letter whatever the host does to namespaces, prefixes and line ends of a part on saving.
 */
export function memoryPart(text: string): string {
  const escaped = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<memory xmlns="${MEMORY_NAMESPACE}">${escaped}</memory>`;
}

/** The text in a part made by {@link memoryPart}, or null when the part is somebody else's. */
export function memoryOf(part: string): string | null {
  const match = /<(?:[\w.-]+:)?memory\b([^>]*)(?:\/>|>([^<]*)<\/)/.exec(part);
  if (!match || !match[1]!.includes(`"${MEMORY_NAMESPACE}"`)) return null;
  return (match[2] ?? '').replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(lt|gt|quot|apos|amp));/g,
    (_, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }[name as 'lt']!;
    },
  );
}
