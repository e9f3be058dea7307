import { correctionsOfText, type Corrections } from '../app/corrections';
import { cliWords } from '../text/cli';
import { Failure } from './failure';
import { readText } from './files';

/**
 * @throws Failure when the file is missing, or with a sentence for each thing in it that is not
 * understood
 */
export function readCorrections(file: string): Corrections {
  const { corrections, problems } = correctionsOfText(readText(file));
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
