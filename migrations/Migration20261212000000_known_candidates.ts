// Candidates for somebody whom a file names may stand further up in the same file: each says whether it was known before. All so far were.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261212000000_known_candidates extends Migration {
  override up(): void {
    this.addSql(`
      update upload set questions = (
        select jsonb_agg(q || jsonb_build_object('candidates', (
          select coalesce(jsonb_agg(c || '{"known": true}'), '[]') from jsonb_array_elements(q -> 'candidates') c)))
        from jsonb_array_elements(questions) q)
      where questions <> '[]';
    `);
  }
}
