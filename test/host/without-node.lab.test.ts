import { afterAll, beforeAll, expect, test } from 'vitest'
import { ALLOWED_SIGNERS, lab, makeApplication, mergeUpstream, onHost, RELEASE_KEY, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'
import { buildOnGrind, flakeOnGrind, type GrindFolder } from '../nixos/on-grind.ts'
import { recordsOf, splitLedger } from '../domain/ledger/ledger-text.ts'

/**
 * A host with Nix and without Node, from its installation over releases, a rollback and a power cut to a collection of garbage. The command
 * line comes from its flake. The lab's Node is hidden on the host, also from the first moment of a boot.
 */

const NODE = '/usr/local/bin/node'
const RECOVERY = 'grind-to-prod-recover@choiros.service'

const hideNode = `[Unit]
DefaultDependencies=no
Before=sysinit.target
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/mount --bind /dev/null ${NODE}
[Install]
WantedBy=sysinit.target
`

let folder: GrindFolder
let cli = ''

const onProd = (script: string, ...words: string[]) => succeedOnHost('prod-b', ['bash', '-euc', script, 'script', ...words])
const current = async () => (await onProd('basename "$(readlink -f /opt/choiros/current)"')).trim()
const ledger = () => onProd('cat /var/lib/grind-to-prod/choiros/ledger.ndjson')
const verdicts = async () => recordsOf(splitLedger(await ledger())).map(({ verdict }) => verdict)

function command(verb: string, ...words: string[]) {
  const key = ['--identity-file', '/etc/lab/keys/deploy']
  return onHost('grind', [cli, verb, 'prod-b', ...key, '--json', ...words], { user: 'runner', directory: WORK_FOLDER })
}

async function ends(verdict: string, verb: string, ...words: string[]): Promise<void> {
  const { stdout, stderr } = await command(verb, ...words)
  expect(JSON.parse(stdout), stderr).toMatchObject({ verdict })
}

const release = () => ends('COMMITTED', 'release', '--yes', '--signing-key-file', RELEASE_KEY)

/** Programs of the name outside of the store that can be started. */
async function nodesOutsideOfTheStore(): Promise<string> {
  return onProd(`find / -xdev -path /nix -prune -o \\( -name node -o -name nodejs \\) -type f -perm /111 -size +0 -print
    for folder in /usr/local/bin /usr/bin /bin /usr/local/sbin /usr/sbin /run/current-system/sw/bin /nix/var/nix/profiles/default/bin; do
      [[ -f $folder/node && -x $folder/node ]] && echo "$folder/node" || true
    done`)
}

/** The Node that the launcher names. */
async function nodeOfTheAgent(): Promise<string> {
  return (await onProd("sed -n 's|^exec \\(/nix/store/[^ ]*/bin/node\\) .*|\\1|p' /usr/local/bin/grind-to-prod-agent")).trim()
}

beforeAll(async () => {
  await makeApplication()
  folder = await flakeOnGrind()
  cli = `${(await buildOnGrind(folder.path, [`path:${folder.path}#cli`]))[0]!}/bin/grind-to-prod`
  await succeedOnHost('prod-b', ['tee', '/etc/systemd/system/hide-node.service'], { input: hideNode })
  await onProd('systemctl enable --now --quiet hide-node.service')
})
afterAll(() => folder?.[Symbol.asyncDispose]())

test('an installation brings the only Node that the host can start', async () => {
  expect(await nodesOutsideOfTheStore()).toBe('')
  const keys = ['--deploy-key', '/etc/lab/keys/deploy.pub', '--nix-key', '/etc/lab/keys/nix.pub', '--allowed-signers', ALLOWED_SIGNERS]
  const admin = ['--admin', 'admin@prod-b', '--identity-file', '/etc/lab/keys/admin']
  await succeedOnHost('grind', [cli, 'host', 'install', 'prod-b', ...admin, ...keys], { user: 'runner', directory: WORK_FOLDER })
  expect(await nodesOutsideOfTheStore()).toBe('')
  expect(await onProd('"$1" --version', await nodeOfTheAgent())).toMatch(/^v\d+/)
})

test('releases commit on a host without Node, and a rollback and a status run there', async () => {
  await release()
  const first = await current()
  await mergeUpstream('next')
  await release()
  expect(await current()).not.toBe(first)
  await ends('COMMITTED', 'rollback')
  expect(await current()).toBe(first)
  const { status, stdout } = await command('status')
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(first) })
  expect(await verdicts()).toEqual(['COMMITTED', 'COMMITTED', 'COMMITTED'])
})

test('a power cut in the middle of a release is recovered at boot on a host without Node', async () => {
  const before = await current()
  await mergeUpstream('answers-slowly')
  const interrupted = command('release', '--yes', '--signing-key-file', RELEASE_KEY)
  await expect.poll(current, { timeout: 120_000 }).not.toBe(before)
  // While the transaction runs, a collection takes nothing from it.
  await onProd('nix-store --gc --quiet')
  await lab('kill', 'prod-b')
  await lab('start', 'prod-b')
  await interrupted
  await expect
    .poll(async () => onProd(`systemctl show --property=ActiveState,Result ${RECOVERY}`), { timeout: 60_000 })
    .toMatch(/Result=success\nActiveState=(?:inactive|active)/)
  expect(await nodesOutsideOfTheStore()).toBe('')
  // The boot's own unit did it, and not the client that came back.
  expect(await onProd(`journalctl --boot --output=cat --unit=${RECOVERY}`)).toContain('Rolling back')
  expect(await current()).toBe(before)
  expect((await verdicts()).at(-1)).toBe('ROLLED_BACK')
})

test('a collection of garbage keeps the Node of the agent, and the next release commits', async () => {
  const node = await nodeOfTheAgent()
  await onProd('nix-store --gc --quiet')
  expect(await onProd('"$1" --version', node)).toMatch(/^v\d+/)
  await mergeUpstream('next')
  await ends('COMMITTED', 'release', '--yes', '--retry', '--signing-key-file', RELEASE_KEY)
  // With what a release leaves behind, and with every root that is not the host's own.
  expect((await command('prune')).status).toBe(0)
  await onProd('nix-collect-garbage --delete-old --quiet')
  expect((await command('status')).status).toBe(0)
  await onProd(`systemctl start ${RECOVERY}`)
})
