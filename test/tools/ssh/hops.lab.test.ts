import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installHost, onHost, succeedOnHost, WORK_FOLDER, type LabHost } from '../../../lab/client.ts'

/*
 * With the sshd of the lab: what it prints, and what it refuses, is its own. Each test leaves prod and front as it found them.
 */

const FOLDER = '/home/runner/hops'
const DEPLOY = '/etc/lab/keys/deploy'
const DROP_IN = '/etc/ssh/sshd_config.d/hops.conf'

const asRunner = (script: string) => onHost('grind', ['bash', '-euc', script], { user: 'runner', directory: FOLDER })
const asRoot = (host: LabHost, script: string) => succeedOnHost(host, ['bash', '-euc', script])
const keyOf = async (host: LabHost) =>
  (await succeedOnHost(host, ['cut', '-d', ' ', '-f', '1,2', '/etc/ssh/ssh_host_ed25519_key.pub'])).trim()

/** Pins for prod, each with a name for the option "directory". */
async function configure(name: string, prod: object): Promise<void> {
  const text = await succeedOnHost('grind', ['cat', `${WORK_FOLDER}/grind-to-prod.yml`])
  const line = `  prod: ${JSON.stringify({ address: 'deploy@prod', role: 'active', ...prod })}`
  await succeedOnHost('grind', ['mkdir', '-p', `${FOLDER}/${name}`], { user: 'runner' })
  await succeedOnHost('grind', ['tee', `${FOLDER}/${name}/grind-to-prod.yml`], {
    user: 'runner',
    input: text.replace(/^ {2}prod: .*$/m, line),
  })
}

const status = (name: string, identity = `--identity-file ${DEPLOY}`) =>
  asRunner(`grind-to-prod status prod --directory ${name} --json ${identity} 2>&1`)

/** sshd of a host with further settings, for as long as a test needs it. Systemd would refuse so many starts in a row. */
async function withSshd(host: LabHost, settings: readonly string[], work: () => Promise<void>): Promise<void> {
  await succeedOnHost(host, ['tee', DROP_IN], { input: `${settings.join('\n')}\n` })
  await asRoot(host, 'systemctl reset-failed ssh; systemctl restart ssh')
  try {
    await work()
  } finally {
    await asRoot(host, `rm ${DROP_IN}; systemctl reset-failed ssh; systemctl restart ssh`)
  }
}

let prodKey = ''
let frontKey = ''

beforeAll(async () => {
  await succeedOnHost('grind', ['mkdir', '-p', FOLDER], { user: 'runner' })
  prodKey = await keyOf('prod')
  frontKey = await keyOf('front')
  await configure('direct', { hostKey: prodKey })
  const deploy = await succeedOnHost('grind', ['cat', `${DEPLOY}.pub`])
  const admin = await succeedOnHost('grind', ['cat', '/etc/lab/keys/admin.pub'])
  // A user without a shell of use, as a bastion has them.
  await asRoot('front', 'id hop 2>/dev/null || useradd --create-home --shell /usr/sbin/nologin hop; install -d -o hop -m 0700 ~hop/.ssh')
  await succeedOnHost('front', ['tee', '/home/hop/.ssh/authorized_keys'], { input: `${deploy}${admin}` })
  await configure('behind', { hostKey: prodKey, jump: { address: 'hop@front', hostKey: frontKey } })
})

afterAll(() => asRoot('grind', 'ip route del unreachable 10.77.0.3 2>/dev/null || true'))

