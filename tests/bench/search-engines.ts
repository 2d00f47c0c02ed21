/**
 * The searches under test, each with the settings that its own documentation recommends for such data.
 */
import { Charset, Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { widen } from '../../src/matching/by-meaning.ts';
import { createEngine } from '../../src/search/engine.ts';
import { createNeedMatcher } from '../../src/search/match-need.ts';
import { PEER_FIELDS, peerDocuments, type Corpus, type PeerDocument } from './search-corpus.ts';

/** The ids that answer a text, best first. */
export type Answer = (text: string) => readonly string[];

export interface EngineUnderTest {
  /** What the engine indexes, made before the clock starts. */
  /** `buildWhole` where a page answers with more than what it searches as one types. */
  prepare(corpus: Corpus): { build(): Answer; buildWhole?(): Answer; buildForNeeds?(): Answer };
}

function peer(build: (documents: readonly PeerDocument[]) => Answer): EngineUnderTest {
  return {
    prepare(corpus) {
      const documents = peerDocuments(corpus);
      return { build: () => build(documents) };
    },
  };
}

/** Words of letters as they are, Chinese as its pairs of characters. */
function bigrams(text: string): string[] {
  return [
    ...text.toLowerCase().matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu),
  ].flatMap(([run]) => {
    const characters = Array.from(run);
    if (!/\p{Script=Han}/u.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((character, i) => (characters[i] ?? '') + character);
  });
}

const BOOST = { name: 4, aliases: 3, pinyin: 3, capabilities: 2 };
/** Fuse compares a whole pattern with each text; beyond this it takes minutes. */
const LONGEST_FUSE = 64;

export const ENGINES: Readonly<Record<string, EngineUnderTest>> = {
  ours: {
    prepare: ({ summary, matching }) => ({
      build() {
        const engine = createEngine(summary);
        return (text) => (engine.search(text) ?? []).map(({ id }) => id);
      },
      // What the page does: it goes by meaning where no record holds the words.
      buildWhole() {
        const engine = widen(createEngine(summary), matching, summary);
        return (text) => (engine.search(text) ?? []).map(({ id }) => id);
      },
      buildForNeeds() {
        const matcher = createNeedMatcher(matching);
        return (text) => matcher.match({ text }).matches.map(({ id }) => id);
      },
    }),
  },
  minisearch: peer((documents) => {
    const index = new MiniSearch({ fields: [...PEER_FIELDS] });
    index.addAll(documents);
    return (text) => index.search(text).map(({ id }) => String(id));
  }),
  minisearchBigrams: peer((documents) => {
    const index = new MiniSearch({
      fields: [...PEER_FIELDS],
      tokenize: bigrams,
      searchOptions: {
        boost: BOOST,
        prefix: (term) => term.length > 3,
        fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      },
    });
    index.addAll(documents);
    return (text) => index.search(text).map(({ id }) => String(id));
  }),
  flexsearch: peer((documents) => {
    const index = new Document({
      document: { id: 'id', index: [...PEER_FIELDS] },
      encoder: Charset.CJK,
      tokenize: 'forward',
    });
    for (const document of documents) index.add({ ...document });
    return (text) => {
      const found = index.search(text, { limit: 50, suggest: true });
      return [...new Set(found.flatMap(({ result }) => result.map(String)))];
    };
  }),
  fuse: peer((documents) => {
    const index = new Fuse(documents, {
      keys: PEER_FIELDS.map((name) => ({
        name,
        weight: name in BOOST ? BOOST[name as keyof typeof BOOST] : 1,
      })),
      ignoreLocation: true,
      includeScore: true,
    });
    return (text) => index.search(text.slice(0, LONGEST_FUSE), { limit: 50 }).map(({ item }) => item.id);
  }),
};
