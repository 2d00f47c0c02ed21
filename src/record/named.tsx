import { useText } from '../i18n/use-text.tsx';

interface Name {
  value: string;
  lang: 'zh-Hans' | 'zh-Hant' | 'en';
}

/** A name, marked with its language where that is not the page's. */
export function Named({ name: { value, lang } }: { name: Name }) {
  const { locale } = useText();
  return lang === locale ? <>{value}</> : <span lang={lang}>{value}</span>;
}
