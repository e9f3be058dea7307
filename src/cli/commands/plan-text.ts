import { verb } from '../../app/plan-text/verb';
import path from 'node:path';
import { findingJson, plain } from '../../app/json';
import { letterDocx } from '../../app/letter-file';
import { planText } from '../../app/plan-text';
import { planLetter } from '../../app/plan-text/letter';
import { reportText, type NotWritten } from '../../app/report-text';
import { reportLetter } from '../../app/report-text/letter';
import { standingStops, survey, type Finding, type Survey } from '../../app/survey';
import type { TextFigure } from '../../app/text-figures';
import { cliWords } from '../../text/cli';
import type { Said } from '../../domain/language';
import { documentWords as words, planGaps } from '../../text/documents';
import { reportGaps, reportTextWords } from '../../text/report-text';
import type { CommandLine } from '../arguments';
import { commandOf, surveyOptions } from '../context';
import { Failure } from '../failure';
import { mustNotOverwrite, openWorkbook, writeFile } from '../files';
import { table } from '../print';

/** One text, whichever was asked for. */
interface Text {
  readonly paragraphs: readonly { readonly part: string; readonly text: string }[];
  readonly figures: readonly TextFigure[];
  readonly gaps: readonly {
    readonly part: string;
    readonly form?: string;
    readonly why: Said;
    readonly findings: readonly Finding[];
    readonly sentence: string;
  }[];
  readonly exitCode: 0 | 1;
  readonly letter: () => Promise<Uint8Array>;
}

/**
 * `van-ban`: the paragraphs of the plan, or of the report of a period, with the figures of the
 * workbook.
 */
export const command = commandOf(verb, async (line, output) => {
  const [input] = line.operands;
  const target = line.options.output;
  if (target !== null) {
    if (path.extname(target).toLowerCase() !== '.docx')
      throw new Failure(2, 'kind', cliWords.notDocx);
    mustNotOverwrite([input], target, line.overwrite);
  }
  const seen = await survey(await openWorkbook(input), surveyOptions(line));
  const text = line.options.text === 'bao-cao' ? ofReport(seen, line) : ofPlan(seen);
  const written = target !== null && text.paragraphs.length > 0;
  if (written) await writeFile(target, await text.letter());
  if (line.json) {
    output.json({
      kind: line.options.text ?? 'ke-hoach',
      output: written ? target : null,
      paragraphs: text.paragraphs,
      figures: plain(text.figures),
      notMade: text.gaps.map(({ part, form, why, findings }) => ({
        part,
        ...(form ? { form } : {}),
        why: why.vi,
        findings: [...new Set(findings.map((item) => item.code))],
      })),
      findings: seen.findings.map(findingJson),
    });
  } else {
    output.say(...textLines(text));
    if (target !== null)
      output.say(written ? cliWords.written(path.normalize(target)) : cliWords.nothingWritten);
  }
  return text.exitCode;
});

function ofPlan(seen: Survey): Text {
  const text = planText(seen);
  return {
    ...text,
    gaps: text.notMade.map((item) => ({
      ...item,
      sentence: planGaps.vi.notMade(planGaps.vi.parts[item.part], item.why.vi),
    })),
    exitCode: text.notMade.length > 0 ? 1 : 0,
    letter: () => letterDocx(planLetter(seen.facts, text)),
  };
}

/**
 * A table that the workbook lacks is told in the text and is no fault; a stop, or nothing to write,
 * is.
 */
function ofReport(seen: Survey, line: CommandLine): Text {
  const options = { settings: line.settings, ...(line.period ? { period: line.period } : {}) };
  const text = reportText(seen, options);
  const sentence = ({ part, label, why }: NotWritten): string =>
    reportGaps.vi.notMade(reportGaps.vi.parts[part], label, why.vi);
  return {
    ...text,
    gaps: text.notMade.map((item) => ({ ...item, sentence: sentence(item) })),
    exitCode: text.paragraphs.length === 0 || standingStops(seen.findings).length > 0 ? 1 : 0,
    letter: () => letterDocx(reportLetter(seen, text, options)),
  };
}

function textLines({ paragraphs, figures, gaps }: Text): string[] {
  const inBieu = figures.some((figure) => figure.bieu);
  const row = (figure: TextFigure): string[] => [
    figure.text,
    figure.words,
    figure.cells
      .slice(0, 2)
      .map((cell) => `${cell.sheet}!${cell.cell}`)
      .join(', '),
    ...(inBieu ? [figure.bieu ? `${figure.bieu.sheet}!${figure.bieu.cell}` : ''] : []),
  ];
  return [
    ...paragraphs.flatMap((paragraph) => [paragraph.text, '']),
    ...(figures.length > 0
      ? [
          table(
            [...words.figureColumns, ...(inBieu ? [reportTextWords.bieuColumn] : [])],
            figures.map(row),
          ),
          '',
        ]
      : []),
    ...gaps.map((gap) => gap.sentence),
  ];
}
