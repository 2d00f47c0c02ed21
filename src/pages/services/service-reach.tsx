import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { ServicePoint } from '../../dataset/services.ts';
import { useText } from '../../i18n/use-text.tsx';
import { PhoneLink } from '../../record/phone-link.tsx';
import { Prose } from '../../record/prose.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { formatDate } from '../../ui/dates.ts';
import { Foreign } from '../../ui/foreign.tsx';
import styles from './service-item.module.css';

/** Address, number and hours, each said to be unknown where nobody published it, and whom to ask instead. */
export function ServiceReach({
  service,
  reachable,
}: {
  service: ServicePoint;
  /** Who can be rung, for a service that cannot. */
  reachable: ServicePoint | undefined;
}) {
  const { t, locale } = useText();
  const { address, addressChinese, contact, hours, body, howToTakePart, office, sources } = service;
  const asOf = sources.find(({ supports }) => supports.includes('contact'))?.date;
  const referral = contact?.phone || !reachable?.contact?.phone ? undefined : reachable;
  const unknown = (words: string) => <span className={styles.unknown}>{words}</span>;
  return (
    <dl className={styles.reach}>
      <div>
        <dt>{t('entry.phone')}</dt>
        <dd>
          {contact?.phone ? (
            <>
              <PhoneLink phone={contact.phone} />
              {asOf ? <small>{t('home.officeAsOf', { date: formatDate(asOf, locale) })}</small> : null}
            </>
          ) : (
            unknown(t('service.noPhone'))
          )}
        </dd>
      </div>
      <div>
        <dt>{t('entry.address')}</dt>
        <dd>
          {address ? (
            <>
              <p>{address}</p>
              {addressChinese ? <p lang="zh-Hans">{addressChinese}</p> : null}
              <CopyButton text={addressChinese ?? address} label={t('entry.copy')} />
            </>
          ) : (
            unknown(t('service.noAddress'))
          )}
        </dd>
      </div>
      <div>
        <dt>{t('service.hours')}</dt>
        <dd>{hours ? <Prose>{hours}</Prose> : unknown(t('service.noHours'))}</dd>
      </div>
      {body ? (
        <div>
          <dt>{t('service.operator')}</dt>
          <dd>
            <Foreign>{body.name}</Foreign>
          </dd>
        </div>
      ) : null}
      {howToTakePart || office || referral ? (
        <div>
          <dt>{t('service.how')}</dt>
          <dd>
            {howToTakePart ? (
              <p>
                <Prose>{howToTakePart}</Prose>
              </p>
            ) : null}
            {office ? (
              <p>
                <Link to={paths.services(locale, office.id)}>
                  {t('service.askInstead', { name: office.name })}
                </Link>
              </p>
            ) : null}
            {referral?.contact?.phone ? (
              <p>
                {office?.id === referral.id ? null : (
                  <>
                    {t(office ? 'service.referral' : 'service.nobodyNamed', {
                      name: referral.heading.value,
                    })}{' '}
                  </>
                )}
                <PhoneLink phone={referral.contact.phone} />
              </p>
            ) : null}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
