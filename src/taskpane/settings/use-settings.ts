/** What the office has typed among the settings and not kept yet; the foot of the pane saves it. */
import { useMemo, useState } from 'react';
import { officeSettings, type OfficeSetting } from '../../app/law';
import { tickCode } from '../../app/legal-basis';
import { unfold } from '../parts/section';
import type { Session } from '../use-session';
import { PRINTED } from './groups';

export interface SettingsDraft {
  readonly items: readonly OfficeSetting[];
  /** What is typed, else what the workbook says; "" for nothing. */
  value(code: string): string;
  type(code: string, text: string): void;
  /** Codes that would change. */
  readonly changed: ReadonlySet<string>;
  /** Codes that leave dots where a form is printed. */
  readonly gaps: readonly string[];
  /** Leads the keyboard to the first of them. */
  fill(): void;
  save(): Promise<void>;
  drop(): void;
  /** Whether the last that was typed is kept. */
  readonly saved: boolean;
}

export const fieldId = (code: string): string => `setting-${code}`;

export function useSettings({ seen, settle }: Session): SettingsDraft {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [saved, setSaved] = useState(false);
  const { items, kept } = useMemo(() => {
    const own = seen?.settings ?? officeSettings(null);
    const ticks = [...(seen?.ticks ?? [])].map(([key, day]) => [tickCode({ key }), day] as const);
    const said = own.map(({ code, setting }) => [code, setting?.value ?? ''] as const);
    return { items: own, kept: new Map([...said, ...ticks]) };
  }, [seen]);
  const was = (code: string): string => kept.get(code) ?? '';
  const wanted = new Map(
    [...typed].flatMap(([code, text]) => {
      const value = text.trim();
      return value === was(code) ? [] : [[code, value]];
    }),
  );
  const value = (code: string): string => typed.get(code) ?? was(code);
  const gaps = PRINTED.filter((code) => value(code).trim() === '');
  return {
    items,
    value,
    type: (code, text) => {
      setSaved(false);
      setTyped((now) => new Map(now).set(code, text));
    },
    changed: new Set(wanted.keys()),
    gaps,
    fill: () => {
      const field = document.getElementById(fieldId(gaps[0] ?? ''));
      unfold(field);
      field?.focus();
    },
    save: async () => {
      if (wanted.size === 0 || !(await settle(wanted))) return;
      setTyped(new Map());
      setSaved(true);
    },
    drop: () => setTyped(new Map()),
    saved,
  };
}
