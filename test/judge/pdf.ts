/** What stands on the pages of a PDF. */
import { run } from './run';

export interface PdfWord {
  readonly text: string;
  /** Points from the left and the top of the page. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly orientation: 'portrait' | 'landscape';
  /** 210 × 297 mm, either way up. */
  readonly a4: boolean;
  /** As laid out, line by line. */
  readonly text: string;
  readonly words: readonly PdfWord[];
  /** The words that show a number which did not fit its column. */
  readonly overflows: readonly PdfWord[];
}

const MM_PER_POINT = 25.4 / 72;

export async function readPages(file: string): Promise<PdfPage[]> {
  const boxes = await run('pdftotext', ['-bbox', file, '-']);
  const texts = (await run('pdftotext', ['-layout', file, '-'])).split('\f');
  return Array.from(
    boxes.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([^]*?)<\/page>/g),
    (match, index) => {
      const [width, height] = [Number(match[1]) * MM_PER_POINT, Number(match[2]) * MM_PER_POINT];
      const words = wordsOf(match[3]!);
      return {
        width,
        height,
        words,
        orientation: width > height ? 'landscape' : 'portrait',
        a4:
          Math.abs(Math.min(width, height) - 210) < 1.5 &&
          Math.abs(Math.max(width, height) - 297) < 1.5,
        text: texts[index] ?? '',
        overflows: words.filter((word) => /^#{3,}$/.test(word.text)),
      };
    },
  );
}

function wordsOf(page: string): PdfWord[] {
  const pattern =
    /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;
  return Array.from(page.matchAll(pattern), ([, left, top, right, bottom, text]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    text: plain(text!),
  }));
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
