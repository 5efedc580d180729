import { useTranslate } from 'react-admin';

const signs: Record<string, string> = {
  met: '✓',
  ok: '✓',
  failed: '○',
  insufficient: '?',
  undecided: '?',
  unused: '–',
};

/** A verdict in words, its sign beside it; colour only seconds them. */
export function State({ state, short = false }: { state: string; short?: boolean }) {
  const translate = useTranslate();
  return (
    <span className={`verdict ${state}`}>
      <span aria-hidden="true">{signs[state] ?? ''}</span>{' '}
      {translate(`explain.state.${state}${short ? '_short' : ''}`, {
        _: translate(`explain.state.${state}`, { _: state }),
      })}
    </span>
  );
}
