/** The paragraphs of a Word document: a zip archive with one file of text in it. */
import { strFromU8, unzipSync } from 'fflate';
import { DocumentFault } from './document-fault.ts';

const BODY = 'word/document.xml';
/** Unpacked. A document of a thousand pages has a tenth of that; more is an archive made to fill a memory. */
const LARGEST_BODY = 40 * 2 ** 20;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function unpack(bytes: Uint8Array): string {
  let isTooLarge = false;
  let isLocked = false;
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      isLocked ||= name === 'EncryptedPackage';
      isTooLarge ||= name === BODY && originalSize > LARGEST_BODY;
      return name === BODY && !isTooLarge;
    },
  });
  if (isLocked) throw new DocumentFault('locked');
  if (isTooLarge) throw new DocumentFault('tooLarge');
  const body = files[BODY];
  if (!body) throw new DocumentFault('otherType');
  return strFromU8(body);
}

function textOf(paragraph: Element): string {
  return [...paragraph.getElementsByTagNameNS(WORD, '*')]
    .map(({ localName, textContent }) =>
      localName === 't' ? textContent : localName === 'tab' || localName === 'br' ? ' ' : '',
    )
    .join('');
}

export function readDocx(bytes: Uint8Array): string {
  let xml: string;
  try {
    xml = unpack(bytes);
  } catch (error) {
    throw error instanceof DocumentFault ? error : new DocumentFault('corrupt', error);
  }
  // Word writes none; one that defines entities may be made to grow without end.
  if (xml.includes('<!DOCTYPE')) throw new DocumentFault('corrupt');
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new DocumentFault('corrupt');
  return [...document.getElementsByTagNameNS(WORD, 'p')].map(textOf).join('\n');
}
