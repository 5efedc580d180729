import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { StandardRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import type { ListColumn } from '../layout/ListTable.tsx';
import { signedList } from '../acknowledgements/signed-list.ts';
import { Mark } from '../layout/Mark.tsx';
import { useCompetencies } from './useCompetencies.ts';

/** What the list says of a standard: what it is, where it stands, and who has read it. */
export function useStandardColumns(): ListColumn<StandardRowFragment>[] {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const competencies = useCompetencies();
  const small = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)', marginTop: '2px' };
  return [
    {
      name: 'title',
      head: translate('standard.title_field'),
      sort: true,
      cell: ({ id, code, face }) => (
        <>
          <LinkBase className="lk" to={`/standards/${id}`}>
            <b>{text(face.title) || code}</b>
          </LinkBase>
          <Box sx={small}>{code}</Box>
        </>
      ),
    },
    {
      name: 'code',
      head: translate('standard.code'),
      sort: true,
      hidden: true,
      cell: ({ code }) => <code>{code}</code>,
    },
    {
      name: 'touchpoint',
      head: translate('standard.touchpoint'),
      sort: true,
      cell: ({ face }) => text(face.touchpoint.names),
    },
    {
      name: 'attribution',
      head: translate('standard.attribution'),
      hidden: true,
      cell: ({ face }) => translate(`standard.attributions.${face.attribution}`),
    },
    {
      name: 'competency',
      head: translate('standard.competency'),
      cell: ({ face }) =>
        competencies.find(({ code }) => code === face.competency)?.name ??
        face.competency ??
        translate('standard.competency_none'),
    },
    {
      name: 'owner',
      head: translate('standard.owner'),
      cell: ({ ownerName }) => ownerName ?? translate('standard.owner_none'),
    },
    {
      name: 'items',
      head: translate('standard.items'),
      hidden: true,
      cell: ({ face }) => format.number(face.items.length),
    },
    {
      name: 'effective',
      head: translate('standard.state'),
      sort: true,
      cell: (row) => <State row={row} />,
    },
    {
      name: 'acknowledged',
      head: translate('standard.acknowledged_head'),
      cell: ({ id, face: { acknowledged } }) =>
        acknowledged ? (
          <>
            <LinkBase className="lk" to={signedList(id)}>
              {translate('standard.of', {
                n: format.number(acknowledged.acknowledged),
                all: format.number(acknowledged.concerned),
              })}
            </LinkBase>
            {acknowledged.overdue > 0 && (
              <Box sx={{ ...small, color: 'var(--attn)' }}>
                {format.counted('standard.overdue', acknowledged.overdue)}
              </Box>
            )}
          </>
        ) : (
          <Box sx={small}>{translate('standard.concerns_nobody')}</Box>
        ),
    },
  ];
}

const State = ({ row: { face, versions } }: { row: StandardRowFragment }) => {
  const translate = useTranslate();
  const format = useFormat();
  const coming = versions.find(
    ({ status, inForce, effectiveFrom }) =>
      status === 'PUBLISHED' && !inForce && effectiveFrom! > (face.effectiveFrom ?? ''),
  );
  const notYet = face.status === 'PUBLISHED' && !face.inForce;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' }}>
      {face.effectiveFrom && face.status !== 'RETIRED' && (
        <span>{translate('standard.from', { day: format.day(face.effectiveFrom) })}</span>
      )}
      {(coming || notYet) && <Mark>{translate('standard.coming')}</Mark>}
      {face.status === 'RETIRED' && <Mark tone="warn">{translate('standard.retired')}</Mark>}
      {versions.some(({ status }) => status === 'DRAFT') && <Mark>{translate('standard.draft')}</Mark>}
    </Box>
  );
};
