import { useTranslate } from 'react-admin';
import type { WholeMapFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import { Between } from './Between.tsx';

/** What the two maps were made from: a difference in figures may come from other data or other rules, not from the person. */
export const MadeFrom = ({ a, b }: { a: WholeMapFragment; b: WholeMapFragment }) => {
  const translate = useTranslate();
  const format = useFormat();
  const rows = [
    { name: 'as_of', of: (map: WholeMapFragment) => format.day(map.asOf) },
    { name: 'cutoff', of: (map: WholeMapFragment) => translate('compare.batch', { n: format.number(map.cutoff) }) },
    { name: 'rules', of: (map: WholeMapFragment) => translate('compare.version', { n: map.ruleSetVersion }) },
    { name: 'engine', of: (map: WholeMapFragment) => translate('compare.version', { n: map.engine }) },
    { name: 'purpose', of: (map: WholeMapFragment) => translate(`compare.purpose_${map.purpose}`, { _: map.purpose }) },
  ];
  const same = rows.every(({ of }) => of(a) === of(b));
  return (
    <section className="card made" aria-labelledby="made-title">
      <h2 id="made-title">{translate('compare.made_from')}</h2>
      {same && <p className="sec">{translate('compare.same_all')}</p>}
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{translate('compare.left')}</th>
              <th scope="col">{translate('compare.right')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, of }) => (
              <tr key={name}>
                <th scope="row">{translate(`compare.${name}`)}</th>
                <td>{of(a)}</td>
                <td>{of(b)}</td>
                <td className="r">{of(a) !== of(b) && <Mark tone="ember">{translate('compare.differs')}</Mark>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Between from={Math.min(a.cutoff, b.cutoff)} to={Math.max(a.cutoff, b.cutoff)} />
    </section>
  );
};
