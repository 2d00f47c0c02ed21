/** Which of the encodings that are kept a browser takes. */
export type Encoding = 'br' | 'gzip' | 'identity';

export function encodingFor(accepts: string | undefined): Encoding {
  if (accepts === undefined) return 'identity';
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0+)?\b)/.test(accepts)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\b)/.test(accepts) ? 'gzip' : 'identity';
}
