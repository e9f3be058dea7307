import { verb } from '../../app/flows/verb';
import { registerFlows, type Flows } from '../../app/flows';
import { readingFindings } from '../../app/flows/reading-findings';
import { flowsReport, movesByKind } from '../../app/flows/report';
import { flowSheets } from '../../app/flows/sheets';
import { flowNumbers } from '../../app/flow-figures';
import { findingJson } from '../../app/json';
import { shown, shownCount } from '../../app/show';
import { survey } from '../../app/survey';
import { cliWords } from '../../text/cli';
import { linkWords } from '../../text/links';
import { flowWords as words } from '../../text/flows';
import { createXlsx } from '../../workbook/xlsx/create';
import { commandOf, madeFor, surveyOptions } from '../context';
import { checkOutput, fileLabels, openWorkbook, writeFile } from '../files';
import { withFileInSheet } from '../file-cells';
import { findingLines, table } from '../print';
import { hasStops } from '../stops';

/**
 * `bien-dong`: last year's register and this year's; how the poor and near-poor households moved
 * between them.
 */
export const command = commandOf(verb, async (line, output) => {
  const [before, after] = line.operands;
  const { same, different } = line.options;
  if (line.options.output !== null)
    for (const file of [before, after])
      checkOutput(file, line.options.output, line.overwrite, true);
  const options = surveyOptions(line);
  const labels = fileLabels([before, after]) as [string, string];
  const [a, b] = [
    await survey(await openWorkbook(before), { ...options, settings: new Map() }),
    await survey(await openWorkbook(after), options),
  ];
  const flows = registerFlows(a, b, { ...options, same, different, labels });
  const findings = [
    ...flows.findings,
    ...readingFindings(a, labels[0]),
    ...readingFindings(b, labels[1]),
  ];
  const sheets = line.options.output === null ? null : flowSheets(flows, b, labels, madeFor(line));
  if (sheets && line.options.output !== null) {
    await writeFile(line.options.output, await createXlsx([...sheets.plans]));
  }
  if (line.json) {
    output.json({
      ...flowsReport(flows),
      findings: findings.map(findingJson),
      output: line.options.output,
      sheets: sheets?.plans.map((plan) => plan.name) ?? [],
      notWritten: sheets?.notMade.map(({ form, why }) => ({ form, why: why.vi })) ?? [],
    });
  } else {
    output.say(
      ...flowLines(flows),
      ...findingLines(findings.map(withFileInSheet)),
      ...(line.options.output === null ? [] : ['', cliWords.written(line.options.output)]),
    );
  }
  return hasStops(findings);
});

function flowLines(flows: Flows): string[] {
  const numbers = flowNumbers(flows.facts)!;
  const lines: string[] = [];
  for (const group of ['poor', 'nearPoor'] as const) {
    const own = numbers[group]!;
    const row = (name: string, of: Omit<NonNullable<typeof own.people>, never>): string[] => [
      name,
      ...[
        of.opening,
        of.decrease.toOtherGroup,
        of.decrease.aboveLine,
        of.decrease.other,
        of.increase.fromOtherGroup,
        of.increase.relapsed,
        of.increase.new,
        of.increase.other,
        of.closing,
      ].map((value) => shown(value)),
    ];
    lines.push(
      words.groups[group],
      table(words.columns, [
        ...own.byHamlet.map((place) => row(place.hamlet, place)),
        row(`${words.whole} (${words.measures.households})`, own),
        ...(own.people ? [row(`${words.whole} (${words.measures.people})`, own.people)] : []),
      ]),
    );
    const { decrease, increase } = flows.tallied.undecided[group];
    if (decrease > 0 || increase > 0)
      lines.push(words.undecided(words.groups[group], decrease, increase));
    lines.push('');
  }
  lines.push(
    words.kinds,
    table(
      words.kindColumns,
      movesByKind(flows).map(({ kind, from, to, unknown, count }) => [
        words.move(kind, from, to, unknown),
        shownCount(count),
      ]),
    ),
    '',
  );
  if (flows.doubts.length > 0) {
    const cell = (household: Flows['old']['households'][number]): string =>
      `${household.cell.sheet}!${household.cell.cell}`;
    lines.push(
      words.doubts,
      table(
        words.doubtColumns,
        flows.doubts
          .slice(0, 100)
          .map((link) => [
            cell(flows.old.households[link.old]!),
            cell(flows.now.households[link.now]!),
            linkWords(link.reason),
          ]),
      ),
      '',
    );
  }
  return lines;
}
