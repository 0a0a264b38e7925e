import { expect, test } from 'vitest'
import { whyNotFromRelease, foreignProcess, isWithin, type ProcessFacts } from '#domain/activation/process-identity'

const interpreter = '/nix/store/00000000000000000000000000000000-node'
const release = {
  closure: new Set([interpreter]),
  otherReleaseWindow: { from: 0, until: 500 },
  controlGroups: ['/system.slice/a.service', '/system.slice/b.service'],
}
const own: ProcessFacts = { pid: 7, executable: `${interpreter}/bin/node`, startTicks: 500, controlGroup: '/system.slice/b.service' }

test.each<{ name: string; process: Partial<ProcessFacts>; expected: string | null }>([
  { name: 'its own', process: {}, expected: null },
  { name: 'its own, in a group below', process: { controlGroup: '/system.slice/b.service/payload' }, expected: null },
  { name: 'gone', process: { executable: null }, expected: 'has ended' },
  { name: 'gone between two looks', process: { startTicks: null }, expected: 'has ended' },
  {
    name: 'outside the store',
    process: { executable: '/usr/bin/node' },
    expected: "runs /usr/bin/node, which is not in the release's closure",
  },
  {
    name: 'of another path',
    process: { executable: '/nix/store/11111111111111111111111111111111-node' },
    expected: "runs /nix/store/11111111111111111111111111111111-node, which is not in the release's closure",
  },
  { name: 'the same interpreter, from before the switch', process: { startTicks: 499 }, expected: 'was started before the switch' },
  {
    name: 'of another unit',
    process: { controlGroup: '/system.slice/a.service-other' },
    expected: 'belongs to /system.slice/a.service-other, which is not a unit of the release',
  },
])('whyNotFromRelease of a process: $name', ({ process, expected }) => {
  expect(whyNotFromRelease({ ...own, ...process }, release)).toBe(expected)
})

test('a rollback accepts a process from before the other release, and refuses one that came with it', () => {
  const back = { ...release, otherReleaseWindow: { from: 300, until: 500 } }
  const of = (startTicks: number) => whyNotFromRelease({ ...own, startTicks }, back)
  expect([of(299), of(300), of(499), of(500)]).toEqual([null, 'was started before the switch', 'was started before the switch', null])
})

test.each<{ name: string; process?: Partial<ProcessFacts>; groups: { kept?: string[]; watchedOnly?: string[] }; expected: string | null }>([
  { name: 'what was rightly left running', process: { startTicks: 1 }, groups: { kept: ['/system.slice/b.service'] }, expected: null },
  {
    name: 'what another unit was left running for',
    process: { startTicks: 1 },
    groups: { kept: ['/system.slice/a.service'] },
    expected: 'was started before the switch',
  },
  {
    name: 'what was left running and is of no release',
    process: { executable: '/usr/bin/node' },
    groups: { kept: ['/system.slice/b.service'] },
    expected: "runs /usr/bin/node, which is not in the release's closure",
  },
  {
    name: 'what is only watched',
    process: { startTicks: 1, executable: '/usr/bin/node' },
    groups: { watchedOnly: ['/system.slice/b.service'] },
    expected: null,
  },
  {
    name: 'what is only watched and gone',
    process: { executable: null },
    groups: { watchedOnly: ['/system.slice/b.service'] },
    expected: 'has ended',
  },
])('whyNotFromRelease of a unit: $name', ({ process, groups, expected }) => {
  expect(whyNotFromRelease({ ...own, ...process }, { ...release, ...groups })).toBe(expected)
})

const old = '/nix/store/22222222222222222222222222222222-worker'
test.each<{ name: string; executables: (string | null)[]; expected: string | null }>([
  { name: 'nothing', executables: [], expected: null },
  { name: 'its own', executables: [`${interpreter}/bin/node`], expected: null },
  { name: 'something else at its head', executables: ['/usr/bin/node'], expected: '/usr/bin/node' },
  { name: "the host's beside its own", executables: [`${interpreter}/bin/node`, '/usr/bin/sh', null], expected: null },
  {
    name: 'what only the other release has beside its own',
    executables: [`${interpreter}/bin/node`, `${old}/bin/w`],
    expected: `${old}/bin/w`,
  },
])('foreignProcess names $name', ({ executables, expected }) => {
  const processes = executables.map((executable) => ({ ...own, executable }))
  const found = foreignProcess(processes, release.closure, new Set([interpreter, old]))
  expect(found).toBe(expected === null ? null : `it runs ${expected}, which is not in the release's closure`)
})

test('a control group that is unknown has no foreign process', () => {
  expect(isWithin('/', '')).toBe(false)
})
