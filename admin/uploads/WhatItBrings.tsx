import { useTranslate } from 'react-admin';
import { Box, Radio } from '@mui/material';
import type { ImportTargetsQuery, UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { narrow } from '../theme.ts';
import { Part } from './Part.tsx';
import { useLocal } from './useLocal.ts';

/** What the file brings: as a file like it was read before, by a template, or by a target with nothing mapped yet. */
export const WhatItBrings = ({
  upload,
  targets,
  value,
  frozen,
  onSuggestion,
  onTarget,
}: {
  upload: UploadWholeFragment;
  targets: ImportTargetsQuery['importTargets'];
  value: string;
  frozen: boolean;
  onSuggestion: (id: string) => void;
  onTarget: (code: string) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const local = useLocal();
  const nameOf = (code: string) => {
    const target = targets.find((each) => each.code === code);
    return target ? local(target.name) : code;
  };
  const options = [
    ...upload.suggestions.map((each) => ({
      value: each.id,
      title: local(each.name),
      text: [
        nameOf(each.target),
        translate(each.kind === 'SAVED' ? 'uploads.brings_saved' : 'uploads.brings_template', { source: each.source }),
        each.renamed.length > 0 &&
          translate('uploads.brings_renamed', {
            columns: each.renamed.map(({ was, now }) => `“${now}” = “${was}”`).join(', '),
          }),
        each.missing.length > 0 && translate('uploads.brings_missing', { columns: each.missing.join(', ') }),
      ]
        .filter(Boolean)
        .join('; '),
      end: translate('uploads.brings_likeness', { share: format.percent(each.likeness) }),
      choose: () => onSuggestion(each.id),
    })),
    ...targets.map((target) => ({
      value: target.code,
      title: local(target.name),
      text: local(target.about),
      end: '',
      choose: () => onTarget(target.code),
    })),
  ];
  return (
    <Part title={translate('uploads.what')} cap={translate('uploads.what_cap')}>
      <Box
        role="radiogroup"
        aria-label={translate('uploads.what')}
        sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px', [narrow]: { gridTemplateColumns: '1fr' } }}
      >
        {options.map((option) => (
          <Box
            component="label"
            key={option.value}
            sx={{
              display: 'flex',
              gap: '10px',
              padding: '12px 14px',
              borderRadius: '10px',
              cursor: frozen ? 'default' : 'pointer',
              border: value === option.value ? '1.5px solid var(--ink)' : '1.5px solid var(--line-2)',
              background: value === option.value ? 'var(--paper)' : 'transparent',
            }}
          >
            <Radio
              name={`${upload.id} brings`}
              disabled={frozen}
              checked={value === option.value}
              onChange={option.choose}
              sx={{ alignSelf: 'flex-start', margin: '-6px 0 0 -6px' }}
            />
            <Box sx={{ minWidth: 0, flex: 1 }}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0 8px', alignItems: 'baseline' }}>
                <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{option.title}</Box>
                {option.end && <Box sx={{ marginLeft: 'auto', fontSize: 12, color: 'var(--met)' }}>{option.end}</Box>}
              </Box>
              <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)', overflowWrap: 'anywhere' }}>
                {option.text}
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Part>
  );
};
