import { expect, test } from 'vitest'
import { failedAsBefore } from '#domain/activation/failed-as-before'

const warning = (units: string) => `warning: the following units failed: ${units}`
const mail = { before: ['mail.service'], after: ['mail.service'] }
const again = 'each unit that failed had failed before: mail.service'
const users = 'no unit of the host failed that had not failed before'

// What the lines are is from nixpkgs, pkgs/by-name/sw/switch-to-configuration-ng/src/main.rs.
test.each<{ name: string; lines: string[]; before?: string[]; after?: string[]; forward: string | null; back: string | null }>([
  { name: 'the same unit as before', ...mail, lines: [warning('mail.service')], forward: again, back: again },
  {
    name: 'the same unit, and its job',
    ...mail,
    lines: ['Failed to start mail.service', warning('mail.service')],
    forward: again,
    back: again,
  },
  { name: 'one that systemd is about to restart', ...mail, after: [], lines: [warning('mail.service')], forward: again, back: again },
  { name: 'another unit', ...mail, after: ['web.service'], lines: [warning('web.service')], forward: null, back: null },
  { name: 'another unit, too', ...mail, lines: [warning('mail.service, web.service')], forward: null, back: null },
  {
    name: 'a job of another unit',
    ...mail,
    lines: ['Failed to start web.service: denied', warning('mail.service')],
    forward: null,
    back: null,
  },
  { name: 'another unit, which is only listed', ...mail, after: ['mail.service', 'web.service'], lines: [], forward: null, back: null },
  {
    name: 'the activation script, too',
    ...mail,
    lines: ['Failed to run activate script', warning('mail.service')],
    forward: null,
    back: null,
  },
  {
    name: 'a part of the activation script',
    ...mail,
    lines: ["Activation script snippet 'users' failed (1)", warning('mail.service')],
    forward: null,
    back: null,
  },
  {
    name: 'units of a user, too',
    ...mail,
    lines: ['warning: user activation for alice failed', warning('mail.service')],
    forward: null,
    back: again,
  },
  {
    name: 'units of a user alone',
    before: [],
    after: [],
    lines: [
      'Failed to start user unit x.service: no',
      'warning: the following user units failed: x.service',
      'warning: user activation for alice failed',
    ],
    forward: null,
    back: users,
  },
  { name: 'nothing that it names', before: [], after: [], lines: [], forward: null, back: users },
  { name: 'what could not be listed before', after: ['mail.service'], lines: [warning('mail.service')], forward: null, back: null },
  { name: 'what cannot be listed after', before: ['mail.service'], lines: [warning('mail.service')], forward: null, back: null },
])('status 4 because of $name', ({ lines, before, after, forward, back }) => {
  const outcome = { status: 4, lines: ['activating the configuration...', ...lines], before, after }
  expect([failedAsBefore(outcome, false), failedAsBefore(outcome, true)]).toEqual([forward, back])
})

test.each([0, 1, 2, 11, 100, null])('status %s is what it is, whatever had failed before', (status) => {
  expect(failedAsBefore({ status, lines: [warning('mail.service')], ...mail }, true)).toBeNull()
})
