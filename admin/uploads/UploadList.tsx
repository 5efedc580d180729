import { ListBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { Page } from '../layout/Page.tsx';
import { toldInPlace } from '../told-in-place.ts';
import { DropFile } from './DropFile.tsx';
import { Drafts } from './Drafts.tsx';
import { ImportLog } from './ImportLog.tsx';
import { MappingsButton } from './Mappings.tsx';

/** A place to drop a file, the files that are on their way, and everything that was imported. */
export const UploadList = () => {
  const translate = useTranslate();
  return (
    <Page title={translate('uploads.title')} intro={translate('uploads.intro')} actions={<MappingsButton />}>
      <DropFile />
      <Drafts />
      <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, margin: '40px 0 12px' }}>
        {translate('uploads.log')}
      </Box>
      <ListBase
        resource="uploads"
        queryOptions={toldInPlace}
        perPage={25}
        sort={{ field: 'AT', order: 'DESC' }}
        disableAuthentication
      >
        <ImportLog />
      </ListBase>
    </Page>
  );
};
