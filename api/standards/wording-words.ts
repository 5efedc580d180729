import type { Locale } from '../scoring/rules.js';

/** Words by which two auditors understand two things, as beginnings of words. Those of time are fine in a sentence that has a figure. */
export const VAGUE: Record<Locale, { quality: string; time: string; whole: string }> = {
  en: {
    quality:
      'polite good nice friendly appropriate adequate proper correctly professional reasonabl sufficient attentive careful kindly efficient courteous decent respectful',
    time: 'quick fast prompt timely soon immediately',
    whole: 'if possible|if necessary|if needed|as needed|as appropriate|where possible|and so on|etc',
  },
  ru: {
    quality:
      'вежлив хорош приветлив дружелюбн надлежащ адекватн правильн корректн профессиональн разумн достаточн внимательн аккуратн качественн доброжелательн уважительн опрятн грамотн',
    time: 'быстр оперативн своевременн незамедлительн немедленн скорее',
    whole:
      'по возможности|при необходимости|по мере необходимости|соответствующим образом|и так далее|и т\\. ?д|и т\\. ?п',
  },
  pl: {
    quality:
      'uprzejm grzeczn dobry dobra dobre dobrze dobrą dobrym miły miła miłe miło przyjazn odpowiedni właściw poprawn profesjonaln rozsądn wystarczając uważnie starann życzliw schludn należyt kulturaln',
    time: 'szybk sprawn terminow niezwłoczn natychmiast najszybciej',
    whole: 'w miarę możliwości|w razie potrzeby|jeśli to możliwe|w odpowiedni sposób|i tak dalej|itd|itp',
  },
};

/** What people at work with clients are asked to do, as beginnings of words: two of them joined are two demands. */
export const DEMANDS: Record<Locale, string> = {
  en: `greet smil offer ask thank introduc invit show explain apologi answer listen check confirm repeat call write sign wear keep clean
    stand look say tell give take close open propos recommend escort accompan record send inform clarif wish help hand note find put`,
  ru: `здорова поздорова приветств улыба улыбн предлага предлож спрашива спрос благодар поблагодар представля представ называ назыв назов
    назва приглаша приглас показыва покаж показа объясня объясн извиня извин передаёт передает передать отвеча ответит ответить слуша выслуш
    проверя провер подтвержда подтверд повторя повторит повторить звонит позвон пишет записыва запис подписыва подпиш носит держит убира
    встаёт встает встать смотрит посмотр говорит скаж сказа даёт дает дать берёт берет взять закрыва закро открыва откро рекоменд провожа
    уточня уточн информир сообща сообщ отправля отправ помога помо прощ желает пожела фиксир`,
  pl: `wita przywit powita uśmiech propon zapropon oferuj zaoferuj pyta zapyta dzięku podzięku przedstaw nazyw zaprasz zapros pokazu pokaż
    pokaza wyjaśn objaśn przeprasza przepros wręcz podaje podać odpowiad odpowie słuch wysłuch sprawdz potwierdz powtarz powtórz dzwon zadzwon
    zapis pisze podpis nosi trzyma utrzym sprząt wstaje wstać patrz spojrz mówi powie daje dać bierze weź zamyk zamkn otwier otwórz polec
    rekomend odprowadz upewn inform wysył wyśl pomag pomóż pomoż żegn pożegn życz notuj zanot`,
};

/** What joins two demands. "Or" leaves one demand with two ways to keep it. */
export const JOINS: Record<Locale, string> = {
  en: 'and then|as well as|and|then',
  ru: 'а также|а затем|и затем|затем|и|потом',
  pl: 'a także|a następnie|i następnie|następnie|oraz|i|potem',
};
