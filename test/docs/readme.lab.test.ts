import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetReleases, installHost, makeApplication, mergeUpstream, onHost, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'

/** The README's first release, command by command, with the lab's names put for the reader's. */

const section = readFileSync('README.md', 'utf8').split('## A first release of your own')[1]!.split('\n## ')[0]!
const blocks = [...section.matchAll(/^ *```sh\n([^]*?)^ *```$/gm)].map((match) => match[1]!.replace(/^ {3}/gm, ''))

function onGrind(block: string) {
  const script = block.replaceAll('admin@prod.example', 'admin@prod').replaceAll('~/.ssh/admin', '/etc/lab/keys/admin')
  return onHost('grind', ['bash', '-euc', script], { user: 'runner', directory: WORK_FOLDER })
}

async function mustRun(block: string): Promise<string> {
  const ended = await onGrind(block)
  expect(ended.status, `${block}\n${ended.stdout}${ended.stderr}`).toBe(0)
  return ended.stdout
}

beforeAll(async () => {
  await forgetReleases()
  await makeApplication()
  await succeedOnHost('grind', ['cp', '/etc/lab/keys/nix.pub', `${WORK_FOLDER}/nix.pub`], { user: 'runner' })
})
afterAll(async () => {
  // The README's reader made keys of his own; the other tests have theirs.
  await makeApplication()
  await installHost('prod')
})

test('the commands of the README create keys, install a host, release and roll back', async () => {
  const [keys, install, release, back, uninstall] = blocks
  await mustRun(keys!)
  await mustRun(install!)
  await mustRun(release!)
  await mergeUpstream('next')
  await mustRun(release!)
  const [fromGrind, onTheHost] = back!.trim().split('\n')
  await mustRun(fromGrind!)
  const ended = await onHost('prod', ['bash', '-euc', onTheHost!], { user: 'admin' })
  expect(ended.status, ended.stdout + ended.stderr).toBe(0)
  await mustRun(uninstall!)
})

test("every command of the README's section is run here", () => {
  expect(blocks).toHaveLength(5)
})
