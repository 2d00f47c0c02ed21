declare module 'virtual:words/*' {
  import type { Words } from '../i18n/use-text.tsx';
  const words: Words;
  export default words;
}
