import { useTranslate } from 'react-admin';
import { CreateSlaPolicyDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { CreateNamed } from '../layout/CreateNamed.tsx';

/** A new policy is an empty draft; what it promises is typed on its page. */
export const CreatePolicyButton = () => {
  const translate = useTranslate();
  const create = async (name: string, code: string) => {
    const terms = { calendarId: null, pauseReasons: [], targets: [], covers: {} };
    const { createSlaPolicy } = await request(CreateSlaPolicyDocument, { code, name, terms });
    return `/sla/${createSlaPolicy.id}`;
  };
  return (
    <CreateNamed
      may="createSlaPolicy"
      words={{
        button: translate('sla.add'),
        title: translate('sla.add_title'),
        submit: translate('sla.add_submit'),
        name: translate('calendars.name'),
        code: translate('calendars.code'),
        codeHelp: translate('sla.code_help'),
        added: (what) => translate('sla.added', { what }),
      }}
      create={create}
    />
  );
};
