import { useEffect, useState } from 'react';
import { toA1 } from '../actions/cells';
import { shownCount } from '../actions/show';
import { benchWords } from '../text/bench';
import { Grid, type Place } from './grid/grid';
import { useLanguage } from './language';
import type { Book } from './desk';
import { MOST_ROWS } from './view/limits';
import type { RemoteSheet } from './view/remote-sheet';
import { shownValue } from './view/number-format';

export interface SheetsProps {
  readonly book: Book;
  readonly sheet: string;
  readonly place: Place;
  readonly reveal: number;
  readonly onSheet: (sheet: string) => void;
  readonly onPlace: (place: Place) => void;
}

/** The sheets of the workbook: the active cell's content above, the grid, the tabs below. */
export function Sheets({ book, sheet, place, reveal, onSheet, onPlace }: SheetsProps) {
  const words = benchWords[useLanguage()];
  const [shown, setShown] = useState<RemoteSheet | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    setFailed(null);
    void book.sheet(sheet).then(
      (read) => {
        if (current) setShown(read);
      },
      () => {
        if (current) setFailed(sheet);
      },
    );
    return () => {
      current = false;
    };
  }, [book, sheet]);
  const ready = shown !== null && shown.name === sheet;
  const name = toA1(place.row, place.column);
  const content = ready
    ? (shown.formula(place.row, place.column) ??
      shownValue(shown.value(place.row, place.column), shown.style(place.row, place.column).format)
        .text)
    : '';
  return (
    <div className="sheets">
      <div className="content-bar">
        <span className="cell-name" aria-hidden="true">
          {name}
        </span>
        <span
          className="cell-content"
          role="status"
          aria-label={`${words.cellAt(name)}: ${content || words.empty}`}
        >
          {content}
        </span>
      </div>
      {ready ? (
        <Grid
          sheet={shown}
          label={words.grid(sheet)}
          active={place}
          onActive={onPlace}
          reveal={reveal}
        />
      ) : (
        <div className="grid" aria-busy={failed !== sheet} />
      )}
      {!ready && failed === sheet ? (
        <p className="cut" role="alert">
          {words.notShown(sheet)}
        </p>
      ) : null}
      {ready && shown.cut ? <p className="cut">{words.cut(shownCount(MOST_ROWS))}</p> : null}
      <div className="sheet-tabs" role="tablist" aria-label={words.sheets}>
        {book.sheets.map((info) => (
          <button
            key={info.name}
            type="button"
            role="tab"
            aria-selected={info.name === sheet}
            className={info.name === sheet ? 'sheet-tab on' : 'sheet-tab'}
            onClick={() => onSheet(info.name)}
          >
            {info.tag && info.tag.form !== 'thong-so' ? (
              <span className="made" title={words.made}>
                ★{' '}
              </span>
            ) : null}
            {info.name}
          </button>
        ))}
      </div>
    </div>
  );
}
