import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { useTeamsAndTasks } from '../employees/useTeamsAndTasks.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { Mark } from '../layout/Mark.tsx';
import { serif } from '../theme.ts';
import { Agreement, type Agreed } from './Agreement.tsx';
import type { Version } from './standard-form.ts';
import { useCompetencies } from './useCompetencies.ts';
import { useTouchpoints } from './useTouchpoints.ts';

/** A version as it is read: the demand, right and wrong, each item with what its answers earn, and what was overruled. */
export const VersionView = ({
  version,
  agreed = [],
}: {
  version: Version;
  /** What calibration rounds found of its items, for who may know. */
  agreed?: readonly Agreed[];
}) => {
  const translate = useTranslate();
  const text = useText();
  const { touchpoints } = useTouchpoints();
  const competencies = useCompetencies();
  const { tasks } = useTeamsAndTasks();
  const facts = [
    [translate('standard.touchpoint'), touchpoints.find(({ code }) => code === version.touchpoint.code)?.name],
    [translate('standard.attribution'), translate(`standard.attributions.${version.attribution}`)],
    [
      translate('standard.competency'),
      version.competency && (competencies.find(({ code }) => code === version.competency)?.name ?? version.competency),
    ],
    [
      translate('standard.tasks'),
      version.taskIds.map((id) => tasks.find((one) => one.id === id)?.name ?? id).join(', ') ||
        translate('standard.tasks_all'),
    ],
    [translate('standard.mandatory'), translate(version.mandatory ? 'standard.yes' : 'standard.no')],
  ];
  return (
    <Box sx={{ display: 'grid', gap: '12px', minWidth: 0, overflowWrap: 'anywhere' }}>
      <Box>{text(version.text)}</Box>
      {(text(version.right) || text(version.wrong)) && (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
            gap: '8px 20px',
          }}
        >
          <Example head={translate('standard.right')} said={text(version.right)} />
          <Example head={translate('standard.wrong')} said={text(version.wrong)} />
        </Box>
      )}
      <Box
        component="ol"
        aria-label={translate('standard.items')}
        sx={{ margin: 0, paddingLeft: '20px', display: 'grid', gap: '8px' }}
      >
        {version.items.map((item) => (
          <ItemLine
            key={item.id}
            item={item}
            found={agreed.find((one) => one.itemId === item.id || (version.inForce && codeOf(one) === item.code))}
          />
        ))}
      </Box>
      <Box
        component="dl"
        sx={{
          margin: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(88px, max-content) 1fr',
          gap: '2px 16px',
          fontSize: 13,
          lineHeight: '18px',
          '& dt': { color: 'var(--ink-3)', maxWidth: 180 },
          '& dd': { margin: 0 },
        }}
      >
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <Box key={name} sx={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Box>
          ))}
      </Box>
      {version.overruled.length > 0 && (
        <Box sx={{ fontSize: 13, color: 'var(--ink-2)' }}>
          <Box sx={{ fontWeight: 600 }}>{translate('standard.overruled')}</Box>
          <Box component="ul" sx={{ margin: 0, paddingLeft: '20px' }}>
            {version.overruled.map(({ key, reason }) => {
              const [code, language, , ...found] = key.split(':');
              return (
                <li key={key}>
                  {translate(`standard.check.${code}`, { found: found.join(':') })}
                  {language && ` (${language})`}: {reason}
                </li>
              );
            })}
          </Box>
        </Box>
      )}
    </Box>
  );
};

/** Of the item, without that of its standard. */
const codeOf = ({ name }: Agreed): string => name.slice(name.indexOf('/') + 1);

const ItemLine = ({ item, found }: { item: Version['items'][number]; found: Agreed | undefined }) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const answer = (one: Version['items'][number]['earns'][number]) =>
    item.kind === 'YES_NO'
      ? translate(`standard.answer_${one.answer}`)
      : item.kind === 'COUNT'
        ? translate('standard.from_count', { n: one.answer })
        : text(one.label) || one.answer;
  return (
    <li>
      {text(item.question) || item.code}{' '}
      {item.critical !== 'NONE' && (
        <Mark tone="attn">
          {translate(`standard.critical_short.${item.critical}`, { cap: format.number(Number(item.cap ?? 0)) })}
        </Mark>
      )}
      <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>
        {item.bonus == null
          ? translate('standard.weight_of', { weight: format.number(Number(item.weight)) })
          : translate('standard.item_bonus', { points: format.number(Number(item.bonus)) })}
        {'. '}
        {item.earns.map((one) => `${answer(one)}: ${format.percent(one.score)}`).join(' · ')}
        {item.naAllowed && `. ${translate('standard.na_short')}`}
      </Box>
      {found && <Agreement found={found} question={text(item.question) || item.code} />}
    </li>
  );
};

const Example = ({ head, said }: { head: string; said: string }): ReactNode =>
  said ? (
    <Box>
      <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{head}</Box>
      <Box sx={{ fontFamily: serif, marginTop: '2px' }}>{said}</Box>
    </Box>
  ) : null;
