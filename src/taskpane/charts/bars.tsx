import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLooks } from '../parts/looks';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    padding: '3px 0',
  },
  // Short names stand beside their bar, long ones above it.
  beside: { gridTemplateColumns: 'minmax(64px, 30%) minmax(0, 1fr) 44px', padding: '2px 0' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  figure: { textAlign: 'right', whiteSpace: 'nowrap' },
  track: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    display: 'flex',
    position: 'relative',
    height: '10px',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralBackground4,
    forcedColorAdjust: 'none',
    marginTop: '2px',
  },
  trackBeside: { gridColumnStart: 'auto', gridColumnEnd: 'auto', marginTop: 0, height: '12px' },
  part: { display: 'block', height: '100%' },
  // The seam keeps the line apart from a bar of its own colour, as in high contrast.
  mark: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
  },
});

/** Fills that differ in lightness and in pattern, so that none is told by its colour alone. */
export const useFills = makeStyles({
  plain: { backgroundColor: tokens.colorBrandBackground },
  ok: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  check: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorPaletteDarkOrangeBackground3} 0 4px, ${tokens.colorNeutralBackground1} 4px 6px)`,
  },
  central: { backgroundColor: '#0f548c' },
  province: { backgroundColor: '#4aa0d8' },
  commune: { backgroundImage: 'repeating-linear-gradient(45deg, #f2c661 0 3px, #7a4f01 3px 5px)' },
});

export type Look = 'plain' | 'ok' | 'check' | 'central' | 'province' | 'commune';

export interface Bar {
  readonly id: string;
  readonly name: string;
  /** Lengths as parts of the whole width, 0 to 1. */
  readonly parts: readonly { readonly length: number; readonly look: Look }[];
  /** Where a line stands across, 0 to 1. */
  readonly mark?: number | null;
  readonly figure: string;
}

/**
 * @param label what the drawing says, in words: the same that the table below it says in numbers
 */
export function Bars({
  label,
  bars,
  beside = false,
}: {
  label: string;
  bars: readonly Bar[];
  beside?: boolean;
}) {
  const looks = useLooks();
  const styles = useStyles();
  const fills = useFills();
  const percent = (length: number): string => `${Math.min(1, Math.max(0, length)) * 100}%`;
  return (
    <div role="img" aria-label={label}>
      {bars.map((bar) => {
        const track = (
          <span className={mergeClasses(styles.track, beside && styles.trackBeside)}>
            {bar.parts.map((part, at) => (
              <span
                key={at}
                className={mergeClasses(styles.part, fills[part.look])}
                style={{ width: percent(part.length) }}
              />
            ))}
            {bar.mark === null || bar.mark === undefined ? null : (
              <span className={styles.mark} style={{ left: `calc(${percent(bar.mark)} - 1px)` }} />
            )}
          </span>
        );
        return (
          <div
            key={bar.id}
            className={mergeClasses(looks.small, styles.row, beside && styles.beside)}
          >
            <span className={styles.name} lang="vi">
              {bar.name}
            </span>
            {beside ? track : null}
            <span className={mergeClasses(looks.bold, looks.digits, styles.figure)} lang="vi">
              {bar.figure}
            </span>
            {beside ? null : track}
          </div>
        );
      })}
    </div>
  );
}
