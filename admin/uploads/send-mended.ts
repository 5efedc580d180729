import {
  DryRunUploadDocument,
  MapUploadDocument,
  SettleReadingDocument,
  UploadDocument,
  type UploadWholeFragment,
} from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { inputOf } from './mapping.ts';
import { sendFile } from './send-file.ts';

/**
 * Sends a mended file and begins to check it. Its columns are read and mapped as those of the file that it was made from; encoding and
 * delimiter are its own, because a spreadsheet may have saved it otherwise.
 */
export async function sendMended(file: File, from: UploadWholeFragment): Promise<string> {
  const id = await sendFile({ target: from.target, source: from.source }, file, () => undefined).done;
  const { upload } = await request(UploadDocument, { id });
  const known = new Set(upload.columns.map(({ key }) => key));
  const columns = from.reading.columns
    .filter(({ column, type }) => known.has(column) && type !== 'EMPTY')
    .map(({ column, type, decimal, thousands, affix, date }) => ({ column, type, decimal, thousands, affix, date }));
  await request(SettleReadingDocument, { id, reading: { columns, zone: from.reading.zone, confirm: true } });
  const mapped = from.mapping
    ? (await request(MapUploadDocument, { id, mapping: inputOf(from.mapping), source: from.source })).mapUpload
    : upload;
  // Columns that are gone, or a reading that does not fit: that is for a person to look at.
  if (mapped.mappingFlaws.length === 0) await request(DryRunUploadDocument, { id });
  return id;
}
