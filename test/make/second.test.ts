import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageParts } from './package';
import { secondBook, secondFigures } from './second';

const FOLDER = join(__dirname, '../workbooks');

test('the committed workbook of the second commune is what the script makes, part by part', async () => {
  const text = async (bytes: Uint8Array) =>
    [...(await packageParts(bytes))].map(([name, data]) => [
      name,
      Buffer.from(data).toString('utf8'),
    ]);
  expect(await text(new Uint8Array(readFileSync(join(FOLDER, 'xa-thu-hai.xlsx'))))).toEqual(
    await text(await secondBook()),
  );
});

test('the figures beside the workbook are its own, and hold by hand', () => {
  const kept = JSON.parse(readFileSync(join(FOLDER, 'xa-thu-hai.json'), 'utf8')) as ReturnType<
    typeof secondFigures
  >;
  expect(kept).toEqual(secondFigures());
  expect(kept.households).toMatchObject({
    total: 3792,
    poor: 56,
    nearPoor: 34,
    poorRate: 1.48,
    nearPoorRate: 0.9,
    people: 14826,
  });
  expect(kept.funding).toMatchObject({
    total: 1_116_076,
    central: 970_500,
    province: 97_050,
    commune: 48_526,
  });
});
