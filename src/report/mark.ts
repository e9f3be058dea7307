/**
 * The mark of a generated sheet: beside the printed area, so that it is seen on the screen and
 * never on paper.
 */
import { markWords } from '../text/report';
import type { SheetBuilder } from './builder';
import { viDate } from './formats';
import type { Layout } from './layout';
import type { BieuTag, RenderOptions } from './types';

export function writeMark(
  builder: SheetBuilder,
  layout: Layout,
  tag: BieuTag,
  options: RenderOptions,
): void {
  const { template } = layout;
  const status =
    markWords.statuses[template.status] + (template.confirmed ? '' : ` (${markWords.unconfirmed})`);
  const lines = [
    markWords.title,
    `${markWords.form}: ${tag.form}`,
    `${markWords.version}: ${tag.version}`,
    `${markWords.period}: ${tag.period}`,
    `${markWords.fingerprint}: ${tag.fingerprint}`,
    ...(options.today ? [`${markWords.made}: ${viDate(options.today)}`] : []),
    `${markWords.status}: ${status}. ${template.basis}`,
    ...Object.entries(options.parameters ?? {}).map(
      ([label, value]) => `${markWords.parameter}: ${label} = ${value}`,
    ),
  ];
  lines.forEach((line, row) =>
    builder.put(row, layout.markColumn, line, { size: 9, color: '595959', horizontal: 'left' }),
  );
}
