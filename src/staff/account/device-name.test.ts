import { describe, expect, it } from 'vitest';
import { deviceName } from './device-name.ts';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a device', () => {
  it.each([
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0 Safari/537.36 Edg/140.0`,
      'Edge · Windows',
    ],
    [
      `Mozilla/5.0 (Linux; Android 14) ${WEBKIT} Chrome/120.0 Mobile Safari/537.36 MicroMessenger/8.0`,
      '微信 · Android',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 15.0; rv:140.0) Gecko/20100101 Firefox/140.0',
      'Firefox · macOS',
    ],
    ['curl/8.0', ''],
  ])('is called as a person would: %s', (said, name) => {
    expect(deviceName(said)).toBe(name);
  });
});
