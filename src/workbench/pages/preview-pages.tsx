/**
 * Pages that are not written yet, where the sheets are Excel's own: each small, and large in a
 * dialog.
 */
import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { shownCount } from '../../app/show';
import type { SheetPlan } from '../../app/send-out';
import { useAwaited } from '../../taskpane/parts/use-awaited';
import { useBenchWords } from '../use-words';
import { createXlsx } from '../../workbook/xlsx/create';
import { openXlsx } from '../../workbook/xlsx/open';
import { BookView } from '../view/book-view';
import { RemoteSheet } from '../view/remote-sheet';
import { Paper } from './pages';
import { PIXELS_A_MILLIMETRE, paginate } from './paginate';

const useStyles = makeStyles({
  small: { position: 'relative', border: '1px dashed' },
  over: {
    position: 'absolute',
    inset: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    cursor: 'zoom-in',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  surface: {
    maxWidth: 'calc(100vw - 8px)',
    maxHeight: 'calc(100vh - 8px)',
    padding: '8px',
    boxSizing: 'border-box',
  },
  pages: { overflow: 'auto', maxHeight: 'calc(100vh - 120px)' },
});

/** As wide as a narrow pane has room for. */
const SMALL = 284;

/** @param plans of the preview that is shown */
export function previewPages(plans: () => Promise<readonly SheetPlan[]>) {
  let last: { readonly turn: number; readonly book: Promise<BookView> } | null = null;
  const bookOf = (turn: number): Promise<BookView> => {
    if (last?.turn !== turn)
      last = {
        turn,
        book: plans().then(async (found) =>
          BookView.open(await openXlsx(await createXlsx(found), null)),
        ),
      };
    return last.book;
  };
  const read = async (turn: number, name: string): Promise<RemoteSheet> => {
    const book = await bookOf(turn);
    const sheet = new RemoteSheet(await book.frame(name), (first, to) =>
      book.tile(name, first, to),
    );
    await sheet.ready(0, sheet.rows.count - 1);
    return sheet;
  };
  return function PreviewPages({ sheet: name, turn }: { sheet: string; turn: number }) {
    // Without its picture a preview still says what would be written.
    const sheet = useAwaited(() => read(turn, name), [turn, name]);
    return sheet ? <SheetPages sheet={sheet} /> : null;
  };
}

function SheetPages({ sheet }: { sheet: RemoteSheet }) {
  const styles = useStyles();
  const words = useBenchWords();
  const [open, setOpen] = useState(false);
  const paged = useMemo(() => paginate(sheet), [sheet]);
  const count = shownCount(paged.pages.length);
  const size = words.pageCount(count, paged.landscape ? words.landscape : words.portrait);
  const [first] = paged.pages;
  const paper = (page: (typeof paged.pages)[number], at: number, zoom: number) => (
    <Paper
      key={at}
      sheet={sheet}
      paged={paged}
      page={page}
      zoom={zoom}
      name={words.pageAt(shownCount(at + 1), count)}
    />
  );
  return (
    <>
      {first ? (
        <div className={styles.small}>
          <div aria-hidden="true">
            {paper(first, 0, SMALL / (paged.paper.width * PIXELS_A_MILLIMETRE))}
          </div>
          <button
            type="button"
            className={styles.over}
            aria-label={`${words.larger}: ${sheet.frame.name}, ${size}`}
            onClick={() => setOpen(true)}
          />
        </div>
      ) : null}
      <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
        <DialogSurface className={styles.surface}>
          <DialogBody>
            <DialogTitle>
              {words.previewOf(sheet.frame.name)} · {words.notWritten}
            </DialogTitle>
            <DialogContent>
              <p>
                {size}{' '}
                <Button size="small" onClick={() => setOpen(false)}>
                  {words.closeLarge}
                </Button>
              </p>
              <div
                className={styles.pages}
                role="region"
                tabIndex={0}
                aria-label={words.pagesOf(sheet.frame.name)}
              >
                {paged.pages.map((page, at) => paper(page, at, 1))}
              </div>
            </DialogContent>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
