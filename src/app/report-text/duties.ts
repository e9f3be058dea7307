/** Who leads what with how much money, what two agencies lead, and what nobody does. */
import { partsOf } from '../../regulations';
import { usedProgrammes } from '../../report/rows/tree';
import { programmeCodes } from '../../sources/facts/programme-code';
import { reportWords } from '../../text/report';
import { reportTextWords as words } from '../../text/report-text';
import type { FormLine } from '../../report';
import type { Sources } from './sources';
import { expressionOf } from '../../domain/expressions';
import expressions from '../expressions.json';

const LINE_OF_PROGRAMME = expressionOf(expressions.lineOfProgramme);

export function dutiesText(sources: Sources): string[] {
  const source = sources.of('bc-14', 'duties');
  if (!source) return [];
  const texts: string[] = [];
  source.lines.forEach((line, at) => {
    if (line.kind === 'total' || line.level > 0) return;
    const end = source.lines.findIndex(
      (other, index) => index > at && (other.level === 0 || other.kind === 'total'),
    );
    const own = source.lines.slice(at + 1, end < 0 ? undefined : end);
    if (line.name === reportWords.twoLeads)
      texts.push(
        words.listed(
          line.name,
          own.map((one) => words.several(shortName(one.name), noteOf(one))),
        ),
      );
    else if (line.name === reportWords.noLead)
      texts.push(
        words.listed(
          line.name,
          own.map((one) => shortName(one.name)),
        ),
      );
    else
      texts.push(
        words.leads(
          line.name,
          own.map((one) => shortName(one.name)),
          sources.sayIf(source, line, 'total', source.unit, `duties.${at + 1}.total`),
          programmesOf(own, sources),
        ),
      );
  });
  return texts;
}

/** What the money of one agency is of, where that is more than one programme. */
function programmesOf(lines: readonly FormLine[], { seen: { programme } }: Sources): string[] {
  const codes = lines.flatMap(({ name }) => programmeCodes(name));
  const used = programme === null ? [] : usedProgrammes(codes, partsOf(programme));
  return used.length > 1 ? used.map((one) => one.words.short) : [];
}

/** "Tiểu dự án 1 – Dự án 3" of "Tiểu dự án 1 – Dự án 3: Hỗ trợ …". */
export function shortName(name: string): string {
  return LINE_OF_PROGRAMME.test(name) ? name.split(':')[0]!.trim() : name;
}

/** A long note is printed under its table. */
export function noteOf(line: FormLine, key = 'note'): string {
  return line.shown(key) || (line.notes.find((note) => note.code === 'long-note')?.text ?? '');
}
