import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Explained } from '../../app/explained';
import { shown } from '../../app/show';
import { useWords } from '../words';
import { Explanation } from './explanation';
import { useLooks } from '../parts/looks';
import { Unit } from '../parts/sentence';

export interface NamedFigure {
  readonly label: string;
  /** For the explanation, where the short label needs its context. */
  readonly fullLabel?: string;
  readonly item: Explained;
  readonly prefix?: string;
  /** Leads the grid. */
  readonly main?: boolean;
  /** The label says the unit already. */
  readonly bare?: boolean;
}

/** Names figures for their explanation: "Poor households – fall". */
export const namedOf =
  (name: string, every: Partial<NamedFigure> = {}) =>
  (label: string, item: Explained, rest: Partial<NamedFigure> = {}): NamedFigure => ({
    label,
    item,
    fullLabel: `${name} – ${label.toLowerCase()}`,
    ...every,
    ...rest,
  });

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '6px' },
  // Long labels with one figure each: a line for each.
  list: { display: 'block' },
  line: {
    width: '100%',
    flexDirection: 'row',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '12px',
    ...shorthands.borderStyle('none', 'none', 'solid'),
    borderRadius: 0,
    padding: '5px 0',
  },
  pair: { gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))' },
  cell: {
    minWidth: 0,
    textAlign: 'left',
    padding: '5px 7px',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-start',
    cursor: 'pointer',
    font: 'inherit',
    color: 'inherit',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  open: shorthands.borderColor(tokens.colorBrandStroke1),
  label: { display: 'block', lineHeight: '17px' },
  value: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  // The label wraps; an amount and its unit stay together.
  whole: { flexShrink: 0, whiteSpace: 'nowrap' },
  main: { fontSize: tokens.fontSizeBase400, lineHeight: '24px' },
  unit: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

/** Figures in a grid; pressing one shows under the grid how it came about. */
export function FigureGrid({
  figures,
  list = false,
}: {
  figures: readonly NamedFigure[];
  list?: boolean;
}) {
  const looks = useLooks();
  const styles = useStyles();
  const words = useWords();
  const [open, setOpen] = useState<number | null>(null);
  const id = useId();
  const chosen = open === null ? null : figures[open];
  return (
    <div>
      <div
        className={mergeClasses(
          styles.grid,
          figures.length < 3 && styles.pair,
          list && styles.list,
        )}
      >
        {figures.map((figure, at) => (
          <button
            key={figure.label}
            type="button"
            className={mergeClasses(styles.cell, list && styles.line, open === at && styles.open)}
            aria-expanded={open === at}
            aria-controls={open === at ? id : undefined}
            onClick={() => setOpen(open === at ? null : at)}
          >
            <span className={mergeClasses(looks.small, looks.quiet, styles.label)}>
              {figure.label}
            </span>
            <span
              className={mergeClasses(
                looks.bold,
                looks.pressed,
                styles.value,
                list && styles.whole,
                figure.main && styles.main,
              )}
            >
              {figure.item.value === null ? (
                words.unknownFigure
              ) : (
                <>
                  {figure.prefix}
                  {shown(figure.item.value, figure.item.places)}
                  {figure.bare ? null : (
                    <>
                      {'\u00a0'}
                      <Unit className={styles.unit} of={figure.item.unit} />
                    </>
                  )}
                </>
              )}
            </span>
          </button>
        ))}
      </div>
      {chosen ? (
        <Explanation id={id} label={chosen.fullLabel ?? chosen.label} item={chosen.item} />
      ) : null}
    </div>
  );
}
