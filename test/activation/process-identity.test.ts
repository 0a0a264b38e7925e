import { expect, test } from 'vitest'
import { foreignness, isWithin, type ProcessFacts } from '../../src/activation/process-identity.ts'

const interpreter = '/nix/store/00000000000000000000000000000000-node'
const release = {
  closure: new Set([interpreter]),
  othersTime: { from: 0, until: 500 },
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
    expected: 'belongs to /system.slice/a.service-other, which is no unit of the release',
  },
])('foreignness: $name', ({ process, expected }) => {
  expect(foreignness({ ...own, ...process }, release)).toBe(expected)
})

test('on the way back, what ran before the other release came is not foreign, and what came with it is', () => {
  const back = { ...release, othersTime: { from: 300, until: 500 } }
  const of = (startTicks: number) => foreignness({ ...own, startTicks }, back)
  expect([of(299), of(300), of(499), of(500)]).toEqual([null, 'was started before the switch', 'was started before the switch', null])
})

test('a control group that is not known holds nothing', () => {
  expect(isWithin('/', '')).toBe(false)
})
