export const ordered = {
  handle: 'Move “%{what}”',
  first: 'To the beginning',
  up: 'Up',
  down: 'Down',
  last: 'To the end',
  alone: 'There is nowhere to go',
  moved: '“%{what}” is at place %{n} now.',
  no_way: 'It goes no further.',
};
