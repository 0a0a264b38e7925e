import { expect, test } from 'vitest'
import type { ReleaseSource } from '#steps/build-manifest/source'
import { evaluateHere } from '#steps/reproduce/evaluate-here'
import { sampleConfig, sampleRelease } from '../../domain/manifest/sample.ts'
import { scriptedRunner } from '../../support/scripted-runner.ts'

const { manifest } = sampleRelease()
const source: ReleaseSource = {
  root: '/srv/r',
  folder: '',
  repository: 'r',
  commit: 'c'.repeat(40),
  commitTime: '2026-01-05T01:00:00Z',
  config: sampleConfig,
}

const evaluated = (stderr: string) =>
  evaluateHere(
    { source, manifest, recorded: null },
    scriptedRunner([
      { when: (argv) => argv.includes('builtins.currentSystem'), stdout: JSON.stringify(manifest.system) },
      { when: ['nix', 'path-info'], status: 1, stderr },
    ]),
  )

test('a component that does not evaluate is an answer, and a store that cannot be used is none', async () => {
  expect((await evaluated("error: attribute 'x' missing")).map(({ problem }) => problem)).toContainEqual(
    expect.stringContaining("attribute 'x' missing"),
  )
  const stderr = "error: cannot connect to socket at '/nix/var/nix/daemon-socket/socket': Connection refused"
  await expect(evaluated(stderr)).rejects.toMatchObject({ code: 'command-failed', exitCode: 2 })
})
