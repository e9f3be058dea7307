/** Says how one XML document differs from another that should only have grown at the ends of its lists. */
import { JSDOM } from 'jsdom';

/** The first difference that is no growth, as a sentence, or null. */
export function notGrown(before: string, after: string): string | null {
  return compare(rootOf(before), rootOf(after), '');
}

/** The tag names of what was added, with the path of the list that it was added to. */
export function added(before: string, after: string): string[] {
  const list: string[] = [];
  collect(rootOf(before), rootOf(after), '', list);
  return list;
}

function rootOf(xml: string): Element {
  return new JSDOM(xml.replace(/^\ufeff/, ''), { contentType: 'text/xml' }).window.document
    .documentElement;
}

function compare(before: Element, after: Element, path: string): string | null {
  const here = `${path}/${before.tagName}`;
  if (before.tagName !== after.tagName) return `${here} became ${after.tagName}`;
  const attributes = (element: Element) =>
    Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
      .filter((text) => !text.startsWith('count='))
      .sort()
      .join(' ');
  if (attributes(before) !== attributes(after)) return `${here} has other attributes`;
  if (
    before.children.length === 0 &&
    before.textContent !== after.textContent &&
    after.children.length === 0
  )
    return `${here} has another text`;
  // A list that was not there at all is put where it belongs.
  const known = new Set(Array.from(before.children, ({ tagName }) => tagName));
  const lists = Array.from(after.children).filter(({ tagName }) => known.has(tagName));
  for (const [index, child] of Array.from(before.children).entries()) {
    const match = lists[index];
    if (!match) return `${here} lost ${child.tagName}`;
    const difference = compare(child, match, here);
    if (difference) return difference;
  }
  const count = after.getAttribute('count');
  return count !== null && after.children.length > 0 && Number(count) !== after.children.length
    ? `${here} counts ${count}`
    : null;
}

function collect(before: Element, after: Element, path: string, list: string[]): void {
  const here = `${path}/${before.tagName}`;
  Array.from(after.children).forEach((child, index) => {
    const match = before.children[index];
    if (match) collect(match, child, here, list);
    else list.push(`${here}/${child.tagName}`);
  });
}
