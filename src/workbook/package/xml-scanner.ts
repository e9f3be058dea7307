/**
 * Walks through XML that may arrive in pieces. Knows what Office writes and refuses what Office
 * refuses: a document type (the door of entity expansion), tags that do not match, an end before
 * the end.
 */
import { WorkbookError } from '../port';
import { MAX_TOKEN_CHARACTERS, MAX_XML_DEPTH } from './limits';

export interface XmlHandler {
  /**
   * @param name without the prefix of the root element: "row" for `<x:row>` in `<x:worksheet>`;
   * others keep theirs
   * @param attributes as written; see {@link attributesOf}
   */
  open?(name: string, attributes: string, depth: number): void;
  close?(name: string, depth: number): void;
  text?(text: string): void;
}

export class XmlScanner {
  /** Where the tag that is being reported starts and ends, counted from the first character fed. */
  tagStart = 0;
  tagEnd = 0;
  /** The root's prefix with its colon, or "". */
  prefix = '';
  private rest = '';
  private consumed = 0;
  private seenRoot = false;
  private readonly stack: string[] = [];

  constructor(private readonly handler: XmlHandler) {}

  feed(piece: string): void {
    const text = this.rest + piece;
    const stop = this.walk(text);
    this.rest = text.slice(stop);
    this.consumed += stop;
    if (this.rest.length > MAX_TOKEN_CHARACTERS) throw new WorkbookError('too-large', 'xml token');
  }

  /** @throws WorkbookError 'damaged' when the document is not complete */
  end(): void {
    if (this.rest.trim() !== '' || this.stack.length > 0 || !this.seenRoot)
      throw damaged('xml end');
  }

  /** Every tag that was begun has been walked through. */
  get isBetween(): boolean {
    return this.rest === '';
  }

  get depth(): number {
    return this.stack.length;
  }

  /** For a tag without a prefix that somebody else has read. */
  enter(name: string): void {
    this.stack.push(name);
  }

  /** @returns whether the innermost open element is of that name, and is closed now */
  leave(name: string): boolean {
    if (this.stack.at(-1) !== name) return false;
    this.stack.pop();
    return true;
  }

  /** Handles all whole tokens and returns where the first unfinished one starts. */
  private walk(text: string): number {
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag < 0) return at;
      if (tag > at && this.stack.length > 0) this.handler.text?.(unescaped(text.slice(at, tag)));
      const end = this.token(text, tag);
      if (end < 0) return tag;
      at = end;
    }
  }

  /** Handles the token at `tag` and returns its end, or −1 when it is not all there. */
  private token(text: string, tag: number): number {
    switch (text.charCodeAt(tag + 1)) {
      case 47:
        return this.closeTag(text, tag);
      case 63:
        return after(text, '?>', tag);
      case 33:
        return this.declaration(text, tag);
      default:
        return this.openTag(text, tag);
    }
  }

  private openTag(text: string, tag: number): number {
    const end = endOfTag(text, tag + 1);
    if (end < 0) return -1;
    const empty = text.charCodeAt(end - 2) === 47;
    const inner = text.slice(tag + 1, empty ? end - 2 : end - 1);
    const space = inner.search(/\s/);
    const written = space < 0 ? inner : inner.slice(0, space);
    if (written === '' || this.stack.length >= MAX_XML_DEPTH) throw damaged('xml tag');
    if (this.stack.length === 0) {
      if (this.seenRoot) throw damaged('xml second root');
      this.seenRoot = true;
      this.prefix = written.slice(0, written.indexOf(':') + 1);
    }
    this.tagStart = this.consumed + tag;
    this.tagEnd = this.consumed + end;
    const name = this.local(written);
    this.handler.open?.(name, space < 0 ? '' : inner.slice(space), this.stack.length);
    if (empty) this.handler.close?.(name, this.stack.length);
    else this.stack.push(written);
    return end;
  }

  private closeTag(text: string, tag: number): number {
    const end = text.indexOf('>', tag);
    if (end < 0) return -1;
    const written = text.slice(tag + 2, end).trimEnd();
    if (this.stack.pop() !== written) throw damaged('xml closing tag');
    this.tagStart = this.consumed + tag;
    this.tagEnd = this.consumed + end + 1;
    this.handler.close?.(this.local(written), this.stack.length);
    return end + 1;
  }

  private declaration(text: string, tag: number): number {
    if (text.startsWith('<!--', tag)) return after(text, '-->', tag + 4);
    if (text.startsWith('<![CDATA[', tag)) {
      const end = after(text, ']]>', tag + 9);
      if (end > 0) this.handler.text?.(text.slice(tag + 9, end - 3));
      return end;
    }
    if (text.length - tag < 9) return -1;
    throw damaged('xml declaration');
  }

  private local(written: string): string {
    return this.prefix !== '' && written.startsWith(this.prefix)
      ? written.slice(this.prefix.length)
      : written;
  }
}

/** Walks through a whole document. */
export function scanXml(xml: string, handler: XmlHandler): XmlScanner {
  const scanner = new XmlScanner(handler);
  scanner.feed(xml);
  scanner.end();
  return scanner;
}

/** The attributes by their written names, entities resolved. */
export function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = 0; ;) {
    const equals = source.indexOf('=', at);
    if (equals < 0) return found;
    const name = source.slice(at, equals).trim();
    let open = equals + 1;
    while (source.charCodeAt(open) <= 32) open += 1;
    const quote = source[open];
    const close = quote === '"' || quote === "'" ? source.indexOf(quote, open + 1) : -1;
    if (close < 0) throw damaged('xml attribute');
    found[name] = unescaped(source.slice(open + 1, close));
    at = close + 1;
  }
}

/** True for "1" and "true", the two ways Office writes it. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);

/**
 * The text with its entities resolved.
 * @throws WorkbookError 'damaged' for one that XML does not know
 */
export function unescaped(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!plain.includes('&')) return plain;
  return plain.replace(
    /&(?:#x([0-9a-fA-F]{1,6});|#([0-9]{1,7});|([a-z]+);)?/g,
    (_, hex, decimal, name) => {
      if (hex !== undefined || decimal !== undefined) {
        const code = hex ? parseInt(hex, 16) : Number(decimal);
        if (code <= 0x10ffff) return String.fromCodePoint(code);
      }
      // Anything else behind a "&" is either no XML or the name of a text that the document would
      // have to bring along.
      const value = NAMED.get(name ?? '');
      if (value === undefined) throw damaged('xml entity');
      return value;
    },
  );
}

/** A ">" inside a quoted value does not end the tag. */
function endOfTag(text: string, from: number): number {
  let end = text.indexOf('>', from);
  for (let quoteFrom = from; end >= 0;) {
    const quote = firstQuote(text, quoteFrom, end);
    if (quote < 0) return end + 1;
    const close = text.indexOf(text[quote]!, quote + 1);
    if (close < 0) return -1;
    if (close > end) end = text.indexOf('>', close);
    quoteFrom = close + 1;
  }
  return -1;
}

function firstQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function damaged(detail: string): WorkbookError {
  return new WorkbookError('damaged', detail);
}
