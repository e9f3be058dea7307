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

function partsOf(name: string): { given: string; rest: string } {
  const words = name
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word) => word.toLocaleLowerCase('vi'));
  return { given: words[words.length - 1]!, rest: words.slice(0, -1).join(' ') };
}
