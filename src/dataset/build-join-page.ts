import type { Join } from '../domain/join.ts';
import type { Locale } from '../domain/locale.ts';
import type { Atlas } from './atlas.ts';
import { buildOffice } from './build-office.ts';
import type { JoinPage, RecordLink } from './join-page.ts';
import type { Citation } from './overview.ts';
import { citation, headings, tell } from './phrasing.ts';

/** Looks up what the path names. The check has made sure that it is there. */
function lookUps({ byId, directory }: Atlas, locale: Locale) {
  const { programmes, policies, services, join } = directory;
  const others = new Map([...programmes, ...policies, ...services].map((record) => [record.id, record]));
  const linkOf = (id: string): RecordLink => {
    const record = byId.get(id) ?? others.get(id);
    if (!record) throw new Error(`join.json names "${id}", and no record has that id.`);
    return { kind: record.type, id, ...headings(record.names, locale) };
  };
  const measureOf = ({ policy, measure }: { policy: string; measure: number }) => {
    const found = policies.find(({ id }) => id === policy)?.measures?.[measure];
    if (!found) throw new Error(`join.json names measure ${measure} of "${policy}", which is not there.`);
    return {
      policy: linkOf(policy),
      number: measure + 1,
      text: tell(found.text, locale),
      ...(found.amount && { amount: tell(found.amount, locale) }),
    };
  };
  const officeOf = (id: string) => {
    const service = services.find((candidate) => candidate.id === id);
    if (!service) throw new Error(`join.json asks "${id}", and no service has that id.`);
    return buildOffice(service, services, locale);
  };
  const citationOf = (id: string): Citation[] =>
    join.sources.filter((source) => source.id === id).map((source) => citation(source, locale));
  return { linkOf, measureOf, officeOf, citationOf };
}

export function buildJoinPage(atlas: Atlas, locale: Locale): JoinPage {
  const { join, entries } = atlas.directory;
  const { linkOf, measureOf, officeOf, citationOf } = lookUps(atlas, locale);
  const active = entries.filter(({ status }) => status === 'active');
  const statement = ({ id, title, text, see = [], measures = [], sources }: Join['brief'][number]) => ({
    id,
    title: tell(title, locale),
    text: tell(text, locale),
    see: see.map(linkOf),
    measures: measures.map(measureOf),
    sources: sources.flatMap(citationOf),
  });
  const aim = ({ for: seekers, wishes }: Pick<Join['steps'][number], 'for' | 'wishes'>) => ({
    ...(seekers && { for: seekers }),
    ...(wishes && { wishes }),
  });
  return {
    locale,
    brief: join.brief.map(statement),
    wishes: join.wishes.map(({ id, offers }) => ({
      id,
      offers,
      count: active.filter((entry) => entry.offers.some((offer) => offers.includes(offer))).length,
    })),
    steps: join.steps.map((step) => ({ ...statement(step), ...aim(step) })),
    questions: join.questions.map((item) => ({
      id: item.id,
      ...aim(item),
      question: tell(item.question, locale),
      status: item.status,
      ...(item.answer && { answer: tell(item.answer, locale) }),
      see: (item.see ?? []).map(linkOf),
      ...(item.ask && { ask: officeOf(item.ask) }),
      sources: item.sources.flatMap(citationOf),
    })),
    note: tell(join.note, locale),
    checkedOn: join.checkedOn,
  };
}
