/** What the demo's clients write: invented, in the three languages that they speak. */
export const THANKS = [
  'She called me back herself, twice, until the blocked card worked. I was abroad and scared, and she was calm.',
  'Explained the fee in plain words and did not hurry me.',
  'Разобрались за один звонок, спокойно и по-человечески. Спасибо большое.',
  'Специалист сам перезвонил и довёл дело до конца, такого внимания я не ожидал.',
  'Pani wszystko wyjaśniła krok po kroku i poczekała, aż przelew dotrze. Bardzo dziękuję.',
  'Szybka i rzeczowa pomoc, wreszcie ktoś mnie wysłuchał do końca.',
  'Found the mistake that three others had missed, and told me how to avoid it next time.',
  'Очень терпеливо объяснили условия ипотеки, стало понятно, что выбрать.',
];

export const GOOD = [
  'Everything was solved in the first conversation, I am satisfied.',
  'Вежливо и быстро, вопрос решён.',
  'Miła obsługa, sprawa załatwiona od ręki.',
  'Clear answer, no waiting, thank you for that.',
  'Хорошая консультация, всё понятно.',
  'Konkretnie i na temat, polecam.',
];

export const POOR = [
  'I had to call three times about the same thing.',
  'Долго ждал ответа и так и не понял, что делать дальше.',
  'Nikt nie potrafił powiedzieć, kiedy dostanę kartę.',
  'The answer did not fit my question.',
  'Переключали с одного специалиста на другого.',
  'Musiałem tłumaczyć wszystko od początku.',
];

export const ABOUT_THE_OFFICE = ['The hall was cold and the queue did not move.', 'В зале было душно и негде сесть.', 'Kolejka na pół godziny i jeden czynny stolik.'];
