import type { RecordLink } from '../../dataset/join-page.ts';
import { useText } from '../../i18n/use-text.tsx';
import styles from './record-links.module.css';

/** A name as the page's language has it; a translated one with the Chinese beside it, which is the official one. */
export function RecordName({ name, otherName }: Pick<RecordLink, 'name' | 'otherName'>) {
  const { locale } = useText();
  const official = locale === 'en' && name.translated ? otherName : undefined;
  return (
    <>
      <span lang={name.lang === locale ? undefined : name.lang}>{name.value}</span>
      {official ? (
        <span className={styles.official} lang={official.lang}>
          {official.value}
        </span>
      ) : null}
    </>
  );
}
