/** XML out of small nested arrays, and back into a tree: enough for a manifest, strict about what it reads. */

const escape = (text) =>
  String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** el('Name', { a: 1 }, child, child …); a text child stands alone. Absent children (null, false) are passed over. */
export const el = (name, attributes, ...children) => ({
  name,
  attributes: attributes ?? {},
  children: children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false),
});

export function write(node, indent = '') {
  const attributes = Object.entries(node.attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  if (node.children.length === 0) return `${indent}<${node.name}${attributes}/>\n`;
  if (typeof node.children[0] === 'string')
    return `${indent}<${node.name}${attributes}>${escape(node.children[0])}</${node.name}>\n`;
  return `${indent}<${node.name}${attributes}>\n${node.children.map((child) => write(child, `${indent}  `)).join('')}${indent}</${node.name}>\n`;
}

const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (text) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (!(name in entities)) throw new Error(`unknown entity ${whole}`);
    return entities[name];
  });

/** @returns the root element; throws with the place where the text is not well formed */
export function read(text) {
  const root = el('', {});
  const open = [root];
  const piece =
    /<\?[^?]*\?>|<!--[\s\S]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  while (piece.lastIndex < text.length) {
    const at = piece.lastIndex;
    const match = piece.exec(text);
    if (!match) throw new Error(`not well formed at character ${at}: ${text.slice(at, at + 30)}`);
    const [, closed, name, attributes, alone, words] = match;
    const parent = open.at(-1);
    if (closed) {
      if (parent.name !== closed) throw new Error(`<${parent.name}> is closed by </${closed}>`);
      open.pop();
    } else if (name) {
      const pairs = Array.from(
        (attributes ?? '').matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g),
        ([, key, value]) => [key, plain(value)],
      );
      if (new Set(pairs.map(([key]) => key)).size !== pairs.length)
        throw new Error(`<${name}> has an attribute twice`);
      const node = el(name, Object.fromEntries(pairs));
      parent.children.push(node);
      if (!alone) open.push(node);
    } else if (words?.trim()) {
      if (parent === root) throw new Error('text outside the root element');
      parent.children.push(plain(words.trim()));
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1).name}> is never closed`);
  const elements = root.children;
  if (elements.length !== 1) throw new Error(`${elements.length} root elements`);
  return elements[0];
}

export const childrenOf = (node, name) =>
  node.children.filter(
    (child) => typeof child !== 'string' && (name === undefined || child.name === name),
  );
export const childOf = (node, name) => childrenOf(node, name)[0] ?? null;
export const textOf = (node) =>
  node ? node.children.filter((child) => typeof child === 'string').join('') : '';

/** Every element under a node, the node first. */
export function* walk(node) {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}
