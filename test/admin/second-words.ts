/** A word that must not stand beside the one we use for the same thing. */
export interface SecondWord {
  /** What is found, as whole words; upper and lower case are one unless it says otherwise. */
  bad: RegExp;
  use: string;
  /** Where it may stand: the beginning of a key, or the file of a text of the server, and why. */
  but?: Record<string, string>;
}

const word = (pattern: string, flags = 'iu'): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);
/** “дал(а)”: both genders at once. */
const BRACKETS = /\p{L}\((?:а|ла|лась|a|ła|ą)\)/u;

const CURVE = 'a point of a curve';
const IDIOM = 'a turn of speech';
const PLACE_IN = 'a place in a list or in the rules, not one that serves clients';

export const RUSSIAN: SecondWord[] = [
  { bad: word('филиал\\p{L}*'), use: 'точка обслуживания' },
  {
    bad: word('мест(?:о|а|е|у|ом|ам|ах|ами)?'),
    use: 'точка обслуживания',
    but: {
      'rules.used.count': PLACE_IN,
      'rules.remove.used': PLACE_IN,
      'rules.clash.more': PLACE_IN,
      'ordered.moved': PLACE_IN,
      'employees.empty_text': PLACE_IN,
      'uploads.option_no_header': PLACE_IN,
      'compare.swap': IDIOM,
      'maps.state.on_leave': IDIOM,
      'calendars.overtaken': IDIOM,
      'sla.overtaken': IDIOM,
      'shell.crash': IDIOM,
      'api_keys.created_text': IDIOM,
      'calibration.ready': IDIOM,
      'api/rules/flaw-phrases.ts': PLACE_IN,
    },
  },
  {
    bad: word('точ(?:к\\p{L}*|ек)(?! (?:обслуживания|контакта|с запятой))'),
    use: 'точка обслуживания',
    but: {
      'rules.curve': CURVE,
      'rules.field.kpis_curve': CURVE,
      'standard.answer_of.SCALE': CURVE,
      'standard.kind_help.SCALE': CURVE,
      'standard.touchpoint_submit': 'a touchpoint, named above the button',
      'compare.known_help': 'a point in time',
      'maps.goals.no_baseline': 'where a goal begins',
      'api/rules/flaw-phrases.ts': CURVE,
      'api/rules/rule-words.ts': CURVE,
    },
  },
  {
    bad: word('групп\\p{L}*'),
    use: 'команда',
    but: {
      'rules.': 'a group of criteria, of weights or of sources',
      'explain.level.two_groups': 'groups of sources',
      'team.by_NAME': 'how lines are grouped',
      'team.filter_by': 'how lines are grouped',
      'team.label_by': 'how lines are grouped',
      'calibration.': 'those who answer beside the expert',
      'api/rules/': 'a group of criteria, of weights or of sources',
    },
  },
  { bad: word('ступен\\p{L}*'), use: 'этап' },
  { bad: word('парти(?:я|и|ю|ей|й|ям|ями|ях)'), use: 'пакет' },
  { bad: word('заяв(?:к\\p{L}*|ок)'), use: 'обращение' },
  { bad: word('импорт\\p{L}*'), use: 'загрузка' },
  {
    bad: word('услови\\p{L}*'),
    use: 'критерий; what narrows a list is фильтр',
    but: {
      'uploads.note_NOTHING_IN_ROW': 'the condition under which a row makes a signal',
      'rules.help.metrics_formula': 'the condition of if',
      'api/rules/flaw-phrases.ts': 'the condition of if',
    },
  },
  { bad: word('изъян\\p{L}*'), use: 'ошибка' },
  { bad: word('сглаж\\p{L}*'), use: 'выравнивание' },
  { bad: word('проверяющ\\p{L}*'), use: 'аудитор' },
  {
    bad: word('вопрос\\p{L}*'),
    use: 'пункт',
    but: {
      'uploads.questions': 'what the upload asks of whoever sends it',
      'standard.question': 'the words of an item',
      'conformity.question': 'the words of an item',
      'standard.owner_help': 'questions of people about a standard',
      'contacts.list_empty_text': 'questions of clients',
      'api/people/import-fields.ts': 'what the upload asks of whoever sends it',
      'api/signals/import-fields.ts': 'what the upload asks of whoever sends it',
      'api/scoring/': 'questions of clients',
    },
  },
  { bad: word('спор(?:а|у|ом|е|ы|ов|ам|ами|ах)?'), use: 'апелляция' },
  { bad: word('цел\\p{L}* KPI'), use: 'KPI' },
  { bad: word('политик\\p{L}*'), use: 'соглашение' },
  { bad: word('отсев\\p{L}*'), use: 'фильтрация' },
  { bad: word('сигнал\\p{L}* (?:от )?клиент(?:а|ов)'), use: 'клиентский сигнал' },
  { bad: word('оценочн\\p{L}+ лист\\p{L}*'), use: 'карта показателей' },
  { bad: word('карьерн\\p{L}+ карт\\p{L}*|карт\\p{L}* роста'), use: 'карта карьерного роста' },
  { bad: word('льготн\\p{L}+ (?:срок|врем)\\p{L}*|время привыкнуть'), use: 'льготный период' },
  {
    bad: /оценк[аиу] (?:%\{score\}|(?:0|100|120)(?!\d))|част\p{L}+ оценки|оценк\p{L}* визита/iu,
    use: 'балл: оценка is given by a client or to a competency',
  },
  {
    bad: word(
      '(?:ежемесячн|месячн|последн|следующ|будущ)\\p{L}+ оцен(?:к\\p{L}*|ок)|оцен(?:к\\p{L}*|ок) (?:\\p{L}+ )?(?:месяц\\p{L}*|подряд)|оценка нач\\p{L}+',
    ),
    use: 'оценивание: оценка is given by a client or to a competency',
  },
  { bad: word('повышени\\p{L}*|понижени\\p{L}*|шаг\\p{L}* вниз'), use: 'подъём, шаг назад' },
  { bad: word('вердикт\\p{L}*'), use: 'вывод' },
  { bad: word('жёстк\\p{L}*'), use: 'профессиональная' },
  { bad: /%\{stage\} прос[ия]т|правила просят/iu, use: 'требует' },
  { bad: word('самое раннее'), use: 'не раньше' },
  { bad: word('персонал\\p{L}*'), use: 'сотрудники' },
  { bad: word('демонстрационн\\p{L}+ данн\\p{L}+'), use: 'демоданные' },
  { bad: BRACKETS, use: 'words that fit both' },
];

