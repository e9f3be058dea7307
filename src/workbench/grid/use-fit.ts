import { useLayoutEffect, useState, type RefObject } from 'react';
import type { RemoteSheet } from '../view/remote-sheet';
import { SIDE } from './heads';

/** Pixels. */
const SCROLL_BAR = 16;

/**
 * How large a sheet is drawn so that its own columns take the whole width, and never too small to
 * read; it follows the width of the window.
 */
export function useFit(frame: RefObject<HTMLDivElement | null>, sheet: RemoteSheet | null): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    // On a narrow screen the pane stands in front, and there is no width to measure.
    const measure = (): void => setWidth((now) => element.clientWidth || now);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  if (!sheet || width === 0) return 1;
  // What stands beside the printed page is for the program.
  const wide = sheet.columns.span(0, (sheet.frame.printArea ?? sheet.frame.used).right);
  const room = width - SIDE - SCROLL_BAR;
  return Math.min(1.5, Math.max(0.7, Math.floor((room / Math.max(1, wide)) * 100) / 100));
}
