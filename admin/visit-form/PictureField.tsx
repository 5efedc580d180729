import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { asSmallPicture } from './pictures.ts';

/** One picture that shows it: taken, made small, changed for another one, or let go. */
export const PictureField = ({
  there,
  onTake,
  onDrop,
}: {
  /** Where the picture is, in words; null: there is none. */
  there: string | null;
  onTake: (picture: Blob) => void | Promise<unknown>;
  onDrop: () => void;
}) => {
  const translate = useTranslate();
  const [failed, setFailed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      await onTake(await asSmallPicture(file));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/*"
        hidden
        aria-label={translate('visit_form.picture')}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {translate(there === null ? 'visit_form.picture' : 'visit_form.other_picture')}
      </Button>
      {there !== null && (
        <>
          <span>{there}</span>
          <Button variant="text" onClick={onDrop}>
            {translate('visit_form.drop_picture')}
          </Button>
        </>
      )}
      {failed && (
        <Box role="alert" sx={{ color: 'var(--attn)' }}>
          {translate('visit_form.no_picture')}
        </Box>
      )}
    </Box>
  );
};
