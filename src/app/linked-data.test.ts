import path from 'node:path';
import { QueryClient } from '@tanstack/react-query';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDatasets } from '../dataset/build.ts';
import { checkDirectory } from '../dataset/check.ts';
import { detailsSchema } from '../dataset/details.ts';
import { readDataFolder } from '../dataset/load.server.ts';
import { createDatasetQueries } from '../dataset/queries.ts';
import { servicesSchema } from '../dataset/services.ts';
import { LOCALES } from '../domain/locale.ts';
import { linkedDataOf } from './linked-data-of.ts';
import { paths, prefix } from './paths.ts';

let documents: ReadonlyMap<string, string>;
const read = async (name: string) => JSON.parse(documents.get(name) ?? 'null') as unknown;
const dataset = createDatasetQueries(read, { json: '', svg: '' });

beforeAll(async () => {
  const { directory } = checkDirectory(await readDataFolder(path.resolve(import.meta.dirname, '../../data')));
  if (!directory) throw new Error('The data in the repository do not pass their check.');
  ({ documents } = buildDatasets(directory));
});

/** What the page at an address says, after its documents were read as its loader reads them. */
async function saidAt(address: string, locale: (typeof LOCALES)[number]) {
  const client = new QueryClient();
  await client.ensureQueryData(dataset.identity(locale));
  const [, section, id = ''] = address.slice(prefix(locale).length).split('/');
  if (section === 'entries') await client.ensureQueryData(dataset.entry(locale, id));
  if (section === 'programmes') await client.ensureQueryData(dataset.programme(locale, id));
  if (section === 'policies') await client.ensureQueryData(dataset.policy(locale, id));
  if (section === 'services') await client.ensureQueryData(dataset.services(locale));
  return linkedDataOf(address, client, dataset);
}

function leaves(value: unknown): readonly (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** Leaves without the grammar of the format: types, positions and addresses of the site itself. */
function claims(value: unknown): readonly (string | number)[] {
  if (Array.isArray(value)) return value.flatMap(claims);
  if (typeof value !== 'object' || value === null) return leaves(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(@type|@id|@context|position|item|urlTemplate|query-input|inLanguage)$/.test(key) ||
    (key === 'url' && typeof inner === 'string' && inner.startsWith('/'))
      ? []
      : claims(inner),
  );
}

describe('what a page tells machines', () => {
  it('stands in the records, whatever the page and language', async () => {
    let told = 0;
    for (const locale of LOCALES) {
      const identity = leaves(await read(`${locale}/identity.json`));
      const pages = [...documents.keys()]
        .filter((name) => new RegExp(`^${locale}/(entries|programmes|policies)/`).test(name))
        .map((name) => [name, `${prefix(locale)}${name.slice(locale.length, -5)}`] as const);
      for (const [name, address] of [
        ...pages,
        [`${locale}/services.json`, paths.services(locale)] as const,
        [`${locale}/identity.json`, paths.home(locale)] as const,
      ]) {
        const said = JSON.parse((await saidAt(address, locale)) ?? 'null') as unknown;
        const known = new Set([...leaves(await read(name)), ...identity]);
        const invented = claims(said).filter((claim) => !known.has(claim));
        expect(invented, address).toEqual([]);
        told += claims(said).length;
      }
    }
    expect(told).toBeGreaterThan(1000);
  });

  it('leaves out what no source says of an entry', async () => {
    const invented: string[] = [];
    let withPlace = 0;
    for (const name of [...documents.keys()].filter((key) => key.startsWith('en/entries/'))) {
      const { id, basis, place } = detailsSchema.parse(await read(name));
      const said = (await saidAt(paths.entry('en', id), 'en')) ?? '';
      const isExact = basis.location === 'sourced' && place !== undefined && place.precision !== 'area';
      const wrong =
        (basis.location !== 'sourced' && said.includes('PostalAddress')) ||
        said.includes('GeoCoordinates') !== isExact ||
        (basis.contact !== 'sourced' && said.includes('telephone')) ||
        (basis.host !== 'sourced' && said.includes('parentOrganization'));
      if (wrong) invented.push(id);
      if (isExact) withPlace += 1;
    }
    expect(invented).toEqual([]);
    expect(withPlace).toBeGreaterThan(0);
  });

  it('names no service that is only proposed', async () => {
    const { services } = servicesSchema.parse(await read('en/services.json'));
    const said = (await saidAt(paths.services('en'), 'en')) ?? '';
    for (const { id, status } of services) expect(said.includes(`#${id}"`), id).toBe(status === 'active');
  });

  it('is silent on pages about nothing in particular', async () => {
    expect(await saidAt(paths.about('en'), 'en')).toBeUndefined();
  });
});
