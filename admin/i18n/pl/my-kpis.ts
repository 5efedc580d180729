export const my_kpis = {
  title: 'Moje KPI',
  intro: 'Stan na %{day}. Nazwa KPI otwiera kroki, z których wynika.',
  empty_title: 'Tu będą Twoje KPI',
  empty_text: 'Pojawią się razem z pierwszą mapą.',
  none: 'W tym zadaniu nic jeszcze nie jest mierzone.',
  unused: 'W tym zadaniu nie mierzy się: %{names}.',
  open: '%{name}: skąd się bierze',
  score: 'wynik %{score} na 100',
  target_higher: 'cel: %{target} lub więcej',
  target_lower: 'cel: %{target} lub mniej',
  target_band: 'cel: około %{target}',
  no_trend: 'Za mało ocen, by pokazać trend.',
  more: 'Jeszcze jeden dobry przypadek od innego klienta, „%{kind}”%{best}: %{value}, wynik %{score}.',
  more_lacking:
    'Jeszcze jeden dobry przypadek od innego klienta, „%{kind}”%{best}: %{value}; na wynik wciąż za mało danych.',
};
