import { it } from 'vitest';
import { startApi } from '../api.js';
it('audits', async () => {
  const api = await startApi();
  // @ts-ignore
  const { serverAudits } = await import('/tmp/audit/node_modules/graphql-http/lib/index.js');
  const out: Record<string, number> = {};
  for (const audit of serverAudits({ url: `${api.url}/graphql` })) {
    const r = await audit.fn();
    out[r.status] = (out[r.status] ?? 0) + 1;
    if (r.status !== 'ok') console.log(r.status, r.id, r.name, r.reason);
  }
  console.log('AUDIT', JSON.stringify(out));
  await api.close();
});
