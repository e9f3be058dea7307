import { compareSent, sentDay, type SentComparison } from '../../app/sent';
import { shownPlain } from '../../app/show';
import { survey } from '../../app/survey';
import { sentWords as words } from '../../text/sent';
import type { CommandLine } from '../arguments';
import { surveyOptions, type Output } from '../context';
import { openWorkbook } from '../files';
import { table } from '../print';

/** `so-sanh SO --chot`: today's figures against those that were sent. */
export async function compareWithSent(
  line: CommandLine,
  file: string,
  output: Output,
): Promise<0 | 1> {
  const workbook = await openWorkbook(file);
  const seen = await survey(workbook, surveyOptions(line));
  const { sent: compared, lost } = await compareSent(workbook, seen, { settings: line.settings });
  if (line.json) {
    output.json({
      lost,
      sent: compared.map(({ record, intact, unavailable, differences, listChanged }) => ({
        bieu: record.form,
        version: record.version,
        period: record.period,
        day: record.day,
        fingerprint: record.fingerprint,
        intact,
        unavailable: unavailable?.vi ?? null,
        differences,
        listChanged,
      })),
    });
  } else
    output.say(
      ...(lost ? [words.lost] : []),
      ...(compared.length === 0 && !lost ? [words.none] : compared.flatMap(linesOf)),
    );
  return lost || compared.length === 0 || compared.some((item) => !item.intact) ? 1 : 0;
}

function linesOf({
  record,
  label,
  intact,
  unavailable,
  differences,
  listChanged,
}: SentComparison): string[] {
  const said = [label, words.period(record.period), sentDay(record.day)] as const;
  if (!intact) return [words.broken(...said), ''];
  if (unavailable !== null) return [words.unavailable(...said, unavailable.vi), ''];
  if (differences.length === 0 && !listChanged) return [words.same(...said), ''];
  const shown = (value: number | null): string =>
    value === null ? words.blank : shownPlain(value);
  return [
    words.differs(...said, differences.length),
    ...(listChanged ? [words.listChanged] : []),
    ...(differences.length === 0
      ? []
      : [
          table(
            words.columns,
            differences.map((item) => [
              item.cell ?? item.cellNow ?? '',
              item.row,
              item.column,
              shown(item.sent),
              shown(item.now),
            ]),
          ),
        ]),
    '',
  ];
}
