import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const api = 'http://127.0.0.1:4000';

/** The explorer's styles carry fonts inside of themselves, a third of a megabyte that the page's policy refuses; the console has its own. */
const withoutFonts: Plugin = {
  name: 'karta-without-fonts',
  enforce: 'pre',
  transform(code, id) {
    return /[\\/](graphiql|@graphiql|monaco-editor)[\\/].*\.css$/.test(id.split('?')[0]!)
      ? { code: code.replaceAll(/@font-face\s*\{[^}]*\}/g, ''), map: null }
      : null;
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [withoutFonts, react()],
  build: {
    outDir: '../dist/admin',
    emptyOutDir: true,
    sourcemap: false,
    // The explorer's editor is large and comes only with its own page.
    chunkSizeWarningLimit: 2000,
    // A file of its own even for the smallest icon: the page's policy allows no data: addresses for fonts.
    assetsInlineLimit: 0,
    // React changes rarely and is cached apart. The rest is cut by page: what only one page needs comes with that page.
    rolldownOptions: {
      // The explorer's packages carry marks for another compiler; that they mean nothing here is no news.
      onLog: (level, log, handler) => void (log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log)),
      output: {
        codeSplitting: { groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ }] },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': api,
      '/uploads': api,
      '/exports': api,
      '/signals': api,
      '/demo-accounts': api,
      '/healthz': api,
    },
  },
});
