import type { ReactNode } from 'react';

/** A link that the page's own router follows; with a modifier key the browser does. */
export function EntryLink({
  href,
  onNavigate,
  className,
  children,
}: {
  href: string;
  onNavigate: (href: string) => void;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <a
      href={href}
      className={className}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        onNavigate(href);
      }}
    >
      {children}
    </a>
  );
}
