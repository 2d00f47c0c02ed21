import { z } from 'zod';

/** A hand-chosen slug. It never changes and is never given to another record. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: use small Latin letters, digits and single hyphens')
  .max(80)
  .describe('Hand-chosen kebab-case id; equal to the file name; never changed, never reused');
