import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtureFiles } from '../../../tests/fixtures/small-directory.ts';
import { openDatabase } from './database.ts';
import { migrate } from './migrations.ts';
import { allRecords } from './records.ts';
import { STORES } from './sample-stores.ts';
import { seedNewFiles, seedOnce } from './seed.ts';

const AT = '2026-11-26T00:00:00.000Z';

describe.each(STORES)('a store of an older version on $name', ({ open, close }) => {
  let database: ReturnType<typeof openDatabase>;
  beforeEach(async () => {
    database = openDatabase(await open());
    await migrate(database);
  });
  afterEach(async () => {
    await database.close();
    await close();
  });

  it('gains the files that it never had, once, and keeps its records as they are', async () => {
    const files = fixtureFiles();
    const older = files.filter(
      ({ path }) => !['join.json', 'vocabulary/hong-kong-fields.json'].includes(path),
    );
    await seedOnce(database.db, older, AT);
    const before = await allRecords(database.db);
    const added = await seedNewFiles(database.db, files, AT);
    expect(added.toSorted()).toEqual(['join.json', 'vocabulary/hong-kong-fields.json']);
    const after = await allRecords(database.db);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(['join', 'hong-kong-fields']));
    expect(await seedNewFiles(database.db, files, AT)).toEqual([]);
  });
});
