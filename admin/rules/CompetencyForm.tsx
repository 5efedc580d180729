import { useTranslate } from 'react-admin';
import { Button, IconButton } from '@mui/material';
import { CurveEditor } from './CurveEditor.tsx';
import { FlawLines } from './FlawLines.tsx';
import { figureAt, ofMetric } from './figures.ts';
import { CrossIcon } from './icons.tsx';
import { NumberField } from './NumberField.tsx';
import { NumberInput } from './NumberInput.tsx';
import { within } from './path.ts';
import { Pick, type OptionGroup } from './Pick.tsx';
import { PickField } from './PickField.tsx';
import { linkTo } from './link-to.ts';
import { groupNames, type Competency, type Link } from './rule-set.ts';
import { Sum } from './Sum.tsx';
import { TextsField } from './TextsField.tsx';
import { TickField } from './TickField.tsx';
import { useLabel } from './useLabel.ts';
import { useSubjects } from './useSubjects.ts';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

/** A competency: what feeds it, in which group, with which weight. */
export const CompetencyForm = ({ competency, path }: { competency: Competency; path: string }) => {
  const translate = useTranslate();
  const words = useWords();
  const { rules, set, readOnly, flaws } = useWorkshop();
  const { field } = useLabel(rules);
  const subjects = useSubjects(rules).groups.filter((group) =>
    ['kpi', 'metric'].includes(group.options[0]!.value.split(':')[0]!),
  );
  const links = competency.links;
  const share = (link: Link) => {
    const all = links.filter((one) => one.group === link.group).reduce((sum, one) => sum + one.weight, 0);
    return all > 0 ? (competency.groups[link.group] * link.weight) / all : 0;
  };
  return (
    <>
      <TextsField path={`${path}.name`} label={field('competencies.name')} />
      <div className="rule-grid">
        <PickField
          path={`${path}.kind`}
          label={field('competencies.kind')}
          options={['soft', 'hard'].map((value) => ({ value, text: translate(`rules.competency.${value}`) }))}
        />
        {groupNames.map((group) => (
          <NumberField key={group} path={`${path}.groups.${group}`} label={translate(`rules.groups.${group}`)} />
        ))}
      </div>
      <Sum values={groupNames.map((group) => competency.groups[group])} />
      <FlawLines flaws={flaws.filter((flaw) => flaw.path === `${path}.groups` || flaw.path === `${path}.links`)} />
      <h3>{translate('rules.competency.feeds')}</h3>
      {links.length === 0 && <p className="cap">{translate('rules.competency.no_links')}</p>}
      <ul className="rule-links">
        {links.map((link, index) => {
          const place = `${path}.links[${index}]`;
          const subject = link.kpi === undefined ? `metric:${link.metric ?? ''}` : `kpi:${link.kpi}`;
          const mine = flaws.filter((flaw) => within(flaw.path, place) && !within(flaw.path, `${place}.curve`));
          return (
            <li key={index} data-path={place}>
              <div className="body">
                <Pick
                  label={translate('rules.competency.what')}
                  groups={subjects}
                  value={subject}
                  readOnly={readOnly}
                  bad={mine.length > 0}
                  onChange={(next) => set(place, linkTo(next, link, rules))}
                />
                <Pick
                  label={translate('rules.competency.group')}
                  groups={groupOptions(translate)}
                  value={link.group}
                  readOnly={readOnly}
                  onChange={(group) => set(`${place}.group`, group)}
                />
                <span className="pairing">
                  {translate('rules.competency.weight')}
                  <NumberInput
                    label={translate('rules.competency.weight')}
                    figure={figureAt(`${place}.weight`, rules)}
                    value={link.weight}
                    readOnly={readOnly}
                    onChange={(weight) => set(`${place}.weight`, weight)}
                    bad={mine.some((flaw) => flaw.path.endsWith('.weight'))}
                  />
                </span>
                <span className="cap">
                  {translate('rules.competency.makes', { share: words.number(Math.round(share(link) * 10) / 10) })}
                </span>
                {!readOnly && (
                  <IconButton
                    size="small"
                    aria-label={translate('rules.competency.remove_link', { n: index + 1 })}
                    onClick={() =>
                      set(
                        `${path}.links`,
                        links.filter((_, i) => i !== index),
                      )
                    }
                  >
                    <CrossIcon size={14} />
                  </IconButton>
                )}
              </div>
              <FlawLines flaws={mine} />
              {link.metric !== undefined && link.curve && (
                <CurveEditor
                  path={`${place}.curve`}
                  curve={link.curve}
                  metric={link.metric}
                  figure={ofMetric(link.metric, rules)}
                  onChange={(curve) => set(`${place}.curve`, curve)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {!readOnly && subjects.length > 0 && (
        <Button
          variant="text"
          onClick={() => set(`${path}.links`, [...links, linkTo(unused(subjects, links), {}, rules)])}
        >
          {translate('rules.competency.add_link')}
        </Button>
      )}
      <TickField
        path={`${path}.needsTwoGroups`}
        label={field('competencies.needsTwoGroups')}
        help={translate('rules.help.competencies_needsTwoGroups')}
      />
    </>
  );
};

const groupOptions = (translate: (key: string) => string): OptionGroup[] => [
  { label: '', options: groupNames.map((value) => ({ value, text: translate(`rules.groups.${value}`) })) },
];

function unused(subjects: OptionGroup[], links: Link[]): string {
  const taken = new Set(links.map((link) => (link.kpi === undefined ? `metric:${link.metric}` : `kpi:${link.kpi}`)));
  const all = subjects.flatMap((group) => group.options.map((option) => option.value));
  return all.find((one) => !taken.has(one)) ?? all[0]!;
}
