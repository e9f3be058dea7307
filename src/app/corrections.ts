/**
 * The file in which an officer's corrections travel from one workbook to another: read with every
 * mistake named, and written.
 */
import { inBoth, type Said } from '../domain/language';
import type { Corrections } from '../sources/corrections';
import {
  readCorrectionsFile,
  writeCorrectionsFile,
  type CorrectionsRead,
} from '../sources/corrected/file';
import { settingsOfCorrections } from '../sources/corrected/settings';
import { correctionProblemMessage } from '../text/corrections';

export type { Corrections } from '../sources/corrections';
export { writeCorrectionsFile };

export interface CorrectionsTold {
  /**
   * null when the file holds a mistake: a half-understood file would change figures without a word.
   */
  readonly corrections: Corrections | null;
  /** One sentence for each mistake, in the order of the file; empty when there is none. */
  readonly problems: readonly Said[];
}

/**
 * The corrections in the text of a file, or a sentence for everything in it that is not understood.
 */
export function correctionsOfText(text: string): CorrectionsTold {
  return told(readCorrectionsFile(text));
}

/** The same as rows of the sheet «Thông số», by code, so that a workbook can keep them. */
export function correctionSettings(corrections: Corrections): ReadonlyMap<string, string> {
  return new Map(settingsOfCorrections(corrections).map(({ code, value }) => [code, value]));
}

/** How many there are, of all five kinds. */
export function countCorrections(corrections: Corrections): number {
  const { columns, units, hamlets, numbers, questions } = corrections;
  return columns.size + units.size + hamlets.size + numbers.size + questions.size;
}

function told({ corrections, problems }: CorrectionsRead): CorrectionsTold {
  return {
    corrections: problems.length === 0 ? corrections : null,
    problems: problems.map((problem) =>
      inBoth((language) => correctionProblemMessage(problem, language)),
    ),
  };
}
