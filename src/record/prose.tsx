import { useText } from '../i18n/use-text.tsx';

const HAN = /\p{Script=Han}/u;

/** Prose of a record. Where an English page has only the Chinese, it is marked as such and says so. */
export function Prose({ children }: { children: string }) {
  const { t, locale } = useText();
  if (locale !== 'en' || !HAN.test(children)) return <>{children}</>;
  return (
    <>
      <span lang="zh-Hans">{children}</span> ({t('initiative.onlyChinese')})
    </>
  );
}
