import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { FigureRow } from './FigureRow.tsx';
import { Part } from './Part.tsx';
import { useSay, useText } from './reader.ts';
import type { PartProps } from './SixParts.tsx';

type Competency = MapCardFragment['competencies'][number];

export function CompetenciesPart({ card, narrow }: PartProps) {
  const say = useSay();
  const format = useFormat();
  const used = card.competencies.filter((c) => c.state !== 'unused');
  // A stage is held against what it asks; the other competencies only stand in the list.
  const asked = used.filter((c) => c.demanded !== null);
  const lacking = asked.filter((c) => c.score === null).length;
  const holding = asked.filter((c) => c.score !== null && (c.gap ?? 0) <= 0).length;
  const stage = card.nextStage ?? card.held;
  const lead =
    used.length === 0
      ? say('maps.competencies.none')
      : asked.length === 0
        ? say('maps.competencies.none_asked', { stage })
        : [
            format.counted('maps.competencies.holding', holding, { of: asked.length, stage }),
            lacking > 0 && format.counted('maps.competencies.lacking', lacking),
          ]
            .filter(Boolean)
            .join(' ');
  return (
    <Part n={3} title={say('maps.competencies.title')} lead={lead} narrow={narrow}>
      {used.map((competency) => (
        <Row key={competency.code} competency={competency} />
      ))}
      {card.unusedSources.length > 0 && (
        <p className="cap later">
          {say('maps.unused', {
            sources: card.unusedSources.map((source) => say(`maps.sources.${source}`, { _: source })).join(', '),
          })}
        </p>
      )}
    </Part>
  );
}

function Row({ competency }: { competency: Competency }) {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const { score, demanded, coverage, gap } = competency;
  const name = text(competency.name);
  const share = coverage === null ? '' : format.percent(coverage);
  const lacking =
    score === null ? say(coverage === null ? 'maps.lacking.some' : 'maps.competencies.coverage_low', { share }) : '';
  const shown = score === null ? '' : format.number(score, 0);
  const note = [
    coverage !== null && coverage < 0.9995 && say('maps.competencies.coverage', { share }),
    score !== null &&
      gap !== null &&
      gap > 0 &&
      say('maps.competencies.gap', { gap: format.number(gap, gap < 1 ? 1 : 0) }),
  ]
    .filter(Boolean)
    .join(', ');
  const title = say('maps.need.title', {
    label: name,
    held: lacking || shown,
    demanded: demanded === null ? '' : format.number(demanded, 0),
  });
  return (
    <FigureRow
      name={name}
      note={note}
      title={title}
      node={competency.nodeId}
      shown={shown}
      lacking={lacking}
      scale={[0, 104]}
      figures={{ value: score, demanded }}
    />
  );
}
