import type { mirror as en } from '../en/mirror.ts';

export const mirror: typeof en = {
  title: 'Moje lustro',
  intro:
    'Jak Twoje oceny leżą obok ocen wszystkich innych przy tych samych pytaniach. Tej strony nie widzi nikt oprócz Ciebie.',
  none_title: 'W tych dniach nie ma Twoich wizyt',
  none_text: 'Wybierz dłuższy okres albo zapisz wizytę. Lustro patrzy na wizyty z odpowiedziami.',
  told: 'Twoje wizyty',
  counts: '%{n} wizyta, ocen: %{answers}. |||| %{n} wizyty, ocen: %{answers}. |||| %{n} wizyt, ocen: %{answers}.',
  untold:
    '%{n} ocena dotyczy tego, czego jeszcze nie ogłoszono, i się nie liczy. |||| %{n} oceny dotyczą tego, czego jeszcze nie ogłoszono, i się nie liczą. |||| %{n} ocen dotyczy tego, czego jeszcze nie ogłoszono, i się nie liczy.',
  disputed:
    '%{n} odwołanie od nich: rozstrzygnięto %{decided}, uznano %{upheld}. |||| %{n} odwołania od nich: rozstrzygnięto %{decided}, uznano %{upheld}. |||| %{n} odwołań od nich: rozstrzygnięto %{decided}, uznano %{upheld}.',
  no_disputes: 'Nikt ich nie zakwestionował.',
  strict_title: 'Surowiej czy łagodniej?',
  strict_few:
    'Za mało danych: potrzeba co najmniej %{least} wizyt Twoich i tyle samo innych przy tych samych pytaniach.',
  stricter: 'Dajesz o %{n} pkt mniej niż inni przy tych samych pytaniach (od %{low} do %{high}).',
  lenient: 'Dajesz o %{n} pkt więcej niż inni przy tych samych pytaniach (od %{low} do %{high}).',
  clear: 'To więcej, niż tłumaczy przypadek. Omów to na najbliższej kalibracji.',
  chance: 'Mieści się to w tym, co tłumaczy przypadek.',
  items: 'Pytania, w których oceny różnią się najbardziej',
  item: 'Pytanie',
  own: 'Ty',
  others: 'Inni',
  gap: 'Różnica',
  marks: '%{share} z %{n}',
  worth_title: 'Gdzie następna wizyta powie najwięcej',
  worth_intro:
    'O tyle punktów procentowych jeszcze jedna wizyta zawęzi wiedzę o standardach placówki, średnio po tym, o co pyta program.',
  worth_none: 'Żaden program nie działa.',
  place: 'Placówka',
  narrows: 'Zawęzi o',
  points: '%{n} p.p.',
  widest: 'Najmniej wiadomo o',
  widest_at: '%{code}: n %{n}, przedział %{width}',
  plan: 'Zaplanowano',
  due: 'wykonano %{done} z %{due}',
  due_until: 'wykonano %{done} z %{due}, do %{day}',
  no_plan: 'bez planu',
  to_mirror: 'Zobacz swoje oceny obok cudzych',
};
