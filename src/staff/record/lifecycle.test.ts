import { describe, expect, it } from 'vitest';
import { ended, redirectsAfter, renamed } from './lifecycle.ts';

const record = {
  id: 'old-lab',
  status: 'active',
  names: [
    { value: '旧实验室', lang: 'zh-Hans', kind: 'official' },
    { value: 'Old Lab', lang: 'en', kind: 'official' },
  ],
};

describe('the life of a record', () => {
  it('keeps the id and the old name when the name changes', () => {
    const next = renamed(record, '新实验室');
    expect(next['id']).toBe('old-lab');
    expect(next['names']).toEqual([
      { value: '新实验室', lang: 'zh-Hans', kind: 'official' },
      { value: '旧实验室', lang: 'zh-Hans', kind: 'former' },
      { value: 'Old Lab', lang: 'en', kind: 'official' },
    ]);
    expect((renamed(next, '旧实验室')['names'] as unknown[]).length).toBe(3);
  });

  it('closes without a successor, and drops one that stood there before', () => {
    const closing = { status: 'closed', successor: undefined, since: '2026-11-26' } as const;
    expect(ended({ ...record, successor: 'x' }, closing)).toEqual({ ...record, status: 'closed' });
    expect(redirectsAfter([], 'old-lab', closing)).toEqual([]);
  });

  it('leads the old address to the successor in one step when it is merged', () => {
    const merging = { status: 'merged', successor: 'new-lab', since: '2026-11-26' } as const;
    expect(ended(record, merging)).toMatchObject({ status: 'merged', successor: 'new-lab' });
    const older = [
      { from: 'oldest-lab', to: 'old-lab', since: '2024-01-01' },
      { from: 'elsewhere', to: 'other', since: '2024-01-01' },
    ];
    expect(redirectsAfter(older, 'old-lab', merging)).toEqual([
      { from: 'oldest-lab', to: 'new-lab', since: '2024-01-01' },
      older[1],
      { from: 'old-lab', to: 'new-lab', since: '2026-11-26' },
    ]);
  });
});
