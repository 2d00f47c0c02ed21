/**
 * Why a file, a row or a cell cannot be taken. A code with the words that fill its sentence: the sentences stand
 * in the words of the site, in each of its languages.
 */
export const FAULT_CODES = [
  // The file
  'tooLarge',
  'tooLargeUnpacked',
  'macros',
  'oldExcel',
  'locked',
  'notSpreadsheet',
  'damaged',
  'encoding',
  'tooManyRows',
  'nothing',
  // Its sheets and columns
  'unknownSheet',
  'unknownType',
  'unknownColumn',
  'namelessColumn',
  'repeatedColumn',
  'noIdColumn',
  // Its rows
  'unknownId',
  'repeatedId',
  'otherKind',
  'badVersion',
  'idTaken',
  'idMissing',
  // Its cells
  'formula',
  'errorValue',
  'becameDate',
  'notThisForm',
  'missing',
  'notInList',
  'notForType',
  'unknownRecord',
  'ambiguousRecord',
  'nameAndId',
  'tooManyParts',
  'mainMissing',
  'sourceMissing',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export type FaultValues = Readonly<Record<string, string | number>>;

export class SheetFault extends Error {
  readonly code: FaultCode;
  readonly values: FaultValues;

  constructor(code: FaultCode, values: FaultValues = {}) {
    super(`The spreadsheet cannot be taken: ${code} ${JSON.stringify(values)}.`);
    this.code = code;
    this.values = values;
  }
}

/** A fault with its place as a person finds it: the name of the sheet, the number of the row, the column's title. */
export interface PlacedFault {
  readonly code: FaultCode;
  readonly values: FaultValues;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}
