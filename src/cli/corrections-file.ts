import { readFileSync } from 'node:fs';
import { correctionsOfText, type Corrections } from '../app/corrections';
import { cliWords } from '../text/cli';
import { Failure } from './failure';

/**
 * @throws Failure when the file is missing, or with a sentence for each thing in it that is not
 * understood
 */
export function readCorrections(file: string): Corrections {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Failure(3, 'no-file', cliWords.noFile(file), cliWords.noFileFix);
  }
  const { corrections, problems } = correctionsOfText(text);
  if (!corrections)
    throw new Failure(
      3,
      'bad-corrections',
      cliWords.badCorrections(
        file,
        problems.map(({ vi }) => vi),
      ),
      cliWords.badCorrectionsFix,
    );
  return corrections;
}
