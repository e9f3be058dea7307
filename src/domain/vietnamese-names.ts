/**
 * The order of Vietnamese names in a list: by the given name, which stands last, then by the family
 * name and what is between.
 */

const collator = new Intl.Collator('vi', { sensitivity: 'variant' });

/**
 * For sorting: "Đinh Văn An" comes before "Phạm Thị Bình", and "Lê Thị An" before "Đinh Văn Ân".
 */
export function compareNames(left: string, right: string): number {
  const [first, second] = [partsOf(left), partsOf(right)];
  return collator.compare(first.given, second.given) || collator.compare(first.rest, second.rest);
}

interface Parts {
  readonly given: string;
  readonly rest: string;
}

/** Sorting asks for a name as often as it is compared; the names of a province must not pile up. */
const KNOWN = new Map<string, Parts>();
const MOST_KNOWN = 10_000;

function partsOf(name: string): Parts {
  const known = KNOWN.get(name);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const words = name
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word) => word.toLocaleLowerCase('vi'));
  const parts = { given: words.at(-1) ?? '', rest: words.slice(0, -1).join(' ') };
  KNOWN.set(name, parts);
  return parts;
}
