import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installHost, onHost, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'
import { POLICY_FILE } from '#domain/trust/policy'

/*
 * An attacker with the stolen deploy key, or with a shell as the deploy user, tries to become root, to read secrets, to leave something
 * behind, or to fill the disk. Each attack is one line, with the refusal that was seen. Unreleased releases and store paths:
 * releases.lab.test.ts and packs.lab.test.ts beside this file.
 */

const CANARY = `canary-${randomBytes(8).toString('hex')}`
const LAUNCHER = '/usr/local/bin/grind-to-prod-agent'
const AGENT = 'grind-to-prod-agent'
const ssh = ['-F', 'none', '-i', '/etc/lab/keys/deploy', '-o', 'UserKnownHostsFile=/home/runner/known-prod', '-o', 'BatchMode=yes']

const onGrind = (argv: readonly string[], input = '') => onHost('grind', ['timeout', '20', ...argv], { user: 'runner', input })
const overSsh = (words: readonly string[], options: readonly string[] = []) => onGrind(['ssh', ...ssh, ...options, 'deploy@prod', ...words])
const asDeploy = (script: string) => onHost('prod', ['runuser', '-u', 'deploy', '--', 'sh', '-c', script])

/** What an attack that runs code as root would leave. */
const booty = async () => (await onHost('prod', ['ls', '/booty'])).stdout

beforeAll(async () => {
  await succeedOnHost('prod', ['rm', '-f', POLICY_FILE])
  await installHost('prod')
  // The agent makes it when it first has something to put there, and a boot takes it away.
  await succeedOnHost('prod', ['install', '--directory', '--mode', '0700', '/run/grind-to-prod'])
  const key = await succeedOnHost('prod', ['cat', '/etc/ssh/ssh_host_ed25519_key.pub'])
  await succeedOnHost('grind', ['tee', '/home/runner/known-prod'], { user: 'runner', input: `prod ${key}` })
  await succeedOnHost('prod', [
    'bash',
    '-c',
    'umask 077; mkdir /etc/attacked; echo "TOKEN=$1" >/etc/attacked/environment; logger "$1"',
    '-',
    CANARY,
  ])
  const evil = `require('node:fs').writeFileSync('/booty', String(process.geteuid()))`
  await asDeploy(
    `mkdir -p /tmp/evil && printf '%s\\n' "${evil}" >/tmp/evil/evil.cjs && for name in node sudo nix sh; do printf '#!/bin/sh\\nid -u >/booty\\n' >/tmp/evil/$name; chmod 755 /tmp/evil/$name; done`,
  )
})

afterAll(async () => {
  await succeedOnHost('prod', ['rm', '-rf', '/tmp/evil', '/etc/attacked'])
})

