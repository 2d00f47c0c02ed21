import type { Report, ReportRow } from '../../documents/writing/report.ts';
import styles from './brief-sheet.module.css';

/**
 * Mostly Latin words, though it may quote a Chinese one: a Chinese font would set the apostrophes of English full
 * width.
 */
const isLatin = (line: string) =>
  (line.match(/[A-Za-z]+/g)?.length ?? 0) * 2 > (line.match(/\p{Script=Han}/gu)?.length ?? 0);

function Rows({ rows }: { rows: readonly ReportRow[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ label, lines }) => (
        <div key={label}>
          <dt>{label}</dt>
          {lines.map((line) => (
            <dd key={line} lang={isLatin(line) ? 'en' : undefined}>
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** The brief as it will be printed. */
export function BriefSheet({ report }: { report: Report }) {
  const { title, lead, sections, tail = [], closing } = report;
  return (
    <article className={styles.sheet}>
      <h2 className={styles.title}>{title}</h2>
      <Rows rows={lead} />
      {sections.map(({ id, heading, subheading, rows }, index) => (
        <section key={id} data-entry-id={id} className={styles.section}>
          <h3>
            {index + 1}. {heading}
          </h3>
          {subheading ? <p className={styles.subheading}>{subheading}</p> : null}
          <Rows rows={rows} />
        </section>
      ))}
      {tail.length > 0 ? (
        <div className={`${styles.section} ${styles.tail}`}>
          <Rows rows={tail} />
        </div>
      ) : null}
      <footer className={styles.closing}>
        {closing.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}
