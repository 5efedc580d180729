import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { notFound } from '../refusals.js';
import { countMembers, readTeams, type TeamRow } from './read-teams.js';
import { setTeamManager } from './set-team-manager.js';
import { setTeamParent } from './set-team-parent.js';
import { Team } from './team.js';

const CHANGED = 'CONFLICT with currentVersion when somebody changed it meanwhile.';

@Resolver(() => Team)
export class TeamsResolver {
  @Query(() => [Team], { description: 'Teams in which the caller reaches anybody, by name.' })
  teams(@Ctx() { db, viewer }: Context): Promise<TeamRow[]> {
    return readTeams(db.pool, viewer);
  }

  @FieldResolver(() => String, { nullable: true, description: "The manager's name; null while there is none." })
  managerName(@Root() team: TeamRow): string | null {
    return team.managerName;
  }

  @FieldResolver(() => Int, {
    description: 'Employees of the team, those who left not counted, within the reach of the caller.',
  })
  async employeeCount(@Root() team: Team, @Ctx() context: Context): Promise<number> {
    return (await load(context, 'members', team.id, (ids) => countMembers(context.db.reads, context.viewer, ids))) ?? 0;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the team that it is below; null at the top.' })
  parentName(@Root() team: TeamRow): string | null {
    return team.parentName;
  }

  @Mutation(() => Team, {
    description: `Puts an employee in charge of a team: he sees it, and the teams below it, with his next request. NOT_FOUND when either is unknown; ${CHANGED}`,
  })
  async setTeamManager(
    @Arg('teamId', () => ID, { description: 'The team.' }) id: string,
    @Arg('employeeId', () => ID, { nullable: true, description: 'The new manager; null leaves the team without one.' })
    employeeId: string | null,
    @Arg('version', () => Int, { description: 'The version that was seen.' }) version: number,
    @Ctx() context: Context,
  ): Promise<TeamRow> {
    await setTeamManager(context.em, { id, employeeId: employeeId ?? null, version }, context.viewer);
    return teamOf(context, id);
  }

  @Mutation(() => Team, {
    description: `Puts a team below another one: whoever manages the upper one sees it with his next request. BAD_USER_INPUT for a team below itself; NOT_FOUND when either is unknown; ${CHANGED}`,
  })
  async setTeamParent(
    @Arg('teamId', () => ID, { description: 'The team.' }) id: string,
    @Arg('parentId', () => ID, { nullable: true, description: 'The team above; null puts it at the top.' })
    parentId: string | null,
    @Arg('version', () => Int, { description: 'The version that was seen.' }) version: number,
    @Ctx() context: Context,
  ): Promise<TeamRow> {
    await setTeamParent(context.em, { id, parentId: parentId ?? null, version });
    return teamOf(context, id);
  }
}

async function teamOf({ db, viewer }: Context, id: string): Promise<TeamRow> {
  const team = (await readTeams(db.pool, viewer)).find((each) => each.id === id.toLowerCase());
  if (!team) throw notFound('team');
  return team;
}
