export const format = {
  days: '%{n} day |||| %{n} days',
  per100: '%{n} of 100',
  rows: '%{n} row |||| %{n} rows',
  people: '%{n} person |||| %{n} people',
};
