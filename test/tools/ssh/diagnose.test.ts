import { describe, expect, test } from 'vitest'
import { connectFailure, sessionFailure, type ConnectOutcome } from '#tools/ssh/diagnose'

const target = { name: 'prod-a', address: { user: 'deploy', host: 'a.example', port: 22 } }

// What OpenSSH 10.0 printed in each case.
const changed = `@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!
The fingerprint for the ED25519 key sent by the remote host is
SHA256:w4xtbsffErJCP7Xod8FIjzZddaJUVFPg/Z0/1j1WJ8I.
Offending ED25519 key in /tmp/t/kh:1
Host key for a has changed and you have requested strict checking.
Host key verification failed.
`

describe('connectFailure names the hop that failed', () => {
  test.each([
    {
      name: 'name resolution',
      stderr: 'ssh: Could not resolve hostname a.example: Temporary failure in name resolution\r\n',
      code: 'unreachable',
      says: 'name resolution',
    },
    {
      name: 'nothing listens',
      stderr: 'ssh: connect to host a.example port 22: Connection refused\r\n',
      code: 'unreachable',
      says: 'refuses the TCP connection',
    },
    {
      name: 'no answer',
      stderr: 'ssh: connect to host a.example port 22: Connection timed out\r\n',
      code: 'unreachable',
      says: 'does not answer the TCP connection',
    },
    {
      name: 'no route',
      stderr: 'ssh: connect to host a.example port 22: No route to host\r\n',
      code: 'unreachable',
      says: 'does not answer the TCP connection',
    },
    { name: 'another host key', stderr: changed, code: 'host-key-mismatch', says: 'SHA256:w4xtbsffErJCP7Xod8FIjzZddaJUVFPg/Z0/1j1WJ8I' },
    {
      name: 'a host key of a type that is not pinned',
      stderr:
        'No ED25519 host key is known for grind-to-prod-host and you have requested strict checking.\r\nHost key verification failed.\r\n',
      code: 'host-key-mismatch',
      says: 'not the one that grind-to-prod.yml pins',
    },
    {
      name: 'no host key of the pinned type',
      stderr: 'Unable to negotiate with 10.77.0.3 port 22: no matching host key type found. Their offer: ssh-ed25519\r\n',
      code: 'host-key-mismatch',
      says: 'no host key of the type',
    },
    {
      name: 'the key is not accepted',
      stderr: 'deploy@a.example: Permission denied (publickey).\r\n',
      code: 'authentication-failed',
      says: 'user deploy',
    },
    {
      name: 'the key file is open to others',
      stderr:
        "@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @\nPermissions 0644 for '/tmp/identity' are too open.\ndeploy@a.example: Permission denied (publickey).\n",
      code: 'authentication-failed',
      says: 'chmod 600',
    },
    {
      name: 'the key file is broken',
      stderr: 'Load key "/tmp/identity": error in libcrypto\r\ndeploy@a.example: Permission denied (publickey).\r\n',
      code: 'authentication-failed',
      says: 'cannot be read',
    },
    {
      name: 'something that is not sshd',
      stderr: 'kex_exchange_identification: Connection closed by remote host\r\nConnection closed by 10.77.0.3 port 22\r\n',
      code: 'unreachable',
      says: 'closes it before ssh starts',
    },
    {
      name: 'a host certificate that has expired',
      stderr:
        'Certificate invalid: expired\r\nNo ED25519 host key is known for a.example and you have requested strict checking.\r\nHost key verification failed.\r\n',
      code: 'host-key-mismatch',
      says: 'is not valid ("expired")',
    },
    {
      name: 'a host certificate of another authority',
      stderr: 'No ED25519 host key is known for a.example and you have requested strict checking.\r\nHost key verification failed.\r\n',
      code: 'host-key-mismatch',
      says: 'no certificate of the authority',
    },
    {
      name: 'a host certificate of another authority, by OpenSSH 10',
      stderr: "Couldn't drop certificate: unknown or unsupported key type\r\n",
      code: 'host-key-mismatch',
      says: 'no certificate of the authority',
    },
    { name: 'something new', stderr: 'ssh: the moon is full\r\n', code: 'unreachable', says: 'the moon is full' },
  ])('connectFailure names the hop that failed: $name', ({ stderr, code, says }) => {
    const error = connectFailure(target, { status: 255, stderr })
    expect(error).toMatchObject({ code, host: 'prod-a' })
    expect(error.text).toContain(says)
    expect(error.message).toContain('a.example')
    expect(error.text).not.toMatch(/[\r\n]/)
  })

  test('connectFailure of ssh without any output', () => {
    expect(connectFailure(target, { status: null, stderr: '' }).message).toContain('no answer in time')
  })
})

