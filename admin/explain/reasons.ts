import { useTranslate } from 'react-admin';
import { type ExplainNode, wordArg } from './tree.ts';

/** Why signals were treated alike, in words. Several rules may have acted; their codes are joined by `+`. */
export function useReasons() {
  const translate = useTranslate();
  const one = (code: string): string => translate(`explain.reasons.${code}`, { _: code });
  return (group: ExplainNode | string[]): string => {
    if (Array.isArray(group)) return group.map(one).join(', ');
    const side = wordArg(group, 'side');
    return [
      side && translate(`explain.side.${side}`, { _: side }),
      group.about && group.about.split('+').map(one).join(', '),
    ]
      .filter(Boolean)
      .join(': ');
  };
}
