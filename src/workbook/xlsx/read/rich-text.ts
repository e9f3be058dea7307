/**
 * The text of a string item, `<si>` or `<is>`, with its runs where they differ in what they say.
 */
import type { TextRun } from '../../port';
import { attributesOf, isOn } from '../../package/xml-scanner';

export interface RichText {
  readonly text: string;
  /** Null where the whole text looks the same. */
  readonly runs: readonly TextRun[] | null;
}

type OpenRun = { -readonly [Part in keyof TextRun]: TextRun[Part] };

/**
 * Is told of the elements inside an item, one after the other. Reading marks of Asian scripts are
 * left out.
 */
export class RichTextReader {
  private plain = '';
  private runs: OpenRun[] = [];
  private run: OpenRun | null = null;
  private phonetic = 0;
  private inText = false;

  start(): void {
    this.plain = '';
    this.runs = [];
    this.run = null;
    this.phonetic = 0;
    this.inText = false;
  }

  open(name: string, source: string): void {
    if (name === 'rPh') this.phonetic += 1;
    else if (name === 't') this.inText = this.phonetic === 0;
    else if (name === 'r') this.run = { text: '' };
    else if (this.run) readProperty(this.run, name, source);
  }

  text(text: string): void {
    if (!this.inText) return;
    this.plain += text;
    if (this.run) this.run.text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    else if (name === 't') this.inText = false;
    else if (name === 'r' && this.run) {
      if (this.run.text !== '') this.runs.push(this.run);
      this.run = null;
    }
  }

  take(): RichText {
    const { runs } = this;
    return {
      text: plainText(this.plain),
      runs: tellsMore(runs) ? runs.map((run) => ({ ...run, text: plainText(run.text) })) : null,
    };
  }
}

function readProperty(run: OpenRun, name: string, source: string): void {
  // Properties of its own replace those of the cell altogether.
  if (name === 'rPr') run.strike ??= false;
  else if (name === 'strike') {
    const { val } = attributesOf(source);
    run.strike = val === undefined || isOn(val);
  } else if (name === 'vertAlign') run.raised = attributesOf(source).val === 'superscript';
  else if (name === 'rFont') run.font = attributesOf(source).val;
}

function tellsMore(runs: readonly OpenRun[]): boolean {
  const [first] = runs;
  return (
    first !== undefined && runs.some((run) => run.strike || run.raised || run.font !== first.font)
  );
}

/**
 * Excel writes a character that XML cannot hold as "_x000D_", and such a text itself as
 * "_x005F_x000D_".
 */
export function plainText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
