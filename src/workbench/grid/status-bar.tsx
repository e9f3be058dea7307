import { useEffect, useState } from 'react';
import { toA1, type Area } from '../../app/cells';
import { shownCount } from '../../app/show';
import type { Book } from '../desk';
import { useBenchWords } from '../use-words';
import type { Sums } from '../view/asked';

const STEP = 1.1;
const [LEAST, MOST] = [0.4, 3];

/** What the selected cells come to, and how large the sheet is drawn. */
export function StatusBar({
  book,
  sheet,
  area,
  said,
  zoom,
  onZoom,
  onFit,
  onPages,
}: {
  book: Book;
  sheet: string;
  /** Null where one cell is selected. */
  area: Area | null;
  said: string;
  zoom: number;
  onZoom: (zoom: number) => void;
  onFit: () => void;
  onPages: () => void;
}) {
  const words = useBenchWords();
  const [sums, setSums] = useState<{ key: string; sums: Sums } | null>(null);
  const key = area ? `${sheet}!${nameOf(area)}` : '';
  useEffect(() => {
    let over = false;
    // While the selection grows nothing is computed.
    const timer = setTimeout(() => {
      if (!area) return;
      book.sums(sheet, area).then(
        (found) => over || setSums({ key, sums: found }),
        () => undefined,
      );
    }, 80);
    return () => {
      over = true;
      clearTimeout(timer);
    };
    // The key says all that the area does.
  }, [book, sheet, key]);
  const shown = sums?.key === key && area ? sums.sums : null;
  const change = (factor: number): void =>
    onZoom(Math.min(MOST, Math.max(LEAST, Math.round(zoom * factor * 100) / 100)));
  return (
    <div className="status-bar">
      <output aria-live="polite">
        {shown && area ? (
          <>
            <span>{nameOf(area)}</span>
            {[
              [words.filled, shownCount(shown.filled)],
              [words.sum, shown.sum],
              [words.mean, shown.mean],
              [words.least, shown.least],
              [words.greatest, shown.greatest],
            ].map(([name, value]) =>
              value === null ? null : (
                <span key={name}>
                  {name} <strong>{value}</strong>
                </span>
              ),
            )}
          </>
        ) : (
          <span>{said}</span>
        )}
      </output>
      <span className="zoom">
        <button type="button" aria-label={words.smaller} onClick={() => change(1 / STEP)}>
          −
        </button>
        <button type="button" title={words.fullSize} onClick={() => onZoom(1)}>
          {Math.round(zoom * 100)} %
        </button>
        <button type="button" aria-label={words.larger} onClick={() => change(STEP)}>
          +
        </button>
        <button type="button" onClick={onFit}>
          {words.fit}
        </button>
        <button type="button" onClick={onPages}>
          {words.showPages}
        </button>
      </span>
    </div>
  );
}

const nameOf = ({ top, left, bottom, right }: Area): string =>
  `${toA1(top, left)}:${toA1(bottom, right)}`;
