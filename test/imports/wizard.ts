import type { Answer, Api } from '../api.js';
import { send } from './files.js';

export const WHOLE = `id target source status fingerprint readingConfirmed badRowCount badLineCount batchId batchNumber seconds personQuestionCount
  counts { rows newRows changed same bad signals people newPeople unknownDurations }
  effects { people newPeople newTeams newTasks newLocations newAssignments changedAssignments months { month people maps } notes { code count } }
  reading { format encoding delimiter zone headerLine columns { column type decimal date } }
  doubts { about column found proposed settled answered options { value fits deciding } }
  columns { key position examples fields } mapping { target template people { by unknown } decisions { name lead employee } fields { field columns constant } }
  mappingFlaws { path field code } suggestions { id kind likeness missing renamed { was now likeness } }
  sample { line outcome cells records { values { field value } } flaws { column code } }
  people { name lead rows candidates { code name likeness } decision { employee } }
  badRows(first: 100) { line column field code found expected suggestion }
  undone { by superseded kept rest { what key why } } checkJob { id status errorCode errorMessage } commitJob { id status errorCode errorMessage }`;

/** The calls of the wizard on one upload. Each answers the upload, or throws what was refused. */
export function wizard(api: Api, token: string) {
  const call = async (operation: string, variables: Record<string, unknown>): Promise<any> => {
    const answer: Answer = await api.post(operation, variables, token);
    if (answer.errors)
      throw Object.assign(new Error(answer.errors[0]!.message), { extensions: answer.errors[0]!.extensions });
    return Object.values(answer.data!)[0];
  };
  const on = (name: string, args: Record<string, string> = {}) => {
    const declared = Object.entries(args).map(([arg, type]) => `, $${arg}: ${type}`);
    const passed = Object.keys(args).map((arg) => `, ${arg}: $${arg}`);
    return (id: string, more: Record<string, unknown> = {}) =>
      call(`mutation ($id: ID!${declared.join('')}) { ${name}(id: $id${passed.join('')}) { ${WHOLE} } }`, {
        id,
        ...more,
      });
  };
  const read = (id: string): Promise<any> => call(`query ($id: ID!) { upload(id: $id) { ${WHOLE} } }`, { id });
  const dryRun = on('dryRunUpload');
  const commit = on('commitUpload', { fingerprint: 'String!' });
  return {
    call,
    read,
    settle: on('settleReading', { reading: 'ReadingInput!' }),
    map: on('mapUpload', { mapping: 'MappingInput!', source: 'String' }),
    apply: on('applySuggestion', { suggestion: 'ID!' }),
    decide: on('decidePeople', { decisions: '[PersonDecisionInput!]!' }),
    commit,
    async sent(file: string | Uint8Array<ArrayBuffer>, fileName = 'strange.csv'): Promise<any> {
      const { body, status } = await send(api, token, '', file, fileName);
      if (status !== 201) throw new Error(JSON.stringify(body));
      return read(body.id);
    },
    async checked(id: string): Promise<any> {
      const { checkJob } = await dryRun(id);
      await api.finished(checkJob.id);
      return read(id);
    },
    async committed(id: string): Promise<any> {
      const { fingerprint } = await read(id);
      const { commitJob } = await commit(id, { fingerprint });
      await api.finished(commitJob.id);
      return read(id);
    },
  };
}

type Field = Record<string, unknown>;

export const from = (field: string, columns: string | string[], more: Field = {}): Field => ({
  field,
  columns: typeof columns === 'string' ? [columns] : columns,
  ...more,
});
export const constant = (field: string, value: string): Field => ({ field, constant: value });
