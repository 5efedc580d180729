import { QueryClient } from '@tanstack/react-query';
import { Admin, CustomRoutes, reactRouterProvider, Resource, type I18nProvider } from 'react-admin';
import { lazily } from './lazily.ts';
import accounts from './accounts/index.ts';
import acknowledgements from './acknowledgements/index.ts';
import apiKeys from './api-keys/index.ts';
import { authProvider } from './auth-provider.ts';
import calendars from './calendars/index.ts';
import closures from './closures/index.ts';
import { dataProvider } from './data-provider.ts';
import employees from './employees/index.ts';
import forceMajeure from './force-majeure/index.ts';
import { RequestError } from './graphql.ts';
import { AccessDenied } from './layout/AccessDenied.tsx';
import { Layout } from './layout/Layout.tsx';
import { NotFound } from './layout/NotFound.tsx';
import { FirstScreen } from './organisation/FirstScreen.tsx';
import competencies from './competencies/index.ts';
import kpis from './kpis/index.ts';
import metrics from './metrics/index.ts';
import planTargets from './plan-targets/index.ts';
import programmes from './programmes/index.ts';
import proposals from './proposals/index.ts';
import rules from './rules/index.ts';
import signalKinds from './signal-kinds/index.ts';
import sla from './sla/index.ts';
import standards from './standards/index.ts';
import { SignInPage } from './sign-in/SignInPage.tsx';
import { makeStore } from './store.ts';
import { darkTheme, lightTheme } from './themes.ts';
import uploads from './uploads/index.ts';
import visits from './visits/index.ts';

const { Route } = reactRouterProvider;
const passes = (error: unknown) => error instanceof RequestError && error.code === 'SERVICE_UNAVAILABLE';
const store = makeStore();
/** Without a network a request fails at once and says so; the default would wait in silence. A refusal stays one however often it is asked for. */
const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: (times, error) => times < 2 && passes(error) },
    mutations: { networkMode: 'always' },
  },
});

/** The map and its explanations are the heaviest page, and many roles never open it. */
const MapPage = lazily(() => import('./maps/MapPage.tsx'), 'MapPage');

const ComparePage = lazily(() => import('./compare/ComparePage.tsx'), 'ComparePage');
const TeamBoard = lazily(() => import('./team/TeamBoard.tsx'), 'TeamBoard');
const TeamKpis = lazily(() => import('./team-kpis/TeamKpis.tsx'), 'TeamKpis');
const MyKpis = lazily(() => import('./my-kpis/MyKpis.tsx'), 'MyKpis');
const LeadsPage = lazily(() => import('./leads/LeadsPage.tsx'), 'LeadsPage');
const SettingsPage = lazily(() => import('./settings/SettingsPage.tsx'), 'SettingsPage');
const MyStandards = lazily(() => import('./acknowledgements/MyStandards.tsx'), 'MyStandards');
const VisitFormPage = lazily(() => import('./visit-form/VisitFormPage.tsx'), 'VisitFormPage');
const CalibrationList = lazily(() => import('./calibrations/CalibrationList.tsx'), 'CalibrationList');
const CalibrationPage = lazily(() => import('./calibrations/CalibrationPage.tsx'), 'CalibrationPage');
const Disputes = lazily(() => import('./disputes/Disputes.tsx'), 'Disputes');
const ConformityPage = lazily(() => import('./conformity/ConformityPage.tsx'), 'ConformityPage');
const AnswersPage = lazily(() => import('./conformity/AnswersPage.tsx'), 'AnswersPage');
const SidesPage = lazily(() => import('./conformity/SidesPage.tsx'), 'SidesPage');
const MirrorPage = lazily(() => import('./mirror/MirrorPage.tsx'), 'MirrorPage');
const AnnouncedPage = lazily(() => import('./announced/AnnouncedPage.tsx'), 'AnnouncedPage');
const Results = lazily(() => import('./results/Results.tsx'), 'Results');
const ServiceLevels = lazily(() => import('./contacts/ServiceLevels.tsx'), 'ServiceLevels');
const FigureContacts = lazily(() => import('./contacts/FigureContacts.tsx'), 'FigureContacts');
const NearBreach = lazily(() => import('./contacts/NearBreach.tsx'), 'NearBreach');
const ContactList = lazily(() => import('./contacts/ContactList.tsx'), 'ContactList');
const ContactPage = lazily(() => import('./contacts/ContactPage.tsx'), 'ContactPage');
const Explorer = lazily(() => import('./explorer/Explorer.tsx'), 'Explorer');

/** Resources stand in the order of the data's way: people, visits, stages, maps, uploads, access. */
export const App = ({ i18nProvider }: { i18nProvider: I18nProvider }) => (
  <Admin
    accessDenied={AccessDenied}
    authProvider={authProvider}
    catchAll={NotFound}
    dashboard={FirstScreen}
    dataProvider={dataProvider}
    darkTheme={darkTheme}
    disableTelemetry
    i18nProvider={i18nProvider}
    layout={Layout}
    loginPage={SignInPage}
    queryClient={queryClient}
    requireAuth
    store={store}
    theme={lightTheme}
    title="Karta"
  >
    <Resource name="employees" {...employees} />
    <Resource name="rules" {...rules} />
    <Resource name="signal-kinds" {...signalKinds} />
    <Resource name="metrics" {...metrics} />
    <Resource name="kpis" {...kpis} />
    <Resource name="competencies" {...competencies} />
    <Resource name="standards" {...standards} />
    <Resource name="acknowledgements" {...acknowledgements} />
    <Resource name="calendars" {...calendars} />
    <Resource name="closures" {...closures} />
    <Resource name="sla" {...sla} />
    <Resource name="force-majeure" {...forceMajeure} />
    <Resource name="plan-targets" {...planTargets} />
    <Resource name="programmes" {...programmes} />
    <Resource name="visits" {...visits} />
    <Resource name="proposals" {...proposals} />
    <CustomRoutes>
      <Route path="/leads" element={<LeadsPage />} />
      <Route path="/team" element={<TeamBoard />} />
      <Route path="/team-kpis" element={<TeamKpis />} />
      <Route path="/my-kpis" element={<MyKpis />} />
      <Route path="/maps/:employeeId" element={<MapPage />} />
      <Route path="/maps/:employeeId/compare" element={<ComparePage />} />
      <Route path="/settings" element={<SettingsPage />} />
      <Route path="/my-standards" element={<MyStandards />} />
      <Route path="/record-visit" element={<VisitFormPage />} />
      <Route path="/results" element={<Results />} />
      <Route path="/disputes" element={<Disputes />} />
      <Route path="/announced" element={<AnnouncedPage />} />
      <Route path="/my-mirror" element={<MirrorPage />} />
      <Route path="/conformity" element={<ConformityPage />} />
      <Route path="/conformity/answers" element={<AnswersPage />} />
      <Route path="/conformity/sides" element={<SidesPage />} />
      <Route path="/calibrations" element={<CalibrationList />} />
      <Route path="/calibrations/:id" element={<CalibrationPage />} />
      <Route path="/service-levels" element={<ServiceLevels />} />
      <Route path="/service-levels/contacts" element={<FigureContacts />} />
      <Route path="/near-breach" element={<NearBreach />} />
      <Route path="/contacts" element={<ContactList />} />
      <Route path="/contacts/:id" element={<ContactPage />} />
      <Route path="/explorer" element={<Explorer />} />
    </CustomRoutes>
    <Resource name="uploads" {...uploads} />
    <Resource name="accounts" {...accounts} />
    <Resource name="api-keys" {...apiKeys} />
  </Admin>
);
