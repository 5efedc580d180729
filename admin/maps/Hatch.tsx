import { useId } from 'react';

/** Not enough data: hatched, never empty. The words stand beside it, where it is used. */
export function Hatch({
  x = '0',
  y = 0,
  width = '100%',
  height,
  radius = 5,
  edge = false,
}: {
  x?: string;
  y?: number;
  width?: string;
  height: number;
  radius?: number;
  edge?: boolean;
}) {
  const id = useId();
  return (
    <>
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--surface)" />
          <path d="M0 0V6" stroke="var(--line-3)" strokeWidth="1.6" />
        </pattern>
      </defs>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={radius}
        fill={`url(#${id})`}
        stroke={edge ? 'var(--line-3)' : 'none'}
      />
    </>
  );
}
