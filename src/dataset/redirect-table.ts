import * as z from 'zod/mini';

/** The retired ids and where they lead, as published. */
export const redirectTableSchema = z.array(z.object({ from: z.string(), to: z.string() }));
