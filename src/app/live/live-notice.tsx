import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../../i18n/use-text.tsx';
import styles from './live-notice.module.css';
import { followNews, readNews, tellNews } from './news.ts';

const SHOWN = 12_000;
const none = () => undefined;

/** Says that the record on this page has just been changed under the reader’s eyes, or taken down. */
export function LiveNotice() {
  const { t } = useText();
  const { pathname } = useLocation();
  const told = useSyncExternalStore(followNews, readNews, none);
  const news = told?.pathname === pathname ? told.what : undefined;
  useEffect(
    function forgetNews() {
      if (news !== 'changed') return undefined;
      const timer = setTimeout(() => tellNews(undefined), SHOWN);
      return () => clearTimeout(timer);
    },
    [news],
  );
  return (
    <div role="status" className={news ? styles.notice : undefined}>
      {news ? <span>{t(`live.${news}`)}</span> : null}
      {news === 'gone' ? (
        <button type="button" onClick={() => window.location.reload()}>
          {t('live.reload')}
        </button>
      ) : null}
    </div>
  );
}
