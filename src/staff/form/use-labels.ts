/** The words for fields and for the values of closed lists, by the names that the schemas use. */
import { useText, type Text, type WordKey } from '../../i18n/use-text.tsx';

/** Fields with a sentence of help below them. */
const HELPED = [
  'id',
  'names',
  'phone',
  'sectors',
  'offers',
  'host',
  'supports',
  'checkedOn',
  'established',
  'date',
  'asOf',
  'basis',
  'summary',
  'editorNote',
];

/** Every name is in the words: a test walks through all schemas. */
export function labelsOf({ t, locale }: Text) {
  return {
    t,
    locale,
    field: (name: string) => t(`staff.field.${name}` as WordKey),
    choice: (value: string) => t(`staff.choice.${value}` as WordKey),
  };
}

export const useLabels = () => labelsOf(useText());

export function useHelp(name: string): string | undefined {
  const { t } = useText();
  return HELPED.includes(name) ? t(`staff.help.${name}` as WordKey) : undefined;
}
