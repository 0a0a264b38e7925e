import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { main } from '#cli/main'
import { sampleRelease } from '../../domain/manifest/sample.ts'
import { useConfiguredFolder } from '../configured-folder.ts'
import { testWorld } from '../world.ts'

const files = useConfiguredFolder()
const approvals = () => join(files.folder, 'approvals.intoto.jsonl')
beforeAll(() => writeFileSync(join(files.folder, 'manifest.json'), sampleRelease().bytes))

async function run(...words: string[]) {
  const world = testWorld({ directory: files.folder })
  const exitCode = await main(['approve', '.', ...words], world)
  return { exitCode, ...world.written() }
}

test.each([{ words: [] }, { words: ['--agent'] }, { words: ['--agent', '--approval-key-file', 'key.pub'] }])(
  'approve --dry-run $words shows the release, and needs neither a key nor an agent',
  async ({ words }) => {
    const { exitCode, stdout, stderr } = await run('--dry-run', ...words)
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(/^Not approved: .*; nothing was signed\.\n$/) })
    expect(stderr).toMatch(/^Release [0-9a-f]{64} of /m)
    expect(existsSync(approvals())).toBe(false)
  },
)

test('approve with the key of an agent refuses without one, before it shows anything', async () => {
  const { exitCode, stderr } = await run('--yes', '--agent', '--approval-key-file', 'key.pub')
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/^error: There is no ssh agent/)
})
