import { Button } from '@fluentui/react-components';
import { useRef, type RefObject } from 'react';
import { EVERY_KIND } from './picked-file';

interface FilesProps {
  readonly name?: string;
  readonly kinds?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

/** The browser's own way to pick a file. The same file can be picked again after it was changed. */
export function FileInput({
  ref,
  name,
  kinds = EVERY_KIND,
  multiple = false,
  onFiles,
}: FilesProps & { ref: RefObject<HTMLInputElement | null> }) {
  return (
    <input
      ref={ref}
      type="file"
      multiple={multiple}
      accept={kinds}
      hidden
      tabIndex={-1}
      aria-hidden="true"
      data-for={name}
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        event.target.value = '';
        void onFiles(files);
      }}
    />
  );
}

/** A button for files of the machine. */
export function Picker({
  label,
  onFiles,
  ...rest
}: Omit<FilesProps, 'onFiles'> & {
  name: string;
  label: string;
  onFiles: (first: File, ...more: File[]) => Promise<void>;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <FileInput
        ref={input}
        {...rest}
        onFiles={async ([first, ...more]) => {
          if (first) await onFiles(first, ...more);
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}
