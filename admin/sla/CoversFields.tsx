import { useTranslate } from 'react-admin';
import { Autocomplete, Box, TextField } from '@mui/material';
import type { SlaTermsPartsFragment } from '../../schema/generated/operations.ts';
import { useTeamsAndTasks } from '../employees/useTeamsAndTasks.ts';
import { useLocations } from '../force-majeure/useLocations.ts';
import { WordsField } from './WordsField.tsx';

type Covers = SlaTermsPartsFragment['covers'];
const words = ['priorities', 'channels', 'clientCodes'] as const;

/** What a policy is for: of each sort some, or all when nothing is picked. */
export const CoversFields = ({
  covers,
  flaws,
  onChange,
}: {
  covers: Covers;
  flaws: Record<string, string>;
  onChange: (change: Partial<Covers>) => void;
}) => {
  const translate = useTranslate();
  const { tasks } = useTeamsAndTasks();
  const lists = { taskIds: tasks, locationIds: useLocations() };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))', gap: '12px' }}>
      {(['taskIds', 'locationIds'] as const).map((field) => (
        <Autocomplete
          key={field}
          multiple
          disableCloseOnSelect
          options={lists[field].map(({ id }) => id)}
          getOptionLabel={(id) => lists[field].find((one) => one.id === id)?.name ?? id}
          value={covers[field]}
          onChange={(_, ids) => onChange({ [field]: ids })}
          noOptionsText={translate('rules.items.no_match')}
          clearText={translate('rules.clear')}
          openText={translate('rules.open')}
          closeText={translate('shell.close')}
          renderInput={(params) => (
            <TextField
              {...params}
              label={translate(`sla.${field}`)}
              error={`covers.${field}` in flaws}
              helperText={translate(`covers.${field}` in flaws ? 'sla.flaw.gone' : 'sla.all_if_empty')}
            />
          )}
        />
      ))}
      {words.map((field) => (
        <WordsField
          key={field}
          label={translate(`sla.${field}`)}
          help={translate('sla.all_if_empty')}
          value={covers[field]}
          onChange={(picked) => onChange({ [field]: picked })}
        />
      ))}
    </Box>
  );
};
