import fc from 'fast-check';
import { isoToSerial, serialToIso } from '../../src/domain/serial-dates';
import { holidaysOf } from '../../src/regulations';
import { createXlsx } from '../../src/workbook/xlsx/create';
import { callFunction } from '../../src/functions/call';
import { recalculate } from '../judge/libreoffice';
import { nativeSheet, samples } from './native';

jest.setTimeout(180_000);

const ROWS = 5000;
const serial = (iso: string): number => isoToSerial(iso)!;
const years = [2025, 2026, 2027].map((year) => holidaysOf(year)!);
const off = years.flatMap((year) => year.off.map(({ date }) => serial(date)));
const makeUps = years.flatMap((year) => year.workingSaturdays.map(({ date }) => serial(date)));

/**
 * WORKDAY.INTL and NETWORKDAYS.INTL know holidays but no Saturday that is worked, so they differ from our count exactly
 * where a make-up Saturday lies in between: there a due date comes earlier, and the count is higher by those Saturdays.
 */
test(`due dates and counts of ${ROWS} rows agree with WORKDAY.INTL and NETWORKDAYS.INTL but for make-up Saturdays`, async () => {
  const inputs = samples(
    fc.tuple(
      fc.integer({ min: serial('2025-01-01'), max: serial('2027-09-30') }),
      fc.integer({ min: 1, max: 60 }),
    ),
    ROWS,
  );
  const dues = inputs.map(([start, count]) => {
    const outcome = callFunction('HANLAMVIEC', [start, count]);
    return serial((outcome as { value: string }).value);
  });
  const holidays = `$H$1:$H$${off.length}`;
  const saturdays = `$I$1:$I$${makeUps.length}`;
  const rows = inputs.map(([start, count], index) => [
    start,
    count,
    dues[index]!,
    `=WORKDAY.INTL(A#,B#,1,${holidays})`,
    `=NETWORKDAYS.INTL(A#+1,C#,1,${holidays})`,
    `=COUNTIFS(${saturdays},">"&A#,${saturdays},"<="&C#)`,
    '',
    ...(index < off.length ? [off[index]!] : index < makeUps.length ? [''] : []),
    ...(index < makeUps.length ? [makeUps[index]!] : []),
  ]);
  const cells = (await recalculate(await createXlsx([nativeSheet('Hạn', rows)]))).get('Hạn')!;
  const wrong: unknown[] = [];
  let explained = 0;
  inputs.forEach(([start, count], index) => {
    const at = (column: string): number => cells.get(`${column}${index + 1}`) as number;
    const due = dues[index]!;
    const crossed = at('F');
    if (crossed > 0) explained += 1;
    const sound = at('E') + crossed === count && (crossed === 0 ? at('D') === due : at('D') > due);
    const counted = callFunction('SONGAYLAMVIEC', [start, due]) as { value: number };
    if (!sound || counted.value !== at('E') + crossed)
      wrong.push([serialToIso(start), count, serialToIso(due), at('D'), at('E'), crossed]);
  });
  expect(wrong).toEqual([]);
  // Some rows do cross a make-up Saturday and most do not, so both halves of the comparison were at work.
  expect(explained).toBeGreaterThan(100);
  expect(explained).toBeLessThan(ROWS / 2);
});
