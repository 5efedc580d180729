import { LinkBase, Title, useNavigate, useParams, useTranslate, useLocation } from 'react-admin';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { ComparePageDocument, MapsOfDocument, type MapInListFragment } from '../../schema/generated/operations.ts';
import { sentence } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useViewer } from '../layout/useViewer.ts';
import { useAnswer } from '../maps/answer.ts';
import { CardPair } from './CardPair.tsx';
import { MadeFrom } from './MadeFrom.tsx';
import '../maps/maps.css';
import './compare.css';

/** Two maps of one person, side by side; which two stands in the address. */
export const ComparePage = () => {
  const { employeeId: asked } = useParams();
  const { search } = useLocation();
  const viewer = useViewer();
  const employeeId = asked === 'me' ? (viewer?.employeeId ?? null) : (asked ?? null);
  const chosen = new URLSearchParams(search);
  const [a, b] = [chosen.get('a'), chosen.get('b')];
  if (!employeeId) return null;
  return a && b ? (
    <Two employeeId={employeeId} a={a} b={b} path={`/maps/${asked}`} />
  ) : (
    <NewestTwo employeeId={employeeId} path={`/maps/${asked}`} />
  );
};

/** Without a choice: the newest map and the one before it. */
const NewestTwo = ({ employeeId, path }: { employeeId: string; path: string }) => {
  const translate = useTranslate();
  const { data, error } = useAnswer(MapsOfDocument, { employeeId });
  if (error) return <Words text={sentence(error, translate)} back={path} />;
  if (!data) return <Words text={translate('shell.loading')} back={path} />;
  const [newest, before] = data.careerMaps;
  if (!newest || !before) return <Words text={translate('compare.only_one')} back={path} />;
  return <Two employeeId={employeeId} a={before.id} b={newest.id} path={path} />;
};

const Two = ({ employeeId, a, b, path }: { employeeId: string; a: string; b: string; path: string }) => {
  const translate = useTranslate();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { data, error } = useAnswer(ComparePageDocument, { employeeId, a, b });
  if (error) return <Words text={sentence(error, translate)} back={path} />;
  if (!data) return <Words text={translate('shell.loading')} back={path} />;
  const own = viewer?.employeeId === employeeId;
  const go = (left: string, right: string) => navigate(`${path}/compare?a=${left}&b=${right}`);
  const title = own ? translate('compare.title_own') : translate('compare.title', { name: data.employee.name });
  const assignments = [
    ...new Map([...(data.b?.cards ?? []), ...(data.a?.cards ?? [])].map((card) => [card.assignmentId, card])).keys(),
  ];
  return (
    <div className="map-page compare">
      <Title title={title} />
      <div className="map-body">
        <header className="hd">
          <h1>{title}</h1>
          <p className="sec">{translate('compare.intro')}</p>
          <div className="choices">
            <Choice label={translate('compare.left')} maps={data.careerMaps} value={a} onChange={(id) => go(id, b)} />
            <Choice label={translate('compare.right')} maps={data.careerMaps} value={b} onChange={(id) => go(a, id)} />
            <Button variant="outlined" onClick={() => go(b, a)}>
              {translate('compare.swap')}
            </Button>
            <Button variant="text" component={LinkBase} to={`${path}?map=${b}`}>
              {translate('compare.back')}
            </Button>
          </div>
        </header>
        {!data.a || !data.b ? (
          <p className="sec">{translate('errors.NOT_FOUND')}</p>
        ) : a === b ? (
          <p className="sec">{translate('compare.same_map')}</p>
        ) : (
          <>
            <MadeFrom a={data.a} b={data.b} />
            {assignments.map((id) => (
              <CardPair
                key={id}
                a={data.a!.cards.find((card) => card.assignmentId === id) ?? null}
                b={data.b!.cards.find((card) => card.assignmentId === id) ?? null}
                maps={[`${path}?map=${a}&assignment=${id}`, `${path}?map=${b}&assignment=${id}`]}
                days={[data.a!.asOf, data.b!.asOf]}
              />
            ))}
          </>
        )}
      </div>
    </div>
  );
};

const Choice = ({
  label,
  maps,
  value,
  onChange,
}: {
  label: string;
  maps: readonly MapInListFragment[];
  value: string;
  onChange: (id: string) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const known = maps.some(({ id }) => id === value);
  return (
    <TextField
      select
      label={label}
      value={known ? value : ''}
      onChange={(event) => onChange(event.target.value)}
      sx={{ width: 'auto', minWidth: 200, maxWidth: '100%' }}
    >
      {maps.map((map) => (
        <MenuItem key={map.id} value={map.id} sx={{ whiteSpace: 'normal' }}>
          {translate('compare.choice', {
            day: format.day(map.asOf),
            purpose: translate(`compare.purpose_${map.purpose}`, { _: map.purpose }),
            version: map.ruleSetVersion,
            at: format.instant(map.madeAt),
          })}
        </MenuItem>
      ))}
    </TextField>
  );
};

const Words = ({ text, back }: { text: string; back: string }) => {
  const translate = useTranslate();
  return (
    <div className="map-page compare">
      <div className="map-empty" aria-live="polite">
        <h1>{translate('compare.link')}</h1>
        <p className="sec">{text}</p>
        <Button variant="outlined" component={LinkBase} to={back}>
          {translate('compare.back')}
        </Button>
      </div>
    </div>
  );
};
