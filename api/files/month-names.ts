/** Months as people write them in English, Russian and Polish: whole, in the genitive, and cut short. */
const NAMES = [
  'jan january янв январь января sty styczeń stycznia',
  'feb february фев февр февраль февраля lut luty lutego',
  'mar march мар март марта marzec marca',
  'apr april апр апрель апреля kwi kwiecień kwietnia',
  'may май мая maj maja',
  'jun june июн июнь июня cze czerwiec czerwca',
  'jul july июл июль июля lip lipiec lipca',
  'aug august авг август августа sie sierpień sierpnia',
  'sep sept september сен сент сентябрь сентября wrz wrzesień września',
  'oct october окт октябрь октября paź październik października',
  'nov november ноя нояб ноябрь ноября lis listopad listopada',
  'dec december дек декабрь декабря gru grudzień grudnia',
];

const MONTHS = new Map(NAMES.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)));

/** 1 to 12; null when it is no month's name. */
export function monthNamed(text: string): number | null {
  return MONTHS.get(text.toLowerCase().replace(/\.$/, '').normalize('NFC')) ?? null;
}
