/** Small changes to an XML text that leave every other character of it as it was. */
import { attributesOf, XmlScanner } from '../../package/xml-scanner';

export interface XmlNode {
  /** Without the root's prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** The end of the opening tag. */
  readonly openEnd: number;
  /** The start of the closing tag; the end of the node when it has none. */
  closeStart: number;
  end: number;
  readonly children: XmlNode[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly order: number;
}

/** Elements deeper than this are left closed. */
const DEPTH = 3;

export class XmlEdit {
  readonly root: XmlNode;
  /** The prefix, with its colon, that elements of the root's own namespace carry. */
  readonly prefix: string;
  private readonly edits: Edit[] = [];

  constructor(private readonly xml: string) {
    const stack: XmlNode[] = [];
    let root: XmlNode | null = null;
    const scanner: XmlScanner = new XmlScanner({
      open(name, source, depth) {
        if (depth > DEPTH) return;
        const node: XmlNode = {
          name,
          attributes: attributesOf(source),
          start: scanner.tagStart,
          openEnd: scanner.tagEnd,
          closeStart: scanner.tagEnd,
          end: scanner.tagEnd,
          children: [],
        };
        stack.length = depth;
        stack[depth - 1]?.children.push(node);
        stack[depth] = node;
        root ??= node;
      },
      close(_name, depth) {
        const node = stack[depth];
        if (depth > DEPTH || !node || scanner.tagStart === node.start) return;
        node.closeStart = scanner.tagStart;
        node.end = scanner.tagEnd;
      },
    });
    scanner.feed(xml);
    scanner.end();
    this.root = root!;
    this.prefix = scanner.prefix;
  }

  child(name: string): XmlNode | null {
    return this.root.children.find((node) => node.name === name) ?? null;
  }

  /** The node as written. */
  source(node: XmlNode): string {
    return this.xml.slice(node.start, node.end);
  }

  /** Puts XML behind the last child of a node. */
  append(node: XmlNode, xml: string): void {
    if (this.xml[node.openEnd - 2] !== '/') return this.edit(node.closeStart, node.closeStart, xml);
    const tag = /^<([^\s/>]+)/.exec(this.source(node))![1];
    this.edit(node.openEnd - 2, node.openEnd, `>${xml}</${tag}>`);
  }

  /** Puts XML behind the last of the root's children that the schema wants before it. */
  insertAfter(predecessors: readonly string[], xml: string): void {
    const before = this.root.children.filter((node) => predecessors.includes(node.name));
    const last = before[before.length - 1];
    if (last) this.edit(last.end, last.end, xml);
    else if (this.root.children.length === 0) this.append(this.root, xml);
    else this.edit(this.root.openEnd, this.root.openEnd, xml);
  }

  setAttribute(node: XmlNode, name: string, value: string): void {
    const tag = this.xml.slice(node.start, node.openEnd);
    const match = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
    if (match) {
      const start = node.start + match.index + match[0].length - match[1]!.length;
      this.edit(start, start + match[1]!.length, `"${value}"`);
    } else {
      const at = node.openEnd - (tag.endsWith('/>') ? 2 : 1);
      this.edit(at, at, ` ${name}="${value}"`);
    }
  }

  replace(node: XmlNode, xml: string): void {
    this.edit(node.start, node.end, xml);
  }

  toString(): string {
    const edits = [...this.edits].sort((a, b) => a.start - b.start || a.order - b.order);
    let result = '';
    let at = 0;
    for (const edit of edits) {
      result += this.xml.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    // Parts are written as UTF-8 whatever they were.
    return (result + this.xml.slice(at)).replace(
      /^(\ufeff?<\?xml[^>]*encoding=["'])utf-16(["'])/i,
      '$1UTF-8$2',
    );
  }

  private edit(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text, order: this.edits.length });
  }
}
