import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { plainText } from '../plain-text.js';
import { badInput } from '../refusals.js';
import type { Texts } from '../scoring/rules.js';
import { sender, type Sender } from '../sql.js';
import type { KindUnit, SignalKindInput } from './kind.input.js';

/**
 * Adds a kind: signals of it are taken in from now on. Its first scale is known from this batch on, so that a verdict of an earlier
 * cut-off knows nothing of it.
 */
export async function createKind(em: EntityManager, kind: SignalKindInput, by: Viewer): Promise<string> {
  if (!/^[a-z0-9_]{1,60}$/.test(kind.code))
    throw badInput('code', '1 to 60 lower-case letters, digits and _', kind.code);
  const names = checkedNames(kind.name);
  const scale = checkedScale(kind.unit, kind.scaleMin, kind.scaleMax);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const { rows } = await to.query<{ number: number }>(
      `insert into signal_kind (number, code, nature, attribution, polarity, unit, scale_min, scale_max, duration, scored, names)
       values (nextval('signal_kind_number'), $1, $2, $3, $4, $5, $6, $7, $5 = 'seconds', $8, $9)
       on conflict (code) do nothing returning number`,
      [
        kind.code,
        kind.nature,
        kind.attribution,
        kind.polarity,
        kind.unit,
        scale?.min ?? null,
        scale?.max ?? null,
        kind.scored ?? true,
        JSON.stringify(names),
      ],
    );
    if (!rows[0]) throw badInput('code', 'a code that no other kind has', kind.code);
    const batch = await openBatch(to, 'SIGNAL_KIND', by);
    await keepScale(to, rows[0].number, 1, scale, batch, by);
    await numberBatch(to, batch);
    return kind.code;
  });
}

export interface Scale {
  min: number;
  max: number;
}

/** One version of a scale, as a row that never changes. */
export async function keepScale(
  to: Sender,
  kind: number,
  version: number,
  scale: Scale | null,
  batch: string,
  by: Viewer,
): Promise<void> {
  await to.query(
    'insert into signal_kind_version (kind, version, scale_min, scale_max, account_id, batch_id) values ($1, $2, $3, $4, $5, $6)',
    [kind, version, scale?.min ?? null, scale?.max ?? null, accountOf(by), batch],
  );
}

export function checkedNames(name: Texts): Texts {
  const names = { en: name.en, ru: name.ru, pl: name.pl };
  for (const locale of ['en', 'ru', 'pl'] as const) {
    names[locale] = plainText(`name.${locale}`, name[locale], 100);
  }
  return names;
}

/** Points need a scale and text has none; values are exact to six decimals, and so are the ends of a scale. */
export function checkedScale(
  unit: KindUnit | string,
  min: number | null | undefined,
  max: number | null | undefined,
): Scale | null {
  if (min == null && max == null) {
    if (unit === 'points') throw badInput('scaleMin', 'the least value of the scale, which points need', 'nothing');
    return null;
  }
  if (unit === 'text') throw badInput('scaleMin', 'missing: a text has no value and so no scale', min ?? max);
  if (min == null) throw badInput('scaleMin', 'given together with the greatest value', 'nothing');
  if (max == null) throw badInput('scaleMax', 'given together with the least value', 'nothing');
  for (const [field, value] of [['scaleMin', min] as const, ['scaleMax', max] as const]) {
    if (!Number.isFinite(value) || Math.abs(value) >= 1e9 || Number(value.toFixed(6)) !== value)
      throw badInput(field, 'a number below a billion with at most 6 decimals', value);
  }
  if (unit !== 'points' && min < 0) throw badInput('scaleMin', '0 or more, since less than nothing cannot happen', min);
  if (max <= min) throw badInput('scaleMax', `more than the least value, ${min}`, max);
  return { min, max };
}
