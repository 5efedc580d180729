import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import {
  SetTaskManagerDocument,
  SetTeamManagerDocument,
  SetTeamParentDocument,
  type LeadsQuery,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { PickLead, type Lead } from './PickLead.tsx';

type Team = LeadsQuery['teams'][number];
type Task = LeadsQuery['tasks'][number];

/** Who is in charge of a team or task, and for a team where it stands. Says what follows before it happens. */
export const ChangeLead = ({ of, teams, onDone }: { of: Team | Task; teams: Team[] | null; onDone: () => void }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="text"
        aria-label={translate('leads.change_one', { name: of.name })}
        onClick={() => setOpen(true)}
      >
        {translate('leads.change')}
      </Button>
      {open && (
        <LeadDialog
          of={of}
          teams={teams}
          onClose={() => setOpen(false)}
          onStale={onDone}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      )}
    </>
  );
};

const LeadDialog = ({
  of,
  teams,
  onClose,
  onStale,
  onDone,
}: {
  of: Team | Task;
  teams: Team[] | null;
  onClose: () => void;
  onStale: () => void;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const wasParent = 'parentId' in of ? (of.parentId ?? '') : '';
  const [lead, setLead] = useState<Lead | null>(of.managerId ? { id: of.managerId, name: of.managerName ?? '' } : null);
  const [parent, setParent] = useState(wasParent);
  const newLead = (lead?.id ?? null) !== (of.managerId ?? null);
  const newParent = parent !== wasParent;
  const { run, busy, error } = useAct(async () => {
    const { id } = of;
    let { version } = of;
    if (version == null) return;
    if (newLead) {
      const asked = { id, employeeId: lead?.id ?? null, version };
      version = teams
        ? (await request(SetTeamManagerDocument, asked)).setTeamManager.version
        : ((await request(SetTaskManagerDocument, asked)).setTaskManager.version ?? version);
    }
    if (newParent) await request(SetTeamParentDocument, { id, parentId: parent || null, version });
    notify(translate('leads.done', { name: of.name }), { type: 'success' });
    onDone();
  }, onStale);
  return (
    <AskDialog
      open
      title={of.name}
      submit={translate('leads.save')}
      busy={busy}
      error={error}
      disabled={!newLead && !newParent}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <PickLead
        label={translate('leads.manager')}
        help={translate('leads.manager_help')}
        value={lead}
        onChange={setLead}
      />
      {teams && (
        <TextField
          select
          label={translate('leads.above')}
          value={parent}
          onChange={(event) => setParent(event.target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('leads.top')}</MenuItem>
          {teams
            .filter((team) => !isBelow(team, of.id, teams))
            .map((team) => (
              <MenuItem key={team.id} value={team.id}>
                {team.name}
              </MenuItem>
            ))}
        </TextField>
      )}
      <Box sx={{ fontSize: 13, lineHeight: '18px' }}>
        {translate(teams ? 'leads.team_effect' : 'leads.task_effect', { name: of.name })}
      </Box>
    </AskDialog>
  );
};

/** Whether a team is another one or stands below it: such a team can't stand above that one. */
function isBelow(team: Team, above: string, teams: Team[]): boolean {
  const seen = new Set<string>();
  for (let at: Team | undefined = team; at && !seen.has(at.id);) {
    if (at.id === above) return true;
    seen.add(at.id);
    const parent: string | null | undefined = at.parentId;
    at = teams.find(({ id }) => id === parent);
  }
  return false;
}
