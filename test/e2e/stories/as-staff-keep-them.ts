/** Workbooks that are kept in ways of their own: another commune's words and units, and one as bad as they come. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { uglyBook } from '../../make/ugly';
import { expectSame, sheetsOf, type CommandLine } from '../compare';
import { make, panel } from '../hands';
import type { Place } from '../places';

async function written(
  place: Place,
  cli: CommandLine,
  name: string,
  file: string,
  figures: readonly string[],
): Promise<void> {
  const desk = await place.open(file);
  const staff = await sheetsOf(file);
  const overview = await panel(desk.page);
  for (const figure of figures) expect(overview).toContain(figure);
  await make(desk.page);
  await expectSame(place, await desk.seen(), await cli.make(name, 'lap', file), { staff });
  await desk.close();
}

export const secondCommune = (place: Place, cli: CommandLine): Promise<void> =>
  written(place, cli, 'xa-thu-hai', path.resolve(__dirname, '../../workbooks/xa-thu-hai.xlsx'), []);

export async function ugly(place: Place, cli: CommandLine): Promise<void> {
  const { bytes, hamlets, funding } = await uglyBook();
  const file = cli.file('xau.xlsx');
  writeFileSync(file, bytes);
  const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
    items.reduce((total, item) => total + of(item), 0);
  const count = (value: number): string => value.toLocaleString('de-DE');
  await written(place, cli, 'xau', file, [
    `${count(sum(hamlets, (hamlet) => hamlet.households))} hộ`,
    `${count(sum(hamlets, (hamlet) => hamlet.poor))} hộ`,
    `${count(sum(hamlets, (hamlet) => hamlet.nearPoor))} hộ`,
    `${count(sum(funding.lines, (line) => line.central + line.province + line.commune))} đồng`,
  ]);
}
