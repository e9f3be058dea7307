import { verb } from '../../app/list/verb';
import { catalogue } from '../../app/list';
import { calendarWords } from '../../text/calendar';
import { kindLabels } from '../../text/tables';
import { lawWords } from '../../text/law';
import { commandOf } from '../context';
import { table } from '../print';
import { shownWords } from '../words';

const { day } = calendarWords;
const { lists } = shownWords;

/** `danh-sach`: everything that this version knows. */
export const command = commandOf(verb, async (line, output) => {
  const known = catalogue();
  if (line.json) {
    output.json(known);
    return 0;
  }
  output.say(
    [
      part(
        lists.forms,
        known.bieu.map((form) => [form.form, form.label, form.title]),
      ),
      part(
        lists.functions,
        known.functions.map((item) => [item.signature, item.description.split('\n')[0]!]),
      ),
      part(
        lists.rules,
        known.rules.map((rule) => [rule.code, rule.title]),
      ),
      part(
        lists.fields,
        known.fields.map((item) => [kindLabels[item.kind] ?? item.kind, item.field, item.label]),
      ),
      part(
        lists.settings,
        known.settings.map((item) => [item.code, item.label]),
      ),
      part(
        lists.parameters,
        known.parameters.flatMap((parameter) =>
          parameter.values.map((value) => [
            parameter.label,
            day(value.from),
            value.value === null ? lawWords.ends[value.ends ?? 'unknown'] : String(value.value),
            value.document,
            lawWords.trust[value.trust],
            day(value.checkedUntil),
          ]),
        ),
      ),
      part(
        lists.indicators,
        known.indicatorSets.flatMap((set) =>
          set.indicators.map((one) => [
            set.id,
            one.service,
            one.name,
            set.document,
            lawWords.trust[one.trust],
            day(set.checkedUntil),
          ]),
        ),
      ),
      part(
        lists.holidays,
        known.holidays.years.flatMap((year) =>
          [...year.off, ...year.workingSaturdays].map((one) => [
            day(one.date),
            one.switch === undefined ? one.name : lawWords.switched(one.name, one.switch),
            one.document ?? year.document,
            lawWords.trust[one.trust ?? year.trust],
            day(year.checkedUntil),
          ]),
        ),
      ),
    ].join('\n\n'),
  );
  return 0;
});

/** A list under its title. */
function part(
  { title, heads }: (typeof lists)[keyof typeof lists],
  rows: readonly (readonly string[])[],
): string {
  return `${title}\n${table(heads, rows)}`;
}
