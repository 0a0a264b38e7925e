import { expect, test } from 'vitest'
import { definitionChange, stampOf, type DefinitionNow, type UnitStamp } from '#domain/activation/unit-stamp'

const digest = (digit: string) => digit.repeat(64)
const now: DefinitionNow = { definition: digest('1'), environment: digest('2'), definitionChanged: 500, environmentChanged: 500 }
const unit = { needsDaemonReload: false, invocation: 'i', startedAt: 1000, endsWhenDone: false }
const stamp: UnitStamp = { invocation: 'i', definition: digest('1'), environment: digest('2') }

test.each<{ name: string; now?: Partial<DefinitionNow>; unit?: Partial<typeof unit>; stamp?: UnitStamp; expected: string | null }>([
  { name: 'older files', expected: null },
  { name: 'a younger unit file', now: { definitionChanged: 1000 }, expected: 'its definition changed' },
  { name: 'a younger environment file', now: { environmentChanged: 1001 }, expected: 'its environment file changed' },
  { name: 'a file that was only touched', now: { definitionChanged: 2000, environmentChanged: 2000 }, stamp, expected: null },
  { name: 'an older file with another content', now: { definition: digest('3') }, stamp, expected: 'its definition changed' },
  { name: 'an older environment with another content', now: { environment: digest('3') }, stamp, expected: 'its environment file changed' },
  { name: 'a stamp of another start', now: { definition: digest('3') }, unit: { invocation: 'j' }, stamp, expected: null },
  { name: 'a oneshot that has run', unit: { endsWhenDone: true, invocation: '' }, stamp, expected: null },
  {
    name: 'a oneshot with another definition',
    now: { definition: digest('3') },
    unit: { endsWhenDone: true, invocation: 'j' },
    stamp,
    expected: 'its definition changed',
  },
  { name: 'a oneshot without a note', now: { definitionChanged: 2000 }, unit: { endsWhenDone: true }, expected: null },
  { name: 'what systemd has not read yet', unit: { needsDaemonReload: true }, stamp, expected: 'its definition changed' },
])("the change of a unit's stamp: $name", ({ now: changed, unit: differing, stamp: noted, expected }) => {
  expect(definitionChange({ ...now, ...changed }, { ...unit, ...differing }, noted)).toBe(expected)
})

test("a unit with the name of an object's property has no stamp", () => {
  const stamps = { schemaVersion: 1, salt: '0'.repeat(32), units: { 'a.service': stamp } } as const
  expect([stampOf(stamps, 'a.service'), stampOf(stamps, 'constructor'), stampOf(undefined, 'a.service')]).toEqual([
    stamp,
    undefined,
    undefined,
  ])
})
