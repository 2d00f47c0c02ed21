/** Why the text of a file could not be read; each has a sentence on the page. */
export type FaultReason = 'tooLarge' | 'oldWord' | 'otherType' | 'corrupt' | 'locked' | 'noText';

export class DocumentFault extends Error {
  readonly reason: FaultReason;

  constructor(reason: FaultReason, cause?: unknown) {
    super(`The file cannot be read: ${reason}.`, { cause });
    this.reason = reason;
  }
}
