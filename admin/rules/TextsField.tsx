import { useTranslate } from 'react-admin';
import { languages } from '../i18n/provider.ts';
import { FlawLines } from './FlawLines.tsx';
import { within } from './path.ts';
import type { Texts } from './rule-set.ts';
import { useField } from './useField.ts';
import { useWorkshop } from './workshop.ts';

/** One text in the three languages, side by side. */
export const TextsField = ({ path, label, long = false }: { path: string; label: string; long?: boolean }) => {
  const translate = useTranslate();
  const { value, was, readOnly, id } = useField<Texts>(path);
  const { flaws, set } = useWorkshop();
  return (
    <div className="rule-texts" role="group" aria-labelledby={id} data-path={path}>
      <div className="rule-label" id={id}>
        {label} {was !== undefined && <span className="rule-was">{translate('rules.changed')}</span>}
      </div>
      <div className="rule-three">
        {languages.map(({ locale, name }) => {
          const place = `${path}.${locale}`;
          const mine = flaws.filter((flaw) => within(flaw.path, place));
          const field = `${id}-${locale}`;
          const text = value?.[locale] ?? '';
          const common = {
            id: field,
            lang: locale,
            value: text,
            'aria-invalid': mine.length > 0 || undefined,
            'aria-describedby': mine.length ? `${field}-flaw` : undefined,
            onChange: (event: { target: { value: string } }) => set(place, event.target.value),
          };
          return (
            <div key={locale} data-path={place}>
              <label className="cap" htmlFor={field}>
                {name}
              </label>
              {readOnly ? (
                <p id={field} lang={locale}>
                  {text}
                </p>
              ) : long ? (
                <textarea rows={4} className={mine.length ? 'bad' : ''} {...common} />
              ) : (
                <input type="text" className={mine.length ? 'bad' : ''} {...common} />
              )}
              <FlawLines flaws={mine} id={`${field}-flaw`} />
            </div>
          );
        })}
      </div>
    </div>
  );
};
