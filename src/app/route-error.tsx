/** The one boundary: an unknown address, data that did not come, or a page that broke. */
import { useEffect } from 'react';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { DocumentError } from '../dataset/document-reader.ts';
import type { Locale } from '../domain/locale.ts';
import { TextProvider, useText } from '../i18n/use-text.tsx';
import { NotFoundPage } from '../pages/not-found/not-found-page.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import button from '../ui/button.module.css';
import styles from './route-error.module.css';
import { textIfLoaded } from './words.ts';

/** A part of the program that did not come; each browser says it in words of its own. */
const isUnloaded = (error: unknown) =>
  error instanceof Error && /dynamically imported|module script|preload/i.test(error.message);

/** Without a network, loading anew would lose the page that is there. */
function reloadOnline() {
  if (navigator.onLine) window.location.reload();
}

function Sentence({ error }: { error: unknown }) {
  const { t } = useText();
  const { revalidate } = useRevalidator();
  useEffect(
    function logUnexpected() {
      if (!(error instanceof DocumentError || isUnloaded(error))) console.error(error);
    },
    [error],
  );
  if (error instanceof DocumentError) {
    const reason = error.status === 0 ? t('error.offline') : t('error.server', { status: error.status });
    return <ErrorNote sentence={`${t('error.data')} ${reason}`} onRetry={() => void revalidate()} />;
  }
  if (isUnloaded(error)) {
    return <ErrorNote sentence={`${t('error.data')} ${t('error.offline')}`} onRetry={reloadOnline} />;
  }
  return <ErrorNote sentence={`${t('error.page')} ${t('error.pageText')}`} onRetry={reloadOnline} />;
}

function Report() {
  const { t } = useText();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  if (error instanceof Response && error.status === 404) return <NotFoundPage />;
  return (
    <section className={styles.page}>
      <title>{t('error.title')}</title>
      <h1>{t('error.title')}</h1>
      <Sentence error={error} />
    </section>
  );
}

/** When not even the words of the page could be loaded, it speaks all three languages. */
function Unspoken() {
  return (
    <section className={styles.page} role="alert">
      <p lang="zh-Hans">没能取到数据，请检查网络后重试。</p>
      <p lang="zh-Hant">未能取得資料，請檢查網絡後重試。</p>
      <p lang="en">The data could not be loaded. Check the network and try again.</p>
      <button type="button" className={button.primary} onClick={() => window.location.reload()}>
        重试 · 重試 · Retry
      </button>
    </section>
  );
}

/** `inside` stands where the frame of the page is drawn; outside, the words themselves may be missing. */
export function RouteError({ locale, inside = false }: { locale: Locale; inside?: boolean }) {
  if (inside) return <Report />;
  const text = textIfLoaded(locale);
  if (!text) return <Unspoken />;
  return (
    <TextProvider text={text}>
      <Report />
    </TextProvider>
  );
}
