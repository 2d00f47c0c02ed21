import { useText } from '../i18n/use-text.tsx';

const HAN = /\p{Script=Han}/u;

/** Text as published, marked as Chinese where an English page quotes it, and as English where a Chinese one does. */
export function Foreign({ children }: { children: string }) {
  const { locale } = useText();
  const chinese = HAN.test(children);
  if (locale === 'en') return chinese ? <span lang="zh-Hans">{children}</span> : <>{children}</>;
  return chinese ? <>{children}</> : <span lang="en">{children}</span>;
}
