import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useDataset } from '../../dataset/queries.ts';
import { isAimedAt } from '../../domain/join-path.ts';
import { useText } from '../../i18n/use-text.tsx';
import button from '../../ui/button.module.css';
import { formatDate } from '../../ui/dates.ts';
import { PageHead } from '../../ui/page-head.tsx';
import page from '../../ui/page.module.css';
import { JoinBrief } from './join-brief.tsx';
import styles from './join-page.module.css';
import { JoinPath } from './join-path.tsx';
import { QuestionList } from './question-list.tsx';
import { useJoinChoice } from './use-join-choice.ts';

export function JoinPage() {
  const { t, locale } = useText();
  const dataset = useDataset();
  const { data: join } = useSuspenseQuery(dataset.join(locale));
  const { data: site } = useSuspenseQuery(dataset.identity(locale));
  const { choice, isWhole } = useJoinChoice();
  const questions = join.questions.filter((question) => isAimedAt(question, choice.seeker, choice.wish));
  const open = questions.filter(({ status }) => status !== 'sourced');
  const answered = questions.filter(({ status }) => status === 'sourced');
  return (
    <div className={page.page}>
      <PageHead title={t('join.title')} site={site.name} description={t('join.description')} />
      <header className={page.head}>
        <h1>{t('join.heading')}</h1>
        <p>{t('join.lead')}</p>
        <div className={page.actions}>
          <a className={button.primary} href="#path">
            {t('join.toPath')}
          </a>
          <Link className={button.button} to={paths.letter(locale)}>
            {t('join.nextLetter')}
          </Link>
          <Link className={button.button} to={paths.peers(locale)}>
            {t('join.nextPeers')}
          </Link>
        </div>
      </header>
      <JoinBrief items={join.brief} office={site.office} />
      <section className={styles.section} aria-labelledby="path">
        <h2 id="path">{t('join.path')}</h2>
        {isWhole ? null : <p role="status">{t('join.unknownChoice')}</p>}
        <JoinPath join={join} choice={choice} />
      </section>
      <section className={styles.section} aria-labelledby="questions">
        <h2 id="questions">{t('join.questions')}</h2>
        <p className={styles.lead}>{t('join.questionsLead')}</p>
        <div data-asked>
          <QuestionList questions={open} />
        </div>
      </section>
      {answered.length > 0 ? (
        <section className={styles.section} aria-labelledby="answered">
          <h2 id="answered">{t('join.answered')}</h2>
          <div data-asked>
            <QuestionList questions={answered} />
          </div>
        </section>
      ) : null}
      <section className={styles.next} aria-labelledby="next">
        <h2 id="next">{t('join.next')}</h2>
        <ul className={styles.doors}>
          <li>
            <Link to={paths.peers(locale)}>{t('join.nextPeers')}</Link>
            <p>{t('join.nextPeersText')}</p>
          </li>
          <li>
            <Link to={paths.letter(locale)}>{t('join.nextLetter')}</Link>
            <p>{t('join.nextLetterText')}</p>
          </li>
          <li>
            <Link to={paths.visit(locale)}>{t('join.nextVisit')}</Link>
            <p>{t('join.nextVisitText')}</p>
          </li>
        </ul>
      </section>
      <p className={page.note}>
        {join.note} {t('join.checked', { date: formatDate(join.checkedOn, locale) })}
      </p>
    </div>
  );
}
