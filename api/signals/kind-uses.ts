import { Field, ID, Int, ObjectType } from 'type-graphql';
import { figure, inThree, quoted } from '../rules/phrases.js';
import { readNames } from '../rules/names.js';
import { usesOf } from '../rules/usage.js';
import type { RuleSet } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { LocalText } from '../texts.js';
import { FIRST_OWN_NUMBER } from './signal-kind.js';

@ObjectType({ description: 'One place that holds a signal kind: it has to go before the kind can be removed.' })
export class SignalKindUse {
  @Field(() => String, { description: 'RULE_SET (a figure counts it), SIGNALS (a source sent some) or SHIPPED.' })
  where!: string;
  @Field(() => ID, { nullable: true, description: 'The rule set; null elsewhere.' }) ruleSetId!: string | null;
  @Field(() => Int, { nullable: true, description: 'Version of the rule set; null elsewhere.' })
  ruleSetVersion!: number | null;
  @Field(() => String, { nullable: true, description: 'Place in the rule set; null elsewhere.' }) path!: string | null;
  @Field(() => LocalText, { description: 'The place in words.' }) text!: LocalText;
}

/** Everything that names a kind: sets of any status, since old verdicts are made again by theirs, and the signals of each source. */
export async function kindUses(to: Sender, code: string): Promise<SignalKindUse[]> {
  const { rows: sets } = await to.query<{ id: string; version: number; body: RuleSet }>(
    `select id, version, body from rule_set where jsonb_path_exists(body, '$.metrics[*].*[*] ? (@ == $code)', jsonb_build_object('code', $1::text))
     order by version desc`,
    [code],
  );
  const names = await readNames(to);
  const { rows: sources } = await to.query<{ name: string; signals: number }>(
    `select s.name, count(*)::int as signals from signal_kind k join signal g on g.kind = k.number join source s on s.id = g.source_id
     where k.code = $1 group by s.id order by s.name, s.id`,
    [code],
  );
  const { rows: shipped } = await to.query('select 1 from signal_kind where code = $1 and number < $2', [
    code,
    FIRST_OWN_NUMBER,
  ]);
  const elsewhere = { ruleSetId: null, ruleSetVersion: null, path: null };
  return [
    ...(shipped.length > 0 ? [{ where: 'SHIPPED', ...elsewhere, text: SHIPPED }] : []),
    ...sets.flatMap(({ id, version, body }) =>
      usesOf(body, 'SIGNAL_KIND', code, names).map(({ path, text }) => ({
        where: 'RULE_SET',
        ruleSetId: id,
        ruleSetVersion: version,
        path,
        text: inThree((l) => `${{ en: 'Version', ru: 'Версия', pl: 'Wersja' }[l]} ${version}: ${text[l]}`),
      })),
    ),
    ...sources.map(({ name, signals }) => ({
      where: 'SIGNALS',
      ...elsewhere,
      text: inThree((l) => {
        const [source, n] = [quoted(l, name), figure(l, signals)];
        return {
          en: `Signals of the source ${source}: ${n}`,
          ru: `Сигналы источника ${source}: ${n}`,
          pl: `Sygnały źródła ${source}: ${n}`,
        }[l];
      }),
    })),
  ];
}

const SHIPPED = inThree(
  (l) =>
    ({
      en: 'Karta ships it: it can be retired, not removed',
      ru: 'Этот вид поставляется с Картой: его можно вывести из употребления, но не удалить',
      pl: 'Ten rodzaj jest częścią Karty: można go wycofać, ale nie usunąć',
    })[l],
);
