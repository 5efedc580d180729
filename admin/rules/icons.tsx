import type { ReactNode } from 'react';

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

export const FlawIcon = icon(
  <>
    <path d="M9 2.500 16 15H2z" />
    <path d="M9 7v4M9 13v.1" />
  </>,
);
export const DownIcon = icon(<path d="M4.500 7 9 11.500 13.500 7" />);
export const PlusIcon = icon(<path d="M9 3.500v11M3.500 9h11" />);
export const CrossIcon = icon(<path d="m4.500 4.500 9 9M13.500 4.500l-9 9" />);
export const UndoIcon = icon(<path d="M6.500 3.500 3 7l3.500 3.500M3.500 7H11a4 4 0 0 1 0 8H7" />);
export const GripIcon = icon(
  <>
    {[5, 9, 13].flatMap((y) => [7, 11].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r=".5" strokeWidth="2" />))}
  </>,
);
export const PrintIcon = icon(
  <>
    <path d="M5 6.500V2.500h8v4M5 12.500H3v-6h12v6h-2" />
    <path d="M5 10.500h8v5H5z" />
  </>,
);
