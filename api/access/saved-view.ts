import { Field, ID, ObjectType } from 'type-graphql';
import { plainText } from '../plain-text.js';
import { badInput, notFound } from '../refusals.js';
import type { Sender } from '../sql.js';

@ObjectType({
  description: 'Filters, order and columns of a list of the console under a name, kept with your account.',
})
export class SavedView {
  @Field(() => ID, { description: 'Its id, for removeView.' }) id!: string;
  @Field(() => String, { description: 'The list: lower-case letters and -, for example my-team.' }) list!: string;
  @Field(() => String, { description: 'Its name, 1 to 80 characters; unique within the list, whatever the case.' })
  name!: string;
  @Field(() => String, { description: "What stands behind the ? of the list's address, up to 2000 characters." })
  query!: string;
}

const COLUMNS = 'id, list, name, query';
const MOST = 50;

export async function readViews(to: Sender, account: string, list: string): Promise<SavedView[]> {
  const { rows } = await to.query<SavedView>(
    `select ${COLUMNS} from saved_view where account_id = $1 and list = $2 order by lower(name)`,
    [account, list],
  );
  return rows;
}

/** Keeps a view; one of the same name is replaced. */
export async function saveView(
  to: Sender,
  account: string,
  { list, name, query }: { list: string; name: string; query: string },
): Promise<SavedView> {
  const words = plainText('name', name, 80);
  if (!/^[a-z-]{1,40}$/.test(list)) throw badInput('list', '1 to 40 lower-case letters and -', list);
  if (query.length > 2000 || query.includes('\0') || !query.isWellFormed())
    throw badInput('query', 'at most 2000 characters', query);
  const known = await readViews(to, account, list);
  if (known.length >= MOST && !known.some((view) => view.name.toLowerCase() === words.toLowerCase()))
    throw badInput('name', `one of at most ${MOST} views of a list`, `the ${known.length + 1}th`);
  const { rows } = await to.query<SavedView>(
    `insert into saved_view (account_id, list, name, query) values ($1, $2, $3, $4)
     on conflict (account_id, list, lower(name)) do update set name = excluded.name, query = excluded.query returning ${COLUMNS}`,
    [account, list, words, query],
  );
  return rows[0]!;
}

/** Only one's own; anybody else's is as if there were none. */
export async function removeView(to: Sender, account: string, id: string): Promise<void> {
  const { rows } = await to.query('delete from saved_view where id::text = $1 and account_id = $2 returning id', [
    id,
    account,
  ]);
  if (rows.length === 0) throw notFound('view');
}
