import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { onHost, succeedOnHost } from '../../../lab/client.ts'

/*
 * ssh-keygen's words and its reading of armour differ between versions, so the same attacks run on the lab's too, which is
 * the one that a host in production would have. As an ordinary user: nothing of it needs root.
 */
test("the ssh-keygen of the lab's hosts passes every attack of the unit tests", async () => {
  const files = [
    'test/tools/ssh/judge-signatures.test.ts',
    'test/domain/trust',
    'test/verbs/sign.test.ts',
    'test/verbs/verify.test.ts',
    'test/host/release/verify-signature.test.ts',
  ]
  // Vitest ignores a name that no file has as long as another one has some.
  expect(files.filter((file) => !existsSync(file))).toEqual([])
  const { status, stdout, stderr } = await onHost(
    'grind',
    // The repository is mounted read-only there: the configuration cannot be bundled beside itself.
    ['node', 'node_modules/vitest/vitest.mjs', 'run', '--project', 'fast', '--configLoader', 'native', ...files],
    { user: 'runner', directory: '/opt/grind-to-prod' },
  )
  expect(status, `${stdout}${stderr}`).toBe(0)
  expect(await succeedOnHost('prod', ['dpkg-query', '-W', 'openssh-client'])).toMatch(/openssh-client\t1:1[0-9]\./)
})
