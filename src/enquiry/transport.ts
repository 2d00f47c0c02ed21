/** The ways in which a letter leaves the page. Each goes through the visitor's own hands: nothing is sent unseen. */
import type { Letter } from './letter.ts';

export interface Transport {
  readonly id: 'copy' | 'mail' | 'print';
  /** Whether this letter can go that way. */
  takes(letter: Letter): boolean;
  /** Rejects when the browser refuses. */
  send(letter: Letter): Promise<void>;
}

/** Mail programs cut longer addresses; the letter is then copied rather than lost. */
const LONGEST_MAIL_LINK = 8000;

/** Where no address has been published, the visitor fills it in. */
export function mailLink({ emails, subject, body }: Letter): string {
  return `mailto:${emails.join(',')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

export const TRANSPORTS: readonly Transport[] = [
  {
    id: 'copy',
    takes: () => true,
    send: (letter) => navigator.clipboard.writeText(letter.body),
  },
  {
    id: 'mail',
    takes: (letter) => mailLink(letter).length <= LONGEST_MAIL_LINK,
    async send(letter) {
      window.location.assign(mailLink(letter));
    },
  },
  {
    id: 'print',
    takes: () => true,
    async send() {
      window.print();
    },
  },
];
