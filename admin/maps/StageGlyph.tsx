/** Rising bars, as many as there are stages, filled up to this one: a stage is never told by colour alone. */
export function StageGlyph({ index, stages }: { index: number; stages: number }) {
  const width = 4 * stages - 1;
  return (
    <svg className="stage-glyph" width={width} height="12" viewBox={`0 0 ${width} 12`} aria-hidden="true">
      {Array.from({ length: stages }, (_, i) => {
        const tall = stages > 1 ? 2.2 + (9 * i) / (stages - 1) : 11.2;
        const filled = i <= index;
        return (
          <rect
            key={i}
            x={0.4 + 4 * i}
            y={11.6 - tall}
            width="2.2"
            height={tall}
            rx=".6"
            stroke="currentColor"
            strokeWidth=".8"
            fill={filled ? 'currentColor' : 'none'}
            opacity={filled ? 1 : 0.55}
          />
        );
      })}
    </svg>
  );
}
