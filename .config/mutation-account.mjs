/** What a run of mutants says: how many were noticed, and which were not, with the reason where one is written down. */

const NOTICED = new Set(['Killed', 'Timeout']);
const COUNTED = new Set([...NOTICED, 'Survived', 'NoCoverage']);

/**
 * @param reasons each with a file, what stood there (one text or several) and, where only one change of it is meant, what it became
 * @returns {{ files: { file: string, noticed: number, counted: number }[], missed: { file: string, line: number, was: string, became: string, reason: string }[], ignored: number }}
 */
export function accountOf(report, reasons) {
  const files = [];
  const missed = [];
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const counted = mutants.filter((mutant) => COUNTED.has(mutant.status));
    if (counted.length === 0) continue;
    files.push({
      file,
      noticed: counted.filter((mutant) => NOTICED.has(mutant.status)).length,
      counted: counted.length,
    });
    for (const mutant of counted.filter((one) => !NOTICED.has(one.status))) {
      const was = between(source, mutant.location);
      const became = oneLine(mutant.replacement ?? '');
      const known = reasons.find(
        (one) =>
          one.file === file &&
          [one.was].flat().includes(was) &&
          (one.became === undefined || one.became === became),
      );
      missed.push({
        file,
        line: mutant.location.start.line,
        was,
        became,
        reason: known?.reason ?? '',
      });
    }
  }
  const ignored = Object.values(report.files)
    .flatMap(({ mutants }) => mutants)
    .filter((mutant) => mutant.status === 'Ignored').length;
  return {
    files,
    ignored,
    missed: missed.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
  };
}

function between(source, { start, end }) {
  const lines = source.split('\n');
  const part = lines.slice(start.line - 1, end.line);
  part[part.length - 1] = part.at(-1).slice(0, end.column - 1);
  part[0] = part[0].slice(start.column - 1);
  return oneLine(part.join('\n'));
}

function oneLine(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

export const share = (noticed, counted) => `${((100 * noticed) / counted).toFixed(1)} %`;
const cell = (text) => `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;

/** @returns {{ noticed: number, counted: number }} of all files of an account */
export function totalsOf(files) {
  const total = (key) => files.reduce((sum, file) => sum + file[key], 0);
  return { noticed: total('noticed'), counted: total('counted') };
}

/** @param folder below which the files are named */
export const notNoticed = (missed, folder) => [
  '## Not noticed',
  '',
  '| place | was | became | reason |',
  '| --- | --- | --- | --- |',
  ...missed.map(
    (one) =>
      `| ${one.file.replace(folder, '')}:${one.line} | ${cell(one.was)} | ${cell(one.became)} | ${one.reason} |`,
  ),
  '',
];

export function asText(room, { files, missed, ignored }, { minutes, date }) {
  const { noticed, counted } = totalsOf(files);
  return [
    `# ${room}: ${share(noticed, counted)} of the changes noticed`,
    '',
    `${date}: ${counted} changes, ${noticed} noticed, ${counted - noticed} not, in ${minutes} minutes. ${ignored} changes of tables that a module makes when it is loaded were left out. Made again by \`npm run mutate -- ${room}\`.`,
    '',
    '| file | noticed | of | share |',
    '| --- | ---: | ---: | ---: |',
    ...files.map(
      (file) =>
        `| ${file.file} | ${file.noticed} | ${file.counted} | ${share(file.noticed, file.counted)} |`,
    ),
    '',
    ...notNoticed(missed, `src/${room}/`),
  ].join('\n');
}
