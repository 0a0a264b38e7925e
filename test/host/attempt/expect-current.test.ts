import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { requireExpectedCurrent } from '#host/attempt/expect-current'
import { temporaryHost } from '../temporary-host.ts'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]

test.each([
  { name: 'nothing expected, whatever is current', current: a, expected: undefined, refusal: undefined },
  { name: 'the expected release', current: a, expected: a, refusal: undefined },
  { name: 'no release, as expected', current: null, expected: 'none', refusal: undefined },
  { name: 'the state before the first release, as expected', current: 'taken-over', expected: 'taken-over', refusal: undefined },
  { name: 'another release', current: b, expected: a, refusal: `prod runs ${b}, not ${a} as expected` },
  { name: 'a release where none was expected', current: a, expected: 'none', refusal: `prod runs ${a}, not none as expected` },
  { name: 'no release where one was expected', current: null, expected: a, refusal: `prod runs no release, not ${a} as expected` },
] as const)('the expected release is compared with the current one: $name', async ({ current, expected, refusal }) => {
  await using host = await temporaryHost()
  if (current !== null) {
    await mkdir(join(host.paths.releases, current))
    await symlink(`releases/${current}`, host.paths.current)
  }
  const checking = requireExpectedCurrent(host, expected)
  if (refusal === undefined) await checking
  else await expect(checking).rejects.toMatchObject({ code: 'unexpected-release', message: expect.stringContaining(refusal) })
})
