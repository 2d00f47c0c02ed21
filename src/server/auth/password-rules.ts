/**
 * Which passwords are taken: long enough, not known from leaks, not made of the account's own name. The list of
 * leaked passwords comes with a package, so that nothing is asked of the network.
 */
import { Refused } from '../refused.ts';

export const PASSWORD_LENGTH = { least: 10, most: 128 } as const;

/** Words that somebody who guesses at this site tries first. */
const SITE_WORDS = ['putuo', 'shanghai', 'zhonghuawushu'];

let leaked: ReadonlySet<string> | undefined;

async function leakedPasswords(): Promise<ReadonlySet<string>> {
  if (!leaked) {
    const { dictionary } = await import('@zxcvbn-ts/language-common');
    leaked = new Set(Object.values(dictionary['passwords-common'] ?? []).map((word) => String(word)));
  }
  return leaked;
}

const refused = (chinese: string, english: string): Refused =>
  new Refused('wrong-shape', chinese, english, { fields: [{ path: 'password', message: english }] });

/** What is left when the digits and marks around a word are taken away: “Password2026!” is “password”. */
const wordOf = (password: string): string => password.toLowerCase().replace(/^[^a-z]+|[^a-z]+$/g, '');

/** A long name anywhere in it; a short one where little else is left. */
function isMadeOf(password: string, name: string): boolean {
  if (name.length >= 4) return password.includes(name);
  return (
    name.length > 1 &&
    password.replaceAll(name, '').replace(/[^\p{L}]/gu, '').length < 4 &&
    password.includes(name)
  );
}

export async function refuseWeakPassword(password: string, names: readonly string[]): Promise<void> {
  const { least, most } = PASSWORD_LENGTH;
  if ([...password].length < least || password.length > most) {
    throw refused(
      `密码至少 ${least} 位、最多 ${most} 位；可以用几个不相关的词连成一句。`,
      `A password has ${least} to ${most} characters; a few unrelated words make a good one.`,
    );
  }
  if (new Set(password).size < 5) {
    throw refused(
      '密码里重复的字符太多，请换一个。',
      'The password repeats too few characters; choose another.',
    );
  }
  const list = await leakedPasswords();
  const [plain, word] = [password.toLowerCase(), wordOf(password)];
  if (list.has(plain) || (word.length >= 4 && list.has(word)) || SITE_WORDS.includes(word)) {
    throw refused(
      '这个密码（或它的主要部分）在已泄露的密码名单里，很容易被猜中，请换一个。',
      'This password, or its main part, is on the list of leaked passwords; choose another.',
    );
  }
  const own = names.map((name) => name.trim().toLowerCase().split('@')[0] ?? '');
  if (own.some((name) => isMadeOf(plain, name))) {
    throw refused('密码里不能含有用户名或邮箱名。', 'The password may not contain the name of the account.');
  }
}
