import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Corrections } from './use-corrections';

/** The officer's own word on one thing that was read; the first choice leaves it as it was read. */
export function CorrectionSelect({
  of: { code, corrected },
  corrections,
  label,
  automatic,
  choices,
  children,
}: {
  of: { readonly code: string; readonly corrected: string | null };
  corrections: Corrections;
  /** None inside a field that names it. */
  label?: string;
  automatic: string;
  choices?: readonly string[];
  children?: ReactNode;
}) {
  return (
    <Select
      size="small"
      aria-label={label}
      value={corrections.value(code, corrected)}
      onChange={(_, data) => corrections.set(code, data.value, corrected)}
    >
      <option value="">{automatic}</option>
      {choices?.map((choice) => (
        <option key={choice} value={choice} lang="vi">
          {choice}
        </option>
      ))}
      {children}
    </Select>
  );
}
