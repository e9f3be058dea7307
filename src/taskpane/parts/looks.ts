/**
 * The looks that parts of the pane share, so that a list or a small line is the same everywhere.
 */
import { makeStyles, tokens } from '@fluentui/react-components';

const SMALL = { fontSize: tokens.fontSizeBase200, lineHeight: '18px' } as const;
const BOLD = { fontWeight: tokens.fontWeightSemibold } as const;
const QUIET = { color: tokens.colorNeutralForeground2 } as const;
const ANYWHERE = { overflowWrap: 'anywhere' } as const;
const BARE = { listStyleType: 'none', padding: 0 } as const;

const FOCUS = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' } as const;

export const useLooks = makeStyles({
  small: SMALL,
  bold: BOLD,
  quiet: QUIET,
  digits: { fontVariantNumeric: 'tabular-nums' },
  inline: { display: 'inline', margin: 0 },
  whole: { width: '100%' },
  /** An edge around what has the keyboard. */
  focus: { ':focus-visible': FOCUS },
  /** As the text around it. */
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' },
  text: { ...ANYWHERE, margin: '8px 0' },
  line: { ...SMALL, ...ANYWHERE, margin: '4px 0' },
  note: { ...SMALL, ...ANYWHERE, ...QUIET, margin: '4px 0' },
  head: { ...BOLD, ...ANYWHERE, margin: '0 0 4px' },
  title: {
    ...BOLD,
    ...ANYWHERE,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    margin: '0 0 4px',
  },
  /** The title of a part inside a section. */
  sub: { ...BOLD, fontSize: tokens.fontSizeBase300, lineHeight: '20px', margin: '14px 0 4px' },
  list: { ...BARE, margin: '8px 0' },
  bullets: { ...SMALL, ...ANYWHERE, margin: '4px 0', paddingLeft: '18px' },
  item: {
    ...SMALL,
    ...ANYWHERE,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '8px 0',
  },
  tick: {
    ...SMALL,
    display: 'flex',
    alignItems: 'flex-start',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  ticked: { ...ANYWHERE, padding: '8px 0', minWidth: 0 },
  card: { ...ANYWHERE, borderTop: `1px solid ${tokens.colorNeutralStroke1}`, padding: '8px 0' },
  framed: {
    ...ANYWHERE,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
    marginBottom: '8px',
    minWidth: 0,
  },
  /** How something came about. */
  aside: {
    ...SMALL,
    ...ANYWHERE,
    margin: '8px 0 0',
    padding: '8px 10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  /** Things in a row, as many lines as they need. */
  flow: { display: 'flex', flexWrap: 'wrap', columnGap: '10px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' },
  /** Below all parts of the pane. */
  bar: {
    flex: 'none',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  stack: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '8px',
    margin: '8px 0',
  },
  /** Two things in a line, below each other where there is no room. */
  apart: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '10px',
    marginBottom: '4px',
  },
  /** The way on, which stays in sight however long the list above is. */
  foot: {
    position: 'sticky',
    bottom: '-16px',
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 0 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** A line that is pressed to open more. */
  opener: {
    ...SMALL,
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': FOCUS,
  },
  /** A figure that is pressed for its explanation. */
  pressed: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    textDecorationColor: tokens.colorNeutralForeground3,
    ':hover': { textDecorationStyle: 'solid' },
  },
  /** For those alone who hear the page. */
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
