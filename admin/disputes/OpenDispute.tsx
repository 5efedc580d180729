import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { OpenDisputeDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { DisputeDialog } from './DisputeDialog.tsx';

/** Disputes one item, or the visit as a whole: in the employee's own words. */
export const OpenDispute = ({
  visitId,
  itemId,
  about,
  onDone,
}: {
  visitId: string;
  itemId: string | null;
  /** What is disputed, in words. */
  about: string;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="text"
        aria-label={itemId === null ? undefined : translate('disputes.open_about', { item: about })}
        onClick={() => setOpen(true)}
        sx={{ minHeight: 28, padding: '0 6px' }}
      >
        {translate(itemId === null ? 'disputes.open_whole' : 'disputes.open')}
      </Button>
      {open && (
        <DisputeDialog
          about={about}
          onClose={() => setOpen(false)}
          onSend={async (words) => {
            await request(OpenDisputeDocument, { visitId, itemId, ...words });
            onDone();
          }}
        />
      )}
    </>
  );
};
