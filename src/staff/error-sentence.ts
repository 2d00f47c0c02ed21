import type { Text } from '../i18n/use-text.tsx';
import { Refused, Unreachable } from './api.ts';

/** What went wrong, as a sentence that tells a person what to do. */
export function errorSentence(error: unknown, { t, locale }: Text): string {
  if (error instanceof Refused) {
    return error.refusal.message[locale === 'en' ? 'en' : 'zh-Hans'];
  }
  if (error instanceof Unreachable) return t('staff.error.offline');
  return t('staff.error.unexpected', { detail: error instanceof Error ? error.message : String(error) });
}
