/** "Vốn đầu tư | Vốn sự nghiệp | Cộng vốn NSTW": both are of the source that the sum names. */
import type { FormColumn } from './layout';
import type { Read } from './meaning';

export function withSummedSource(said: Map<FormColumn, Read>): Map<FormColumn, Read> {
  const columns = [...said];
  for (const [at, [, { is }]] of columns.entries()) {
    const [first, second] = columns.slice(Math.max(0, at - 2), at);
    const { source, whole, capital } = is;
    if (!first || !second || !source || whole === undefined || capital) continue;
    const parts = [first, second];
    const areBoth =
      new Set(parts.map(([, own]) => own.is.capital ?? '').filter(Boolean)).size === 2;
    if (areBoth && parts.every(([, own]) => own.is.source === undefined))
      for (const [column, own] of parts) said.set(column, { ...own, is: { ...own.is, source } });
  }
  return said;
}
