import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.tsx';
import { fieldId } from '../form/form-scope.tsx';
import { labelsOf } from '../form/use-labels.ts';
import { useReference } from '../use-reference.ts';
import styles from '../staff.module.css';
import pageStyles from './record-page.module.css';
import type { RecordCheck } from './use-check.ts';

/** Moves to the field, or to the nearest one around it that has a place in the form. */
function showField(path: string): void {
  for (let place = path; place !== ''; place = place.replace(/[.[][^.[]*$/, '')) {
    const element = document.getElementById(fieldId(place));
    if (element) {
      element.scrollIntoView({ block: 'center' });
      element.focus({ preventScroll: true });
      return;
    }
    if (!/[.[]/.test(place)) return;
  }
}

/** “地点 › 坐标” for `location.lat`: the fields on the way, the positions as numbers from one. */
function usePlaceWords() {
  const labels = labelsOf(useText());
  return (path: string) =>
    path
      .split(/[.[\]]+/)
      .filter(Boolean)
      .map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : labels.field(step)))
      .join(' › ');
}

/** What is still wrong, each a way to its field; and records that may be the same body. */
export function CheckPanel({ check }: { check: RecordCheck }) {
  const { t, locale } = useText();
  const placeWords = usePlaceWords();
  const { byKey } = useReference();
  const { faults, duplicates, isChecking, isHalf } = check;
  return (
    <section className={styles.panel} aria-label={t('staff.check.title')}>
      <h2>{t('staff.check.title')}</h2>
      <p
        className={faults.length === 0 && !isChecking && !isHalf ? pageStyles.good : styles.note}
        role="status"
      >
        {faults.length > 0
          ? t('staff.check.count', { count: faults.length })
          : t(isChecking ? 'staff.check.running' : isHalf ? 'staff.check.half' : 'staff.check.good')}
      </p>
      {faults.length > 0 ? (
        <ul className={pageStyles.faults}>
          {faults.map(({ path, sentence }) => (
            <li key={`${path} ${sentence}`}>
              <button type="button" onClick={() => showField(path)}>
                {path ? <strong>{placeWords(path)} </strong> : null}
                {sentence}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {duplicates.length > 0 ? (
        <div className={styles.notice}>
          <p>{t('staff.check.duplicates')}</p>
          {duplicates.map((one) => (
            <p key={`${one.with.kind}/${one.with.id} ${one.reason}`}>
              <Link to={paths.staff(locale, `records/${one.with.kind}/${one.with.id}`)} target="_blank">
                {byKey.get(`${one.with.kind}/${one.with.id}`)?.name ?? one.name}
              </Link>{' '}
              {t(`staff.check.reason.${one.reason}`, { metres: Math.round(one.metres ?? 0) })}
            </p>
          ))}
        </div>
      ) : null}
    </section>
  );
}
