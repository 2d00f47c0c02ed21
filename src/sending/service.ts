/** The one way from a public page to the service. What is refused becomes an error with the service's sentence. */
import * as z from 'zod/mini';

const ROOT = '/api/v1/';

const refusalSchema = z.object({
  status: z.number(),
  message: z.object({ 'zh-Hans': z.string(), en: z.string() }),
});
export type ServiceRefusal = z.infer<typeof refusalSchema>;

export class ServiceError extends Error {
  /** Absent where no answer came, or none that is the service's. */
  readonly refusal: ServiceRefusal | undefined;

  constructor(refusal?: ServiceRefusal, cause?: unknown) {
    super(refusal?.message.en ?? 'The service did not answer.', { cause });
    this.refusal = refusal;
  }
}

async function fetchAnswer(path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(
      ROOT + path,
      body === undefined
        ? { headers: { accept: 'application/json' } }
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-directory-request': '1' },
            body: JSON.stringify(body),
          },
    );
  } catch (error) {
    throw new ServiceError(undefined, error);
  }
}

/** Reads, or with a body sends. Throws a ServiceError. */
export async function askService(path: string, body?: unknown): Promise<unknown> {
  const answer = await fetchAnswer(path, body);
  const isJson = /json/.test(answer.headers.get('content-type') ?? '');
  const content: unknown = isJson ? await answer.json() : undefined;
  if (answer.ok && content !== undefined) return content;
  throw new ServiceError(refusalSchema.safeParse(content).data);
}
