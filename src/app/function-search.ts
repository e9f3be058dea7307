/** Finding a custom function. */
import { functionCatalogue, type FunctionHelp } from '../functions/catalogue';
import { plainKey } from '../domain/match-key';

export type { FunctionHelp };

/**
 * All words must occur in the name, the description, the group or a parameter, whatever their
 * accents and case.
 */
export function searchFunctions(words: string): readonly FunctionHelp[] {
  const wanted = plainKey(words)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return functionCatalogue();
  return functionCatalogue().filter((entry) => {
    const text = plainKey(
      [
        entry.name,
        entry.description,
        entry.group,
        ...entry.parameters.flatMap((parameter) => [parameter.name, parameter.description]),
      ].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
}
