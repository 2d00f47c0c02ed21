import { z } from 'zod';
import type { Locale } from './locale.ts';
import { localeSchema, textSchema } from './localised.ts';
import { NAME_KINDS } from './name-kind.ts';

export const nameSchema = z.strictObject({
  value: textSchema,
  lang: localeSchema,
  kind: z.enum(NAME_KINDS),
});
export type Name = z.infer<typeof nameSchema>;

export const namesSchema = z
  .array(nameSchema)
  .refine(
    (names) => names.filter((name) => name.kind === 'official' && name.lang === 'zh-Hans').length === 1,
    {
      message: 'must hold exactly one official name in zh-Hans',
    },
  )
  .describe('All names; exactly one official zh-Hans name');

/** The official Chinese name, which every record has. */
export function officialName(names: readonly Name[]): string {
  const name = names.find(({ kind, lang }) => kind === 'official' && lang === 'zh-Hans');
  if (!name) throw new Error('A record without an official zh-Hans name passed the check.');
  return name.value;
}

/** The name to head a page with in `locale`: official before translated; undefined where there is none. */
export function headName(names: readonly Name[], locale: Locale): Name | undefined {
  return (
    names.find(({ kind, lang }) => lang === locale && kind === 'official') ??
    names.find(({ kind, lang }) => lang === locale && kind === 'translated')
  );
}
