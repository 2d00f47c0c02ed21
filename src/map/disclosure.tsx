import type { ReactNode } from 'react';

/** Something small on the map that opens and closes; Escape closes it and leaves the focus where it began. */
export function Disclosure({
  className,
  label,
  summary,
  children,
}: {
  className: string | undefined;
  /** What it is called where the summary is only a picture. */
  label?: string;
  summary: ReactNode;
  children: ReactNode;
}) {
  return (
    <details
      className={className}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.stopPropagation();
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary aria-label={label} title={label}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
