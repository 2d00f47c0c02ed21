/** What a record is called on the pages of the workbench: by its name, or, where it has none, by what it is. */
import type { EditableKind } from '../../domain/record-key.ts';
import { VOCABULARIES } from '../../domain/vocabulary.ts';
import type { Translate } from '../../i18n/use-text.tsx';

interface Named {
  kind: EditableKind;
  id: string;
  /** The id where the record has no name. */
  name: string;
}

export function recordTitle({ kind, id, name }: Named, t: Translate): string {
  if (name !== id) return name;
  const vocabulary = VOCABULARIES.find((known) => known === id);
  if (kind === 'vocabulary' && vocabulary)
    return `${t('staff.kind.vocabulary')} · ${t(`staff.vocabulary.${vocabulary}`)}`;
  return kind === id ? t(`staff.kind.${kind}`) : `${t(`staff.kind.${kind}`)} · ${id}`;
}
