import type { UploadWholeFragment } from '../../schema/generated/operations.ts';

type Sample = UploadWholeFragment['sample'][number];
export type Earlier = Sample['earlier'][number];

/** A field that a column fills: of one of the records of a row, or of all of them. */
export interface Fill {
  field: string;
  record: number | null;
}

/** What stood in a field that a column fills, where the row says something else. */
export const earlierOf = (row: Sample, fills: readonly Fill[]): Earlier | undefined =>
  row.earlier.find((each) =>
    fills.some(
      ({ field, record }) =>
        field === each.field && (record === each.record || record === null || each.record === null),
    ),
  );
