export const announced = {
  title: 'Announced visits',
  intro:
    'Visits that are made to see how standards are kept. You are told what for and what is looked at; not who comes, nor when.',
  to_standards: 'What counts for you is what you acknowledged.',
  none_title: 'No visits are announced',
  none_text: 'A programme of visits stands here as soon as it is announced. Nobody may visit before that.',
  since: 'Announced on %{day}',
  goals: 'What for',
  use: 'What becomes of the results',
  disclosure_INDIVIDUAL: 'Results are discussed with whoever they concern, one to one.',
  disclosure_GROUP: 'Results are discussed in a meeting, without names.',
  questions: '%{n} question: what is looked at |||| %{n} questions: what is looked at',
  bonus: 'extra points',
};
