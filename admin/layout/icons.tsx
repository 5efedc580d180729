import type { ReactNode } from 'react';

/** Line icons of one weight; they inherit the colour of their text. */
const icon = (drawing: ReactNode) =>
  function LineIcon({ size = 18 }: { size?: number }) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 18 18"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
        style={{ flex: 'none' }}
      >
        {drawing}
      </svg>
    );
  };

export const PeopleIcon = icon(
  <>
    <circle cx="6.5" cy="6" r="2.7" />
    <path d="M1.8 15c.4-3 2.2-4.5 4.7-4.5s4.3 1.5 4.7 4.5" />
    <path d="M11.5 3.6a2.7 2.7 0 0 1 0 4.9M13.3 11c1.6.7 2.6 2 2.9 4" />
  </>,
);
export const MapIcon = icon(
  <>
    <path d="M2.5 14h2.2c2.4 0 1.6-4.6 4-4.6S11 9.4 12 6" />
    <circle cx="13.2" cy="4.4" r="1.7" />
  </>,
);
export const DecideIcon = icon(
  <>
    <path d="M3 14V9.5M7 14V7.5M11 14V5.5M15 14V3.5" />
  </>,
);
export const UploadIcon = icon(<path d="M9 12V3M5.5 6.2 9 2.8l3.5 3.4M3 12v3h12v-3" />);
export const DownloadIcon = icon(<path d="M9 3v9M5.5 8.8 9 12.2l3.5-3.4M3 15h12" />);
export const VisitsIcon = icon(
  <>
    <rect x="2.5" y="3.5" width="13" height="12" rx="2" />
    <path d="M2.5 7.5h13M6 2v3M12 2v3" />
  </>,
);
export const DisputeIcon = icon(
  <>
    <path d="M3 3.5h12v8.5H8.5L5 15v-3H3z" />
    <path d="M9 6v2.4M9 10.2v.1" />
  </>,
);
export const CalibrationIcon = icon(
  <>
    <circle cx="6.500" cy="9" r="4" />
    <circle cx="11.500" cy="9" r="4" />
  </>,
);
export const WriteIcon = icon(
  <>
    <path d="M3 15l.8-3.4L11.6 3.8a1.6 1.6 0 0 1 2.3 0l.3.3a1.6 1.6 0 0 1 0 2.3L6.4 14.2z" />
    <path d="M10.3 5.1l2.6 2.6" />
  </>,
);
export const OrganisationIcon = icon(
  <>
    <rect x="2.5" y="2.5" width="5.2" height="6" rx="1.2" />
    <rect x="10.3" y="2.5" width="5.2" height="3.5" rx="1.2" />
    <rect x="2.5" y="11.5" width="5.2" height="4" rx="1.2" />
    <rect x="10.3" y="9" width="5.2" height="6.5" rx="1.2" />
  </>,
);
export const AccountsIcon = icon(
  <>
    <circle cx="9" cy="6" r="3" />
    <path d="M3.5 15.5c.5-3 2.6-4.6 5.5-4.6s5 1.600 5.500 4.600" />
  </>,
);
export const KeyIcon = icon(
  <>
    <circle cx="6" cy="11.8" r="3.2" />
    <path d="m8.400 9.500 6-6M12.200 5.700l2 2" />
  </>,
);
export const CheckIcon = icon(<path d="M3.5 9.500 7.200 13l7.300-8" strokeWidth="2" />);
/** Two ticks: that others have read something; one tick is the reader's own. */
export const SeenIcon = icon(<path d="M1.500 9.500 4.500 12.500l6-7M8 12l.5.5 7-7.500" />);
export const SearchIcon = icon(
  <>
    <circle cx="8" cy="8" r="4.700" />
    <path d="m11.600 11.600 3.600 3.600" />
  </>,
);
export const JobsIcon = icon(
  <>
    <circle cx="9" cy="9" r="6.300" />
    <path d="M9 5.500V9l2.400 1.600" />
  </>,
);
export const HistoryIcon = icon(<path d="M3 9a6 6 0 1 1 2 4.500M3 5v4h4M9 6v3l2 1.500" />);
export const MoreIcon = icon(<path d="M3.500 9h.01M9 9h.01M14.500 9h.01" strokeWidth="2.400" />);
export const RulesIcon = icon(
  <>
    <path d="M3 5h7M14 5h1M3 13h1M8 13h7" />
    <circle cx="12" cy="5" r="2" />
    <circle cx="6" cy="13" r="2" />
  </>,
);
export const ExploreIcon = icon(<path d="M6 4.5 2.500 9 6 13.500M12 4.500 15.500 9 12 13.500M10 4 8 14" />);
export const TeamIcon = icon(
  <>
    <circle cx="9" cy="5.500" r="2.500" />
    <path d="M4.500 15c.4-3 2.100-4.500 4.500-4.500s4.100 1.500 4.500 4.500M2.500 8.500c.5-1.100 1.300-1.800 2.300-2M15.500 8.500c-.5-1.100-1.300-1.800-2.300-2" />
  </>,
);

