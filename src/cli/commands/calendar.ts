import { verb } from '../../app/calendar/verb';
import path from 'node:path';
import { calendarOf, type Calendar, type CalendarItem } from '../../app/calendar';
import { calendarFile } from '../../app/calendar/file';
import { findingJson } from '../../app/json';
import { survey } from '../../app/survey';
import { calendarWords as words } from '../../text/calendar';
import { cliWords } from '../../text/cli';
import { lineLabel } from '../../text/programme-lines';
import { commandOf, surveyOptions } from '../context';
import { Failure } from '../failure';
import { mustNotOverwrite, openWorkbook, writeFile } from '../files';
import { findingLines, table } from '../print';
import { machineDay } from '../machine-day';

/** `lich`: reports and deadlines of the year, what is due and what is late. */
export const command = commandOf(verb, async (line, output) => {
  const [input] = line.operands;
  const today = line.date ?? machineDay();
  if (line.options.ics !== null) {
    if (path.extname(line.options.ics).toLowerCase() !== '.ics')
      throw new Failure(2, 'kind', cliWords.notIcs);
    mustNotOverwrite([input], line.options.ics, line.overwrite);
  }
  const { date: _day, ...options } = surveyOptions(line);
  const seen = await survey(await openWorkbook(input), options);
  const calendar = calendarOf(seen, today);
  if (line.options.ics !== null)
    await writeFile(line.options.ics, new TextEncoder().encode(calendarFile(seen, calendar)));
  if (line.json)
    output.json({
      ...calendar,
      items: calendar.items.map(({ about: _about, ...item }) => item),
      ics: line.options.ics,
      findings: calendar.findings.map(findingJson),
    });
  else {
    output.say(...calendarLines(calendar), '', ...findingLines(calendar.findings));
    if (line.options.ics !== null) output.say(cliWords.written(path.normalize(line.options.ics)));
  }
  return 0;
});

function calendarLines({ year, today, items, duties }: Calendar): string[] {
  return [
    words.heading(year, today),
    table(
      words.columns,
      items.map((item) => [
        item.due === null
          ? words.undated
          : item.movedTo === undefined
            ? words.day(item.due)
            : `${words.day(item.due)} → ${words.day(item.movedTo)}`,
        item.title,
        item.who,
        leftOf(item),
        item.confirmed ? item.document : `${item.document} (${words.unconfirmed})`,
      ]),
    ),
    ...(items.some((item) => item.movedTo !== undefined) ? [words.arrow] : []),
    ...(duties.length > 0
      ? [
          '',
          words.duties,
          table(
            words.dutyColumns,
            duties.map((duty) => [
              lineLabel(duty.code),
              duty.leads.join('; ') || words.nobody,
              duty.supports.join('; '),
            ]),
          ),
        ]
      : []),
  ];
}

/**
 * Only the plan's own deadlines are called late: whether a report of the review was sent, the
 * workbook does not say.
 */
function leftOf({ state, workingDays, id }: CalendarItem): string {
  if (state === 'undated') return words.undated;
  if (state === 'today') return words.today;
  if (state === 'ahead') return workingDays === null ? '' : words.left(workingDays);
  return id.startsWith('plan.')
    ? workingDays === null
      ? words.lateUnknown
      : words.late(-workingDays)
    : words.past;
}
