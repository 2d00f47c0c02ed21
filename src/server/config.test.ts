import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT_NAMES, readConfig } from './config.ts';

describe('the configuration', () => {
  it('needs nothing, and takes an empty variable for none', () => {
    const config = readConfig({ DATABASE_URL: '', PUBLIC_URL: '' }, '/srv/directory');
    expect(config).toMatchObject({
      port: 8080,
      varFolder: '/srv/directory/var',
      database: { engine: 'sqlite', file: '/srv/directory/var/directory.db' },
      trustProxy: false,
    });
  });

  it('says in a sentence each what is wrong', () => {
    const wrong = { DATABASE_URL: 'mysql://x', PUBLIC_URL: 'directory', TRUST_PROXY: 'yes' };
    expect(() => readConfig(wrong, '/')).toThrow(
      /DATABASE_URL must[\s\S]+PUBLIC_URL must[\s\S]+TRUST_PROXY must/,
    );
    expect(() => readConfig({ PORT: 'http' }, '/')).toThrow(/PORT is "http"/);
  });

  it('is explained whole in the book of whoever runs it', () => {
    const text = readFileSync(path.resolve(import.meta.dirname, '../../docs/operations.md'), 'utf8');
    const explained = [...text.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name);
    expect(explained.toSorted()).toEqual(ENVIRONMENT_NAMES.toSorted());
  });
});
