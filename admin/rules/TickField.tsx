import { useTranslate } from 'react-admin';
import { Checkbox } from '@mui/material';
import { FlawLines } from './FlawLines.tsx';
import { useField } from './useField.ts';

export const TickField = ({ path, label, help }: { path: string; label: string; help?: string }) => {
  const translate = useTranslate();
  const { id, value, was, flaws, readOnly, set } = useField<boolean>(path);
  return (
    <div className="rule-field wide" data-path={path}>
      <div className="rule-tick">
        {readOnly ? (
          <span id={id}>
            {label}: {translate(value ? 'rules.yes' : 'rules.no')}
          </span>
        ) : (
          <>
            <Checkbox id={id} checked={value} onChange={(event) => set(event.target.checked)} />
            <label htmlFor={id}>{label}</label>
          </>
        )}
        {was !== undefined && <span className="rule-was">{translate('rules.changed')}</span>}
      </div>
      {help && <div className="cap">{help}</div>}
      <FlawLines flaws={flaws} />
    </div>
  );
};
