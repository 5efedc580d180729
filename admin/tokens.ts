/** Every colour of the console by name. The theme is made from them, and SVG reads them as CSS variables: `var(--ember)`. */
export const light = {
  paper: '#FAF9F6', surface: '#FFFFFF', sunken: '#F3F1EB',
  line: '#E8E4DB', 'line-2': '#D5CFC2', 'line-3': '#8C8778',
  ink: '#1E2329', 'ink-2': '#535A64', 'ink-3': '#676D77',
  btn: '#1E2329', 'on-btn': '#FFFFFF',
  ember: '#C2410C', 'ember-t': '#FDEEE4',
  met: '#1B6E55', 'met-t': '#E4F1EC',
  attn: '#A62B55', 'attn-t': '#FAE8EE',
  warn: '#855400', 'warn-t': '#FBF0DA',
  focus: '#3A5BC7',
  r1: '#DDB04E', r2: '#93AE5C', r3: '#35888A', r4: '#2C4A7C',
  'r1-x': '#735100', 'r2-x': '#4B6420', 'r3-x': '#16625C', 'r4-x': '#2C4A7C',
  'r1-t': '#FAF0D9', 'r2-t': '#EDF3DF', 'r3-t': '#DDEFED', 'r4-t': '#E2E9F5',
  band: '#DCD8CE',
  shadow: '0 1px 2px rgb(30 35 41 / .05)',
  'shadow-2': '0 12px 32px -8px rgb(30 35 41 / .18), 0 2px 6px rgb(30 35 41 / .06)',
};

export type Tokens = typeof light;

/** In the dark a line does the work of the small shadow. */
export const dark: Tokens = {
  paper: '#14171A', surface: '#1B1F24', sunken: '#23282E',
  line: '#2A2F36', 'line-2': '#3A4048', 'line-3': '#757B84',
  ink: '#ECEAE4', 'ink-2': '#B3B7BD', 'ink-3': '#949AA3',
  btn: '#ECEAE4', 'on-btn': '#1B1F24',
  ember: '#FF9A66', 'ember-t': '#3A2417',
  met: '#6CC8A6', 'met-t': '#16332A',
  attn: '#F29AB6', 'attn-t': '#3D1D2A',
  warn: '#E6B04A', 'warn-t': '#372A11',
  focus: '#9DB2FF',
  r1: '#8A6A22', r2: '#7E9A4A', r3: '#58B3AC', r4: '#C9D8FA',
  'r1-x': '#EBC771', 'r2-x': '#B5CF85', 'r3-x': '#79CCC4', 'r4-x': '#A9C1F0',
  'r1-t': '#352A12', 'r2-t': '#28321A', 'r3-t': '#14332F', 'r4-t': '#1D2A44',
  band: '#3A4048',
  shadow: 'none',
  'shadow-2': '0 12px 32px -8px rgb(0 0 0 / .6)',
};

export const cssVariables = (tokens: Tokens): Record<string, string> =>
  Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--${name}`, value]));
