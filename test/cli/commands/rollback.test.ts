import { expect, test } from 'vitest'
import { main } from '#cli/main'
import { sampleStatus } from '../../domain/protocol/sample-status.ts'
import { fakeHost, result } from '../../verbs/fake-host.ts'
import { useConfiguredFolder } from '../configured-folder.ts'
import { testWorld } from '../world.ts'

const files = useConfiguredFolder()
const [current, before] = ['a'.repeat(64), 'b'.repeat(64)]
const commit = 'c'.repeat(40)

test('a dry run of a rollback names the subject of the commit of each release to choose from', async () => {
  const releases = [current, before].map((id) => ({ id, current: id === current, valid: true }))
  const candidates = [
    { release: before, commit, commitTime: '2026-01-01T00:00:00Z', rolledBack: false, kept: true, chosen: true, why: 'it is good' },
  ]
  const known = sampleStatus({ currentRelease: current, previousRelease: before, releases })
  const git = { when: ['git'], stdout: `${commit}\0alice\0Serve faster\0` }
  const world = testWorld({ directory: files.folder, runner: fakeHost(() => result({ ...known, candidates }), [git]) })
  const exitCode = await main(['rollback', 'prod', '--dry-run', '--identity-file', 'key'], world)
  expect(exitCode).toBe(0)
  expect(world.written().stdout).toMatch(/→ b{12} \(commit c{12} "Serve faster", .*\): .*chosen, because it is good/)
})
