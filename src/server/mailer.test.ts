import { describe, expect, it } from 'vitest';
import { createMailer } from './mailer.ts';
import { openPostOffice } from './sample-post-office.ts';

describe('an invitation by mail', () => {
  const invitation = {
    to: 'wang@example.org',
    from: '赵主任',
    link: 'https://example.org/staff/invitation#x',
  };

  it('reaches the mail server with its link', async () => {
    const post = await openPostOffice();
    expect(await createMailer(post.url, 'office@example.org').invite(invitation)).toBe(true);
    await post.close();
    expect(post.letters).toHaveLength(1);
    expect(post.letters[0]).toMatch(/^To: wang@example\.org$/m);
  });

  it('that cannot be sent stops nothing: the link is handed over', async () => {
    const post = await openPostOffice({ refuses: true });
    expect(await createMailer(post.url, 'office@example.org').invite(invitation)).toBe(false);
    await post.close();
    expect(await createMailer(post.url, 'office@example.org').invite(invitation)).toBe(false);
    expect(await createMailer(undefined, undefined).invite(invitation)).toBe(false);
  });
});
