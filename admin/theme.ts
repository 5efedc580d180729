/** What Karta computed is set in sans; what a person said is set in serif (`fontFamily: serif`). */
export const sans = '"Inter Variable", Inter, system-ui, sans-serif';
export const serif = '"Source Serif 4", Georgia, serif';
/** Below this width: one column, a bar of places at the bottom. */
export const narrow = '@media (max-width: 899.95px)';
