import { useTranslate } from 'react-admin';

/** What stood here in the set before: changed is told in a word, not by a colour alone. */
export const Was = ({ value }: { value: string | null }) => {
  const translate = useTranslate();
  return (
    <span className="rule-was">{value === null ? translate('rules.new') : translate('rules.was', { value })}</span>
  );
};
