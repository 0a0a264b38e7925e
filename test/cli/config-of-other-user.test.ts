import { chownSync, lstatSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '#cli/main'
import { belongsToOther } from '#tools/files/belongs-to-other'
import { useConfiguredFolder } from './configured-folder.ts'
import { scriptedRunner } from '../support/scripted-runner.ts'
import { testWorld } from './world.ts'

/** A configuration that another user of the machine wrote: its gates and builds would run as the one who runs a command below it. */

const configured = useConfiguredFolder()
const isRoot = process.geteuid?.() === 0

async function run(words: readonly string[], directory: string) {
  const runner = scriptedRunner([])
  const world = testWorld({ directory, runner })
  const exitCode = await main([...words], world)
  return { exitCode, ran: runner.commands.length, ...world.written() }
}

const commands = [
  ['promote', 'prod', '--manifest', 'm.json'],
  ['release', 'prod', '--dry-run'],
  ['rollback', 'prod', '--dry-run'],
  ['build-manifest', '--output', 'out'],
  ['plan', 'prod'],
  ['status'],
  ['doctor'],
  ['snapshot', 'prod'],
  ['ledger', 'prod'],
  ['failover', '--dry-run'],
  ['host', 'uninstall', 'prod', '--dry-run'],
]

test.runIf(isRoot).each(commands.map((words) => ({ words })))(
  'the command $words.0 refuses a configuration of another user that it found',
  async ({ words }) => {
    const below = join(configured.folder, 'below')
    mkdirSync(below, { recursive: true })
    chownSync(join(configured.folder, 'grind-to-prod.yml'), 12_345, 12_345)
    for (const directory of [configured.folder, below]) {
      const { exitCode, ran, stderr } = await run(words, directory)
      expect([exitCode, ran, stderr]).toEqual([
        2,
        0,
        expect.stringContaining('grind-to-prod.yml" belongs to another user, and its commands'),
      ])
      expect(stderr).toContain('name its folder with --directory')
    }
  },
)

test.runIf(isRoot)('a configuration of another user is used when its folder is named', async () => {
  chownSync(join(configured.folder, 'grind-to-prod.yml'), 12_345, 12_345)
  const { stderr } = await run(['status', '--directory', '.', '--identity-file', 'missing'], configured.folder)
  expect(stderr).not.toContain('another user')
})

test.runIf(isRoot)('a file of the person who typed sudo is their own, and one of root belongs to everybody', () => {
  const file = join(configured.folder, 'grind-to-prod.yml')
  chownSync(file, 12_345, 12_345)
  expect(belongsToOther(lstatSync(file), { SUDO_UID: '12345' })).toBe(false)
  expect(belongsToOther(lstatSync(file), { SUDO_UID: '12346' })).toBe(true)
  chownSync(file, 0, 0)
  expect(belongsToOther(lstatSync(file), {})).toBe(false)
})
