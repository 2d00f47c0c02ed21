import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import type { WordKey } from '../../i18n/use-text.tsx';
import styles from './figures-page.module.css';

/** A chart with its heading and the sentence that says what it shows. */
export function ChartSection({
  id,
  title,
  sentence,
  children,
}: {
  id: string;
  title: WordKey;
  sentence: string;
  children: ReactNode;
}) {
  const { t } = useText();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      <p>{sentence}</p>
      {children}
    </section>
  );
}
