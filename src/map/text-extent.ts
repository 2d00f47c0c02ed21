/** How much room a text takes, reckoned without a screen: Chinese is as wide as it is high. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’（）]/;

export interface Extent {
  readonly width: number;
  readonly height: number;
}

export function textExtent(text: string, fontSize: number, maxWidth = Infinity): Extent {
  let em = 0;
  for (const character of text) em += WIDE.test(character) ? 1 : /[A-ZMWmw]/.test(character) ? 0.68 : 0.53;
  const width = em * fontSize;
  // Words do not fill their lines: Latin text loses some of each.
  const loss = WIDE.test(text) ? 1 : 1.2;
  const lines = width <= maxWidth ? 1 : Math.ceil((width * loss) / maxWidth);
  return { width: lines > 1 ? maxWidth : width, height: lines * fontSize * 1.3 };
}
