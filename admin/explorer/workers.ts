import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

/** The editor's helpers run beside the page, from files of our own: the page's policy lets in nothing from elsewhere. */
export function prepareWorkers(): void {
  window.MonacoEnvironment = {
    getWorker: (_id: string, label: string) =>
      label === 'json' ? new JsonWorker() : label === 'graphql' ? new GraphQLWorker() : new EditorWorker(),
  };
}
