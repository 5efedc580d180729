import { Fragment, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { placesFor, plainUnit } from './places.ts';
import { Contacts } from './Contacts.tsx';
import { Signals } from './Signals.tsx';
import { type ExplainNode, figure, metricFor, wordArg } from './tree.ts';
import { useReasons } from './reasons.ts';

const sorts = ['full', 'limited', 'less', 'none'] as const;
type Sort = (typeof sorts)[number];

/** Rows by how much counted, with the reasons inside; a row opens the signals behind it. */
export function CountedTable({
  total,
  groups,
  card,
}: {
  total: ExplainNode;
  groups: ExplainNode[];
  card: MapCardFragment;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const reasonsOf = useReasons();
  const [open, setOpen] = useState<ReadonlySet<Sort>>(new Set(['full', 'less']));
  const toggle = (sort: Sort): void =>
    setOpen((before) => new Set(before.has(sort) ? [...before].filter((each) => each !== sort) : [...before, sort]));
  const metric = metricFor(card, total);
  const valued = !['count', 'rate', 'median', 'p90', 'latest'].includes(metric?.measure ?? 'mean');
  const weights = groups.map((group) => figure(group, 'w') ?? 0);
  const { times, suffix } = plainUnit(metric?.unit === 'share' ? null : metric?.unit, 7200);
  const product = (group: ExplainNode): number => (figure(group, 'wx') ?? 0) * times;
  const products = groups.map(product);
  const whole = {
    n: figure(total, 'n') ?? sum(groups.map((g) => figure(g, 'n') ?? 0)),
    w: figure(total, 'w') ?? sum(weights),
    wx: sum(products),
  };
  const wPlaces = placesFor(weights, whole.w);
  const xPlaces = placesFor(products, whole.wx);
  const rows = sorts
    .map((sort) => ({ sort, groups: groups.filter((group) => sortOf(group) === sort) }))
    .filter((row) => row.groups.length > 0);

  return (
    <>
      <table className="sum">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{translate('explain.counted.how')}</span>
            </th>
            <th scope="col" className="r">
              {translate(
                groups.some((group) => wordArg(group, 'side') !== null)
                  ? 'explain.counted.n_visits'
                  : total.contactCount === null
                    ? 'explain.counted.n'
                    : 'explain.counted.n_contacts',
              )}
            </th>
            <th scope="col" className="r">
              {translate('explain.counted.weight')}
            </th>
            {valued && (
              <th scope="col" className="r">
                {translate(
                  metric?.measure === 'share'
                    ? 'explain.counted.successes'
                    : suffix === 'hours'
                      ? 'explain.counted.product_hours'
                      : 'explain.counted.product',
                )}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ sort, groups: these }) => (
            <Fragment key={sort}>
              <tr>
                <td>
                  <button type="button" className="lk" aria-expanded={open.has(sort)} onClick={() => toggle(sort)}>
                    {translate(`explain.counted.${sort}`)}
                  </button>
                </td>
                <td className="r">{format.number(sum(these.map((g) => figure(g, 'n') ?? 0)), 0)}</td>
                <td className="r">{format.number(sum(these.map((g) => figure(g, 'w') ?? 0)), wPlaces)}</td>
                {valued && <td className="r">{format.number(sum(these.map(product)), xPlaces)}</td>}
              </tr>
              {these
                .filter((group) => group.about !== null || wordArg(group, 'side'))
                .map((group) => (
                  <tr key={group.id} className="in">
                    <td>{reasonsOf(group)}</td>
                    <td className="r">{format.number(figure(group, 'n') ?? 0, 0)}</td>
                    <td className="r">{sort === 'none' ? '' : format.number(figure(group, 'w') ?? 0, wPlaces)}</td>
                    {valued && <td className="r">{sort === 'none' ? '' : format.number(product(group), xPlaces)}</td>}
                  </tr>
                ))}
            </Fragment>
          ))}
          <tr className="tot">
            <td>{translate('explain.counted.together')}</td>
            <td className="r">{format.number(whole.n, 0)}</td>
            <td className="r">{format.number(whole.w, wPlaces)}</td>
            {valued && <td className="r">{format.number(whole.wx, xPlaces)}</td>}
          </tr>
        </tbody>
      </table>
      {rows
        .filter(({ sort }) => open.has(sort))
        .flatMap(({ sort, groups: these }) =>
          these
            .filter((group) => wordArg(group, 'side') === null)
            .map((group) => {
              const title = `${translate(`explain.counted.${sort}`)}${group.about ? `: ${reasonsOf(group)}` : ''}`;
              return group.contactCount === null ? (
                <Signals key={group.id} node={group} title={title} measure={metric?.measure} />
              ) : (
                <Contacts key={group.id} node={group} title={title} />
              );
            }),
        )}
    </>
  );
}

function sortOf(group: ExplainNode): Sort {
  switch (wordArg(group, 'status')) {
    case 'DOWN_WEIGHTED':
      return 'less';
    case 'WINSORISED':
      return 'limited';
    case 'EXCLUDED':
    case 'QUARANTINED':
      return 'none';
    default:
      return 'full';
  }
}

const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0);
