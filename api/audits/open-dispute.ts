/** Whether dispute `row` was open at a cut-off: brought by a batch up to it, and not ended by one. */
export function openDispute(row: string, cutoff: string): string {
  return `exists (select 1 from batch b where b.id = ${row}.batch_id and b.number <= ${cutoff})
    and not exists (select 1 from dispute_step s join batch c on c.id = s.batch_id and c.number <= ${cutoff} where s.dispute_id = ${row}.id)`;
}
