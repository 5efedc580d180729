import type { Locale } from '../scoring/rules.js';

/**
 * Words by which two auditors understand two things: Russian and Polish ones as beginnings of words, English ones with the endings that make
 * no other word of them. Those of time are fine in a sentence that has a figure; those that are `whole` are never fine, and take no ending.
 */
export const VAGUE: Record<Locale, { quality: string; time: string; endings: string; whole: string }> = {
  en: {
    quality:
      'polite nice friendly appropriate adequate proper correctly professional reasonable reasonably sufficient attentive careful kindly efficient courteous decent respectful',
    time: 'quick fast prompt timely soon immediately',
    endings: '(?:ly|e?r|e?st|ness)?(?!\\p{L})',
    // "Good morning" and "goodbye" are what is said, not how.
    whole:
      'good(?!-?bye|[ -](?:morning|afternoon|evening|day|night))|usually|normally|generally|typically|if possible|if necessary|if needed|as needed|as appropriate|where possible|and so on|etc',
  },
  ru: {
    quality:
      'вежлив хорош приветлив дружелюбн надлежащ адекватн правильн корректн профессиональн разумн достаточн внимательн аккуратн качественн доброжелательн уважительн опрятн грамотн',
    time: 'быстр оперативн своевременн незамедлительн немедленн скорее',
    endings: '\\p{L}*',
    whole:
      'обычно|как правило|по возможности|при необходимости|по мере необходимости|соответствующим образом|и так далее|и т\\. ?д|и т\\. ?п',
  },
  pl: {
    quality:
      'uprzejm grzeczn przyjazn odpowiedni właściw poprawn profesjonaln rozsądn wystarczając uważnie starann życzliw schludn należyt kulturaln',
    time: 'szybk sprawn terminow niezwłoczn natychmiast najszybciej',
    endings: '\\p{L}*',
    // "Dobrany", "dobranoc" and "miłośnik" only begin alike, and "dzień dobry" is what is said.
    whole:
      'dobrze|dobr(?:a|ą|e|ego|ej|emu|ych|ymi?)|(?<!dzień )dobry(?! wieczór)|mił(?:a|ą|e|ego|ej|emu|o|y|ych|ymi?)|zwykle|zazwyczaj|na ogół|z reguły|w miarę możliwości|w razie potrzeby|jeśli to możliwe|w odpowiedni sposób|i tak dalej|itd|itp',
  },
};

/** What people at work with clients are asked to do: two of them joined are two demands. English verbs stand without their endings. */
export const DEMANDS: Record<Locale, string> = {
  en: `greet smil offer ask thank introduc invit show explain apologis apologiz answer listen check confirm repeat call writ sign wear keep
    clean stand look say tell giv tak clos open propos recommend escort accompany accompanie record send inform clarify clarifie wish help
    hand note noting find put putting`,
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

/** How a doing goes on after its beginning; in English a "standard" is no standing and a "signal" no signing. */
export const DOING: Record<Locale, string> = {
  en: '(?:e[ds]?|ing|s|d)?(?!\\p{L})',
  ru: '\\p{L}*',
  pl: '\\p{L}*',
};

/** What joins two demands. "Or" leaves one demand with two ways to keep it. */
export const JOINS: Record<Locale, string> = {
  en: 'and then|as well as|and|then',
  ru: 'а также|а затем|и затем|затем|и|потом',
  pl: 'a także|a następnie|i następnie|następnie|oraz|i|potem',
};
