/** What the board of tasks lists: records and questions that wait for a person. */
import { z } from 'zod';
import { editableKindSchema } from './record-key.ts';

export const TASKS = [
  'unchecked',
  'missing-phone',
  'missing-place',
  'unconfirmed',
  'failing-link',
  'empty-search',
  'open-enquiry',
] as const;
export type Task = (typeof TASKS)[number];

export const taskGroupSchema = z.object({
  task: z.enum(TASKS),
  count: z.number().int(),
  /** The most urgent first; at most 200. */
  items: z.array(
    z.object({
      kind: editableKindSchema.optional(),
      id: z.string().optional(),
      /** The Chinese name of the record, the words that were searched, the reference of the enquiry. */
      name: z.string(),
      /** A date, a field, a link, or how often. */
      detail: z.string(),
    }),
  ),
});
export type TaskGroup = z.infer<typeof taskGroupSchema>;
