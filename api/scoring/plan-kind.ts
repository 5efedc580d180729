/** What plans say: how much of what was planned for a whole period was handled. It stands in a metric's kinds as kinds of signals do. */
import type { Metric, Period, Texts } from './rules.js';

export const PLAN = 'plan_fulfilment';

/** Which signals are held against a plan. */
export const HANDLED_KIND = 'contact_handled';

export const PLAN_NAME: Texts = {
  en: 'Handled of what was planned',
  ru: 'Обработано от плана',
  pl: 'Obsłużone z planu',
};

export function isPlanKind(code: string): boolean {
  return code === PLAN;
}

/** The whole period of which a metric asks what came of plans; null for any other metric. */
export function planPeriod({ kinds, window }: Pick<Metric, 'kinds' | 'window'>): Period | null {
  return kinds.some(isPlanKind) && window.kind === 'full' ? window.period : null;
}
