export const explorer = {
  title: 'Explore the API',
  intro:
    'Ask the same API that this console asks, as yourself. What your account may not see, you don’t see here either.',
  english: 'The editor itself speaks English.',
  samples: 'Ready samples',
  sample_pick: 'Choose a sample',
  loading: 'The editor is loading',
  off: 'The explorer is switched off in this installation.',
  schema: 'Schema',
};
