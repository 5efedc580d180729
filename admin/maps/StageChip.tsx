import { StageGlyph } from './StageGlyph.tsx';
import { stageTone } from './stage-tone.ts';
import './stage.css';

/** Code of a stage with its bars. `of` are the codes of all stages, lowest first; without bars while they are not known. */
export function StageChip({ stage, of, name }: { stage: string; of: readonly string[]; name?: string }) {
  const index = of.indexOf(stage);
  const tone = stageTone(index, of.length);
  return (
    <span className="stage-chip" style={{ background: tone.tint, color: tone.text }}>
      {of.length > 0 && <StageGlyph index={index} stages={of.length} />}
      {name ? `${stage} ${name}` : stage}
    </span>
  );
}
