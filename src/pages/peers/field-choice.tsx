import type { Field } from '../../dataset/field-list.ts';
import { FIELD_SCHEMES } from '../../domain/field-scheme.ts';
import { useText } from '../../i18n/use-text.tsx';
import { BasisNote } from '../../ui/basis-note.tsx';
import styles from './peer-finder.module.css';

interface Props {
  fields: readonly Field[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** The fields of each scheme, as the scheme calls them. */
export function FieldChoice({ fields, chosen, onChange }: Props) {
  const { t } = useText();
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <div className={styles.schemes}>
      {FIELD_SCHEMES.map((scheme) => {
        const own = fields.filter((field) => field.scheme === scheme);
        return (
          <fieldset key={scheme}>
            <legend>
              {t(`peers.scheme.${scheme}`)}{' '}
              {own.some(({ basis }) => basis === 'general-knowledge') ? (
                <BasisNote basis="general-knowledge" sources={[]} />
              ) : null}
            </legend>
            {own.map(({ id, name }) => (
              <label key={id}>
                <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                {name}
              </label>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
