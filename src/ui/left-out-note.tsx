import { useText } from '../i18n/use-text.tsx';
import page from './page.module.css';

/** Says how many of the entries that were asked for the directory no longer lists. */
export function LeftOutNote({ count }: { count: number }) {
  const { t } = useText();
  return count === 0 ? null : (
    <p role="status" className={`${page.warning} ${page.screen}`}>
      {t('shortlist.leftOut', { count })}
    </p>
  );
}
