/** How much room a text takes, reckoned without a screen: Chinese is as wide as it is high. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’（）]/;
const LINE_HEIGHT = 1.3;

export interface Extent {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
}

function ems(text: string): number {
  let sum = 0;
  for (const character of text) sum += WIDE.test(character) ? 1 : /[A-ZMWmw]/.test(character) ? 0.7 : 0.55;
  return sum;
}

/** The longest line when words, or characters where there are no spaces, are set in lines of `limit`. */
function wrap(text: string, limit: number): { longest: number; lines: number } {
  const total = ems(text);
  if (total <= limit) return { longest: total, lines: 1 };
  if (!text.includes(' ')) {
    const lines = Math.ceil(total / limit);
    return { longest: Math.ceil(total / lines), lines };
  }
  let [line, longest, lines] = [0, 0, 1];
  for (const word of text.split(' ')) {
    const width = ems(word);
    const joined = line === 0 ? width : line + 0.3 + width;
    if (joined > limit && line > 0) {
      lines += 1;
      line = width;
    } else line = joined;
    longest = Math.max(longest, line);
  }
  return { longest, lines };
}

export function textExtent(text: string, fontSize: number, limitEm = Infinity): Extent {
  const { longest, lines } = wrap(text, limitEm);
  return { width: longest * fontSize, height: lines * fontSize * LINE_HEIGHT, lines };
}
