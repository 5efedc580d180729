import { lazy } from 'react';

export default {
  list: lazy(() => import('./UploadList.tsx').then(({ UploadList }) => ({ default: UploadList }))),
  edit: lazy(() => import('./UploadPage.tsx').then(({ UploadPage }) => ({ default: UploadPage }))),
  recordRepresentation: 'fileName',
};
