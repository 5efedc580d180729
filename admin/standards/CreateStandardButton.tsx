import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { MenuItem, TextField } from '@mui/material';
import { CreateStandardDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { CreateNamed } from '../layout/CreateNamed.tsx';
import { codeFrom } from '../rules/code-from.ts';
import { useTouchpoints } from './useTouchpoints.ts';

/** A new standard is a draft with a title; what it demands is written on its page. */
export const CreateStandardButton = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { touchpoints } = useTouchpoints();
  const [touchpoint, setTouchpoint] = useState('');
  const create = async (title: string, code: string) => {
    const input = { title: { [locale]: title }, text: {}, touchpoint, items: [] };
    const { createStandard } = await request(CreateStandardDocument, { code, input });
    return `/standards/${createStandard.id}`;
  };
  return (
    <CreateNamed
      may="createStandard"
      words={{
        button: translate('standard.add'),
        title: translate('standard.add_title'),
        submit: translate('standard.add_submit'),
        name: translate('standard.title_field'),
        nameHelp: translate('standard.add_help'),
        code: translate('standard.code'),
        codeHelp: translate('standard.code_help'),
        added: (what) => translate('standard.added', { what }),
      }}
      suggest={(title) => codeFrom(title, []).toUpperCase()}
      ready={touchpoint !== ''}
      create={create}
    >
      <TextField
        select
        label={translate('standard.touchpoint')}
        value={touchpoint}
        required
        onChange={(event) => setTouchpoint(event.target.value)}
      >
        {touchpoints.map((one) => (
          <MenuItem key={one.code} value={one.code}>
            {one.name}
          </MenuItem>
        ))}
      </TextField>
    </CreateNamed>
  );
};
