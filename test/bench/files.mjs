/** From file to file: one workbook with a register, recognised, checked and made into all Biểu, beside what people use instead. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCli } from '../../.config/build-cli.mjs';
import { bundle as cli, isFresh } from '../../.config/cli-bundle.mjs';
import { bundle } from './bundle.mjs';
import { analystFigures, formulaFigures, mustAgree, printedFigures } from './figures.mjs';
import { keep, machine, table } from './measure.mjs';
import { analyst, exponent, medians, python, soffice, ssconvert, timed } from './processes.mjs';

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
const MISSING = {
  soffice: 'LibreOffice is not here: apt-get install --no-install-recommends libreoffice-calc',
  ssconvert: 'ssconvert is not here: apt-get install --no-install-recommends gnumeric',
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
      key: 'sheetjs',
      run: () => timed(process.execPath, [peer('library.mjs'), plain.file]),
    });
  if (slow && ssconvert)
    peers.push({
      key: 'ssconvert',
      run: () =>
        timed(ssconvert, ['-S', plain.file, path.join(out, 'trang-%n.csv')], { limit: 400 }),
    });
  peers.push({ key: 'reader', run: () => timed(process.execPath, [reader, plain.file]) });
  peers.push({ key: 'counts', run: () => timed(process.execPath, [cli, 'so-lieu', plain.file]) });
  if (python)
    peers.push({ key: 'unzip', run: () => timed(python, [peer('unzip.py'), plain.file]) });
  return peers;
}

const seconds = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
/** Processor time first: other work on the machine, and helper threads of V8, change it less. */
const shown = (result) =>
  !result
    ? '–'
    : result.cpu === null
      ? `${seconds(result.seconds)} s`
      : `${seconds(result.cpu)} CPU s, ${seconds(result.seconds)} s, ${Math.round(result.peak)} MB`;

/** Every aim that the sizes at hand can be held to, whether it is reached or missed. */
function aimsOf(results) {
  const at = (rows) => results.find((result) => result.rows === rows)?.peers ?? {};
  const [small, middle, million] = [at(1_000), at(20_000), at(1_000_000)];
  const aims = [];
  const most = (what, value, limit, unit) =>
    Number.isFinite(value) &&
    aims.push({
      what,
      value: `${value.toFixed(2)}${unit}`,
      aim: `at most ${limit}${unit}`,
      reached: value <= limit,
    });
  const least = (what, value, limit) =>
    Number.isFinite(value) &&
    aims.push({
      what,
      value: `${value.toFixed(2)} ×`,
      aim: `at least ${limit} ×`,
      reached: value >= limit,
    });
  const ratio = (one, other) => (one?.cpu ?? NaN) / (other?.cpu ?? NaN);
  most('20,000 households, 15 Biểu: CPU', middle.ours?.cpu ?? NaN, 1.2, ' s');
  least(
    '20,000: COUNTIFS in LibreOffice ÷ this program, CPU',
    ratio(middle.formulas, middle.ours),
    4,
  );
  least('20,000: pandas ÷ this program, CPU', ratio(middle.pandas, middle.ours), 2.5);
  most('1,000 households, 15 Biểu: CPU', small.ours?.cpu ?? NaN, 0.5, ' s');
  least('1,000: pandas ÷ this program, CPU', ratio(small.pandas, small.ours), 1);
  most('20,000: so-lieu, CPU', middle.counts?.cpu ?? NaN, 0.6, ' s');
  most(
    '20,000: so-lieu ÷ Python unzipping to nothing, CPU',
    ratio(middle.counts, middle.unzip),
    4,
    ' ×',
  );
  const fastest = Math.min(...['sheetjs', 'ssconvert'].map((key) => middle[key]?.cpu ?? Infinity));
  least('20,000: fastest other reader ÷ own reader, CPU', fastest / (middle.reader?.cpu ?? NaN), 6);
  most('1,000,000 households: wall time', million.ours?.seconds ?? NaN, 40, ' s');
  most('1,000,000 households: peak memory', (million.ours?.peak ?? NaN) / 1024, 2, ' GB');
  const long = results.filter((result) => result.rows >= 20_000 && result.peers.ours?.cpu != null);
  if (long.length > 1)
    for (const [what, key] of [
      ['CPU', 'cpu'],
      ['memory', 'peak'],
    ])
      most(
        `${what} grows with the rows to the power of`,
        exponent(long.map((result) => [result.rows, result.peers.ours[key]])),
        1,
        '',
      );
  return aims;
}

const HEAD = [
  'households × 30 columns',
  'this program, 15 Biểu',
  'COUNTIFS in LibreOffice',
  'pandas + openpyxl',
  'SheetJS reads',
  'ssconvert, to CSV',
  'own reader reads',
  'so-lieu',
  'Python unzips to nothing',
];
const KEYS = ['ours', 'formulas', 'pandas', 'sheetjs', 'ssconvert', 'reader', 'counts', 'unzip'];

export async function run(options = []) {
  mkdirSync(folder, { recursive: true });
  const small = options.includes('--nho');
  if (!soffice) console.error(`SKIPPED: ${MISSING.soffice}`);
  if (!analyst) console.error(`SKIPPED: ${MISSING.analyst}`);
  if (!ssconvert) console.error(`SKIPPED: ${MISSING.ssconvert}`);
  if (!isFresh() && !(await buildCli())) throw new Error('the command line cannot be built');
  const reader = await bundle('test/bench/peers/scan.ts');
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
    note: 'Processor seconds of the whole process with all its threads, wall seconds, peak memory: medians of five runs at 1,000 and of three at 20,000, one run above; the peers take turns on the same file. This program writes the whole workbook anew with 15 Biểu in it (two of them lists of households); LibreOffice saves the whole workbook with 920 formulas computed; pandas writes one plain sheet of 920 figures; SheetJS and the own reader read all cells and write nothing; ssconvert writes a CSV for each sheet; so-lieu prints the figures. The first three came to the same 920 figures.',
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
