/**
 * Small drawings for states. Each has a shape of its own, so that none is told by colour alone; the
 * word beside it is what is read out.
 */
const DRAWINGS = {
  stop: 'M5.5 1.5h5l4 4v5l-4 4h-5l-4-4v-5zM5.5 5.5l5 5M10.5 5.5l-5 5',
  check: 'M8 1.8l6.7 12H1.3zM8 6.2v3.6M8 11.6v.4',
  note: 'M8 1.7a6.3 6.3 0 1 1 0 12.6a6.3 6.3 0 1 1 0-12.6zM8 7.2v4M8 4.6v.4',
  passed: 'M8 1.7a6.3 6.3 0 1 1 0 12.6a6.3 6.3 0 1 1 0-12.6zM4 12l8-8',
  ok: 'M8 1.7a6.3 6.3 0 1 1 0 12.6a6.3 6.3 0 1 1 0-12.6zM5 8.2l2.2 2.2L11.2 6',
  lock: 'M3.5 7h9v7h-9zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7',
  plus: 'M8 2.5v11M2.5 8h11',
  book: 'M3 12.5v-9a2 2 0 0 1 2-2h8v10H4.5a1.5 1.5 0 0 0 0 3H13v-3',
  folder: 'M1.5 3h4.5l1.5 2h7v8.5h-13z',
  file: 'M3.5 1.5h5.5l3.5 3.5v9.5h-9zM9 1.5V5h3.5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9zM10.5 10.5L14.5 14.5',
  settings:
    'M1.5 5h7M12.5 5h2M1.5 11h2M7.5 11h7M10.5 3a2 2 0 1 1 0 4a2 2 0 1 1 0-4zM5.5 9a2 2 0 1 1 0 4a2 2 0 1 1 0-4z',
  function: 'M9.5 2.5c-2-1-3 0-3.3 2L4.8 13c-.3 1.5-1.3 1.5-2.3 1M3.5 7h5M9 8.5l5 5.5M14 8.5L9 14',
  go: 'M2.5 8h10M8.5 4l4 4-4 4',
  fold: 'M6 3.5L10.5 8 6 12.5',
  back: 'M10 3.5L5.5 8 10 12.5',
  refresh: 'M13.5 8a5.5 5.5 0 1 1-1.8-4.1M13.6 1.8v3h-3',
  table:
    'M2.8 2.8h10.4a1 1 0 0 1 1 1v8.4a1 1 0 0 1-1 1H2.8a1 1 0 0 1-1-1V3.8a1 1 0 0 1 1-1zM1.8 6.3h12.4M6 6.3v6.9',
  missing: 'M5.5 8h5',
};

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      {name === 'missing' ? <circle cx="8" cy="8" r="6.3" strokeDasharray="2.4 2" /> : null}
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