export const SettingsIcon = icon(
  <>
    <circle cx="9" cy="9" r="2.4" />
    <path d="M9 1.8v2.4M9 13.8v2.4M1.8 9h2.4M13.8 9h2.4M3.9 3.9l1.7 1.7M12.4 12.4l1.7 1.7M3.9 14.1l1.7-1.7M12.4 5.6l1.7-1.7" />
  </>,
);
export const KindsIcon = icon(
  <>
    <path d="M3 4.500h12v8H8.500L5.500 15v-2.500H3z" />
    <path d="M6.500 8.500h.01M9 8.500h.01M11.500 8.500h.01" strokeWidth="2" />
  </>,
);
export const MetricsIcon = icon(<path d="M4 3v12M4 5.500h9M4 9h6M4 12.500h8" />);
export const KpiIcon = icon(<path d="M3 13a6 6 0 1 1 12 0M9 13l3-4" />);
export const AimIcon = icon(
  <>
    <circle cx="9" cy="9" r="6.300" />
    <circle cx="9" cy="9" r="2.600" />
    <path d="M9 9h.01" strokeWidth="2" />
  </>,
);
export const CompetencyIcon = icon(<path d="M9 3l5.500 3v6L9 15l-5.500-3V6zM9 9l5.500-3M9 9v6M9 9 3.500 6" />);
export const DoneIcon = icon(
  <>
    <rect x="2.500" y="2.500" width="13" height="13" rx="2.500" />
    <path d="m5.800 9.200 2.300 2.300 4.200-4.800" />
  </>,
);
export const ForceMajeureIcon = icon(<path d="M10 2 4.500 10H9l-1 6 5.500-8H9z" />);

export const AnswersIcon = icon(
  <>
    <rect x="3" y="2.500" width="12" height="13" rx="2" />
    <path d="M6 6.500l1 1 1.500-1.700M6 11l1 1 1.500-1.700M10.500 7H12M10.500 11.500H12" />
  </>,
);
export const ClosureIcon = icon(
  <>
    <path d="M3 15.500V4.500L9 2l6 2.500v11M2 15.500h14" />
    <path d="m6.500 7.500 5 5M11.500 7.500l-5 5" />
  </>,
);
export const CalendarIcon = icon(
  <>
    <rect x="2.5" y="3.5" width="13" height="12" rx="2" />
    <path d="M2.5 7.5h13M6 2v3M12 2v3M9 9.5v2.200l1.600 1" />
  </>,
);
export const PromiseIcon = icon(
  <>
    <circle cx="9" cy="10" r="5.500" />
    <path d="M9 7v3l2 1.500M7 2h4" />
  </>,
);
export const DueIcon = icon(
  <path d="M4.500 2.500h9M4.500 15.500h9M5.500 2.500v2.500L9 9l-3.500 4v2.500M12.500 2.500v2.500L9 9l3.500 4v2.500" />,
);
export const ContactIcon = icon(
  <path d="M5.800 2.800 3.500 4c-.6 4.800 5.700 11 10.500 10.500l1.200-2.300-3-2-1.600 1.300c-1.600-.8-2.800-2-3.600-3.600l1.300-1.600z" />,
);
export const LevelsIcon = icon(
  <>
    <path d="M2.500 15.500h13M4.500 15.500V10M8.500 15.500V6M12.500 15.500V8" />
    <path d="m10.500 4 2 2 3.500-4" />
  </>,
);
export const StandardsIcon = icon(
  <>
    <path d="M4 2.500h7l3 3v10H4z" />
    <path d="m6.500 10 1.500 1.500 3-3.500M11 2.500v3h3" />
  </>,
);
/** Squares of a map, one of them filled. */
export const HeatIcon = icon(
  <>
    <path d="M2.500 2.500h13v13h-13zM2.500 9h13M9 2.500v13" />
    <path d="M10.700 4.500h3M4.300 6h3M4.300 12h3M10.700 11h3M10.700 13h3" />
  </>,
);
export const PlanIcon = icon(
  <>
    <circle cx="9" cy="9" r="6.5" />
    <circle cx="9" cy="9" r="3" />
    <path d="M9 9l5.5-5.5" />
  </>,
);
/** One half and what it looks like from the other side. */
export const MirrorIcon = icon(
  <>
    <path d="M9 2.500v13" />
    <path d="M6.500 5 2.500 13h4zM11.500 5l4 8h-4z" />
  </>,
);
export const AnnouncedIcon = icon(
  <>
    <path d="M3 7.500v3l8 3.500V4z" />
    <path d="M5 11.500l1 4h2l-1-3.200M13.500 7a3 3 0 0 1 0 4" />
  </>,
);
