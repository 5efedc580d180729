import { describe, expect, it } from 'vitest';
import { checkWording, type Worded } from '../../api/standards/wording.js';

const measured = {
  code: 'A',
  question: { en: 'Was it so?', ru: 'Было так?', pl: 'Czy tak było?' },
  weight: '1',
  earns: [{ score: 1 }, { score: 0 }],
};
const whole = { en: 'Title', ru: 'Название', pl: 'Tytuł' };
const plain = { en: 'Names the price.', ru: 'Называет цену.', pl: 'Podaje cenę.' };
const check = (text: Worded['text'], items: Worded['items'] = [measured]) =>
  checkWording({ title: whole, text: { ...plain, ...text }, items }).map(({ code, language, found }) => [
    code,
    language,
    found,
  ]);

describe('the check of the wording', () => {
  it('has nothing to say about a plain demand that is measured', () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    ['en', 'Is polite to the client.', 'polite'],
    ['en', 'Answers QUICKLY.', 'QUICKLY'],
    ['en', 'Offers a form if necessary.', 'if necessary'],
    ['ru', 'Вежливо отвечает клиенту.', 'Вежливо'],
    ['ru', 'Оперативно перезванивает.', 'Оперативно'],
    ['ru', 'Провожает клиента по возможности.', 'по возможности'],
    ['pl', 'Uprzejmie wita klienta.', 'Uprzejmie'],
    ['pl', 'Niezwłocznie oddzwania.', 'Niezwłocznie'],
    ['pl', 'Odprowadza klienta w miarę możliwości.', 'w miarę możliwości'],
  ])('warns of a vague word (%s): %s', (language, text, found) => {
    expect(check({ [language]: text })).toEqual([['VAGUE_WORD', language, found]]);
  });

  it.each([
    ['en', 'Usually calls within 3 hours.', 'Usually'],
    ['en', 'Is nicer than before.', 'nicer'],
    ['en', 'Gives good advice.', 'good'],
    ['ru', 'Обычно перезванивает до 3 часов.', 'Обычно'],
    ['ru', 'Даёт хороший совет.', 'хороший'],
    ['pl', 'Zwykle oddzwania do 3 godzin.', 'Zwykle'],
    ['pl', 'Daje dobrą radę.', 'dobrą'],
    ['pl', 'Żegna się miło.', 'miło'],
  ])('knows a vague word in its other forms, and with a figure beside it (%s): %s', (language, text, found) => {
    expect(check({ [language]: text })).toEqual([['VAGUE_WORD', language, found]]);
  });

  it.each([
    ['en', 'Names the price before the goodbye.'],
    ['en', 'Says good morning.'],
    ['en', 'Names the property.'],
    ['en', 'Fastens the belt.'],
    ['ru', 'Называет цену до прощания.'],
    ['pl', 'Mówi „dzień dobry”.'],
    ['pl', 'Mówi „dobranoc”.'],
    ['pl', 'Podaje dobrany numer.'],
  ])('lets a word be that only begins like a vague one, or greets (%s): %s', (language, text) => {
    expect(check({ [language]: text })).toEqual([]);
  });

  it.each([
    ['en', 'Answers quickly, within 3 rings.'],
    ['ru', 'Быстро отвечает: до 3 звонков.'],
    ['pl', 'Szybko odbiera: do 3 sygnałów.'],
  ])('does not call a time vague that has a figure (%s): %s', (language, text) => {
    expect(check({ [language]: text })).toEqual([]);
  });

  it.each([
    ['en', 'Greets the client and offers a seat.', 'Greets + offers'],
    ['en', 'Accompanies the client and closes the door.', 'Accompanies + closes'],
    ['en', 'Apologizes for the wait, then gives a reason.', 'Apologizes + gives'],
    ['en', 'Asks for the name, and then politely thanks.', 'Asks + thanks'],
    ['ru', 'Здоровается с клиентом и предлагает присесть.', 'Здоровается + предлагает'],
    ['ru', 'Улыбается клиенту, а также спрашивает имя.', 'Улыбается + спрашивает'],
    ['pl', 'Wita klienta oraz proponuje miejsce.', 'Wita + proponuje'],
    ['pl', 'Pyta o nazwisko, a następnie dziękuje.', 'Pyta + dziękuje'],
  ])('warns of two demands in one sentence (%s): %s', (language, text, found) => {
    expect(check({ [language]: text })).toContainEqual(['SEVERAL_DEMANDS', language, found]);
  });

  it.each([
    ['en', 'Greets the client. Offers a seat.'],
    ['en', 'Names the price and the term.'],
    ['en', 'Tells the price and the standard.'],
    ['ru', 'Здоровается с клиентом. Предлагает присесть.'],
    ['ru', 'Называет цену и срок.'],
    ['pl', 'Wita klienta. Proponuje miejsce.'],
    ['pl', 'Podaje cenę i termin.'],
  ])('lets one demand a sentence be (%s): %s', (language, text) => {
    expect(check({ [language]: text })).toEqual([]);
  });

  it('reads the questions of items too, and names the place', () => {
    const [found] = checkWording({
      title: whole,
      text: plain,
      items: [{ ...measured, code: 'LOOK', question: { ...measured.question, en: 'Was the person friendly?' } }],
    });
    expect(found).toMatchObject({
      code: 'VAGUE_WORD',
      field: 'items.LOOK',
      found: 'friendly',
      key: 'VAGUE_WORD:en:items.LOOK:friendly',
    });
    expect(Object.values(found!.why).every((text) => text.length > 20)).toBe(true);
  });

  it('misses a language once, at the first text that lacks it', () => {
    expect(check({ ru: ' ' })).toEqual([['MISSING_LANGUAGE', 'ru', null]]);
    expect(checkWording({ title: { en: 'T' }, text: plain, items: [measured] }).map(({ field }) => field)).toEqual([
      'title',
      'title',
    ]);
  });

  it('wants one item with a weight and two answers that differ in what they earn', () => {
    const none = [['NO_MEASURABLE_ITEM', null, null]];
    expect(check({}, [])).toEqual(none);
    expect(check({}, [{ ...measured, weight: '0' }])).toEqual(none);
    expect(check({}, [{ ...measured, bonus: '5', weight: '0' }])).toEqual(none);
    expect(check({}, [{ ...measured, earns: [{ score: 1 }, { score: 1 }] }])).toEqual(none);
  });
});
