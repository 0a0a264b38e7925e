import { expect, test } from 'vitest'
import { forgetReleases, grindToProd, makeApplication, mergeUpstream, RELEASE_KEY, succeedOnHost } from '../../lab/client.ts'

const bundle = '/home/runner/bundles/expected'

async function build(branch: string): Promise<void> {
  await mergeUpstream(branch)
  for (const words of [
    ['build-manifest', '--ref', 'main', '--output', bundle],
    ['sign', bundle, '--key', RELEASE_KEY],
  ]) {
    const ended = await grindToProd(...words)
    expect(ended.status, ended.stderr).toBe(0)
  }
}

const promote = (...words: string[]) =>
  grindToProd('promote', 'prod', '--manifest', bundle, '--identity', '/etc/lab/keys/deploy', '--json', ...words)
const onProd = async () =>
  (
    await succeedOnHost('prod', ['sh', '-c', 'readlink /opt/choiros/current; sha256sum /var/lib/grind-to-prod/choiros/ledger.ndjson'])
  ).trim()

test('a promote continues only from the release that its caller expects to be current', async () => {
  await makeApplication()
  await forgetReleases()
  await build('main')
  const first = await promote()
  expect([0, 10], first.stdout + first.stderr).toContain(first.status)
  const before = await onProd()
  const current = before.split('\n')[0]!.replace('releases/', '')

  await build('next')
  for (const expected of ['none', 'f'.repeat(64), 'ffffff']) {
    const refused = await promote('--expect-current', expected)
    expect(refused.status, refused.stdout + refused.stderr).toBe(10)
    expect(JSON.parse(refused.stdout)).toMatchObject({
      error: { code: 'unexpected-release', message: expect.stringContaining(`prod runs ${current}, not ${expected}`) },
    })
    expect(await onProd()).toBe(before)
  }
  const wrong = await promote('--expect-current', 'latest')
  expect(wrong.status).toBe(2)

  const swapped = await promote('--expect-current', current.slice(0, 12))
  expect(swapped.status, swapped.stdout + swapped.stderr).toBe(0)
  expect(JSON.parse(swapped.stdout)).toMatchObject({ verdict: 'COMMITTED', previousRelease: current })
})
