/** From file to file: one workbook with a register, recognised, checked and made into all Biểu, beside what people use instead. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCli } from '../../.config/build-cli.mjs';
import { bundle as cli, isFresh } from '../../.config/cli-bundle.mjs';
import { bundle } from './bundle.mjs';
import { analystFigures, formulaFigures, mustAgree, printedFigures } from './figures.mjs';
import { keep, machine, table } from './measure.mjs';
import { analyst, exponent, medians, soffice, timed } from './processes.mjs';

const { writeLargeBook } = await import('../make/large/index.ts');

const top = path.resolve(import.meta.dirname, '../..');
const folder = path.join(top, '.cache/bench');
const peer = (name) => path.join(import.meta.dirname, 'peers', name);
/** Rows, runs of each peer, and whether the slow peers take part. */
const FULL = [
  [1_000, 5, true],
  [20_000, 3, true],
  [200_000, 1, true],
  [1_000_000, 1, false],
];
const SMALL = [[300, 1, true]];
const SHEETS = 6;
const MISSING = {
  soffice: 'LibreOffice is not here: apt-get install --no-install-recommends libreoffice-calc',
  analyst:
    'pandas and openpyxl are not here: apt-get install --no-install-recommends python3-pandas python3-openpyxl',
};

/** Books are made once; a change of what makes them makes them anew. */
async function book(rows, formulas) {
  const file = path.join(folder, `so-${rows}${formulas ? '-cong-thuc' : ''}.xlsx`);
  const figures = `${file}.json`;
  const sources = [
    'large/index.ts',
    'large/households.ts',
    'large/sheets.ts',
    'large/figures.ts',
    'large/zip-file.ts',
  ].map((name) => statSync(path.join(top, 'test/make', name)).mtimeMs);
  if (!existsSync(figures) || statSync(figures).mtimeMs < Math.max(...sources)) {
    console.error(`… makes ${path.basename(file)}`);
    const counted = await writeLargeBook(file, rows, { formulas });
    writeFileSync(figures, JSON.stringify(counted));
  }
  return { file, figures: JSON.parse(readFileSync(figures, 'utf8')) };
}

