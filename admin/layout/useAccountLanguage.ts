import { useEffect, useRef } from 'react';
import { useLocaleState } from 'react-admin';
import { accountLocale } from '../i18n/provider.ts';
import { useViewer } from './useViewer.ts';

/** After sign-in the console speaks the language of the account; one chosen by hand meanwhile stays. */
export function useAccountLanguage(): void {
  const viewer = useViewer();
  const [locale, setLocale] = useLocaleState();
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (!viewer || done.current === viewer.id) return;
    done.current = viewer.id;
    const wanted = accountLocale(viewer.locale);
    if (!wanted || wanted === locale) return;
    setLocale(wanted);
    document.documentElement.lang = wanted;
  }, [viewer, locale, setLocale]);
}
