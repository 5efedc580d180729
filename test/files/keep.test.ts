import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { keepOnDisk } from '../../api/files/keep.js';
import { isZone } from '../../api/files/zone.js';

async function* pieces(fail = false): AsyncGenerator<Buffer> {
  yield Buffer.from('a,b\n');
  if (fail) throw new Error('gone');
  yield Buffer.from('1,2\n');
}

it('keeps bytes on disk for as long as they are needed, for nobody else to read', async () => {
  let path = '';
  {
    await using file = await keepOnDisk(pieces());
    path = file.path;
    expect(readFileSync(path, 'utf8')).toBe('a,b\n1,2\n');
    expect(statSync(path).mode & 0o077).toBe(0);
  }
  expect(existsSync(dirname(path))).toBe(false);
});

it('leaves nothing behind when the bytes break off', async () => {
  await expect(keepOnDisk(pieces(true))).rejects.toThrow('gone');
});

it('knows zones by their names, and offsets are none', () => {
  expect(['Europe/Warsaw', 'Asia/Yekaterinburg', 'UTC'].filter(isZone)).toHaveLength(3);
  expect(['+03:00', 'Mars/Olympus', ''].filter(isZone)).toEqual([]);
});
