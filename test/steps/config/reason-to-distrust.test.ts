import { chownSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { reasonToDistrust } from '#steps/config/reason-to-distrust'
import { testFolder } from '../../tools/ssh/keys.ts'

const parent = testFolder()
const OTHER = 12_345

test.runIf(process.geteuid?.() === 0).each([
  { owner: 'root', uid: 0, clause: undefined },
  { owner: 'this user', uid: OTHER, clause: undefined },
  { owner: 'another user', uid: OTHER + 1, clause: 'it belongs to another user' },
])('a configuration of $owner that was merely found is trusted unless it is of another user', async ({ uid, clause }) => {
  vi.spyOn(process, 'geteuid').mockReturnValue(OTHER)
  onTestFinished(() => void vi.restoreAllMocks())
  const folder = mkdtempSync(join(parent, 'owned-'))
  writeFileSync(join(folder, 'grind-to-prod.yml'), '')
  chownSync(join(folder, 'grind-to-prod.yml'), uid, uid)
  expect((await reasonToDistrust(folder, { isNamed: false, paths: [] }))?.clause).toBe(clause)
})

test('a folder without a configuration, or one that cannot be inspected, gives no reason to distrust', async () => {
  const folder = mkdtempSync(join(parent, 'none-'))
  symlinkSync('loop', join(folder, 'loop'))
  for (const one of [folder, join(folder, 'loop'), join(folder, 'x'.repeat(300))])
    expect(await reasonToDistrust(one, { isNamed: false, paths: [folder] })).toBeUndefined()
})