describe('a host behind a bastion', () => {
  test('a host that only its bastion reaches is installed and asked through it', async () => {
    await asRoot('grind', 'ip route add unreachable 10.77.0.3')
    try {
      const direct = await status('direct')
      expect(direct).toMatchObject({ status: 10, stdout: expect.stringContaining('does not answer the TCP connection') })
      expect(await status('behind')).toMatchObject({ status: 0 })
      const install = '--admin admin@prod --identity-file /etc/lab/keys/admin --deploy-key /etc/lab/keys/deploy.pub'
      const keys = '--nix-key /etc/lab/keys/nix.pub --signers /home/runner/allowed_signers'
      expect(await asRunner(`grind-to-prod host install prod --directory behind ${install} ${keys} --dry-run 2>&1`)).toMatchObject({
        status: 0,
      })
    } finally {
      await asRoot('grind', 'ip route del unreachable 10.77.0.3')
    }
  })

  test('an error names the hop that failed, and what it did', async () => {
    const bastion = "prod's bastion (hop@front port"
    const wrong = (address: string, hostKey = frontKey) => ({ hostKey: prodKey, jump: { address, hostKey } })
    await configure('no-port', wrong('hop@front:2'))
    await configure('no-name', wrong('hop@nowhere.invalid'))
    await configure('other-key', wrong('hop@front', prodKey))
    await configure('other-user', wrong('admin2@front'))
    await configure('host-port', { ...wrong('hop@front'), address: 'deploy@prod:2' })
    await configure('host-key', { hostKey: frontKey, jump: { address: 'hop@front', hostKey: frontKey } })
    await configure('host-user', { ...wrong('hop@front'), address: 'nobody@prod' })
    const cases = [
      { name: 'no-port', code: 'unreachable', says: `${bastion} 2) refuses the TCP connection` },
      { name: 'no-name', code: 'unreachable', says: "The name nowhere.invalid of prod's bastion" },
      { name: 'other-key', code: 'host-key-mismatch', says: 'change hosts.prod.jump.hostKey' },
      { name: 'other-user', code: 'authentication-failed', says: "prod's bastion (admin2@front port 22) does not accept the key" },
      { name: 'host-port', code: 'unreachable', says: `${bastion} 22) cannot reach prod port 2` },
      { name: 'host-key', code: 'host-key-mismatch', says: 'change hosts.prod.hostKey' },
      { name: 'host-user', code: 'authentication-failed', says: 'prod (nobody@prod port 22, through hop@front port 22) does not accept' },
    ]
    for (const { name, code, says } of cases) {
      const { stdout } = await status(name)
      expect(stdout, name).toContain(code)
      expect(stdout, name).toContain(says)
    }
    await withSshd('front', ['AllowTcpForwarding no'], async () => {
      expect((await status('behind')).stdout).toContain(`${bastion} 22) accepts the key, but does not forward a connection to prod port 22`)
    })
  })
})

