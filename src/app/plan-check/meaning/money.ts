/** What an amount of money measures: a source of the whole programme, or of one line. */
import { plainKey } from '../../../domain/match-key';
import type { AmountField } from '../../../checks/context';
import { programmeCodes } from '../../../sources/facts/programme-code';
import type { PlanLine } from '../lines';
import type { SaidFigure } from '../said';
import { ofElsewhere, ofThePast, unknownWords } from './pure';
import { expression } from '../expressions';

const SOURCE_WORDS: readonly (readonly [AmountField, RegExp])[] = [
  ['local', /\b(?:ngan sach dia phuong|nsdp|(?:von|nguon) dia phuong|von doi ung)\b/g],
  [
    'central',
    /\b(?:ngan sach (?:trung uong|tw|nha nuoc trung uong)|ns ?tw|(?:von|nguon) (?:trung uong|tw))\b/g,
  ],
  ['province', /\b(?:(?:ngan sach|ns) (?:cap )?tinh|nst|(?:von|nguon) tinh)\b/g],
  ['commune', /\b(?:(?:ngan sach|ns) (?:cap )?xa|nsx|(?:von|nguon) xa)\b/g],
  ['recurrent', /\b(?:von|kinh phi|nguon) su nghiep\b/g],
  ['investment', /\b(?:von |kinh phi |nguon )?dau tu phat trien\b|\bvon dau tu\b/g],
  ['other', /\b(?:von|nguon) (?:hop phap )?khac\b/g],
];
const TOTAL =
  /\btong (?:so )?(?:nhu cau )?(?:kinh phi|von|nguon von|nguon luc|nguon kinh phi|so tien|ngan sach)\b|\btong (?:cong|so)\b/;
/** What a total is of, when it is of everything. */
const WHOLE = /\b(?:chuong trinh|cac du an|ke hoach|giam ngheo|mtqg)\b/;

/**
 * The one source that the last words before an amount name; null for none, and for two in one
 * breath.
 */
function sourceOf(lead: string): AmountField | null {
  const key = plainKey(lead).split(',').at(-1);
  const named = SOURCE_WORDS.filter(([, pattern]) => (key?.match(pattern) ?? []).length > 0);
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}

/** Whether the last words before an amount name any source. */
function namesSource(lead: string): boolean {
  const key = plainKey(lead).split(',').at(-1) ?? '';
  return SOURCE_WORDS.some(([, pattern]) => (key.match(pattern) ?? []).length > 0);
}

/** "871 triệu đồng từ ngân sách trung ương": the source right behind the amount. */
function sourceBehind(tail: string): AmountField | null {
  const key = plainKey(tail);
  const found = SOURCE_WORDS.flatMap(([field, pattern]) =>
    [...key.matchAll(pattern)]
      .filter((match) =>
        /^\s*(?:(?:tu|thuoc|cua|la|nguon|von)\s*)*$/.test(key.slice(0, match.index)),
      )
      .map(() => field),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A line of the programme with one of the names that the workbook or the law give it. */
export interface NamedLine {
  readonly code: string;
  readonly name: string;
}

/**
 * Follows the amounts of a text: a sentence that speaks of a project goes on to its sources, until
 * another subject begins.
 */
export class MoneyMeaning {
  /** "" for the whole programme, a code for a line, null for any other subject. */
  private scope: string | null = null;
  private section = '';
  private line = 0;

  constructor(
    private readonly lines: readonly PlanLine[],
    private readonly named: readonly NamedLine[],
    private readonly names: ReadonlySet<string>,
    private readonly ofAnotherYear: (figure: SaidFigure) => boolean,
  ) {}

  /** @returns the key under which the workbook holds the amount, or null */
  of(figure: SaidFigure): string | null {
    this.enter(figure);
    // What stands in brackets explains what is before it: the sum in words, the kind of the money.
    const lead = figure.lead.replace(/\([^()]*\)/g, ' ');
    const own = this.scopeOf(lead, figure);
    if (own !== undefined) this.scope = own;
    else if (unknownWords(lead, 'money', this.names).length > 0) this.scope = null;
    if (
      this.scope === null ||
      ofElsewhere(figure.sentence) ||
      ofThePast(lead) ||
      this.ofAnotherYear(figure)
    )
      return null;
    const field = this.fieldOf(lead, figure.tail) ?? null;
    if (field === null && own === undefined) return null;
    if (field === null && namesSource(lead)) return null;
    return `funding.${field ?? 'total'}${this.scope === '' ? '' : `@${this.scope}`}`;
  }

  /**
   * "gồm 87 triệu đồng từ ngân sách tỉnh và 43 triệu đồng từ ngân sách xã": a source behind belongs
   * to the amount before it.
   */
  private fieldOf(lead: string, tail: string): AmountField | null {
    const behind = sourceBehind(tail);
    const taken = sourceBehind(lead) !== null;
    if (taken && (behind !== null || expression('belongs').test(lead))) return behind;
    return sourceOf(lead) ?? (namesSource(lead) ? null : behind);
  }

  /**
   * An item of a list goes on with the subject of the lines above it; any other paragraph begins
   * anew.
   */
  private enter(figure: SaidFigure): void {
    if (figure.section !== this.section) this.scope = null;
    for (const line of this.lines) {
      if (line.number <= this.line || line.number > figure.line) continue;
      if (!expression('goesOn').test(line.text)) this.scope = null;
      if (line.number === figure.line) continue;
      const codes = programmeCodes(line.text);
      if (codes.length > 0) this.scope = codes.length === 1 ? (codes[0] ?? null) : null;
    }
    this.section = figure.section;
    this.line = figure.line;
  }

  /** undefined where the words name no subject at all. */
  private scopeOf(lead: string, figure: SaidFigure): string | null | undefined {
    const key = plainKey(lead);
    const unknown = unknownWords(lead, 'money', this.names);
    const codes = programmeCodes(lead);
    if (codes.length > 1) return null;
    const [code] = codes;
    if (code !== undefined) {
      // "Dự án 2: mua bò" is a part of the line; only its number or its whole name is the line
      // itself.
      return unknown.length === 0 || this.linesNamed(unknown).includes(code) ? code : null;
    }
    if (TOTAL.test(key) && (unknown.length === 0 || (WHOLE.test(key) && unknown.length <= 2)))
      return '';
    if (unknown.length >= 2) {
      const lines = this.linesNamed(unknown);
      return lines.length === 1 ? (lines[0] ?? null) : null;
    }
    const behind = expression('lineBehind').exec(figure.tail);
    if (!behind) return undefined;
    const after = programmeCodes(behind[1] ?? '');
    return after.length === 1 ? (after[0] ?? null) : null;
  }

  /** The codes of the lines whose whole name the words say, and nothing beside it. */
  private linesNamed(unknown: readonly string[]): string[] {
    const said = [...new Set(unknown)].sort().join(' ');
    const codes = this.named
      .filter(({ name }) => {
        const own = unknownWords(name, 'money', this.names);
        return own.length > 0 && [...new Set(own)].sort().join(' ') === said;
      })
      .map(({ code }) => code);
    return [...new Set(codes)];
  }
}
