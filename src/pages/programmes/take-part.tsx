import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { ProgrammePage } from '../../dataset/programmes.ts';
import { useText } from '../../i18n/use-text.tsx';
import { AudienceTags } from '../../record/audience-tags.tsx';
import styles from '../../record/initiative-page.module.css';
import { Prose } from '../../record/prose.tsx';
import { sourceNumbers } from '../../record/source-numbers.ts';
import { TermLinks } from '../../record/term-links.tsx';
import { BasisNote } from '../../ui/basis-note.tsx';
import { Foreign } from '../../ui/foreign.tsx';

/** For whom, how, what it gives, who runs it: what nobody published is said to be so. */
export function TakePart({ programme }: { programme: ProgrammePage }) {
  const { t, locale } = useText();
  const { audience, whoCanTakePart, howToTakePart, provides, body, sectors, offers } = programme;
  const provided = sourceNumbers(programme, 'provides');
  const how = sourceNumbers(programme, 'howToTakePart');
  return (
    <section aria-labelledby="take-part">
      <h2 id="take-part">{t('initiatives.takePart')}</h2>
      <dl className={styles.take}>
        <div>
          <dt>{t('initiatives.forWhom')}</dt>
          <dd>
            {whoCanTakePart ? (
              <p>
                <Prose>{whoCanTakePart}</Prose>
              </p>
            ) : null}
            <AudienceTags audience={audience} />
          </dd>
        </div>
        <div>
          <dt>{t('initiatives.how')}</dt>
          <dd>
            {howToTakePart ? <Prose>{howToTakePart}</Prose> : t('initiatives.howUnknown')}
            {how.length > 0 ? <BasisNote basis="sourced" sources={how} /> : null}
          </dd>
        </div>
        <div>
          <dt>{t('initiatives.provides')}</dt>
          <dd>
            <ul>
              {provides.map((text) => (
                <li key={text}>
                  <Prose>{text}</Prose>
                </li>
              ))}
            </ul>
            {provided.length > 0 ? (
              <BasisNote basis="sourced" sources={provided} />
            ) : (
              <BasisNote basis="inferred" sources={[]} />
            )}
          </dd>
        </div>
        {body ? (
          <div>
            <dt>{t('initiatives.operator')}</dt>
            <dd>
              {body.entry ? (
                <Link to={paths.entry(locale, body.entry.id)}>
                  <Foreign>{body.name}</Foreign>
                </Link>
              ) : (
                <Foreign>{body.name}</Foreign>
              )}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('initiatives.fields')}</dt>
          <dd>
            <TermLinks facet="sector" terms={sectors} />
            {offers.length > 0 ? (
              <p>
                <TermLinks facet="offers" terms={offers} />
              </p>
            ) : null}
          </dd>
        </div>
      </dl>
    </section>
  );
}
