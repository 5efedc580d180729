import type { Recognised } from '../files/recognised.js';
import type { Sender } from '../sql.js';
import { storable } from './storable.js';
import { shown } from './shown.js';

/** Keeps how a file can be read, with its first rows shortened: they are for people to look at. */
export async function keepRecognised(to: Sender, id: string, { settings, ...found }: Recognised): Promise<void> {
  const sample = found.sample.map((row) => ({ ...row, cells: shown(row.cells) }));
  await to.query('update upload set reading = $2, recognised = $3, lines = $4 where id = $1', [
    id,
    storable(settings),
    storable({ ...found, sample }),
    found.rows,
  ]);
}
