import { readFileSync } from 'node:fs';
import { correctionsOf, type Corrections } from '../actions/corrections';
import { cliWords } from '../text/cli';
import { Failure } from './failure';

/** @throws Failure when the file is missing or is not what an officer's corrections look like */
export function readCorrections(file: string): Corrections {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Failure(3, 'no-file', cliWords.noFile(file), cliWords.noFileFix);
  }
  let content: unknown = null;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Failure(3, 'bad-json', cliWords.badJson(file));
  }
  const corrections = correctionsOf(content);
  if (!corrections) throw new Failure(3, 'bad-json', cliWords.badJson(file));
  return corrections;
}
