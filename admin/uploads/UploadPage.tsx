import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { LinkBase, useLocation, useNavigate, useParams, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { ImportTargetsDocument, UploadDocument, type UploadWholeFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { CheckStep } from './CheckStep.tsx';
import { MappingStep } from './MappingStep.tsx';
import { ReadingStep } from './ReadingStep.tsx';
import { isUnderWay, reachedBy, type Step } from './status.ts';
import { Steps } from './Steps.tsx';
import { useLocal } from './useLocal.ts';

/** One upload from its reading to its receipt. Everything is kept on the server, so the page can be left at any step. */
export const UploadPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const local = useLocal();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const asked = new URLSearchParams(useLocation().search).get('step');
  const hr = useViewer()?.role === 'HR';
  const key = ['upload', id];
  const {
    data: upload,
    error,
    refetch,
  } = useQuery({
    queryKey: key,
    queryFn: async () => (await request(UploadDocument, { id })).upload,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.status) ? 700 : false),
    retry: false,
  });
  const { data: known, error: knownError } = useQuery({
    queryKey: ['import-targets'],
    queryFn: () => request(ImportTargetsDocument, {}),
    retry: false,
  });
  const take = (next: UploadWholeFragment) => {
    client.setQueryData(key, next);
    void client.invalidateQueries({ queryKey: ['jobs'] });
  };
  const reached = upload ? reachedBy(upload) : 'file';
  const order: Step[] = ['file', 'columns', 'check'];
  const wanted = order.find((step) => step === asked);
  const closed = upload && (['COMMITTED', 'UNDONE'].includes(upload.status) || isUnderWay(upload.status));
  const step = wanted && !closed && (wanted !== 'columns' || upload?.mapping) ? wanted : reached;
  const go = (to: Step) => navigate(`/uploads/${id}?step=${to}`);
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, [step]);

  const back = (
    <Button variant="text" component={LinkBase} to="/uploads">
      {translate('uploads.back')}
    </Button>
  );
  const fault = error ?? knownError;
  if (fault && (!upload || !known))
    return (
      <Page title={translate('uploads.title')} actions={back}>
        <ErrorNotice error={fault} onRetry={() => void refetch()} />
      </Page>
    );
  if (!upload || !known) return null;

  const found = known.importTargets.find(({ code }) => code === upload.target);
  // Once it is mapped, the constants may tell more fields, such as the items that a programme asks.
  const fields = upload.fields.length > 0 ? upload.fields : found?.fields;
  const target = found && { ...found, fields: (fields ?? []).filter(({ hrOnly }) => hr || !hrOnly) };
  const intro = [
    upload.fileName,
    format.bytes(upload.size),
    upload.counts && format.counted('format.rows', upload.counts.rows),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <Page title={target ? local(target.name) : upload.fileName} intro={intro} actions={back}>
      <Steps upload={upload} step={step} onStep={closed ? null : go} />
      {step === 'file' ? (
        <ReadingStep key={id} upload={upload} known={known} onChange={take} onNext={() => go('columns')} />
      ) : step === 'columns' && target ? (
        <MappingStep
          key={`${id} ${target.code}`}
          upload={upload}
          target={target}
          onChange={take}
          onNext={() => go('check')}
          onBack={() => go('file')}
        />
      ) : (
        <CheckStep
          key={id}
          upload={upload}
          target={target}
          onChange={take}
          onReload={() => void refetch()}
          onBack={go}
        />
      )}
    </Page>
  );
};
