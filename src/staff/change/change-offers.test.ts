import { describe, expect, it } from 'vitest';
import { offersFor } from './change-offers.ts';

const editor = { isOwn: true, isReviewer: false, twoPersonRule: true };
const reviewer = { isOwn: false, isReviewer: true, twoPersonRule: true };

describe('what may be done with a change', () => {
  it('lets an editor submit, take back and give up, never approve', () => {
    expect(offersFor({ status: 'draft' }, editor)).toEqual(['submit', 'edit', 'withdraw']);
    expect(offersFor({ status: 'submitted' }, editor)).toEqual(['recall', 'withdraw']);
    expect(offersFor({ status: 'submitted' }, { ...editor, isOwn: false })).toEqual([]);
  });

  it('lets a reviewer decide on the change of another, and on their own only without the two-person rule', () => {
    expect(offersFor({ status: 'submitted' }, reviewer)).toContain('approveAndPublish');
    expect(offersFor({ status: 'submitted' }, { ...reviewer, isOwn: true })).toEqual(['recall', 'withdraw']);
    expect(offersFor({ status: 'submitted' }, { ...reviewer, isOwn: true, twoPersonRule: false })).toContain(
      'approve',
    );
  });

  it('lets what is published be undone once', () => {
    expect(offersFor({ status: 'published' }, editor)).toEqual(['undo']);
    expect(offersFor({ status: 'published', undoneBy: 'c2' }, reviewer)).toEqual([]);
    expect(offersFor({ status: 'withdrawn' }, reviewer)).toEqual([]);
  });
});
