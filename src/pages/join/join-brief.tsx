import type { JoinBrief as Item } from '../../dataset/join-page.ts';
import { useText } from '../../i18n/use-text.tsx';
import { CitationList } from '../../ui/citation-list.tsx';
import { OfficeCard } from '../../ui/office-card.tsx';
import styles from './join-brief.module.css';
import { MeasureList } from './measure-list.tsx';
import { RecordLinks } from './record-links.tsx';

interface Props {
  items: readonly Item[];
  office: Parameters<typeof OfficeCard>[0]['office'];
}

/** What a reader from outside has to know first. */
export function JoinBrief({ items, office }: Props) {
  const { t } = useText();
  return (
    <section aria-labelledby="brief">
      <h2 id="brief" className={styles.heading}>
        {t('join.brief')}
      </h2>
      <div className={styles.items}>
        {items.map(({ id, title, text, see, measures, sources }) => (
          <div key={id}>
            <h3>{title}</h3>
            <p>{text}</p>
            <MeasureList measures={measures} />
            <RecordLinks links={see} />
            <CitationList citations={sources} label={t('join.source')} />
          </div>
        ))}
        <div>
          <h3>{t('join.call')}</h3>
          <OfficeCard office={office} />
        </div>
      </div>
    </section>
  );
}
