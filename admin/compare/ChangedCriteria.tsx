import { useTranslate } from 'react-admin';
import type { MapCardFragment, MapCriterionFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';

interface Changed {
  key: string;
  label: MapCriterionFragment['label'];
  a: MapCriterionFragment | null;
  b: MapCriterionFragment | null;
}

/** Criteria of the next stage whose verdict is another one now. */
export const ChangedCriteria = ({ a, b }: { a: MapCardFragment; b: MapCardFragment }) => {
  const translate = useTranslate();
  const text = useText();
  const changed = changesOf(a, b);
  return (
    <div>
      <h3>{translate('compare.criteria')}</h3>
      {a.nextStage !== b.nextStage && a.nextStage && b.nextStage && (
        <p className="cap">{translate('compare.criteria_next', { from: a.nextStage, to: b.nextStage })}</p>
      )}
      {changed.length === 0 ? (
        <p className="sec sm">{translate('compare.criteria_none')}</p>
      ) : (
        <ul className="changed">
          {changed.map((each) => (
            <li key={each.key} className="sm">
              <b>{text(each.label)}</b>
              <span>
                <Verdict item={each.a} /> <span aria-hidden="true">→</span> <Verdict item={each.b} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

const Verdict = ({ item }: { item: MapCriterionFragment | null }) => {
  const translate = useTranslate();
  const format = useFormat();
  const state = item?.state ?? 'absent';
  const asked =
    item && item.demanded !== null
      ? translate(item.comparator === '<=' ? 'compare.asked_most' : 'compare.asked', {
          demanded: format.value(item.demanded, item.unit),
        })
      : '';
  const figures = [item && item.held !== null ? format.value(item.held, item.unit) : '', asked]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      {translate(`compare.verdict_${state}`, { _: state })}
      {figures && <span className="cap num"> ({figures})</span>}
    </>
  );
};

function changesOf(a: MapCardFragment, b: MapCardFragment): Changed[] {
  const before = byKey(a);
  const after = byKey(b);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key): Changed[] => {
    const [one, other] = [before.get(key) ?? null, after.get(key) ?? null];
    const differs = one?.state !== other?.state || one?.demanded !== other?.demanded;
    return differs ? [{ key, label: (other ?? one)!.label, a: one, b: other }] : [];
  });
}

function byKey(card: MapCardFragment): Map<string, MapCriterionFragment> {
  return new Map([...card.missing, ...card.metCriteria].map((item) => [`${item.about}:${item.code}`, item]));
}
