/** The text of a cell out of its paragraphs, and its parts that have a look of their own. */
import type { ForeignRun } from '../model';

interface Part {
  text: string;
  readonly style: string | null;
}

const MOST_SPACES = 32_767;

export class CellText {
  private readonly parts: Part[] = [];
  private readonly spans: string[] = [];
  private paragraphs = 0;
  private open = 0;

  openElement(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'text:p' || name === 'text:h') {
      if (this.paragraphs > 0) this.add('\n');
      this.paragraphs += 1;
      this.open += 1;
    } else if (name === 'text:span') this.spans.push(attributes['text:style-name'] ?? '');
    else if (name === 'text:s')
      this.add(
        ' '.repeat(Math.min(Math.max(Number(attributes['text:c'] ?? 1) || 1, 1), MOST_SPACES)),
      );
    else if (name === 'text:tab') this.add('\t');
    else if (name === 'text:line-break') this.add('\n');
  }

  closeElement(name: string): void {
    if (name === 'text:p' || name === 'text:h') this.open -= 1;
    else if (name === 'text:span') this.spans.pop();
  }

  /** Line breaks and indents of the file are none of the text. */
  text(text: string): void {
    if (this.open > 0) this.add(text.replace(/[\t\n\r ]+/g, ' '));
  }

  get hasText(): boolean {
    return this.paragraphs > 0;
  }

  get value(): string {
    return this.parts.map(({ text }) => text).join('');
  }

  /** @param font of a part by its style, null for the cell's own */
  runs(font: (style: string | null) => number): readonly ForeignRun[] | undefined {
    if (!this.parts.some(({ style }) => style !== null)) return undefined;
    return this.parts
      .filter(({ text }) => text !== '')
      .map(({ text, style }) => ({ text, font: font(style) }));
  }

  private add(text: string): void {
    const style = this.spans[this.spans.length - 1] ?? null;
    const last = this.parts[this.parts.length - 1];
    if (last && last.style === style) last.text += text;
    else this.parts.push({ text, style });
  }
}