function profileOf(name) {
  const profile = path.join(folder, `profile-${name}`);
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  // Without this LibreOffice believes the results that a file carries.
  writeFileSync(
    path.join(profile, 'user/registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>',
  );
  return profile;
}

/** @returns the peers for one book, each with its run and, after it, its figures */
async function peersOf(rows, slow, reader) {
  const plain = await book(rows, false);
  const out = path.join(folder, `ra-${rows}`);
  mkdirSync(out, { recursive: true });
  const ours = path.join(out, 'bieu.xlsx');
  const places = plain.figures.length;
  const peers = [
    {
      key: 'ours',
      wanted: plain.figures,
      figures: () => printedFigures(ours, places),
      run: () =>
        timed(
          process.execPath,
          [cli, 'lap', plain.file, '-o', ours, '--ghi-de', '--bieu', 'tat-ca'],
          { limit: 600 },
        ),
    },
  ];
  if (slow && soffice) {
    const withFormulas = await book(rows, true);
    const profile = profileOf(rows);
    const done = path.join(out, path.basename(withFormulas.file));
    peers.push({
      key: 'formulas',
      wanted: withFormulas.figures,
      figures: () => formulaFigures(done, places),
      run: () =>
        timed(
          soffice,
          [
            `-env:UserInstallation=file://${profile}`,
            '--headless',
            '--norestore',
            '--nologo',
            '--convert-to',
            'xlsx:Calc MS Excel 2007 XML',
            '--outdir',
            out,
            withFormulas.file,
          ],
          { limit: 400 },
        ),
    });
  }
  if (slow && analyst) {
    const figures = path.join(out, 'pandas.json');
    peers.push({
      key: 'pandas',
      wanted: plain.figures,
      figures: () => analystFigures(figures),
      run: () =>
        timed(analyst, [peer('analyst.py'), plain.file, path.join(out, 'pandas.xlsx'), figures], {
          limit: 400,
        }),
    });
  }
  if (slow)
    peers.push({
      key: 'library',
      run: () => timed(process.execPath, [peer('library.mjs'), plain.file, String(SHEETS)]),
    });
  peers.push({ key: 'reader', run: () => timed(process.execPath, [reader, plain.file]) });
  peers.push({ key: 'unzip', run: () => timed(process.execPath, [peer('unzip.mjs'), plain.file]) });
  return peers;
}

const seconds = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const shown = (result) =>
  !result
    ? '–'
    : `${seconds(result.seconds)} s${result.peak === null ? '' : `, ${Math.round(result.peak)} MB`}`;

function aimsOf(results) {
  const at = (rows) => results.find((result) => result.rows === rows)?.peers ?? {};
  const middle = at(20_000);
  const ratio = (key, upward) =>
    middle[key]
      ? upward
        ? middle[key].seconds / middle.ours.seconds
        : middle.ours.seconds / middle[key].seconds
      : null;
  const aims = [];
  const add = (what, value, aim, reached) => aims.push({ what, value, aim, reached });
  for (const [key, name, least] of [
    ['formulas', 'COUNTIFS in LibreOffice', 5],
    ['pandas', 'pandas and openpyxl', 8],
  ]) {
    const times = ratio(key, true);
    if (times !== null)
      add(
        `20,000 households: ${name} ÷ this program`,
        `${times.toFixed(1)} ×`,
        `at least ${least} ×`,
        times >= least,
      );
  }
  const library = ratio('library', false);
  if (library !== null)
    add(
      '20,000 households: this program ÷ reading alone by the library',
      `${library.toFixed(2)} ×`,
      'at most 1.2 ×',
      library <= 1.2,
    );
  const limit = ratio('unzip', false);
  if (limit !== null)
    add(
      '20,000 households: this program ÷ unzipping to nothing',
      `${limit.toFixed(1)} ×`,
      '4 × would be the limit',
      limit <= 4,
    );
  const long = results.filter((result) => result.rows >= 20_000 && result.peers.ours);
  if (long.length > 1) {
    const time = exponent(long.map((result) => [result.rows, result.peers.ours.seconds]));
    add('time grows with the rows to the power of', time.toFixed(2), 'below 1.1', time < 1.1);
    if (long.every((result) => result.peers.ours.peak !== null)) {
      const memory = exponent(long.map((result) => [result.rows, result.peers.ours.peak]));
      add(
        'memory grows with the rows to the power of',
        memory.toFixed(2),
        'below 1.1',
        memory < 1.1,
      );
    }
  }
  if (results.some((result) => result.rows === 1_000_000)) {
    const peak = at(1_000_000).ours?.peak ?? null;
    add(
      '1,000,000 households: peak memory',
      peak === null ? 'not finished' : `${(peak / 1024).toFixed(1)} GB`,
      'at most 4 GB',
      peak !== null && peak <= 4096,
    );
  }
  return aims;
}

const HEAD = [
  'households × 30 columns',
  'this program, file to file',
  'COUNTIFS in LibreOffice',
  'pandas + openpyxl',
  'hucre reads',
  'own reader reads',
  'unzip to nothing',
];
const KEYS = ['ours', 'formulas', 'pandas', 'library', 'reader', 'unzip'];

export async function run(options = []) {
  mkdirSync(folder, { recursive: true });
  const small = options.includes('--nho');
  if (!soffice) console.error(`SKIPPED: ${MISSING.soffice}`);
  if (!analyst) console.error(`SKIPPED: ${MISSING.analyst}`);
  if (!isFresh() && !(await buildCli())) throw new Error('the command line cannot be built');
  const reader = await bundle('test/bench/peers/reader.ts');
  const results = [];
  for (const [rows, runs, slow] of small ? SMALL : FULL) {
    const peers = await peersOf(rows, slow, reader);
    const measured = new Map(peers.map(({ key }) => [key, []]));
    // In turns, so that a busy moment of the machine falls on all alike.
    for (let turn = 0; turn < runs; turn += 1) {
      for (const one of peers) {
        try {
          measured.get(one.key).push(one.run());
        } catch (error) {
          if (small) throw error;
          console.error(`NOT FINISHED: ${rows} rows, ${one.key}: ${error.message.slice(0, 300)}`);
        }
      }
    }
    const found = {};
    for (const one of peers) {
      if (measured.get(one.key).length === 0) continue;
      if (one.figures) mustAgree(one.key, one.wanted, await one.figures());
      found[one.key] = medians(measured.get(one.key));
    }
    results.push({ rows, peers: found });
    console.error(
      [rows.toLocaleString('en'), ...KEYS.map((key) => `${key} ${shown(found[key])}`)].join(' · '),
    );
  }
  const rows = results.map((result) => [
    result.rows.toLocaleString('en'),
    ...KEYS.map((key) => shown(result.peers[key])),
  ]);
  const result = {
    name: 'files',
    title: 'From file to file',
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    command: 'npm run bench -- tep',
    note: `One workbook in, the same workbook with 15 Biểu out: recognised, checked, written. Each run in a process of its own; medians of five runs at 1,000 and of three at 20,000, one run above; peak memory beside the time. All peers came to the same ${results.length > 0 ? '920' : ''} figures; the three last columns only read.`,
    head: HEAD,
    rows,
    aims: aimsOf(results),
    results,
  };
  console.log(table(HEAD, rows));
  for (const aim of result.aims)
    console.log(
      `${aim.reached ? 'reached' : 'MISSED '}  ${aim.what}: ${aim.value} (aim: ${aim.aim})`,
    );
  if (options.includes('--ghi') && !small) keep('files', result);
  return result;
}
