import { describe, expect, test } from 'vitest'
import { heldUnits, relatedUnits, type UnitTriggers } from '#domain/activation/held-units'

const unit = (name: string, more: Partial<UnitTriggers> = {}): UnitTriggers => ({
  unit: name,
  activeState: 'active',
  triggeredBy: [],
  triggers: [],
  ...more,
})

describe('units that are related to those of a release', () => {
  test.each([
    {
      name: 'what triggers a service',
      units: [unit('a.service', { triggeredBy: ['a.socket', 'nightly.timer', 'a.path'] })],
      expected: ['a.path', 'a.socket', 'nightly.timer'],
    },
    {
      name: 'only once, and none that is listed',
      units: [
        unit('a.service', { triggeredBy: ['a.socket', 'b.socket'] }),
        unit('c.service', { triggeredBy: ['b.socket'] }),
        unit('a.socket'),
      ],
      expected: ['b.socket'],
    },
    { name: 'the services of a released timer', units: [unit('a.timer', { triggers: ['job.service'] })], expected: ['job.service'] },
    {
      name: 'nothing that starts no service on an event',
      units: [unit('a.service', { triggeredBy: ['x.automount'] }), unit('a.target', { triggers: ['b.service'] })],
      expected: [],
    },
  ])('units that are related to those of a release: $name', ({ units, expected }) => {
    expect(relatedUnits(units)).toEqual(expected)
  })
})

describe('what is held while data is replaced', () => {
  test.each<{ name: string; related: UnitTriggers[]; before: Record<string, string>; stop: string[]; start: string[] }>([
    { name: 'an open socket', related: [unit('a.socket')], before: { 'a.socket': 'active' }, stop: ['a.socket'], start: ['a.socket'] },
    {
      name: 'a timer that was off',
      related: [unit('a.timer', { activeState: 'inactive' })],
      before: { 'a.timer': 'inactive' },
      stop: [],
      start: [],
    },
    {
      name: 'a socket that is closed since an interruption',
      related: [unit('a.socket', { activeState: 'inactive' })],
      before: { 'a.socket': 'active' },
      stop: ['a.socket'],
      start: ['a.socket'],
    },
    {
      name: 'a socket that the boot opened',
      related: [unit('a.socket')],
      before: { 'a.socket': 'inactive' },
      stop: ['a.socket'],
      start: [],
    },
    {
      name: 'a job that runs, with the timer that runs it again',
      related: [unit('job.service', { activeState: 'activating' }), unit('job.timer')],
      before: { 'job.service': 'activating', 'job.timer': 'active' },
      stop: ['job.timer', 'job.service'],
      start: ['job.timer'],
    },
    {
      name: 'a service of its own, and one of a connection',
      related: [unit('own.service'), unit('peer@3-1.service')],
      before: { 'own.service': 'active', 'peer@3-1.service': 'active' },
      stop: ['own.service', 'peer@3-1.service'],
      start: ['own.service'],
    },
    {
      name: 'a socket that has failed',
      related: [unit('a.socket', { activeState: 'failed' })],
      before: { 'a.socket': 'failed' },
      stop: [],
      start: [],
    },
  ])('the units that are held while data is replaced: $name', ({ related, before, stop, start }) => {
    expect(heldUnits(related, before)).toEqual({ stop, start })
  })
})
