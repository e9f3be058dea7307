import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { areaToA1, quotedSheet, toA1 } from '../app/cells';
import { shownCount } from '../app/show';
import type { CellAsk, CellAsks } from '../taskpane/cell-asks';
import { putOnClipboard } from '../taskpane/parts/clipboard';
import type { Book } from './desk';
import { FindBar } from './grid/find-bar';
import { Grid } from './grid/grid';
import type { Place } from './grid/scroll';
import { Menu } from './grid/menu';
import { menuItems } from './grid/menu-items';
import { areaOf, isOne, samePlace, type Selection } from './grid/selection';
import { StatusBar } from './grid/status-bar';
import { useFit } from './grid/use-fit';
import { useWidths } from './grid/use-widths';
import { useBenchWords } from './use-words';
import { Pages } from './pages/pages';
import { MOST_ROWS } from './view/limits';
import { shownValue } from './view/number-format';
import type { RemoteSheet } from './view/remote-sheet';

export interface SheetsProps {
  readonly book: Book;
  /** Pages that would be added; null while none are previewed. */
  readonly preview: Book | null;
  readonly sheet: string;
  /** Whether the sheet in sight is one that is previewed. */
  readonly previewed: boolean;
  readonly place: Place;
  readonly reveal: number;
  readonly finding: boolean;
  readonly onFind: (open: boolean) => void;
  readonly onSheet: (sheet: string, previewed: boolean) => void;
  readonly onPlace: (place: Place) => void;
  readonly onShow: (sheet: string, place: Place) => void;
  readonly asks: CellAsks;
  /** The pane has something to say of a cell. */
  readonly onAsk: () => void;
}

/** The sheets of the workbook: the active cell's content above, the grid, the tabs below. */
export function Sheets(props: SheetsProps) {
  const { book, preview, sheet, previewed, place, reveal, finding, onFind } = props;
  const words = useBenchWords();
  const source = previewed && preview ? preview : book;
  const { shown, failed } = useSheet(source, sheet);
  const [reach, setReach] = useState<Selection | null>(null);
  const [chosen, setZoom] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const [paged, setPaged] = useState(false);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [wanted, setWanted] = useState('');
  const { widths, onWidth } = useWidths(sheet);
  const frame = useRef<HTMLDivElement>(null);
  const fit = useFit(frame, shown);
  const zoom = chosen ?? Math.min(1, fit);
  useEffect(() => setPaged(false), [sheet, previewed]);
  const end = reach && samePlace(reach.from, place) ? reach.to : place;
  const area = shown ? areaOf(shown, { from: place, to: end }) : null;
  const many = shown && area && !isOne(shown, area) ? area : null;
  const keyed = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    onFind(true);
  };
  const copy = async (wanted: NonNullable<typeof area>): Promise<void> => {
    const done = await putOnClipboard(await source.copy(sheet, wanted));
    const cells = (wanted.bottom - wanted.top + 1) * (wanted.right - wanted.left + 1);
    setSaid(done ? words.copied(shownCount(cells)) : words.notCopied);
  };
  const { asks } = props;
  const cell = { sheet, cell: toA1(place.row, place.column) };
  const content = shown ? (shown.formula(place.row, place.column) ?? textAt(shown, place)) : '';
  const selected = area && !previewed ? `${quotedSheet(sheet)}!${areaToA1(area)}` : null;
  useEffect(() => {
    asks.selected = selected;
  }, [asks, selected]);
  const about = previewed ? [] : asks.about(cell);
  const ask = (what: CellAsk): void => {
    asks.show(cell, what);
    props.onAsk();
  };
  return (
    <div className="sheets" onKeyDown={keyed}>
      {previewed || paged ? null : (
        <div className="content-bar">
          <span className="cell-name" aria-hidden="true">
            {cell.cell}
          </span>
          <span
            className="cell-content"
            role="status"
            aria-label={`${words.cellAt(cell.cell)}: ${content || words.empty}`}
          >
            {content}
          </span>
        </div>
      )}
      <div ref={frame} className="under-heads">
        {!shown ? (
          <div className="grid" aria-busy={!failed} />
        ) : previewed || paged ? (
          <Pages
            sheet={shown}
            preview={previewed}
            {...(previewed ? {} : { onClose: () => setPaged(false) })}
          />
        ) : (
          <Grid
            sheet={shown}
            label={words.grid(sheet)}
            active={place}
            end={end}
            onSelect={(selection) => {
              setReach(selection);
              setSaid('');
              if (!samePlace(selection.from, place)) props.onPlace(selection.from);
            }}
            zoom={zoom}
            widths={widths}
            onWidth={onWidth}
            onMenu={setMenu}
            onExplain={() => about.includes('figure') && ask('figure')}
            onCopy={(cells) => void copy(cells)}
            reveal={reveal}
          />
        )}
        {menu && shown && area ? (
          <Menu
            label={words.menu(cell.cell)}
            at={menu}
            items={menuItems(
              words,
              {
                about,
                cells: (area.bottom - area.top + 1) * (area.right - area.left + 1),
                text: textAt(shown, place),
                width: widths.get(place.column) ?? shown.columns.span(place.column, place.column),
                resized: widths.has(place.column),
              },
              {
                ask,
                copy: () => void copy(area),
                find: (text) => {
                  setWanted(text);
                  onFind(true);
                },
                width: (width) => onWidth(place.column, width),
              },
            )}
            onClose={(back) => {
              setMenu(null);
              if (back) document.querySelector<HTMLElement>('.grid')?.focus();
            }}
          />
        ) : null}
        {finding ? (
          <FindBar
            book={book}
            wanted={wanted}
            onShow={(found) => props.onShow(found.sheet, found)}
            onClose={() => onFind(false)}
          />
        ) : null}
      </div>
      {failed ? (
        <p className="cut" role="alert">
          {words.notShown(sheet)}
        </p>
      ) : null}
      {shown?.frame.cut ? <p className="cut">{words.cut(shownCount(MOST_ROWS))}</p> : null}
      <SheetTabs {...props} />
      {shown && !previewed ? (
        <StatusBar
          book={source}
          sheet={sheet}
          area={many}
          said={said}
          zoom={zoom}
          onZoom={setZoom}
          onFit={() => setZoom(fit)}
          onPages={() => setPaged(!paged)}
        />
      ) : null}
    </div>
  );
}

