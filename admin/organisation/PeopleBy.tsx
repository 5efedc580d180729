import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { AndMore } from './AndMore.tsx';
import { peopleAt } from './people-at.ts';

/** Those with most people stand first. */
const GROUPS = 12;

/** How many people each task or team has; a click leads to exactly those. */
export const PeopleBy = ({
  title,
  cap,
  field,
  groups,
}: {
  title: string;
  /** What is counted, where that isn't plain. */
  cap?: string;
  field: 'taskId' | 'teamId';
  groups: readonly { id: string; name: string; employeeCount: number }[];
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const most = Math.max(1, ...groups.map((group) => group.employeeCount));
  return (
    <Box component="section">
      <Box component="h2" sx={{ fontSize: 14, lineHeight: '20px', fontWeight: 600, marginBottom: '8px' }}>
        {title}
      </Box>
      {cap && <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)', margin: '-6px 0 6px' }}>{cap}</Box>}
      {groups.length === 0 && (
        <Box sx={{ fontSize: 13, color: 'var(--ink-2)' }}>
          {translate(field === 'teamId' ? 'organisation.no_team' : 'organisation.last_data_none')}
        </Box>
      )}
      {groups
        .toSorted((one, other) => other.employeeCount - one.employeeCount)
        .slice(0, GROUPS)
        .map((group) => (
          <Box
            component={LinkBase}
            key={group.id}
            to={peopleAt({ [field]: group.id })}
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 1fr) auto',
              gap: '2px 12px',
              padding: '6px 0',
              fontSize: 13,
              lineHeight: '18px',
              color: 'var(--ink)',
              textDecoration: 'none',
              '&:hover': { background: 'var(--sunken)' },
            }}
          >
            <Box sx={{ overflowWrap: 'anywhere' }}>{group.name}</Box>
            <Box className="num" sx={{ color: 'var(--ink-2)' }}>
              {format.counted('format.people', group.employeeCount)}
            </Box>
            <Box
              aria-hidden="true"
              sx={{
                gridColumn: '1 / -1',
                height: 4,
                borderRadius: 2,
                background: 'var(--band)',
                width: `${(100 * group.employeeCount) / most}%`,
              }}
            />
          </Box>
        ))}
      <AndMore left={groups.length - GROUPS} to="/employees" />
    </Box>
  );
};
