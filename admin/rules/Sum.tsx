import { useTranslate } from 'react-admin';
import { neat } from './figures.ts';
import { useWords } from './useWords.ts';

/** Weights that have to make 100 together, with what they make now. */
export const Sum = ({ values }: { values: number[] }) => {
  const translate = useTranslate();
  const words = useWords();
  const sum = neat(values.reduce((one, other) => one + other, 0));
  return (
    <p className={sum === 100 ? 'rule-sum' : 'rule-sum off'} role="status">
      {translate(sum === 100 ? 'rules.sum_right' : 'rules.sum_wrong', { sum: words.number(sum) })}
    </p>
  );
};
