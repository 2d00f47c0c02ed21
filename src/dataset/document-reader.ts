/** Reads one document of the dataset by its path, such as `en/entries/seari.json`. */
export type ReadDocument = (path: string) => Promise<unknown>;

/** Why a document could not be had. `status` is 0 when no answer came at all. */
export class DocumentError extends Error {
  readonly status: number;

  constructor(path: string, status: number, options?: ErrorOptions) {
    super(status === 0 ? `No answer for ${path}.` : `${path} was answered with status ${status}.`, options);
    this.name = 'DocumentError';
    this.status = status;
  }
}

/** Reads over HTTP below `base`. Throws a DocumentError for anything but a JSON answer. */
export function createHttpReader(base: string): ReadDocument {
  return async (path) => {
    let response: Response;
    try {
      response = await fetch(base + path);
    } catch (cause) {
      throw new DocumentError(path, 0, { cause });
    }
    if (!response.ok) throw new DocumentError(path, response.status);
    try {
      return (await response.json()) as unknown;
    } catch (cause) {
      throw new DocumentError(path, response.status, { cause });
    }
  };
}
