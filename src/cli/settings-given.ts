/** What `--tham-so` gives: settings of the office for this run. */
import { nearestName } from '../app/nearest-name';
import { isCorrectionCode, settingLabels } from '../text/actions';
import { cliWords } from '../text/cli';
import { Failure } from './failure';
import { readText } from './files';

/**
 * @param texts each "MA=giá trị", or a JSON file with an object of such pairs
 * @throws Failure for any other text, for a file that cannot be read, for a code that no setting
 * has
 */
export function settingsOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at > 0) settings.set(text.slice(0, at).trim(), text.slice(at + 1).trim());
    else if (/\.json$/i.test(text))
      for (const [code, value] of settingsFile(text)) settings.set(code, value);
    else throw new Failure(2, 'usage', cliWords.badSetting(text));
  }
  mustBeSettings(settings.keys());
  return settings;
}

function mustBeSettings(codes: Iterable<string>): void {
  const known = Object.keys(settingLabels);
  for (const code of codes)
    if (!known.includes(code) && !isCorrectionCode(code))
      throw new Failure(
        2,
        'usage',
        cliWords.unknownSetting(code, nearestName(code, known)),
        cliWords.unknownSettingFix,
      );
}

function settingsFile(file: string): [string, string][] {
  const text = readText(file);
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content !== 'object' || content === null || Array.isArray(content))
      throw new Error('no object');
    return Object.entries(content).map(([code, value]) => [
      code,
      Array.isArray(value) ? value.join('; ') : String(value),
    ]);
  } catch {
    throw new Failure(3, 'bad-json', cliWords.badJson(file));
  }
}
