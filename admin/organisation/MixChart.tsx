import { useRef } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { InsightsQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { stageTone } from '../maps/stage-tone.ts';
import { useWidth } from '../maps/width.ts';

type Month = InsightsQuery['stageMix'][number];

const height = 240;
const foot = 22;
const head = 20;
const left = 34;

/** One column for each evaluation, one bar for each stage, the first stage at the bottom. Every bar leads to its people. */
export const MixChart = ({
  months,
  open,
  href,
}: {
  months: readonly Month[];
  open: { month: string | null; stage: string | null };
  href: (month: string, stage: string) => string;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const most = Math.max(1, ...months.map(({ total }) => total));
  const lines = gridOf(most);
  const top = Math.max(most, lines.at(-1)!);
  const y = (count: number) => head + (height - head - foot) * (1 - count / top);
  const step = (width - left) / Math.max(1, months.length);
  const wide = Math.min(44, step * 0.68);
  return (
    <Box ref={box} sx={{ minWidth: 0 }}>
      <svg
        width="100%"
        height={height}
        role="group"
        aria-label={format.counted('organisation.mix_chart', months.length)}
        style={{ display: 'block', overflow: 'visible' }}
      >
        {lines.map((line) => (
          <g key={line} aria-hidden="true">
            <path d={`M${left} ${y(line)}H${width}`} stroke="var(--line)" />
            <text x={left - 8} y={y(line) + 4} textAnchor="end" fontSize="11.5" fill="var(--ink-3)">
              {format.number(line)}
            </text>
          </g>
        ))}
        {width > 0 &&
          months.map((month, i) => {
            const x = left + step * i + (step - wide) / 2;
            let below = 0;
            return (
              <g key={month.asOf}>
                {month.stages.map(({ stage, count }, at) => {
                  if (count === 0) return null;
                  const bottom = y(below);
                  below += count;
                  const tall = Math.max(3, bottom - y(below) - 1.5);
                  const tone = stageTone(at, month.stages.length);
                  const chosen = open.month === month.asOf && open.stage === stage;
                  const title = translate('organisation.mix_bar', {
                    day: format.day(month.asOf),
                    stage,
                    people: format.counted('format.people', count),
                    of: format.number(month.total),
                  });
                  return (
                    <LinkBase
                      key={stage}
                      to={href(month.asOf, stage)}
                      aria-label={title}
                      aria-current={chosen ? 'true' : undefined}
                    >
                      <title>{title}</title>
                      <rect
                        x={x}
                        y={bottom - tall}
                        width={wide}
                        height={tall}
                        rx="2.5"
                        fill={tone.fill}
                        stroke={chosen ? 'var(--ink)' : tone.text}
                        strokeWidth={chosen ? 2.5 : 1}
                      />
                    </LinkBase>
                  );
                })}
                <g aria-hidden="true" textAnchor="middle">
                  <text x={x + wide / 2} y={y(below) - 6} fontSize="11.5" fill="var(--ink-2)">
                    {step > 26 ? format.number(month.total) : ''}
                  </text>
                  <text x={x + wide / 2} y={height - 6} fontSize="11.5" fill="var(--ink-3)">
                    {step > 30 || i % 2 === 0 ? format.shortMonth(month.asOf) : ''}
                  </text>
                </g>
              </g>
            );
          })}
      </svg>
    </Box>
  );
};

/** At most three lines, at round numbers. */
function gridOf(most: number): number[] {
  const rough = most / 3;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? power;
  const whole = Math.max(1, Math.ceil(step));
  return [1, 2, 3].map((n) => n * whole).filter((line) => line <= most + whole * 0.01 || line === whole);
}