describe('the deploy key', () => {
  const id = 'ab'.repeat(32)
  test.each([
    'id',
    'bash -i',
    `${AGENT} install`,
    `${AGENT} uninstall`,
    `${AGENT} recover choiros`,
    `${AGENT} transact choiros`,
    `${AGENT} restore-data choiros ${id}`,
    `${AGENT} dispatch`,
    `${AGENT} status other`,
    `${AGENT} status ../../etc`,
    `${AGENT} status choiros; touch /booty`,
    `${AGENT} status choiros\ntouch /booty`,
    `${AGENT} status $(touch /booty)`,
    `${AGENT} status \`touch /booty\``,
    `${AGENT} status choiros && touch /booty`,
    `${AGENT} status choiros > /booty`,
    `${AGENT} rollback choiros --to=${id}`,
    `${AGENT} rollback choiros --to ../../../etc`,
    `${AGENT} rollback choiros --to ${id} --require=/tmp/evil/evil.cjs`,
    `${AGENT} --require=/tmp/evil/evil.cjs status choiros`,
    `NODE_OPTIONS=--require=/tmp/evil/evil.cjs ${AGENT} status choiros`,
    `${LAUNCHER} status choiros`,
    `sudo -n ${LAUNCHER} dispatch`,
    'scp -t /var/lib/grind-to-prod/deploy/.ssh',
    'rsync --server . /booty',
    'nix-store --serve --write',
    'nix-daemon --stdio',
    'git-receive-pack /booty',
  ])('the deploy key runs no %j', async (asked) => {
    const { status, stdout } = await overSsh([asked])
    expect({ status, stdout }).toEqual({
      status: 2,
      stdout: expect.stringMatching(/^\{"event":"error","kind":"input","code":"(?:not-permitted|usage)","message":"[^\n]+\}\n$/),
    })
    expect(await booty()).toBe('')
  })

  const nothingElse = /"code":"not-permitted","message":"This key may run [^\n]* and nothing else; it was asked for \\"/
  test.each([
    { name: 'a shell', argv: ['ssh', ...ssh, 'deploy@prod'], says: nothingElse },
    { name: 'a pseudo-terminal', argv: ['ssh', ...ssh, '-tt', 'deploy@prod'], says: /PTY allocation request failed/ },
    { name: 'sftp', argv: ['ssh', ...ssh, '-s', 'deploy@prod', 'sftp'], says: nothingElse },
    { name: 'scp', argv: ['scp', ...ssh, '-O', '/etc/hostname', 'deploy@prod:/tmp/booty'], says: nothingElse },
    {
      name: 'scp by sftp',
      argv: ['scp', ...ssh, '/etc/hostname', 'deploy@prod:/tmp/booty'],
      says: /Received message too long|Connection closed/,
    },
    {
      name: 'a connection to what listens there',
      argv: ['ssh', ...ssh, '-W', '127.0.0.1:22', 'deploy@prod'],
      says: /administratively prohibited/,
    },
    {
      name: 'a port there',
      argv: ['ssh', ...ssh, '-N', '-o', 'ExitOnForwardFailure=yes', '-R', '7999:127.0.0.1:22', 'deploy@prod'],
      says: /remote port forwarding failed for listen port 7999/,
    },
    {
      name: 'a socket there',
      argv: ['ssh', ...ssh, '-N', '-o', 'ExitOnForwardFailure=yes', '-R', '/tmp/booty:127.0.0.1:22', 'deploy@prod'],
      says: /remote port forwarding failed/,
    },
    {
      name: 'a tunnel',
      argv: ['ssh', ...ssh, '-N', '-o', 'ExitOnForwardFailure=yes', '-w', '0:0', 'deploy@prod'],
      says: /Tunnel device open failed|Could not request tunnel/,
    },
  ])('the deploy key opens no $name', async ({ argv, says }) => {
    const { status, stdout, stderr } = await onGrind(argv)
    expect(status).not.toBe(0)
    expect(stdout + stderr).toMatch(says)
  })

  test('the deploy key forwards no agent, display or variable', async () => {
    const script = 'eval "$(ssh-agent -s)" >/dev/null; "$@" 2>&1; status=$?; ssh-agent -k >/dev/null; exit $status'
    const sent = [
      '-A',
      '-X',
      '-o',
      'SendEnv=*',
      '-o',
      'SetEnv=NODE_OPTIONS=--require=/tmp/evil/evil.cjs LD_PRELOAD=/tmp/evil/evil.so PATH=/tmp/evil',
    ]
    const argv = ['env', 'DISPLAY=:0', 'bash', '-c', script, '-', 'ssh', ...ssh, '-v', ...sent, 'deploy@prod', AGENT, 'status', 'choiros']
    const { status, stdout } = await onGrind(argv)
    // It is the agent that answers, and sshd gave it nothing of all that.
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('"event":"result"') })
    expect(await booty()).toBe('')
    expect((await onHost('prod', ['bash', '-c', 'ls -d /tmp/ssh-* 2>/dev/null'])).stdout).toBe('')
  })
})