const denied = 'deploy@a.example: Permission denied (publickey).\r\n'
const openLoad = '@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @\r\nLoad key "/tmp/g2p/identity": bad permissions\r\n' + denied

describe('connectFailure names the key that failed, and what to do with it', () => {
  const cases: readonly (Omit<ConnectOutcome, 'status'> & { name: string; says: string; hint: string })[] = [
    {
      name: 'an agent with too many keys',
      identity: { source: 'agent' },
      stderr: 'Received disconnect from 10.77.0.3 port 22:2: Too many authentication failures\r\nDisconnected from 10.77.0.3 port 22\r\n',
      says: 'more keys than sshd accepts (MaxAuthTries)',
      hint: 'give its public key file with the option "identity-file"',
    },
    {
      name: 'an agent with too many keys for that of an administrator',
      identity: { source: 'agent', isAdmin: true },
      stderr: 'Received disconnect from 10.77.0.3 port 22:2: Too many authentication failures\r\nDisconnected from 10.77.0.3 port 22\r\n',
      says: 'more keys than sshd accepts (MaxAuthTries)',
      hint: `Name the administrator's key: give its public key file with the option "identity-file" (GRIND_TO_PROD_ADMIN_IDENTITY)`,
    },
    {
      name: "an administrator's key that the host does not know",
      identity: { source: 'file', file: 'admin', isAdmin: true },
      stderr: denied,
      says: 'does not accept the key',
      hint: "Give an administrator's key that it knows, or add this one with a line in the file authorized_keys of deploy there.",
    },
    {
      name: 'an agent without the deploy key',
      identity: { source: 'agent' },
      stderr: denied,
      says: 'none of the keys of the ssh-agent',
      hint: '"ssh-add -l"',
    },
    {
      name: 'a key file',
      identity: { source: 'file', file: 'deploy' },
      stderr: denied,
      says: 'does not accept the key',
      hint: 'host install prod-a',
    },
    {
      name: 'a public key whose private key the agent does not have',
      identity: { source: 'agent-key', file: 'deploy.pub' },
      stderr: openLoad,
      says: 'does not have the private key of "deploy.pub"',
      hint: 'ssh-add',
    },
    {
      name: 'a security key that is not there',
      identity: { source: 'file', file: 'deploy-sk', isSecurityKey: true },
      stderr: 'sign_and_send_pubkey: signing failed for ED25519-SK "/tmp/identity": device not found\r\n' + denied,
      says: 'is in a security key, which did not sign',
      hint: 'Plug it in',
    },
    {
      name: 'an agent that refuses',
      identity: { source: 'agent-key', file: 'deploy.pub' },
      stderr: 'sign_and_send_pubkey: signing failed for ED25519 "deploy" from agent: agent refused operation\r\n' + denied,
      says: 'The ssh-agent did not sign',
      hint: 'locked',
    },
    {
      name: 'a certificate that has expired',
      identity: { source: 'file', file: 'deploy', certificateFile: 'deploy-cert.pub' },
      certificateProblem: (user) => `has expired for ${user}`,
      stderr: denied,
      says: 'its certificate "deploy-cert.pub" has expired for deploy',
      hint: 'certificate authority',
    },
  ]
  test.each(cases)('connectFailure names the key that failed: $name', ({ says, hint, ...outcome }) => {
    const error = connectFailure(target, { status: 255, ...outcome })
    expect(error).toMatchObject({ code: 'authentication-failed', host: 'prod-a' })
    expect(error.message).toContain(says)
    expect(error.hint).toContain(hint)
  })

  test('connectFailure names the touch that a security key waits for', () => {
    const error = connectFailure(target, { status: null, stderr: '', identity: { source: 'file', isSecurityKey: true } })
    expect(error.hint).toContain('touch')
  })
})

// What OpenSSH 9.2 wrote into the log of the connection to the bastion.
const accepted = 'Authenticated to b.example ([10.77.0.4]:22) using "publickey".\r\n'
const closed = 'kex_exchange_identification: Connection closed by remote host\r\nConnection closed by UNKNOWN port 65535\r\n'

