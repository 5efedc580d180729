import { useGraphiQL } from '@graphiql/react';
import { useTranslate } from 'react-admin';
import { samples } from './samples.ts';

/** Puts a sample into the tab at hand, with its variables to fill in. */
export const SamplePicker = () => {
  const translate = useTranslate();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const put = (name: string) => {
    const sample = samples.find((one) => one.name === name);
    if (!sample) return;
    queryEditor?.setValue(sample.text);
    variableEditor?.setValue(sample.variables);
    queryEditor?.focus();
  };
  return (
    <label className="samples">
      <span>{translate('explorer.samples')}</span>
      <select value="" onChange={(event) => put(event.target.value)}>
        <option value="">{translate('explorer.sample_pick')}</option>
        {samples.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};
