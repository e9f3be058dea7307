import { verb } from '../../app/sent/verb';
import path from 'node:path';
import { keepSent, sentDay, type SentRecord } from '../../app/sent';
import { makeBieu, formByName } from '../../app/make-bieu';
import { valuesOnly } from '../../app/send-out';
import { standingStops, survey } from '../../app/survey';
import { cliWords } from '../../text/cli';
import { sentWords as words } from '../../text/sent';
import { createXlsx } from '../../workbook/xlsx/create';
import { commandOf, surveyOptions } from '../context';
import { Failure } from '../failure';
import { checkOutput, openWorkbook, writeFile } from '../files';
import { warn } from '../terminal';
import { madeLines, makeOptions } from './make-bieu';

/**
 * `chot`: keeps what is sent today in the workbook, and writes the copy that is sent when asked to.
 */
export const command = commandOf(verb, async (line, output) => {
  const [input] = line.operands;
  const target = line.options.output;
  if (line.options.withIds)
    throw new Failure(2, 'usage', cliWords.idsNeedSendOut, cliWords.idsNeedSendOutFix);
  checkOutput(input, target, line.overwrite, false);
  if (line.options.copyTo !== null) checkOutput(input, line.options.copyTo, line.overwrite, true);
  const workbook = await openWorkbook(input);
  const seen = await survey(workbook, surveyOptions(line));
  const options = makeOptions(line);
  const made = makeBieu(seen, options);
  let records: readonly SentRecord[] = [];
  if (made.made.length > 0) {
    const kept = await keepSent(workbook, made, options.today);
    records = kept.records;
    if (!kept.onSheet) warn(words.hiddenOnly);
    await writeFile(target, await workbook.save());
    if (line.options.copyTo !== null)
      await writeFile(
        line.options.copyTo,
        await createXlsx(made.made.map((item) => valuesOnly(item.rendered.plan))),
      );
  }
  if (line.json) {
    output.json({
      output: records.length > 0 ? target : null,
      copy: records.length > 0 ? line.options.copyTo : null,
      sent: records.map((record) => ({
        bieu: record.form,
        version: record.version,
        period: record.period,
        day: record.day,
        figures: record.figures.length,
        fingerprint: record.fingerprint,
      })),
      notSent: made.notMade.map((item) => ({
        bieu: item.form.form,
        why: item.why.vi,
        findings: [...new Set(item.findings.map((finding) => finding.code))],
      })),
    });
  } else
    output.say(
      ...recordLines(records),
      ...madeLines({ made: [], notMade: made.notMade }, []),
      ...writtenLines(records, target, line.options.copyTo),
    );
  return made.made.length === 0 || standingStops(seen.findings).length > 0 ? 1 : 0;
});

function recordLines(records: readonly SentRecord[]): string[] {
  const last = records[records.length - 1];
  return [
    ...records.map((record) =>
      words.kept(
        formByName(record.form)!.label.local,
        words.period(record.period),
        sentDay(record.day),
        record.figures.length,
      ),
    ),
    ...(last ? [words.code(last.fingerprint), words.codeHint] : []),
  ];
}

function writtenLines(
  records: readonly SentRecord[],
  target: string,
  copy: string | null,
): string[] {
  if (records.length === 0) return [cliWords.nothingWritten];
  return [
    cliWords.written(path.normalize(target)),
    ...(copy === null ? [] : [cliWords.written(path.normalize(copy))]),
  ];
}
