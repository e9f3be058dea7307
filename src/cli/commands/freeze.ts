import path from 'node:path';
import { keepSent, sentDay, type SentRecord } from '../../app/sent';
import { makeBieu, formByName } from '../../app/make-bieu';
import { valuesOnly } from '../../app/send-out';
import { standingStops, survey } from '../../app/survey';
import { cliWords } from '../../text/cli';
import { sentWords as words } from '../../text/sent';
import { createXlsx } from '../../workbook/xlsx/create';
import { surveyOptions, type Command } from '../context';
import { Failure } from '../failure';
import { asFailure, checkOutput, openWorkbook, writeFile } from '../files';
import { onlyFile, outputFile } from '../input';
import { warn } from '../terminal';
import { madeLines, makeOptions, refuseUnknownForms } from './make';

/**
 * `chot`: keeps what is sent today in the workbook, and writes the copy that is sent when asked to.
 */
export const freezeCommand: Command = async (line, output) => {
  const input = onlyFile(line);
  const target = outputFile(line);
  refuseUnknownForms(line.forms ?? []);
  if (line.withIds)
    throw new Failure(2, 'usage', cliWords.idsNeedSendOut, cliWords.idsNeedSendOutFix);
  checkOutput(input, target, line.overwrite, false);
  if (line.copyTo !== null) checkOutput(input, line.copyTo, line.overwrite, true);
  const workbook = await openWorkbook(input);
  const seen = await survey(workbook, surveyOptions(line));
  const options = makeOptions(line);
  const made = makeBieu(seen, options);
  let records: readonly SentRecord[] = [];
  if (made.made.length > 0) {
    try {
      const kept = await keepSent(workbook, made, options.today);
      records = kept.records;
      if (!kept.onSheet) warn(words.hiddenOnly);
      await writeFile(target, await workbook.save());
      if (line.copyTo !== null)
        await writeFile(
          line.copyTo,
          await createXlsx(made.made.map((item) => valuesOnly(item.rendered.plan))),
        );
    } catch (error) {
      throw asFailure(error);
    }
  }
  if (line.json) {
    output.json({
      output: records.length > 0 ? target : null,
      copy: records.length > 0 ? line.copyTo : null,
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
      ...writtenLines(records, target, line.copyTo),
    );
  return made.made.length === 0 || standingStops(seen.findings).length > 0 ? 1 : 0;
};

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
