import type { Text } from '../i18n/use-text.tsx';
import { AuthRefused, Refused, Unreachable } from './api.ts';

/** What went wrong, as a sentence that tells a person what to do. */
export function errorSentence(error: unknown, { t, locale }: Text): string {
  if (error instanceof Refused) {
    return error.refusal.message[locale === 'en' ? 'en' : 'zh-Hans'];
  }
  if (error instanceof AuthRefused) return authSentence(error, { t, locale });
  if (error instanceof Unreachable) return t('staff.error.offline');
  return t('staff.error.unexpected', { detail: error instanceof Error ? error.message : String(error) });
}

function authSentence({ status, code, message }: AuthRefused, { t }: Pick<Text, 't' | 'locale'>): string {
  if (status === 429 || /TOO_MANY|LOCKED/.test(code)) return t('staff.sign.tooMany');
  if (/wrong-shape|PASSWORD_(TOO|COMPROMISED)/.test(code)) return t('staff.sign.weak');
  if (/OTP|TWO_FACTOR|BACKUP|INVALID_CODE/.test(code)) return t('staff.sign.wrongCode');
  if (/BANNED|INACTIVE|DISABLED/.test(code) || status === 403) return t('staff.sign.removed');
  if (/PASSWORD|USER|EMAIL|CREDENTIAL/.test(code) || status === 401) return t('staff.sign.wrong');
  return t('staff.error.unexpected', { detail: message || code || String(status) });
}
