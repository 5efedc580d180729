import type { stages as english } from '../en/stages.ts';

export const stages: typeof english = {
  none: 'Jeszcze nieustalony',
  RISE: 'Awans',
  FALL: 'Krok wstecz',
  PLACEMENT: 'Pierwszy etap',
  count_RISE: '%{n} awans |||| %{n} awanse |||| %{n} awansów',
  count_FALL: '%{n} krok wstecz |||| %{n} kroki wstecz |||| %{n} kroków wstecz',
  count_PLACEMENT: '%{n} pierwszy etap |||| %{n} pierwsze etapy |||| %{n} pierwszych etapów',
  move_RISE: 'awans z %{from} na %{to}',
  move_FALL: 'krok wstecz z %{from} na %{to}',
  move_PLACEMENT: 'pierwszy etap: %{to}',
  so_far: 'dotąd %{from}',
};
