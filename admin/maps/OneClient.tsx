import { useFormat } from '../i18n/format.ts';
import type { HeaviestClientFragment } from '../../schema/generated/operations.ts';
import { useSay } from './reader.ts';

/** Whether the verdict hangs on one client: it was made again without the one who weighs most. */
export function OneClient({ heaviest }: { heaviest: HeaviestClientFragment | null }) {
  const say = useSay();
  const format = useFormat();
  if (!heaviest) return null;
  const said = {
    share: format.percent(heaviest.share),
    stage: heaviest.eligible ?? say('maps.one_client.none'),
    without: heaviest.eligibleWithout ?? say('maps.one_client.none'),
  };
  if (!heaviest.decides) return <p className="cap one-client">{say('maps.one_client.no', said)}</p>;
  return (
    <p className="sm one-client">
      <span className="chip warn">{say('maps.one_client.yes')}</span> {say('maps.one_client.yes_text', said)}
    </p>
  );
}
