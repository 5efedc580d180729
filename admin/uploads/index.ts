import { lazily } from '../lazily.ts';

export default {
  list: lazily(() => import('./UploadList.tsx'), 'UploadList'),
  edit: lazily(() => import('./UploadPage.tsx'), 'UploadPage'),
  recordRepresentation: 'fileName',
};
