/** Everything that this version knows: forms, functions, rules, fields and legal parameters. */
import { functionCatalogue } from '../../functions/catalogue';
import {
  holidaySwitches,
  holidayYears,
  indicatorSets,
  parameters,
  programmes,
} from '../../regulations';
import { listForms } from '../../report';
import { KINDS } from '../../sources/vocabulary/kinds';
import { settingLabels } from '../../text/actions';
import { RULES } from '../../rules';
import { patternOf } from '../guide/patterns';

/** One document, ready to be printed as JSON. */
export function catalogue() {
  return {
    bieu: listForms().map((form) => ({
      form: form.form,
      version: form.version,
      label: form.label.local,
      labelNd30: form.label.nd30,
      title: form.title,
      status: form.status,
      confirmed: form.confirmed,
    })),
    functions: functionCatalogue().map(({ name, signature, description, group }) => ({
      name,
      signature,
      description,
      group,
    })),
    rules: RULES.map(({ code, vi }) => ({
      code,
      title: vi.title,
      effect: vi.effect,
      fix: patternOf(vi).fix,
    })),
    fields: KINDS.flatMap((kind) =>
      [...new Map(kind.fields.map((field) => [field.id, field])).values()].map((field) => ({
        kind: kind.kind,
        field: field.id,
        label: field.label,
        type: field.type,
      })),
    ),
    parameters: parameters().map((parameter) => ({
      id: parameter.id,
      label: parameter.label,
      unit: parameter.unit,
      values: parameter.values.map(({ from, value, ends, document, trust, checkedUntil }) => ({
        from,
        value,
        ...(ends ? { ends } : {}),
        document,
        trust,
        checkedUntil,
      })),
    })),
    programmes: programmes().map((programme) => ({
      id: programme.id,
      name: programme.name,
      document: programme.document,
      from: programme.from,
      to: programme.to,
      lines: programme.lines.map(({ code, label, name, capital, confirmed }) => ({
        code,
        label,
        name,
        capital,
        confirmed,
      })),
    })),
    indicatorSets: indicatorSets(),
    holidays: { years: holidayYears(), switches: holidaySwitches() },
    settings: Object.entries(settingLabels).map(([code, label]) => ({ code, label })),
  };
}
