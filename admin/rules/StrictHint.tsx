import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { FlawIcon } from './icons.tsx';
import type { Leaf } from './rule-set.ts';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

/** Beside a strict criterion: the smallest perfect sample that could pass it, and a way out where the sample asked for never can. */
export const StrictHint = ({ path, leaf }: { path: string; leaf: Leaf }) => {
  const translate = useTranslate();
  const { number } = useWords();
  const { rules, standing, readOnly, set } = useWorkshop();
  const found = standing?.at.get(path);
  if (!leaf.strict || !found) return null;
  const code = leaf.about === 'kpi' ? rules.kpis.find((kpi) => kpi.code === leaf.code)?.metric : leaf.code;
  const asked = leaf.minSample ?? rules.metrics.find((metric) => metric.code === code)?.minSample ?? 0;
  const least = found.perfectSample ?? null;
  const off = (
    <Button variant="text" sx={{ minHeight: 28 }} onClick={() => set(`${path}.strict`, undefined)}>
      {translate('rules.mend.strict_off')}
    </Button>
  );
  if (least !== null && asked >= least)
    return <p className="rule-strict">{translate('rules.strict.least', { smart_count: least, n: number(least) })}</p>;
  return (
    <div className="rule-strict never">
      <FlawIcon size={14} />
      <div>
        {least === null
          ? translate('rules.strict.never')
          : translate('rules.strict.too_few', { smart_count: asked, asked: number(asked), least: number(least) })}
        {!readOnly && (
          <div className="acts">
            {least !== null && (
              <Button variant="outlined" sx={{ minHeight: 28 }} onClick={() => set(`${path}.minSample`, least)}>
                {translate('rules.strict.ask_for', { n: number(least) })}
              </Button>
            )}
            {off}
          </div>
        )}
      </div>
    </div>
  );
};
