import { useTranslate } from 'react-admin';
import { Button, IconButton } from '@mui/material';
import { HIGHEST } from './curve.ts';
import type { Figure } from './figures.ts';
import { CrossIcon, PlusIcon } from './icons.tsx';
import { NumberInput } from './NumberInput.tsx';
import type { Curve } from './rule-set.ts';
import { useWorkshop } from './workshop.ts';

const points = { unit: 'none', factor: 1, step: 1, min: 0, max: HIGHEST };

/** The points of a curve as numbers: what the picture shows can be typed as well. */
export const CurvePoints = ({
  path,
  curve,
  figure,
  active,
  onChange,
  onAdd,
  onRemove,
}: {
  path: string;
  curve: Curve;
  figure: Figure;
  active: number | null;
  onChange: (curve: Curve) => void;
  onAdd: () => void;
  onRemove: (index: number) => void;
}) => {
  const translate = useTranslate();
  const { flaws, readOnly } = useWorkshop();
  return (
    <div className="rule-points">
      <span className="cap">{translate('rules.curve.pairs')}</span>
      {curve.map((point, index) => (
        <span
          key={index}
          className={active === index ? 'pair on' : 'pair'}
          role="group"
          aria-label={translate('rules.curve.point', { n: index + 1, of: curve.length })}
        >
          <NumberInput
            label={translate('rules.curve.value')}
            figure={figure}
            value={point.value}
            readOnly={readOnly}
            bad={flaws.some((flaw) => flaw.path === `${path}[${index}].value`)}
            onChange={(value) => onChange(curve.map((one, i) => (i === index ? { ...one, value } : one)))}
          />
          <NumberInput
            label={translate('rules.curve.score')}
            figure={points}
            value={point.score}
            readOnly={readOnly}
            bad={flaws.some((flaw) => flaw.path === `${path}[${index}].score`)}
            onChange={(score) => onChange(curve.map((one, i) => (i === index ? { ...one, score } : one)))}
          />
          {!readOnly && curve.length > 2 && (
            <IconButton
              size="small"
              aria-label={translate('rules.curve.remove', { n: index + 1 })}
              onClick={() => onRemove(index)}
            >
              <CrossIcon size={14} />
            </IconButton>
          )}
        </span>
      ))}
      {!readOnly && (
        <Button variant="text" startIcon={<PlusIcon size={14} />} onClick={onAdd}>
          {translate('rules.curve.add')}
        </Button>
      )}
    </div>
  );
};
