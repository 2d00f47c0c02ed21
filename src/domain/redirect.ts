import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './identifier.ts';

/** An id that was published once and now leads to another entry. */
export const redirectSchema = z.strictObject({ from: idSchema, to: idSchema, since: daySchema });
export type Redirect = z.infer<typeof redirectSchema>;

export const redirectsSchema = z.array(redirectSchema);

/** Every entry id that was ever published: none may vanish. */
export const publishedIdsSchema = z.array(idSchema);
