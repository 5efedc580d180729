import '@fontsource-variable/inter/wght.css';
import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/source-serif-4/latin-ext-400.css';
import '@fontsource/source-serif-4/cyrillic-400.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { firstLocale, makeI18nProvider } from './i18n/provider.ts';

const locale = firstLocale();
document.documentElement.lang = locale;
const i18nProvider = await makeI18nProvider(locale);
createRoot(document.getElementById('root')!).render(<App i18nProvider={i18nProvider} />);
