import { useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useAwaited } from '../../taskpane/parts/use-awaited';
import { shownCount } from '../../app/show';
import { CellRows } from '../grid/cell-box';
import { cellsIn } from '../grid/cells-in';
import type { RemoteSheet } from '../view/remote-sheet';
import { useBenchWords } from '../use-words';
import { MOST_PAGES, PIXELS_A_MILLIMETRE, paginate, type Page, type Paged } from './paginate';

/** A sheet as its printed pages: the same on the screen, on paper and in a PDF. */
export function Pages({
  sheet,
  preview,
  onClose,
}: {
  sheet: RemoteSheet;
  /** Whether nothing of it is written yet. */
  preview: boolean;
  /** Absent for a preview, which the pane closes. */
  onClose?: () => void;
}) {
  const words = useBenchWords();
  useSyncExternalStore(sheet.subscribe, sheet.version);
  const paged = useMemo(() => paginate(sheet), [sheet]);
  const last = paged.pages[paged.pages.length - 1]?.rows[1] ?? 0;
  const ready = useAwaited(() => sheet.ready(0, last).then(() => true), [sheet, last]) ?? false;
  const { width } = paged.paper;
  const [zoom, setZoom] = useState(1);
  const place = useRef<HTMLDivElement>(null);
  // On the screen a page is as wide as there is room; on paper it is as large as it is.
  useLayoutEffect(() => {
    const measure = (): void => {
      const room = (place.current?.clientWidth ?? 0) - 24;
      setZoom(Math.min(1, Math.max(0.2, room / (width * PIXELS_A_MILLIMETRE))));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [width]);
  const count = shownCount(paged.pages.length);
  const size = paged.landscape ? words.landscape : words.portrait;
  return (
    <>
      <div className={preview ? 'page-band preview' : 'page-band'}>
        <strong>
          {preview ? words.previewOf(sheet.frame.name) : words.pagesOf(sheet.frame.name)}
        </strong>
        <span>{preview ? words.notWritten : ''}</span>
        <span className="space" />
        <span>{words.pageCount(count, size)}</span>
        <button type="button" disabled={!ready} onClick={() => window.print()}>
          {preview ? words.printTrial : words.print}
        </button>
        {onClose ? (
          <button type="button" onClick={onClose}>
            {words.closePages}
          </button>
        ) : null}
      </div>
      {paged.cut ? <p className="cut">{words.pagesCut(shownCount(MOST_PAGES))}</p> : null}
      <div
        className="pages"
        role="region"
        aria-label={words.pagesOf(sheet.frame.name)}
        aria-busy={!ready}
        tabIndex={0}
        ref={place}
      >
        {paged.pages.map((page, at) => (
          <Paper
            key={page.rows[0]}
            sheet={sheet}
            paged={paged}
            page={page}
            zoom={zoom}
            name={words.pageAt(shownCount(at + 1), count)}
          />
        ))}
      </div>
    </>
  );
}

/** One page. */
export function Paper({
  sheet,
  paged,
  page,
  zoom,
  name,
}: {
  sheet: RemoteSheet;
  paged: Paged;
  page: Page;
  zoom: number;
  name: string;
}) {
  const { paper, margins, scale } = paged;
  const above = page.titles ? sheet.rows.span(...page.titles) : 0;
  return (
    <article
      className={paged.landscape ? 'paper landscape' : 'paper'}
      aria-label={name}
      style={{ width: `${paper.width}mm`, height: `${paper.height}mm`, zoom }}
    >
      <div
        className="printed"
        style={{ left: `${margins.left}mm`, top: `${margins.top}mm`, zoom: scale }}
      >
        {page.titles ? <Part sheet={sheet} paged={paged} rows={page.titles} top={0} /> : null}
        <Part sheet={sheet} paged={paged} rows={page.rows} top={above} />
      </div>
    </article>
  );
}

function Part({
  sheet,
  paged: { area },
  rows: [first, last],
  top,
}: {
  sheet: RemoteSheet;
  paged: Paged;
  rows: readonly [number, number];
  top: number;
}) {
  return (
    <div
      className="printed-part"
      style={{
        top,
        width: sheet.columns.span(area.left, area.right) + 1,
        height: sheet.rows.span(first, last) + 1,
      }}
    >
      <div style={{ position: 'absolute', left: -sheet.columns.start(area.left), top: 0 }}>
        <CellRows
          sheet={sheet}
          cells={cellsIn(sheet, first, last, area.left, area.right)}
          above={sheet.rows.start(first)}
        />
      </div>
    </div>
  );
}
