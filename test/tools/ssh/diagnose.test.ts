import { describe, expect, test } from 'vitest'
import { connectFailure, sessionFailure } from '#tools/ssh/diagnose'

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
