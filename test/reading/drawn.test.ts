/**
 * Workbooks drawn from seeds, clean ones and such with one to four traits, read the whole way and
 * held against the account that the drawing kept. FULL=1 draws 3,600 untidy and 400 clean ones;
 * ACCOUNT=2026-11-27 keeps the measured account of that day; DRAWN_SEED=123 replays one.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { drawn, type Drawn } from '../make/drawn';
import { Account } from '../make/drawn/account';
import { judged } from '../make/drawn/judge';

const FULL = process.env['FULL'] !== undefined;
const ONE = process.env['DRAWN_SEED'];
const WAIT = 1_800_000;

async function tried(seeds: readonly number[], traits?: readonly string[]): Promise<Account> {
  const account = new Account();
  for (const seed of seeds) {
    const one: Drawn = drawn(seed, traits);
    account.add(one, judged(one, await survey(await openXlsx(await book(one.sheets)))));
  }
  return account;
}

const range = (from: number, count: number): number[] =>
  ONE === undefined ? Array.from({ length: count }, (_, i) => from + i) : [Number(ONE)];

test(
  'an untidy workbook gives no wrong figure in silence',
  async () => {
    const account = await tried(range(1, FULL ? 3600 : 48));
    const day = process.env['ACCOUNT'];
    if (day)
      writeFileSync(path.join(__dirname, 'drawn-account.md'), account.page(await clean(), day));
    expect(account.silent).toEqual([]);
    expect(account.shareRight()).toBeGreaterThanOrEqual(0.995);
  },
  WAIT,
);

const clean = (): Promise<Account> => tried(range(1, FULL ? 400 : 20), []);

test(
  'a clean workbook gives all its figures, and asks at most once in twenty',
  async () => {
    const account = await clean();
    expect([account.silent, account.missing]).toEqual([[], []]);
    expect(account.shareAsking()).toBeLessThanOrEqual(0.05);
  },
  WAIT,
);

test('the same seed draws the same workbook', () => {
  expect(drawn(7)).toEqual(drawn(7));
});
