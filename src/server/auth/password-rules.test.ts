import { describe, expect, it } from 'vitest';
import { Refused } from '../refused.ts';
import { refuseWeakPassword } from './password-rules.ts';

const NAMES = ['Li Si Wu Qiu', 'zhangsan', 'mailbox88@example.org', '王五'];

describe('a password', () => {
  it.each([
    ['short', 'a1b2c3', /10 to 128/],
    ['endless', 'abcdefgh'.repeat(17), /10 to 128/],
    ['leaked', 'qwertyuiop', /leaked/],
    ['leaked, with a year and a mark', 'Password2026!', /leaked/],
    ['the name of the place', 'Shanghai20261126', /leaked/],
    ['the same sign again and again', '111111111111', /repeats/],
    ['made of the user name', 'zhangsan-2026-x', /name of the account/],
    ['made of the name', 'Li Si Wu Qiu 88', /name of the account/],
    ['made of the address', 'mailbox88 and more', /name of the account/],
    ['a short name with a year', '王五2026112612', /name of the account/],
  ])('that is %s is refused with a sentence', async (_, password, sentence) => {
    const refused = await refuseWeakPassword(password, NAMES).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).sentence.en).toMatch(sentence);
    expect((refused as Refused).sentence['zh-Hans']).toMatch(/密码/);
  });

  it.each(['seven lanterns over water', '桥下的船夜里三点出发了', 'T7#mfq-Lw9zx'])(
    'of unrelated words is taken: %s',
    async (password) => {
      await expect(refuseWeakPassword(password, NAMES)).resolves.toBeUndefined();
    },
  );
});
