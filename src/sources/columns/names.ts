/** Names of columns that tell each column of a table from the others. */
import { columnLetters } from '../../domain/address';
import { headerKey } from '../corrections';
import type { HeaderPath } from '../headers/flatten';
import words from '../vocabulary/columns.json';

export interface NamedPath extends HeaderPath {
  /** One of several columns that are together what their texts say. */
  readonly isStep?: boolean | undefined;
  /** "Kinh phí > TW", "Ghi chú (cột H)", "Cột F (không tên)" */
  readonly name: string;
  /** The same for corrections: "kinh phi > tw", "ghi chu cot h", "cot f". */
  readonly key: string;
  /** The kind of capital that it is of, where that is no part of its texts. */
  readonly capital?: 'investment' | 'recurrent' | undefined;
}

/**
 * Columns of one header get their letters added; a column without header is called by its letter.
 */
export function nameColumns(paths: readonly HeaderPath[]): NamedPath[] {
  const times = new Map<string, number>();
  for (const path of paths)
    times.set(headerKey(path.texts), (times.get(headerKey(path.texts)) ?? 0) + 1);
  return paths.map((path) => {
    const letters = columnLetters(path.column);
    const key = headerKey(path.texts);
    if (path.texts.length === 0)
      return {
        ...path,
        name: `${words.names.column} ${letters} (${words.names.nameless})`,
        key: headerKey([`${words.names.ofColumn} ${letters}`]),
      };
    const name = path.texts.join(' > ');
    return times.get(key)! > 1
      ? {
          ...path,
          name: `${name} (${words.names.ofColumn} ${letters})`,
          key: `${key} cot ${letters.toLowerCase()}`,
        }
      : { ...path, name, key };
  });
}
