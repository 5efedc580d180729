import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { CloseCalibrationDocument, InviteToCalibrationDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { Section } from '../calendars/Section.tsx';
import { request, RequestError } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { Overtaken } from '../signal-kinds/Overtaken.tsx';
import { CancelButton } from './CancelButton.tsx';
import { People, type Invitation } from './People.tsx';
import { Progress } from './Progress.tsx';
import { questionsOf, type WholeRound } from './round.ts';

type Rater = NonNullable<WholeRound['raters']>[number];

/** An open round as HR sees it: who has answered, who hasn't, and not a word of what. */
export const Invited = ({ round, today, onDone }: { round: WholeRound; today: string; onDone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const raters = round.raters ?? [];
  const asSaved: Invitation = {
    raterIds: raters.filter(({ expert }) => !expert).map(({ accountId }) => accountId),
    expertId: raters.find(({ expert }) => expert)?.accountId ?? '',
    dueOn: round.dueOn ?? '',
  };
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [closing, setClosing] = useState(false);
  const invite = useAct(async () => {
    const { raterIds, expertId, dueOn } = invitation!;
    const input = { raterIds, expertId: expertId || null, dueOn: dueOn || null };
    await request(InviteToCalibrationDocument, { id: round.id, version: round.version, input });
    notify(translate('calibration.invited'), { type: 'success' });
    setInvitation(null);
    onDone();
  });
  const close = useAct(async () => {
    await request(CloseCalibrationDocument, { id: round.id, version: round.version });
    setClosing(false);
    notify(translate('calibration.closed'), { type: 'success' });
    onDone();
  });
  const missing = raters.filter(({ submittedAt }) => submittedAt == null);
  const columns: Column<Rater & { id: string }>[] = [
    {
      name: 'name',
      head: translate('calibration.person'),
      cell: ({ name, role, expert }) => (
        <>
          {name} {expert && <Mark tone="plain">{translate('calibration.expert')}</Mark>}
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{translate(`roles.${role}`)}</Box>
        </>
      ),
    },
    {
      name: 'state',
      head: translate('calibration.state'),
      cell: ({ submittedAt, answered }) =>
        submittedAt ? (
          <Mark tone="met">{translate('calibration.handed_in_on', { day: format.day(submittedAt) })}</Mark>
        ) : answered > 0 ? (
          translate('calibration.so_far', { n: format.number(answered), all: format.number(questionsOf(round)) })
        ) : (
          translate('calibration.not_begun')
        ),
    },
  ];
  return (
    <Section title={translate('calibration.who_answered')} lead={translate('calibration.blind_lead')}>
      <Progress done={round.submittedCount} all={round.raterCount} />
      <Rows
        label={translate('calibration.who_answered')}
        columns={columns}
        rows={raters.map((one) => ({ ...one, id: one.accountId }))}
      />
      {invitation && (
        <People
          value={invitation}
          today={today}
          fixed={raters.filter(({ answered }) => answered > 0).map(({ accountId }) => accountId)}
          onChange={(changes) => setInvitation({ ...invitation, ...changes })}
        />
      )}
      {invite.error !== null &&
        (invite.error instanceof RequestError && invite.error.code === 'CONFLICT' ? (
          <Overtaken text="calibration.overtaken" onReload={onDone} />
        ) : (
          <ErrorNotice error={invite.error} />
        ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
        <Button variant="contained" onClick={() => setClosing(true)}>
          {translate('calibration.close')}
        </Button>
        {invitation ? (
          <>
            <Button
              variant="outlined"
              disabled={
                invite.busy || invitation.raterIds.length < 2 || JSON.stringify(invitation) === JSON.stringify(asSaved)
              }
              onClick={() => void invite.run()}
            >
              {translate('calibration.invite_save')}
            </Button>
            <Button variant="text" onClick={() => setInvitation(null)}>
              {translate('shell.cancel')}
            </Button>
          </>
        ) : (
          <Button variant="outlined" onClick={() => setInvitation(asSaved)}>
            {translate('calibration.invite')}
          </Button>
        )}
        <CancelButton round={round} onDone={onDone} />
      </Box>
      <AskDialog
        open={closing}
        title={translate('calibration.close_title', { name: round.name })}
        submit={translate('calibration.close_submit')}
        danger={missing.length > 0}
        busy={close.busy}
        error={close.error}
        onClose={() => {
          setClosing(false);
          close.clear();
        }}
        onSubmit={() => void close.run()}
      >
        <Box>
          {translate('calibration.answered_of', {
            n: format.number(round.submittedCount),
            all: format.number(round.raterCount),
          })}
          {'. '}
          {translate('calibration.close_text')}
        </Box>
        {missing.length > 0 && (
          <Box>{translate('calibration.close_missing', { names: missing.map(({ name }) => name).join(', ') })}</Box>
        )}
      </AskDialog>
    </Section>
  );
};
