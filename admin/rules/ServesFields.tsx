import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Autocomplete, TextField } from '@mui/material';
import { KpiStandardsDocument, type KpiStandardsQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useViewer } from '../layout/useViewer.ts';
import { fedBy, withFed } from './link-to.ts';
import type { Option } from './Pick.tsx';
import type { Kpi } from './rule-set.ts';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

type Titles = KpiStandardsQuery['standards']['nodes'][number]['face']['title'];

/** What a KPI is for: the competencies that it feeds, and the standards that it tells about. Either makes it relevant. */
export const ServesFields = ({ kpi, path }: { kpi: Kpi; path: string }) => {
  const translate = useTranslate();
  const { text } = useWords();
  const { rules, set } = useWorkshop();
  const viewer = useViewer();
  const { data } = useQuery({
    queryKey: ['kpi-standards'],
    queryFn: async () => (await request(KpiStandardsDocument, {})).standards.nodes,
    enabled: viewer?.may.includes('acknowledgements') ?? false,
    retry: false,
  });
  const standards = kpi.standards ?? [];
  const titleOf = ({ en, ru, pl }: Titles, code: string) =>
    text({ ...(en && { en }), ...(ru && { ru }), ...(pl && { pl }) }, code);
  return (
    <div className="rule-grid wide">
      <Several
        label={translate('rules.smart.feeds')}
        value={fedBy(kpi.code, rules)}
        options={rules.competencies.map(({ code, name }) => ({ value: code, text: text(name, code) }))}
        onChange={(wanted) => set('competencies', withFed(kpi.code, wanted, rules))}
      />
      <Several
        label={translate('rules.smart.standards')}
        value={standards}
        options={(data ?? []).map(({ code, face }) => ({ value: code, text: titleOf(face.title, code) }))}
        onChange={(wanted) => set(`${path}.standards`, wanted.length === 0 ? undefined : wanted)}
      />
    </div>
  );
};

const Several = ({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: readonly string[];
  options: readonly Option[];
  onChange: (value: string[]) => void;
}) => {
  const translate = useTranslate();
  const { readOnly } = useWorkshop();
  const nameOf = (code: string) => options.find((option) => option.value === code)?.text ?? code;
  if (readOnly)
    return (
      <div className="rule-field">
        <span className="rule-label">{label}</span>
        <p>{value.map(nameOf).join(', ') || translate('rules.nothing_chosen')}</p>
      </div>
    );
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={options.map((option) => option.value)}
      getOptionLabel={nameOf}
      value={[...value]}
      onChange={(_, next) => onChange(next)}
      noOptionsText={translate('rules.items.no_match')}
      clearText={translate('rules.clear')}
      openText={translate('rules.open')}
      closeText={translate('shell.close')}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
};