/** Screens that speak to the one whom they are about; everywhere else Polish says it without “you”. */
const TO_THE_PERSON = {
  'maps.': 'the map of one’s own',
  'my_kpis.': 'the figures of one’s own',
  'explain.intro': 'the figures of one’s own',
  'standards.': 'the standards of one’s own',
  'results.mine_intro': 'the results of one’s own',
  'announced.': 'visits to oneself',
  'mirror.': 'the marks of one’s own',
  'calibration.': 'the answers of one’s own',
  'disputes.open_text': 'the map of one’s own',
  'disputes.you_said': 'the words of one’s own',
  'signed.filter.state_': '“those who”, not “you”',
};

export const POLISH: SecondWord[] = [
  { bad: word('zasad\\p{L}*'), use: 'reguła; polityka for SLA' },
  { bad: word('lokalizac\\p{L}*'), use: 'placówka' },
  {
    bad: word('miejsc\\p{L}*'),
    use: 'placówka',
    but: {
      'rules.used.count': PLACE_IN,
      'rules.remove.used': PLACE_IN,
      'rules.clash.more': PLACE_IN,
      'ordered.moved': PLACE_IN,
      'employees.empty_text': PLACE_IN,
      'uploads.option_no_header': PLACE_IN,
      'compare.swap': IDIOM,
      'maps.state.on_leave': IDIOM,
      'calendars.intro': IDIOM,
      'errors.UNAUTHENTICATED': IDIOM,
      'api_keys.created_text': IDIOM,
      'api/rules/flaw-phrases.ts': PLACE_IN,
    },
  },
  { bad: word('kierowni\\p{L}*|menedżer\\p{L}*|lider\\p{L}*|osob\\p{L}+ prowadząc\\p{L}+'), use: 'przełożony' },
  { bad: word('stopień|stopni\\p{L}*'), use: 'etap' },
  { bad: word('parti(?:a|i|ę|ą|e|om|ach|ami)'), use: 'pakiet' },
  { bad: word('wgra\\p{L}*|wgryw\\p{L}*|import(?:u|y|ów|em|ie|owa\\p{L}*|uj\\p{L}*)|załaduj'), use: 'wczytanie' },
  { bad: word('zgłosze[nń]\\p{L}*'), use: 'kontakt' },
  {
    bad: word('warun\\p{L}*'),
    use: 'kryterium',
    but: {
      'uploads.note_NOTHING_IN_ROW': 'the condition under which a row makes a signal',
      'rules.help.metrics_formula': 'the condition of if',
      'api/rules/flaw-phrases.ts': 'the condition of if',
    },
  },
  { bad: word('uster(?:k\\p{L}*|ek)'), use: 'błąd' },
  { bad: word('wygładz\\p{L}*'), use: 'wyrównanie' },
  { bad: word('(?:nie)?zapowied\\p{L}+'), use: 'ogłoszony' },
  {
    bad: word('ankie\\p{L}*'),
    use: 'kwestionariusz',
    but: {
      'maps.profile.later': 'a survey, not a questionnaire of visits',
      'api/imports/templates.ts': 'a survey, not a questionnaire of visits',
      'api/signals/import-fields.ts': 'a survey, not a questionnaire of visits',
    },
  },
  {
    bad: word(
      'punkt\\p{L}* (?:krytyczn|sekcji)\\p{L}*|(?:krytyczn|niezaliczon)\\p{L}+ punkt\\p{L}*|kod punktu|(?:dodaj|usuń|znajdź|żaden) punkt\\p{L}*(?! styku)',
    ),
    use: 'pytanie: punkty are the score',
    but: { 'rules.curve.remove': CURVE },
  },
  { bad: word('sp[oó]r(?:y|u|em|owi|ów|ach|om|ami|ze)?|sporn\\p{L}+'), use: 'odwołanie, zakwestionowane' },
  { bad: word('przydzia[łl]\\p{L}*'), use: 'przypisanie' },
  { bad: word('przesiew\\p{L}*'), use: 'filtrowanie' },
  { bad: word('kart\\p{L}+ ocen\\p{L}*'), use: 'karta wyników' },
  { bad: word('map\\p{L}* kariery|map\\p{L}* rozwoju(?! kariery)'), use: 'mapa rozwoju kariery' },
  { bad: word('czas\\p{L}* na oswojenie'), use: 'okres ochronny' },
  { bad: word('cel\\p{L}* KPI'), use: 'KPI' },
  { bad: /wynik(?:u|i)? (?:%\{score\}|(?:0|100|120)(?!\d))|część oceny|ocen\p{L}+ wizyty/iu, use: 'punkty' },
  {
    bad: word('w dół|zejści\\p{L}*|spad(?:ek|ku)|wejści\\p{L}+ wyżej'),
    use: 'awans, krok wstecz',
    but: { 'rules.tree.move_down': 'a direction on the screen', 'maps.goals.down_to': 'a figure that is to fall' },
  },
  { bad: word('wnios(?:ek|ku|ki)'), use: 'werdykt' },
  {
    bad: word('zwykł\\p{L}+'),
    use: 'typowy',
    but: {
      'maps.missing.usual': 'the pace of a person',
      'maps.pace.usual': 'the pace of a person',
      'calendars.no_holidays': 'hours of any week',
      'majeure.withdrawn': 'a day like any other',
    },
  },
  { bad: /(?<!\p{L})szt\.|w liczbie/iu, use: 'nothing: not everything is counted in pieces' },
  { bad: word('załog\\p{L}*|załodze'), use: 'pracownicy' },
  { bad: word('demonstrac\\p{L}+'), use: 'pokazowy' },
  { bad: word('Państw(?:o|a|u|em)|Was|Wam|Wami|Wasz\\p{L}*', 'u'), use: 'nobody addressed' },
  {
    bad: word('Tw[oó]j\\p{L}*|Twoi\\p{L}*|Ciebie|Cię|Ci|Tobie|Tobą|Ty', 'u'),
    use: 'nobody addressed',
    but: TO_THE_PERSON,
  },
  { bad: BRACKETS, use: 'words that fit both' },
];
