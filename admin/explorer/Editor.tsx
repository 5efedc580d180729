import { useTheme } from '@mui/material/styles';
import { GraphiQL, HISTORY_PLUGIN, type GraphiQLProps } from 'graphiql';
import 'graphiql/style.css';
import { useEffect } from 'react';
import { SamplePicker } from './SamplePicker.tsx';
import { samples } from './samples.ts';
import { prepareWorkers } from './workers.ts';
import './explorer.css';

prepareWorkers();

/** The session's cookie goes along by itself, so every answer is what this very account may see. */
const fetcher: GraphiQLProps['fetcher'] = async (params) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(params),
  });
  return answer.json();
};

export const Editor = () => {
  const dark = useTheme().palette.mode === 'dark';
  // The editor marks the whole page with its theme; what is left behind would follow to other pages.
  useEffect(() => () => document.body.classList.remove('graphiql-dark', 'graphiql-light'), []);
  return (
    <div className="explorer">
      <GraphiQL
        fetcher={fetcher}
        forcedTheme={dark ? 'dark' : 'light'}
        initialQuery={samples[0]?.text ?? ''}
        isHeadersEditorEnabled={false}
        shouldPersistHeaders={false}
        plugins={[HISTORY_PLUGIN]}
        defaultEditorToolsVisibility="variables"
      >
        <GraphiQL.Logo>
          <SamplePicker />
        </GraphiQL.Logo>
      </GraphiQL>
    </div>
  );
};
