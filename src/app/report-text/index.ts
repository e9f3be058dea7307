/**
 * The main paragraphs of the report of a period, each figure that of the Biểu of the same period.
 */
import { wordChoice } from '../../domain/word-choice';
import type { LetterBlock } from '../../documents/letter';
import { reportTextWords as words } from '../../text/report-text';
import type { Survey } from '../survey';
import { TextFigures, type TextFigure } from '../text-figures';
import { dutiesText } from './duties';
import { flowsText } from './flows';
import { moneyText, obstaclesText } from './money';
import { reviewText } from './review';
import { Sources, type NotWritten, type ReportPart, type SourceOptions } from './sources';
import { targetsText } from './targets';

export type { NotWritten } from './sources';

export interface ReportParagraph {
  readonly part: ReportPart;
  readonly text: string;
}

export interface ReportText {
  /** What was written, and for what could not be, dots with the reason. */
  readonly paragraphs: readonly ReportParagraph[];
  readonly figures: readonly TextFigure[];
  readonly notMade: readonly NotWritten[];
  /** None when nothing could be written. */
  readonly blocks: readonly LetterBlock[];
}

const NUMBERS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

export function reportText(seen: Survey, options: SourceOptions = {}): ReportText {
  const figures = new TextFigures(wordChoice(seen.facts.settings.get('cach-doc')?.value ?? ''));
  const sources = new Sources(seen, figures, options);
  const targets = sources.of('bc-15', 'targets');
  const written: [ReportPart, string[]][] = [
    ['review', reviewText(sources, targets)],
    ['flows', flowsText(sources)],
    ['targets', targetsText(sources, targets)],
    ['duties', dutiesText(sources)],
  ];
  const spent = sources.of('bc-13', 'money');
  written.push(['money', moneyText(sources, spent)], ['obstacles', obstaclesText(sources, spent)]);

  const paragraphs: ReportParagraph[] = [];
  const blocks: LetterBlock[] = [];
  written.forEach(([part, texts], index) => {
    const used = sources.used.get(part) ?? [];
    const all = [
      ...texts,
      ...(used.length > 0 ? [words.see(used)] : []),
      ...sources.notWritten
        .filter((item) => item.part === part)
        .map((gap) => words.gap(gap.label, gap.why.vi, gap.findings.length > 0)),
    ];
    paragraphs.push(...all.map((text) => ({ part, text })));
    blocks.push(
      { kind: 'heading', text: `${NUMBERS[index]}. ${words.headings[part]}` },
      ...all.map((text): LetterBlock => ({ kind: 'text', text })),
    );
  });
  const anything = written.some(([, texts]) => texts.length > 0);
  return {
    paragraphs: anything ? paragraphs : [],
    figures: figures.all,
    notMade: sources.notWritten,
    blocks: anything ? blocks : [],
  };
}
