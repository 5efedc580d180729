/** The four colours of stages stand for any number of them: further stages lie on the same ramp. */
export interface StageTone {
  fill: string;
  text: string;
  tint: string;
}

export function stageTone(index: number, stages: number): StageTone {
  const at = stages > 1 ? 1 + (3 * Math.max(0, index)) / (stages - 1) : 1;
  return { fill: between(at, ''), text: between(at, '-x'), tint: between(at, '-t') };
}

function between(at: number, kind: string): string {
  const below = Math.floor(at);
  const share = Math.round((at - below) * 100);
  return share === 0
    ? `var(--r${below}${kind})`
    : `color-mix(in oklab, var(--r${below}${kind}) ${100 - share}%, var(--r${below + 1}${kind}))`;
}