function useSheet(book: Book, name: string): { shown: RemoteSheet | null; failed: boolean } {
  const [read, setRead] = useState<{ book: Book; sheet: RemoteSheet } | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    setFailed(null);
    void book.sheet(name).then(
      (sheet) => {
        if (current) setRead({ book, sheet });
      },
      () => {
        if (current) setFailed(name);
      },
    );
    return () => {
      current = false;
    };
  }, [book, name]);
  return {
    shown: read && read.sheet.frame.name === name ? read.sheet : null,
    failed: failed === name,
  };
}

const textAt = (sheet: RemoteSheet, { row, column }: Place): string =>
  shownValue(sheet.value(row, column), sheet.style(row, column).format).text;

function SheetTabs({ book, preview, sheet, previewed, onSheet }: SheetsProps) {
  const words = useBenchWords();
  const tab = (name: string, ofPreview: boolean, label: ReactNode) => {
    const on = name === sheet && previewed === ofPreview;
    return (
      <button
        key={`${ofPreview} ${name}`}
        type="button"
        role="tab"
        aria-selected={on}
        className={`sheet-tab${ofPreview ? ' preview' : ''}${on ? ' on' : ''}`}
        onClick={() => onSheet(name, ofPreview)}
      >
        {label}
      </button>
    );
  };
  return (
    <div className="sheet-tabs" role="tablist" aria-label={words.sheets}>
      {book.sheets.map(({ name, tag }) =>
        tab(
          name,
          false,
          <>
            {tag && tag.form !== 'thong-so' ? (
              <span className="made" title={words.made}>
                ★{' '}
              </span>
            ) : null}
            {name}
          </>,
        ),
      )}
      {(preview?.sheets ?? []).map(({ name }) => tab(name, true, words.previewTab(name)))}
    </div>
  );
}