describe('connectFailure distinguishes the bastion from the host', () => {
  const behind = { ...target, jump: { user: 'hop', host: 'b.example', port: 2022 } }
  const bastion = "prod-a's bastion (hop@b.example port 2022)"
  test.each([
    {
      name: 'a bastion that is down',
      jumpLog: 'ssh: connect to host b.example port 2022: Connection refused\r\n',
      code: 'unreachable',
      says: `${bastion} refuses`,
    },
    {
      name: 'a bastion without a name',
      jumpLog: 'ssh: Could not resolve hostname b.example: Name or service not known\r\n',
      code: 'unreachable',
      says: bastion,
    },
    { name: 'a bastion with another host key', jumpLog: changed, code: 'host-key-mismatch', says: 'change hosts.prod-a.jump.hostKey' },
    {
      name: 'a bastion that refuses the key',
      jumpLog: 'hop@b.example: Permission denied (publickey).\r\n',
      code: 'authentication-failed',
      says: 'a line in the file authorized_keys of hop there',
    },
    {
      name: 'a bastion that forbids forwarding',
      jumpLog: `${accepted}channel 0: open failed: administratively prohibited: open failed\r\nstdio forwarding failed\r\n`,
      code: 'unreachable',
      says: 'AllowTcpForwarding',
    },
    {
      name: 'a bastion that does not reach the host',
      jumpLog: `${accepted}channel 0: open failed: connect failed: No route to host\r\nstdio forwarding failed\r\n`,
      code: 'unreachable',
      says: `${bastion} cannot reach a.example port 22 ("No route to host")`,
    },
    { name: 'a bastion without a word', jumpLog: '', code: 'unreachable', says: bastion },
  ])('connectFailure names the bastion: $name', ({ jumpLog, code, says }) => {
    const error = connectFailure(behind, { status: 255, stderr: closed, jumpLog })
    expect(error).toMatchObject({ code, host: 'prod-a' })
    expect(error.text).toContain(says)
  })

  test.each([
    { name: 'another host key', stderr: changed, code: 'host-key-mismatch', says: 'change hosts.prod-a.hostKey' },
    { name: 'a key that is not accepted', stderr: denied, code: 'authentication-failed', says: 'host install prod-a' },
    {
      name: 'no answer through the bastion',
      stderr: 'Connection timed out during banner exchange\r\nConnection to UNKNOWN port 65535 timed out\r\n',
      code: 'unreachable',
      says: 'does not answer in time',
    },
  ])('connectFailure names the host behind the bastion: $name', ({ stderr, code, says }) => {
    const error = connectFailure(behind, { status: 255, stderr, jumpLog: accepted })
    expect(error).toMatchObject({ code, host: 'prod-a' })
    expect(error.message).toContain('prod-a (deploy@a.example port 22, through hop@b.example port 2022)')
    expect(error.text).toContain(says)
  })
})

describe('sessionFailure', () => {
  test.each([
    { name: 'the connection broke', status: 255, stderr: '', heard: false, code: 'contact-lost', says: 'was lost.' },
    {
      name: 'the connection broke half-way',
      status: 255,
      stderr: '',
      heard: true,
      code: 'contact-lost',
      says: 'in the middle of its answer',
    },
    { name: 'ssh was killed', status: null, stderr: '', heard: true, code: 'contact-lost', says: 'was lost' },
    {
      name: 'no agent',
      status: 127,
      stderr: 'sh: 1: grind-to-prod-agent: not found\n',
      heard: false,
      code: 'agent-missing',
      says: 'host install prod-a',
    },
    {
      name: 'no agent behind sudo',
      status: 1,
      stderr: 'sudo: /usr/local/bin/grind-to-prod-agent: command not found\n',
      heard: false,
      code: 'agent-missing',
      says: 'host install',
    },
    {
      name: 'sudo says no',
      status: 1,
      stderr: 'sudo: a password is required\n',
      heard: false,
      code: 'agent-missing',
      says: 'sudo on prod-a',
    },
    {
      name: 'no Node',
      status: 126,
      stderr: 'exec: /opt/node: not found\n',
      heard: false,
      code: 'agent-missing',
      says: 'cannot be started',
    },
    { name: 'an agent that crashed', status: 1, stderr: 'boom\n', heard: true, code: 'agent-protocol', says: 'no result ("boom")' },
    { name: 'a silent agent', status: 0, stderr: '', heard: false, code: 'agent-protocol', says: 'status 0 and no answer' },
  ])('sessionFailure explains $name', ({ status, stderr, heard, code, says }) => {
    const error = sessionFailure(target, { status, stderr }, heard)
    expect(error).toMatchObject({ code, host: 'prod-a' })
    expect(error.text).toContain(says)
  })

  test('sessionFailure shows remote text quoted', () => {
    expect(sessionFailure(target, { status: 255, stderr: '\u001b[2J::error::x\n' }, false).message).toContain('\\u001b[2J')
  })
})
