const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** "Czas odpowiedzi" -> "czas_odpowiedzi", with a number where that is taken. */
export function codeFrom(name: string, taken: readonly string[]): string {
  const latin = [...name.toLowerCase().replaceAll('ł', 'l')].map((letter) => cyrillic[letter] ?? letter).join('');
  const code =
    latin
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^a-z0-9]+/g, '_')
      .replaceAll(/^_+|_+$/g, '')
      .slice(0, 60) || 'item';
  if (!taken.includes(code)) return code;
  for (let n = 2; ; n++) if (!taken.includes(`${code}_${n}`)) return `${code}_${n}`;
}
