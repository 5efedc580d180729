import { GenerateMapDocument, MapJobDocument } from '../../schema/generated/operations.ts';
import { request, RequestError } from '../graphql.ts';

/** Starts the making of one map and waits for it; a single one takes a moment, so asking a few times a second is kind enough. */
export async function makeMap(employeeId: string, asOf: string, cutoff: number | null = null): Promise<void> {
  const { generateMaps } = await request(GenerateMapDocument, { employeeId, asOf, cutoff });
  let { status } = generateMaps;
  while (status === 'QUEUED' || status === 'RUNNING') {
    await new Promise((go) => setTimeout(go, 400));
    const { job } = await request(MapJobDocument, { id: generateMaps.id });
    status = job.status;
    if (status === 'FAILED') throw new RequestError(job.errorCode ?? 'INTERNAL', job.errorMessage ?? '');
  }
}