describe('certificates', () => {
  beforeAll(async () => {
    await asRoot(
      'grind',
      `rm -rf /home/runner/ca && install -d -o runner /home/runner/ca && cd /home/runner/ca
       for name in hosts users; do runuser -u runner -- ssh-keygen -q -t ed25519 -N '' -f $name; done`,
    )
  })
  const authority = async (name: string) =>
    (await succeedOnHost('grind', ['cut', '-d', ' ', '-f', '1,2', `/home/runner/ca/${name}.pub`])).trim()
  /** A certificate of prod's own host key, put where its sshd reads it. */
  async function certifyProd(words: string): Promise<void> {
    await succeedOnHost('grind', ['tee', '/home/runner/ca/prod.pub'], { user: 'runner', input: `${prodKey}\n` })
    await succeedOnHost('grind', ['bash', '-euc', `ssh-keygen -q -s hosts -I prod -h ${words} prod.pub`], {
      user: 'runner',
      directory: '/home/runner/ca',
    })
    const certificate = await succeedOnHost('grind', ['cat', '/home/runner/ca/prod-cert.pub'])
    await succeedOnHost('prod', ['tee', '/etc/ssh/hops-cert.pub'], { input: certificate })
  }

  test('a host that an authority certifies is reached, and no other', async () => {
    await configure('certified', { hostKey: `@cert-authority ${await authority('hosts')}` })
    await configure('certified-by-another', { hostKey: `@cert-authority ${frontKey}` })
    expect((await status('certified')).stdout).toContain('offers no host key of the type')
    const cases = [
      { words: '-n prod', name: 'certified', says: '"application"' },
      { words: '-n prod', name: 'certified-by-another', says: 'has no certificate of the authority' },
      { words: '-n prod -V 20200101:20200102', name: 'certified', says: 'is not valid (\\"expired' },
      { words: '-n elsewhere', name: 'certified', says: 'name is not a listed principal' },
    ]
    for (const { words, name, says } of cases) {
      await certifyProd(words)
      await withSshd('prod', ['HostCertificate /etc/ssh/hops-cert.pub'], async () => {
        expect((await status(name)).stdout, words).toContain(says)
      })
    }
  })

  test('a certificate beside the deploy key is used, and an error names one that is not valid', async () => {
    await succeedOnHost('prod', ['tee', '/etc/ssh/hops-users.pub'], { input: `${await authority('users')}\n` })
    // The forced command of the deploy user's keys, for a key that is in no file.
    const forced = (await asRoot('prod', 'grep -o \'command="[^"]*"\' ~deploy/.ssh/authorized_keys | head -1 | cut -d \'"\' -f 2')).trim()
    await withSshd('prod', ['TrustedUserCAKeys /etc/ssh/hops-users.pub'], async () => {
      const certified = async (words: string) => {
        const make = `rm -f key*; ssh-keygen -q -t ed25519 -N '' -f key; ssh-keygen -q -s /home/runner/ca/users -I me ${words} key.pub`
        expect(await asRunner(make)).toMatchObject({ status: 0 })
        return (await status('direct', '--identity-file key')).stdout
      }
      expect(await certified(`-n deploy -O force-command='${forced}'`)).toContain('"application"')
      expect(await certified('-n deploy -V 20200101:20200102')).toContain('has expired on 2020-01-02')
      expect(await certified('-n someone')).toContain('is for someone and not for deploy')
    })
  })
})

describe('an ssh agent', () => {
  /** The script with an agent that has seven keys, the deploy key last. */
  const withAgent = (script: string) =>
    asRunner(`rm -f agent-key*; for n in 1 2 3 4 5 6; do ssh-keygen -q -t ed25519 -N '' -f agent-key$n; done
      exec ssh-agent bash -euc 'for n in 1 2 3 4 5 6; do ssh-add -q agent-key$n; done; ssh-add -q ${DEPLOY}; ${script}' 2>&1`)

  test('an agent with seven keys needs the public half of the deploy key, and an error names that', async () => {
    const many = await withAgent('grind-to-prod status prod --directory direct --json')
    expect(many.stdout).toContain('MaxAuthTries')
    expect(many.stdout).toContain('identity-file')
    expect(await withAgent(`grind-to-prod status prod --directory direct --json --identity-file ${DEPLOY}.pub`)).toMatchObject({
      status: 0,
    })
    expect(await withAgent(`grind-to-prod status prod --directory behind --json --identity-file ${DEPLOY}.pub`)).toMatchObject({
      status: 0,
    })
  })

  test('a public key without its private one, and a key with a passphrase, each have an error', async () => {
    const asked = (words: string) =>
      asRunner(`exec ssh-agent bash -euc 'ssh-keygen -q -t ed25519 -N secret -f locked <<<y >/dev/null; ${words}' 2>&1`)
    const lacking = await asked(`grind-to-prod status prod --directory direct --json --identity-file ${DEPLOY}.pub`)
    expect(lacking.stdout).toContain('does not have the private key of')
    expect((await status('direct', `--identity-file ${DEPLOY}.pub`)).stdout).toContain('there is no ssh-agent')
    expect((await asked('grind-to-prod status prod --directory direct --json --identity-file locked')).stdout).toContain('has a passphrase')
  })
})

test('the hosts are as they were', async () => {
  await installHost('prod')
  expect(await status('direct')).toMatchObject({ status: 0 })
  // Each connection above was closed, and its ssh has ended.
  await expect.poll(async () => (await onHost('grind', ['pgrep', '--exact', '--uid', 'runner', 'ssh'])).status).toBe(1)
})
