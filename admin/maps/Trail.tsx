import { useId, useRef } from 'react';
import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { Marker } from './Marker.tsx';
import { isProposed } from './proposed.ts';
import { stageTone } from './stage-tone.ts';
import { standingsOf } from './standings.ts';
import { line, terrain } from './terrain.ts';
import { useNewStage } from './new-stage.ts';
import { useReader, useSay, useText } from './reader.ts';
import { useWidth } from './width.ts';

/** The walk uphill: plateaus of the stages, the way behind in ink, the way ahead dotted, and the person as the only warm thing on it. */
export function Trail({
  card,
  others,
  initials,
  latest,
  compact,
}: {
  card: MapCardFragment;
  others: MapCardFragment[];
  initials: string;
  latest: boolean;
  compact: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const id = useId();
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const { asOf } = useReader();
  const fresh = useNewStage(card.assignmentId, card.held, latest);

  const codes = card.stages.map((stage) => stage.code);
  const held = Math.max(0, codes.indexOf(card.held));
  const height = compact ? 246 : Math.min(340, Math.max(290, width * 0.35));
  const hill = terrain(codes.length, width, height);
  const gap = codes.length > 1 ? hill.xs[1]! - hill.xs[0]! : width;
  const wordy = !compact && gap > 150;
  const here = Math.min(width - 24, hill.xs[held]! + Math.min(24, gap * 0.12));
  const standings = standingsOf(card, others, codes, hill.xs, here, say, (day) => format.shortDay(day, asOf));
  const title = say('maps.trail.title', {
    stage: card.held,
    name: text(card.stages[held]?.name),
    task: card.task.name,
  });

  return (
    <div ref={box} className="trail-box" style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}t`}>
          <title id={`${id}t`}>{title}</title>
          <clipPath id={`${id}c`}>
            <path d={hill.whole} />
          </clipPath>
          <path d={hill.ridge} fill="var(--sunken)" />
          {hill.layers.map((layer) => (
            <path key={layer.stage} d={layer.path} fill={stageTone(layer.stage, codes.length).tint} />
          ))}
          <g clipPath={`url(#${id}c)`} fill="none" stroke="var(--ink)">
            {hill.contours.map((contour) => (
              <path key={contour.opacity} d={contour.path} opacity={contour.opacity} />
            ))}
          </g>
          <path
            d={line(hill.y, here, width)}
            fill="none"
            stroke="var(--ink-3)"
            strokeWidth="2"
            strokeDasharray="1 7"
            strokeLinecap="round"
          />
          <path
            d={line(hill.y, 0, here)}
            fill="none"
            stroke="var(--ink)"
            strokeWidth="2.5"
            strokeLinecap="round"
            pathLength={1}
            className={fresh ? 'trail-drawn' : undefined}
          />
          {card.stages.map((stage, i) => {
            const x = hill.xs[i]!;
            const y = hill.y(x);
            const past = i <= held;
            const note = stage.reachedOn
              ? format.shortDay(stage.reachedOn, asOf)
              : isProposed(card, stage.code)
                ? say('maps.trail.proposed')
                : stage.code === card.nextStage && card.earliest
                  ? say('maps.trail.earliest', { day: format.shortDay(card.earliest, asOf) })
                  : '';
            const centre = Math.min(x, width - (wordy ? 74 : 20));
            return (
              <g key={stage.code} textAnchor="middle">
                <circle
                  cx={x}
                  cy={y}
                  r="4.5"
                  fill="var(--surface)"
                  stroke={past ? 'var(--ink)' : 'var(--ink-3)'}
                  strokeWidth="2"
                />
                <text x={centre} y={y + 28} fontSize="13" fontWeight="650" fill={stageTone(i, codes.length).text}>
                  {wordy ? `${stage.code} ${text(stage.name)}` : stage.code}
                </text>
                {wordy && note && (
                  <text x={centre} y={y + 44} fontSize="12" fontWeight="450" fill="var(--ink-2)">
                    {note}
                  </text>
                )}
              </g>
            );
          })}
          {standings.map((standing) => (
            <Marker key={standing.id} standing={standing} hill={hill.y} initials={initials} />
          ))}
        </svg>
      )}
    </div>
  );
}
