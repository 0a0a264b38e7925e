import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  ALLOWED_SIGNERS,
  forgetReleases,
  installHost,
  makeApplication,
  mergeUpstream,
  onHost,
  RELEASE_KEY,
  succeedOnHost,
  WORK_FOLDER,
} from '../../lab/client.ts'
import { keepUsersOut, letUsersIn } from '../support/users.ts'

/**
 * The runbook, command by command, in the order in which it is written: prod-a is the lab's prod. What the reader does by
 * hand between two blocks (a merge, a pull request) is done here, after the block that it follows.
 */

interface Block {
  readonly heading: string
  /** The heading, and which of the blocks below it this is. */
  readonly name: string
  readonly place: string
  readonly script: string
}

const blocks: Block[] = readFileSync('docs/operations.md', 'utf8')
  .split(/^(?=##)/m)
  .flatMap((section) =>
    [...section.matchAll(/^```sh\n# on (\S+)\n([^]*?)^```$/gm)].map(([, place, script]) => ({
      heading: /^#+ (.*)$/m.exec(section)![1]!,
      place: place!,
      script: script!,
    })),
  )
  .map((block, index, all) => ({
    ...block,
    name: `${block.heading} ${all.slice(0, index + 1).filter(({ heading }) => heading === block.heading).length}`,
  }))
const hosts = ['prod', 'prod-b'] as const
const flow = blocks.find(({ name }) => name === 'The flow of a release 1')!

/** What has happened before a block, and what is done after it: by its heading, and which of that heading's it is. */
const before: Readonly<Record<string, () => Promise<unknown>>> = {
  'Rolling back 1': async () => {
    await mergeUpstream('next')
    await expectToRun(flow)
  },
  'Rolling back 2': () => promote('prod'),
  'Roles, and failing over 1': configureFailover,
  // Both gave way to an earlier release, and the bundle in the checkout is of the later one.
  'It behaves differently 1': async () => {
    for (const host of hosts) await promote(host)
  },
}
const after: Readonly<Record<string, () => Promise<unknown>>> = {
  'Roles, and failing over 1': swapRolesInGit,
}

/** A rollback has reverted this very release. */
const promote = (host: string) =>
  expectToRun({
    name: 'a promote in between',
    place: 'grind',
    script: `grind-to-prod promote ${host} --manifest release/manifest.json --retry`,
  })

/** From docs/failover.md: the proxy in front of both hosts of the lab. */
async function configureFailover(): Promise<void> {
  const failover = {
    switch: { command: ['/opt/grind-to-prod/lab/switch-traffic'] },
    check: { http: 'http://front/health', servedByHeader: 'x-served-by' },
  }
  const input = `failover: ${JSON.stringify(failover)}\n`
  await succeedOnHost('grind', ['tee', '--append', 'grind-to-prod.yml'], { user: 'runner', directory: WORK_FOLDER, input })
}

/** The pull request that the runbook asks for after a failover. */
async function swapRolesInGit(): Promise<void> {
  const script = `sed -i -e 's/role: active/role: was-active/' -e 's/role: standby/role: active/' -e 's/role: was-active/role: standby/' grind-to-prod.yml`
  await expectToRun({ name: 'a change of the roles', place: 'grind', script })
}

/** As a user on grind, with the deploy key in an ssh agent. */
function onGrind(script: string) {
  const withKey = ['ssh-add -q /etc/lab/keys/deploy', script].join('\n')
  return onHost('grind', ['ssh-agent', 'bash', '-euc', withKey], { user: 'runner', directory: WORK_FOLDER })
}

function onProd(script: string) {
  return onHost('prod', ['bash', '-euc', script], { user: 'admin', directory: '/home/admin' })
}

async function expectToRun({ name, place, script }: Pick<Block, 'name' | 'place' | 'script'>): Promise<void> {
  const named = script.replaceAll(/(?<!to-)\bprod-a\b(?!\.json)/g, 'prod')
  const ended = await (place === 'grind' ? onGrind(named) : onProd(named))
  expect(ended.status, [`${name}, on ${place}:`, named, ended.stdout, ended.stderr].join('\n')).toBe(0)
}

beforeAll(async () => {
  for (const host of hosts) await forgetReleases(host)
  await makeApplication()
  for (const host of hosts) await installHost(host)
  await letUsersIn(hosts)
  await succeedOnHost('grind', ['cp', ALLOWED_SIGNERS, WORK_FOLDER], { user: 'runner' })
  await succeedOnHost('grind', ['cp', RELEASE_KEY, `${WORK_FOLDER}/release.key`], { user: 'runner' })
})
afterAll(async () => {
  await keepUsersOut(hosts)
  for (const host of hosts) await forgetReleases(host)
  await makeApplication()
})

test.each(blocks)("the runbook's command $name runs on $place", async (block) => {
  await before[block.name]?.()
  await expectToRun(block)
  await after[block.name]?.()
})

test('the runbook has no command that is not run here', () => {
  const written = [...readFileSync('docs/operations.md', 'utf8').matchAll(/^```(?:sh|console)$/gm)]
  expect(blocks).toHaveLength(written.length)
  const names = new Set(blocks.map(({ name }) => name))
  expect([...Object.keys(before), ...Object.keys(after)].filter((name) => !names.has(name))).toEqual([])
  expect(new Set(blocks.map(({ place }) => place))).toEqual(new Set(['grind', 'prod-a']))
})
