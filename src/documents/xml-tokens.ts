/**
 * Walks through XML once from start to end, whatever stands in it: a tag that never closes costs no
 * second look.
 */
export type XmlToken =
  | {
      readonly kind: 'open' | 'close' | 'single';
      /** Without its prefix. */ readonly name: string;
      readonly attributes: string;
    }
  | { readonly kind: 'text'; readonly text: string };

/** Tags and texts in order; comments, declarations and a last tag that is cut off are left out. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (let at = 0; at < xml.length;) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) yield { kind: 'text', text: xml.slice(at, tag < 0 ? xml.length : tag) };
    if (tag < 0) return;
    const end = endOfTag(xml, tag + 1);
    if (end < 0) return;
    const token = tagOf(xml.slice(tag + 1, end));
    if (token) yield token;
    at = end + 1;
  }
}

function tagOf(inner: string): XmlToken | null {
  const match = /^(\/?)(?:[\w.-]+:)?([\w.-]+)/.exec(inner);
  if (!match) return null;
  const kind = match[1] ? 'close' : inner.endsWith('/') ? 'single' : 'open';
  return { kind, name: match[2]!, attributes: inner.slice(match[0].length) };
}

/** A ">" inside a quoted value does not end the tag. */
function endOfTag(xml: string, from: number): number {
  if (xml.startsWith('!--', from)) return after(xml, '-->', from);
  if (xml[from] === '?') return after(xml, '?>', from);
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 62) return at;
    if (code !== 34 && code !== 39) continue;
    at = xml.indexOf(xml[at]!, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** The place of the mark's last letter, or −1. */
function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length - 1;
}
