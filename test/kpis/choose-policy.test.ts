import { expect, it } from 'vitest';
import { choosePolicy } from '../../api/kpis/choose-policy.js';
import type { Covers } from '../../api/kpis/policy-terms.js';

const NOTHING: Covers = { clientCodes: [], locationIds: [], taskIds: [], channels: [], priorities: [] };
const policy = (code: string, covers: Partial<Covers>) => ({ code, body: { covers: { ...NOTHING, ...covers } } });
const CONTACT = { clientCode: 'acme', locationId: 'shop', taskId: 'care', channel: 'phone', priority: 'high' };
const chosen = (...policies: ReturnType<typeof policy>[]) => {
  const found = choosePolicy(policies, CONTACT);
  return found && [found.policy.code, found.because];
};

it('takes the policy for everything where no other covers the contact', () => {
  expect(chosen(policy('all', {}), policy('chat', { channels: ['chat'] }))).toEqual(['all', []]);
});

it('takes the more specific one, and says what made it so', () => {
  expect(chosen(policy('all', {}), policy('phone', { channels: ['chat', 'phone'] }))).toEqual(['phone', ['CHANNEL']]);
});

it('puts a client before everything else together', () => {
  const rest = { locationIds: ['shop'], taskIds: ['care'], channels: ['phone'], priorities: ['high'] };
  expect(chosen(policy('rest', rest), policy('acme', { clientCodes: ['acme'] }))).toEqual(['acme', ['CLIENT']]);
});

it('goes on with location, task, channel and priority in this order', () => {
  const by = {
    location: policy('location', { locationIds: ['shop'] }),
    task: policy('task', { taskIds: ['care'] }),
    channel: policy('channel', { channels: ['phone'] }),
    priority: policy('priority', { priorities: ['high'] }),
  };
  expect(chosen(by.priority, by.channel, by.task, by.location)).toEqual(['location', ['LOCATION']]);
  expect(chosen(by.priority, by.channel, by.task)).toEqual(['task', ['TASK']]);
  expect(chosen(by.priority, by.channel)).toEqual(['channel', ['CHANNEL']]);
});

it('takes the first code of two that are alike, in whatever order they come', () => {
  const [a, b] = [policy('a', { taskIds: ['care'] }), policy('b', { taskIds: ['care', 'sales'] })];
  expect(chosen(a, b)).toEqual(chosen(b, a));
  expect(chosen(b, a)![0]).toBe('a');
});

it('has none where nothing covers the contact, nor for what is not known about it', () => {
  expect(chosen(policy('chat', { channels: ['chat'] }))).toBeNull();
  expect(choosePolicy([policy('acme', { clientCodes: ['acme'] })], { ...CONTACT, clientCode: null })).toBeNull();
});
