import type { Tokens } from './tokens.ts';

/** How the parts of the library look here. */
export function componentsOf(t: Tokens) {
  return {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { size: 'small', disableElevation: true },
      styleOverrides: {
        root: {
          minHeight: 34,
          padding: '0 14px',
          borderRadius: 8,
          gap: 0,
          whiteSpace: 'nowrap',
          '@media (pointer: coarse)': { minHeight: 44 },
        },
        text: { color: t['ink-2'], padding: '0 10px', '&:hover': { background: t.sunken } },
        outlined: {
          color: t.ink,
          borderColor: t['line-2'],
          background: t.surface,
          boxShadow: t.shadow,
          '&:hover': { borderColor: t['line-3'], background: t.surface },
        },
        contained: {
          '&:hover': { background: t.ink, opacity: 0.9 },
          '&.Mui-disabled': { color: t['ink-3'], background: t.sunken },
        },
      },
      variants: [
        { props: { color: 'error', variant: 'text' }, style: { color: t.attn } },
        { props: { color: 'error', variant: 'outlined' }, style: { color: t.attn } },
        { props: { color: 'error', variant: 'contained' }, style: { '&:hover': { background: t.attn } } },
      ],
    },
    MuiIconButton: {
      styleOverrides: {
        root: { borderRadius: 8, color: t['ink-2'], '@media (pointer: coarse)': { minWidth: 44, minHeight: 44 } },
      },
    },
    MuiSvgIcon: { styleOverrides: { root: { fontSize: 18 } } },
    MuiTextField: { defaultProps: { variant: 'outlined', margin: 'none', size: 'small', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'none', size: 'small', fullWidth: true } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: {
          background: t.surface,
          fontSize: 14,
          '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: t['line-3'] },
          '&.Mui-focused:not(.Mui-error) .MuiOutlinedInput-notchedOutline': { borderColor: t.focus },
          '&.Mui-disabled .MuiOutlinedInput-notchedOutline': { borderColor: t.line },
        },
        notchedOutline: { borderColor: t['line-2'] },
      },
    },
    MuiInputBase: { styleOverrides: { input: { '&::placeholder': { color: t['ink-3'], opacity: 1 } } } },
    // What is chosen is read whole, on a phone too.
    MuiSelect: { styleOverrides: { select: { whiteSpace: 'normal' } } },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          textTransform: 'none',
          fontSize: 13,
          lineHeight: '18px',
          padding: '6px 12px',
          color: t['ink-2'],
          borderColor: t['line-2'],
          '&.Mui-selected': { color: t.ink, fontWeight: 600 },
        },
      },
    },
    RaDataTable: {
      styleOverrides: {
        root: {
          '& .RaDataTable-headerCell': { backgroundColor: 'transparent' },
          '& .RaDataTable-thead': { backgroundColor: 'transparent' },
        },
      },
    },
    MuiInputLabel: { styleOverrides: { root: { color: t['ink-2'], '&.Mui-focused': { color: t.ink } } } },
    MuiFormHelperText: {
      styleOverrides: {
        root: { fontSize: 12, lineHeight: '16px', marginLeft: 0, color: t['ink-3'], '&.Mui-error': { color: t.attn } },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { styleOverrides: { root: { border: `1px solid ${t.line}`, borderRadius: 12, boxShadow: t.shadow } } },
    MuiDialog: {
      styleOverrides: { paper: { borderRadius: 14, border: `1px solid ${t.line}`, boxShadow: t['shadow-2'] } },
    },
    MuiDialogTitle: {
      styleOverrides: { root: { fontSize: 18, lineHeight: '26px', fontWeight: 620, padding: '20px 24px 8px' } },
    },
    MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px', gap: 4 } } },
    MuiMenu: { styleOverrides: { paper: { border: `1px solid ${t.line}`, boxShadow: t['shadow-2'] } } },
    MuiMenuItem: {
      styleOverrides: { root: { fontSize: 13, minHeight: 34, '@media (pointer: coarse)': { minHeight: 44 } } },
    },
    MuiDrawer: { styleOverrides: { paper: { boxShadow: 'none', borderColor: t.line } } },
    MuiChip: {
      styleOverrides: {
        root: { borderRadius: 6, height: 24, fontSize: 12.5, fontWeight: 550, background: t.sunken, color: t['ink-2'] },
      },
    },
    MuiLinearProgress: {
      styleOverrides: {
        root: { height: 8, borderRadius: 4, background: t.sunken, border: `1px solid ${t.line}` },
        bar: { background: t.ink, borderRadius: 4 },
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: { padding: '11px 14px 11px 0', borderColor: t.line, fontSize: 13.5, lineHeight: '18px' },
        head: { fontSize: 12, lineHeight: '16px', fontWeight: 500, color: t['ink-3'], background: 'transparent' },
        paddingCheckbox: { width: 36, padding: '0 8px 0 4px' },
      },
    },
    MuiTableRow: {
      styleOverrides: { root: { '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: t.surface } } },
    },
    MuiTableSortLabel: { styleOverrides: { root: { '&:hover, &.Mui-active': { color: t.ink } } } },
    MuiTooltip: {
      styleOverrides: {
        tooltip: { background: t.ink, color: t.surface, fontSize: 12, lineHeight: '16px', borderRadius: 6 },
      },
    },
    MuiSwitch: { styleOverrides: { thumb: { border: `1px solid ${t['line-3']}`, boxShadow: 'none' } } },
    MuiCheckbox: { styleOverrides: { root: { color: t['line-3'], padding: 6, '&.Mui-checked': { color: t.btn } } } },
    MuiRadio: { styleOverrides: { root: { color: t['line-3'], padding: 6, '&.Mui-checked': { color: t.btn } } } },
    MuiAlert: {
      styleOverrides: { root: { borderRadius: 10, fontSize: 13, lineHeight: '18px', alignItems: 'flex-start' } },
      variants: [
        { props: { severity: 'error' }, style: { background: t['attn-t'], color: t.attn } },
        { props: { severity: 'warning' }, style: { background: t['warn-t'], color: t.warn } },
        { props: { severity: 'success' }, style: { background: t['met-t'], color: t.met } },
        { props: { severity: 'info' }, style: { background: t.sunken, color: t.ink } },
      ],
    },
    MuiSnackbarContent: { styleOverrides: { root: { background: t.ink, color: t.surface, borderRadius: 10 } } },
    RaList: {
      styleOverrides: {
        root: {
          '& .RaList-content': { background: 'transparent', border: 0, boxShadow: 'none' },
          '& .RaList-actions': { flexWrap: 'wrap' },
        },
      },
    },
    RaBulkActionsToolbar: {
      styleOverrides: {
        root: { '& .RaBulkActionsToolbar-toolbar': { background: t.surface, color: t.ink, borderRadius: 14 } },
      },
    },
  };
}