describe('the deploy user, with a shell', () => {
  test('the deploy user may run one command line as root, and no other', async () => {
    const { stdout } = await asDeploy('sudo -n -l')
    // sudo folds long lines.
    expect(stdout.slice(stdout.indexOf('User deploy')).replaceAll(/\s+/g, ' ').trim()).toBe(
      `User deploy may run the following commands on prod: (root : root) NOPASSWD: ${LAUNCHER} dispatch --application choiros`,
    )
  })

  test.each([
    { attack: 'sudo -n id', says: 'a password is required' },
    { attack: 'sudo -n -s', says: 'a password is required' },
    { attack: `sudo -n ${LAUNCHER} status choiros`, says: 'a password is required' },
    { attack: `sudo -n ${LAUNCHER} install`, says: 'a password is required' },
    { attack: `sudo -n ${LAUNCHER} dispatch`, says: 'a password is required' },
    { attack: `sudo -n ${LAUNCHER} dispatch --application other`, says: 'a password is required' },
    { attack: `sudo -n ${LAUNCHER} dispatch read --application choiros`, says: 'a password is required' },
    { attack: `sudo -n ${LAUNCHER} dispatch --application choiros extra`, says: 'a password is required' },
    { attack: `sudo -n ${LAUNCHER} "dispatch --application choiros extra"`, says: 'a password is required' },
    { attack: `sudo -n -u root -g shadow ${LAUNCHER} dispatch --application choiros`, says: 'a password is required' },
    {
      attack: `sudo -n NODE_OPTIONS=--require=/tmp/evil/evil.cjs ${LAUNCHER} dispatch --application choiros`,
      says: 'not allowed to set the following environment variables: NODE_OPTIONS',
    },
    {
      attack: `sudo -n LD_PRELOAD=/tmp/evil/evil.so ${LAUNCHER} dispatch --application choiros`,
      says: 'not allowed to set the following environment variables: LD_PRELOAD',
    },
    {
      attack: `sudo -n PATH=/tmp/evil ${LAUNCHER} dispatch --application choiros`,
      says: 'not allowed to set the following environment variables: PATH',
    },
    { attack: `sudo -n -E ${LAUNCHER} dispatch --application choiros`, says: 'not allowed to preserve the environment' },
    { attack: `sudo -n --chdir=/tmp/evil ${LAUNCHER} dispatch --application choiros`, says: 'not permitted to use the -D option' },
    { attack: `sudo -n --chroot=/tmp/evil ${LAUNCHER} dispatch --application choiros`, says: /-R option|a password is required/ },
    { attack: 'sudoedit -n /etc/sudoers', says: 'a password is required' },
    { attack: LAUNCHER, says: /^Usage: sudo grind-to-prod-agent VERB/ },
    { attack: `${LAUNCHER} status choiros`, says: 'runs as root only' },
    { attack: 'su -c id root', says: /Authentication failure|must be run from a terminal/ },
    { attack: 'systemctl restart hypervisor.service', says: /Interactive authentication required|Access denied/ },
    { attack: 'systemd-run id', says: /Interactive authentication required|Access denied/ },
  ])('the deploy user gets nothing from $attack', async ({ attack, says }) => {
    const { status, stdout, stderr } = await asDeploy(`${attack} </dev/null 2>&1`)
    expect(status, stdout + stderr).not.toBe(0)
    expect(stdout + stderr).toMatch(says)
    expect(stdout).not.toContain('uid=0')
  })

  test('the deploy user passes no variable to the agent but those that its grammar allows', async () => {
    const inherited =
      'NODE_OPTIONS=--require=/tmp/evil/evil.cjs NODE_PATH=/tmp/evil LD_PRELOAD=/tmp/evil/evil.so PATH=/tmp/evil:$PATH NODE_COMPILE_CACHE=/tmp/evil HOME=/tmp/evil NIX_CONFIG=require-sigs=false ENV=/tmp/evil/sh BASH_ENV=/tmp/evil/sh'
    const asked = [`${AGENT} status choiros\nid`, `${AGENT} status choiros;id`, `${AGENT} status $(id)`, `${AGENT} recover choiros`]
    for (const original of asked) {
      const { stdout } = await onHost('prod', [
        'runuser',
        '-u',
        'deploy',
        '--',
        'env',
        `SSH_ORIGINAL_COMMAND=${original}`,
        'sh',
        '-c',
        `${inherited} /usr/bin/sudo -n ${LAUNCHER} dispatch --application choiros </dev/null`,
      ])
      expect(stdout).toMatch(/^\{"event":"error","kind":"input","code":"(?:not-permitted|usage)"/)
    }
    const { stdout } = await asDeploy(
      `export SSH_ORIGINAL_COMMAND='${AGENT} status choiros'; ${inherited} /usr/bin/sudo -n ${LAUNCHER} dispatch --application choiros </dev/null`,
    )
    expect(stdout).toContain('"event":"result"')
    expect((await onHost('prod', ['find', '/tmp/evil', '-user', 'root'])).stdout).toBe('')
    expect(await booty()).toBe('')
  })

  test.each([
    'cat /etc/attacked/environment',
    'cat /etc/shadow',
    'cat /etc/ssh/ssh_host_ed25519_key',
    'cat /etc/sudoers.d/grind-to-prod',
    'ls /var/lib/grind-to-prod/choiros',
    'cat /var/lib/grind-to-prod/choiros/ledger.ndjson',
    'ls /proc/1/root/root',
  ])('the deploy user reads nothing with %s', async (attack) => {
    const { status, stdout, stderr } = await asDeploy(attack)
    expect({ failed: status !== 0, stdout, stderr }).toEqual({
      failed: true,
      stdout: '',
      stderr: expect.stringContaining('Permission denied'),
    })
  })

  test('the deploy user reads no journal, and the agent prints no secret', async () => {
    expect((await asDeploy('journalctl --no-pager -q 2>/dev/null')).stdout).not.toContain(CANARY)
    const answers = await Promise.all([`status`, 'ledger'].map((verb) => overSsh([AGENT, verb, 'choiros'])))
    expect(answers.map(({ stdout }) => stdout).join('')).not.toContain(CANARY)
    // The policy and the signers are not secret: public keys only.
    expect((await asDeploy('cat /etc/grind-to-prod/host.json /etc/grind-to-prod/signers/choiros')).stdout).not.toMatch(
      /PRIVATE|:[A-Za-z0-9+/]{86}==/,
    )
  })

  test.each([
    'ln -s /etc/shadow ~/leak',
    'echo key >> ~/.ssh/authorized_keys',
    'mv ~/.ssh ~/ssh',
    'ln -sf /tmp/evil ~/.ssh/authorized_keys',
    'echo "touch /booty" > ~/.ssh/rc',
    'echo NODE_OPTIONS=--require=/tmp/evil/evil.cjs > ~/.ssh/environment',
    'echo "touch /booty" > ~/.profile',
    'mkdir ~/.config',
    'rm -rf ~/.ssh/authorized_keys',
    'ln -s /etc /var/lib/grind-to-prod/other',
    'ln -s /etc /opt/choiros/releases',
    'touch /etc/grind-to-prod/revoked_keys',
    'ln -s /etc/shadow /nix/var/nix/gcroots/grind-to-prod/choiros/x',
    `echo >> ${LAUNCHER}`,
    'echo >> /usr/local/lib/grind-to-prod/agent.js',
    'touch /var/cache/grind-to-prod/x',
    'touch /run/grind-to-prod/x',
  ])('the deploy user cannot %s', async (attack) => {
    const { status, stderr } = await asDeploy(attack)
    expect({ failed: status !== 0, stderr }).toEqual({
      failed: true,
      stderr: expect.stringMatching(/Permission denied|cannot create|Operation not permitted|Directory nonexistent/),
    })
  })
})

describe('the disk', () => {
  const used = async () => {
    const total = await onHost('prod', ['du', '-sk', '--total', '/var/lib/grind-to-prod', '/tmp', '/run/grind-to-prod'])
    return Number(total.stdout.trimEnd().split('\n').at(-1)!.split('\t')[0])
  }
  /** An endless stream into a verb, cut by its reader. */
  const flood = (verb: string) =>
    onGrind(['bash', '-c', 'head -c 300000000 /dev/zero | tr "\\0" " " | "$@"', '-', 'ssh', ...ssh, 'deploy@prod', AGENT, verb, 'choiros'])

  test.each([
    { verb: 'prepare', says: 'it has more than 65536 spaces in a row' },
    { verb: 'apply', says: 'has more than 1048576 bytes' },
    { verb: 'rollback', says: 'has more than 1048576 bytes' },
    { verb: 'receive', says: 'This is not a pack' },
  ])('the disk is not filled through $verb', async ({ verb, says }) => {
    const before = await used()
    expect((await flood(verb)).stdout).toContain(says)
    expect(await used()).toBeLessThan(before + 1000)
    expect(before).toBeGreaterThan(0)
  })
})

test('no attack of the deploy user has run anything as root', async () => {
  expect(await booty()).toBe('')
})

describe('a key that reads', () => {
  const KEY = '/home/runner/read-key'
  const id = 'ab'.repeat(32)
  const reading = (asked: string) =>
    onGrind(['ssh', ...ssh.map((word) => (word === '/etc/lab/keys/deploy' ? KEY : word)), 'deploy@prod', asked])

  beforeAll(async () => {
    await succeedOnHost('grind', ['bash', '-c', 'rm -f "$1"*; ssh-keygen -q -t ed25519 -N "" -C "" -f "$1"', '-', KEY], { user: 'runner' })
    const keys = ['--deploy-key', '/etc/lab/keys/deploy.pub', '--nix-key', '/etc/lab/keys/nix.pub', '--read-key', `${KEY}.pub`]
    await succeedOnHost(
      'grind',
      ['grind-to-prod', 'host', 'install', 'prod', '--admin', 'admin@prod', '--identity', '/etc/lab/keys/admin', ...keys, '--json'],
      { user: 'runner', directory: WORK_FOLDER },
    )
  })
  // An installation keeps the keys that a host has, so the next one does not take it away.
  afterAll(async () => {
    const words = [
      'host',
      'keys',
      'remove',
      'prod',
      '--read',
      `${KEY}.pub`,
      '--admin',
      'admin@prod',
      '--identity-file',
      '/etc/lab/keys/admin',
    ]
    await succeedOnHost('grind', ['grind-to-prod', ...words], { user: 'runner', directory: WORK_FOLDER })
  })

  test.each(['status', 'snapshot', 'ledger', 'release', 'role'])('a key that only reads may run %s', async (verb) => {
    const { status, stdout } = await reading(`${AGENT} ${verb} choiros`)
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('"event":"result"') })
  })

  test.each([
    'prepare choiros',
    'receive choiros',
    'apply choiros',
    'rollback choiros',
    `rollback choiros --to ${id}`,
    'confirm choiros',
    'prune choiros',
    'role choiros --set standby',
  ])('a key that only reads may not run %s', async (words) => {
    const { status, stdout } = await reading(`${AGENT} ${words}`)
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringContaining('"code":"read-only-key"') })
  })

  test('a key that only reads has no other application, and no shell', async () => {
    for (const asked of [`${AGENT} status other`, 'bash -i', `${LAUNCHER} dispatch --application choiros`]) {
      expect((await reading(asked)).stdout).toContain('"code":"not-permitted"')
    }
  })
})
