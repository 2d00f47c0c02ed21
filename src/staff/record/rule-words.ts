import { RULES, type RuleId } from '../../dataset/check-rules.ts';
import type { RecordProblem } from '../../domain/refusal.ts';
import type { Text, WordKey } from '../../i18n/use-text.tsx';

const isRule = (rule: string): rule is RuleId => Object.hasOwn(RULES, rule);

/** What the check says is in English; in Chinese each rule has its sentence, and the names that were quoted. */
export function ruleSentence({ rule, message }: RecordProblem, { t, locale }: Text): string {
  if (locale === 'en' || !isRule(rule)) return message;
  const quoted = [...message.matchAll(/“([^”]*)”/g)].map(([, name]) => name);
  const telling = quoted.filter((name) => name && /\p{Script=Han}|-/u.test(name));
  const sentence = t(`staff.rule.${rule}` as WordKey);
  return telling.length > 0 ? `${sentence}（${telling.join('，')}）` : sentence;
}

/** Whether the form itself finds this as one types. */
export const isShapeRule = (rule: string): boolean => isRule(rule) && RULES[rule].pass !== 'relations';
