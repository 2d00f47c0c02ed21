import { useEffect, type RefObject } from 'react';

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** `/` goes to the field, from anywhere on the page where nothing is being written. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(
    function listenForSlash() {
      const follow = (event: KeyboardEvent) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
        if (isWriting(event.target) || document.querySelector('dialog[open]')) return;
        event.preventDefault();
        field.current?.focus();
        field.current?.select();
      };
      document.addEventListener('keydown', follow);
      return () => document.removeEventListener('keydown', follow);
    },
    [field],
  );
}
