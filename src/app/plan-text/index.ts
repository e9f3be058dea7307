/** The plan's paragraphs on targets and funding, filled with the same figures as the Biểu. */
import type { Finding, Subject } from '../../domain/finding';
import { inBoth, type Said } from '../../domain/language';
import { wordChoice } from '../../domain/word-choice';
import type { LetterBlock } from '../../documents/letter';
import { listForms, wordsOfBook } from '../../report';
import { numberingOf } from '../../report/settings';
import { whyWords } from '../../text/actions';
import { documentWords as words, planGaps } from '../../text/documents';
import { formByName, whetherMade } from '../make-bieu';
import { takesTwoYears } from '../of-period';
import { standingStops, type Survey } from '../survey';
import { TextFigures, type TextFigure } from '../text-figures';
import { fundingText } from './funding';
import { targetLines, type TargetLine } from './targets';

export interface Paragraph {
  readonly part: 'targets' | 'funding';
  readonly text: string;
}

export interface PlanText {
  readonly paragraphs: readonly Paragraph[];
  readonly figures: readonly TextFigure[];
  readonly notMade: readonly {
    readonly part: 'targets' | 'funding';
    readonly why: Said;
    readonly findings: readonly Finding[];
  }[];
  readonly blocks: readonly LetterBlock[];
}

const SUBJECTS: Readonly<Record<'targets' | 'funding', readonly Subject[]>> = {
  funding: ['funding'],
  targets: ['targets', 'households.closing', 'households.reduction'],
};

export function planText(seen: Survey): PlanText {
  const { facts } = seen;
  const figures = new TextFigures(wordChoice(facts.settings.get('cach-doc')?.value ?? ''));
  const numbering = numberingOf(facts, {});
  const label = (form: string): string =>
    listForms().find((item) => item.form === form)!.label[numbering];
  const notMade: PlanText['notMade'][number][] = [];
  const paragraphs: Paragraph[] = [];
  const blocks: LetterBlock[] = [];
  // Each part tells of the year of its own table: half of a workbook may be taken on to the next.
  const yearOf = (form: string): string => {
    const info = formByName(form);
    const ready = info && whetherMade(info, seen);
    const period = ready && !('why' in ready) ? ready.period : undefined;
    return period?.slice(0, 4) ?? String(facts.year ?? words.dots);
  };

  const aimed = facts.targets && facts.funding ? yearOf('bieu-03') : null;
  const apart = aimed !== null && aimed !== yearOf('phu-luc-01') && !takesTwoYears(seen);
  if (apart) {
    const given = yearOf('phu-luc-01');
    const why = inBoth((language) => planGaps[language].twoYears(aimed, given));
    notMade.push({ part: 'targets', why, findings: [] });
  }
  const targets =
    !apart && allowed('targets', seen, notMade) ? targetLines(facts, figures) : undefined;
  if (targets === null) notMade.push(missing('targets'));
  if (targets) {
    const texts = [
      ...numbered(targets),
      words.seeTargets(`${label('bieu-02')}, ${label('bieu-03')}`),
    ];
    paragraphs.push(...texts.map((text): Paragraph => ({ part: 'targets', text })));
    blocks.push(
      { kind: 'heading', text: words.headings.targets },
      { kind: 'heading', text: words.headings.reach(yearOf('bieu-03')) },
      ...texts.map((text): LetterBlock => ({ kind: 'text', text })),
    );
  }
  const funding = allowed('funding', seen, notMade)
    ? fundingText(facts, figures, yearOf('phu-luc-01'))
    : undefined;
  if (funding === null) notMade.push(missing('funding'));
  if (funding) {
    const texts = [
      funding,
      words.seeFunding(
        wordsOfBook(facts).words.content.toLocaleLowerCase('vi'),
        label('phu-luc-01'),
      ),
    ];
    paragraphs.push(...texts.map((text): Paragraph => ({ part: 'funding', text })));
    blocks.push(
      { kind: 'heading', text: words.headings.funding },
      ...texts.map((text): LetterBlock => ({ kind: 'text', text })),
    );
  }
  return { paragraphs, figures: figures.all, notMade, blocks };
}

/** The workbook has no table for this part. */
function missing(part: 'targets' | 'funding'): PlanText['notMade'][number] {
  return { part, why: inBoth((language) => planGaps[language].missing[part]), findings: [] };
}

/** A stop about a figure keeps it out of the text, as it keeps it out of a Biểu. */
function allowed(
  part: 'targets' | 'funding',
  seen: Survey,
  notMade: PlanText['notMade'][number][],
): boolean {
  const blocking = standingStops(seen.findings).filter((stop) =>
    stop.subjects.some((subject) => SUBJECTS[part].includes(subject)),
  );
  if (blocking.length === 0) return true;
  const why = inBoth((language) => whyWords[language].blocked(blocking.length));
  notMade.push({ part, why, findings: blocking });
  return false;
}

/** Points by Nghị định 30/2020: no f, and đ after d. */
function numbered(lines: readonly TargetLine[]): string[] {
  let point = 0;
  return lines.map(({ level, text }) => {
    if (level === 1) return `- ${text}`;
    if (level === 2) return `+ ${text}`;
    point += 1;
    return `${words.points[point - 1] ?? ''}) ${text}`;
  });
}
