import type { Sender } from '../sql.js';

export interface MonthEffect {
  month: string;
  people: number;
  maps: number;
}

/** Months whose evidence changes, with whose, and how many maps made as of a later day stay as they are. Reads the table that targets fill. */
export async function monthsTouched(to: Sender): Promise<MonthEffect[]> {
  const { rows } = await to.query<MonthEffect>(
    `select t.month::text as month, count(distinct t.employee)::int as people,
       (select count(*)::int from career_map m join employee e on e.id = m.employee_id
        where m.as_of >= t.month and e.code in (select employee from import_touch x where x.month = t.month)) as maps
     from import_touch t group by t.month order by t.month desc limit 60`,
  );
  return rows.toReversed();
}
