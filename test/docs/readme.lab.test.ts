import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CommandResult } from '#tools/run/runner'
import { forgetReleases, installHost, makeApplication, mergeUpstream, onHost, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'

/** A first release by hand, command by command, with the lab's names put for the reader's; and the recorded run of a rollback. */

const verdicts = readFileSync('docs/verdicts.md', 'utf8')
const section = readFileSync('docs/first-release.md', 'utf8').split('## By hand')[1]!.split('\n## ')[0]!
const blocks = [...section.matchAll(/^ *```sh\n([^]*?)^ *```$/gm)].map((match) => match[1]!.replace(/^ {3}/gm, ''))

function onGrind(block: string) {
  const script = block.replaceAll('admin@prod.example', 'admin@prod').replaceAll('~/.ssh/admin', '/etc/lab/keys/admin')
  return onHost('grind', ['bash', '-euc', script], { user: 'runner', directory: WORK_FOLDER })
}

/** The recorded run of the page about verdicts; "…" matches any text. */
const [, recorded = ''] = /^```console\n([^]*?)^```$/m.exec(verdicts) ?? []

/** Expects each line of the recorded run in what a promote printed, in this order. */
function expectRecorded({ status, stdout, stderr }: CommandResult): void {
  const [command, ...lines] = recorded.trim().split('\n')
  expect(blocks.join('\n')).toContain(command!.slice('$ '.length))
  expect(lines.slice(-2)).toEqual(['$ echo $?', String(status)])
  const printed = [...stderr.split('\n'), ...stdout.split('\n')]
  for (const line of lines.slice(0, -2)) {
    const pattern = new RegExp(
      `^${line
        .split('…')
        .map((part) => RegExp.escape(part))
        .join('.*')}$`,
    )
    const at = printed.findIndex((one) => pattern.test(one))
    expect(at, `"${line}" is not printed, or not in this order:\n${stderr}${stdout}`).toBeGreaterThanOrEqual(0)
    printed.splice(0, at + 1)
  }
}

async function mustRun(block: string): Promise<string> {
  const ended = await onGrind(block)
  expect(ended.status, `${block}\n${ended.stdout}${ended.stderr}`).toBe(0)
  return ended.stdout
}

beforeAll(async () => {
  await forgetReleases()
  await makeApplication()
  // The reader's keys and bundle are beside the checkout, and ssh-keygen overwrites none of an earlier run.
  const script = 'rm -rf ../keys ../release; mkdir -m 700 ../keys; cp /etc/lab/keys/nix.pub ../keys'
  await succeedOnHost('grind', ['sh', '-euc', script], { user: 'runner', directory: WORK_FOLDER })
})
afterAll(async () => {
  // The README's reader made keys of his own; the other tests have theirs.
  await succeedOnHost('grind', ['rm', '-rf', '../keys', '../release'], { user: 'runner', directory: WORK_FOLDER })
  await makeApplication()
  await installHost('prod')
})

test('the commands by hand create keys, install a host, release and roll back', async () => {
  const [keys, install, release, back, uninstall] = blocks
  await mustRun(keys!)
  await mustRun(install!)
  await mustRun(release!)
  await mergeUpstream('next')
  await mustRun(release!)
  const [fromGrind, onTheHost] = back!.trim().split('\n')
  await mergeUpstream('fails-health')
  expectRecorded(await onGrind(release!))
  const left = (await succeedOnHost('prod', ['readlink', '/opt/choiros/current'])).trim().replace('releases/', '')
  await mustRun(fromGrind!)
  // A second rollback would go further back, and there is no release before.
  await succeedOnHost('prod', ['grind-to-prod-agent', 'rollback', 'choiros', '--to', left], { input: '' })
  const ended = await onHost('prod', ['bash', '-euc', onTheHost!], { user: 'admin' })
  expect(ended.status, ended.stdout + ended.stderr).toBe(0)
  await mustRun(uninstall!)
})

test('every command of that section is run here', () => {
  expect(blocks).toHaveLength(5)
})
