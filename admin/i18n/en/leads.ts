export const leads = {
  title: 'Teams and tasks',
  intro:
    'Who leads whom. Whoever leads a team sees its people whole, and those of the teams below it; whoever leads a task sees of its people what they do on that task.',
  teams: 'Teams',
  tasks: 'Tasks',
  name: 'Name',
  people: 'People',
  manager: 'Led by',
  manager_help: 'Empty: nobody.',
  nobody: 'nobody yet',
  above: 'Belongs to the team',
  top: 'none, it is at the top',
  change: 'Change',
  change_one: 'Change who leads %{name}',
  save: 'Save',
  done: '%{name} is changed. It holds from the next request on.',
  team_effect:
    'From now on the new leader sees the maps of everyone in “%{name}” and below it, and decides on their proposals. The former one no longer does.',
  task_effect:
    'From now on the new leader sees what is done on “%{name}”: those scorecards and proposals, nothing of other tasks, and not what clients wrote.',
  search: 'Find by name or leader',
  empty_title: 'Here the teams and tasks will be',
  empty_text: 'They come with the first file of client signals.',
};
