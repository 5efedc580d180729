/** A person on the hill. Only the chosen task is filled; its label stands where the slope leaves room. */
export interface Standing {
  id: string;
  x: number;
  main: boolean;
  side: 'left' | 'right' | 'none';
  task: string;
  note: string;
}

/** `hill` is the height of the ground: where it rises beside a low marker, the head goes up until its label stands free. */
export function Marker({
  standing,
  hill,
  initials,
}: {
  standing: Standing;
  hill: (x: number) => number;
  initials: string;
}) {
  const { x, main, side } = standing;
  const radius = main ? 19 : 16;
  const y = hill(x);
  const away = side === 'left' ? -radius - 10 : radius + 10;
  const end = x + away + Math.max(standing.task.length * 7.6, standing.note.length * 6.8);
  const free = y - (main ? 62 : 58);
  const head = side === 'right' ? Math.max(24, Math.min(free, hill(end) - 28)) : free;
  return (
    <g>
      <path d={`M${x} ${y}V${head + radius}`} stroke="var(--ember)" strokeWidth="2" />
      <circle cx={x} cy={y} r="4" fill="var(--ember)" />
      <circle
        cx={x}
        cy={head}
        r={radius}
        fill={main ? 'var(--ember)' : 'var(--surface)'}
        stroke="var(--ember)"
        strokeWidth="2"
      />
      <text
        x={x}
        y={head + 4.5}
        textAnchor="middle"
        fontSize={main ? 13 : 11}
        fontWeight="650"
        fill={main ? 'var(--surface)' : 'var(--ember)'}
      >
        {initials}
      </text>
      {side !== 'none' && (
        <g textAnchor={side === 'left' ? 'end' : 'start'}>
          <text x={x + away} y={head - 4} fontSize="14" fontWeight="640" fill="var(--ink)">
            {standing.task}
          </text>
          <text x={x + away} y={head + 13} fontSize="12.5" fontWeight="450" fill="var(--ink-2)">
            {standing.note}
          </text>
        </g>
      )}
    </g>
  );
}
