import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realRunner } from '#tools/run/real'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lab-state-')))
const state = join(folder, 'state')
mkdirSync(state)

/** The control group that the lab of a state folder has. */
async function groupOf(named: string): Promise<string> {
  const script = 'source lab/lib/common.sh; source lab/lib/cgroup.sh; set_lab_cgroup; printf %s "$lab_cgroup"'
  const environment = { GRIND_TO_PROD_LAB_STATE: named }
  const { stdout } = await realRunner.run({ argv: ['bash', '-euc', script], effect: 'read', environment })
  expect(stdout).toMatch(/\/grind-to-prod-lab-[0-9a-f]{8}$/)
  return stdout
}

test('a state folder has one control group, however it is named', async () => {
  const link = join(folder, 'link')
  symlinkSync(state, link)
  const group = await groupOf(state)
  for (const named of [`${state}/`, `${folder}/./state`, link]) expect(await groupOf(named)).toBe(group)
})

test('a kept name of a control group that is none of this lab is not used', async () => {
  const group = await groupOf(state)
  for (const kept of [`${state}\n/sys/fs/cgroup`, `${folder}/other\n${group}`, `${state}\n${group.slice(0, -8)}00000000`, '']) {
    writeFileSync(join(state, 'cgroup'), kept)
    expect(await groupOf(state)).toBe(group)
  }
})
