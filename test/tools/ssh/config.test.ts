import { describe, expect, test } from 'vitest'
import { FOLDER_LIMIT, knownHosts, sshConfig, sshFiles, type SshConfigOptions } from '#tools/ssh/config'

const options: SshConfigOptions = {
  address: { user: 'deploy', host: 'a.example', port: 2222 },
  hostKey: 'ssh-ed25519 AAAAkey',
  identity: 'file',
  files: sshFiles('/tmp/g2p'),
}
const lines = (more: Partial<SshConfigOptions> = {}) =>
  sshConfig({ ...options, ...more })
    .split('\n')
    .map((line) => line.trim())

describe('sshConfig', () => {
  test('sshConfig is the complete configuration of one host', () => {
    expect(lines()).toMatchInlineSnapshot(`
      [
        "Host grind-to-prod-host",
        "HostName a.example",
        "User deploy",
        "Port 2222",
        "HostKeyAlias grind-to-prod-host",
        "HostKeyAlgorithms ssh-ed25519",
        "UserKnownHostsFile /tmp/g2p/known_hosts",
        "GlobalKnownHostsFile /dev/null",
        "StrictHostKeyChecking yes",
        "UpdateHostKeys no",
        "CheckHostIP no",
        "VerifyHostKeyDNS no",
        "KnownHostsCommand none",
        "CanonicalizeHostname no",
        "PreferredAuthentications publickey",
        "IdentityFile /tmp/g2p/identity",
        "IdentityAgent none",
        "IdentitiesOnly yes",
        "AddKeysToAgent no",
        "BatchMode yes",
        "ControlMaster auto",
        "ControlPath /tmp/g2p/c",
        "ControlPersist 30",
        "ConnectTimeout 15",
        "ConnectionAttempts 1",
        "ServerAliveInterval 5",
        "ServerAliveCountMax 4",
        "ForwardAgent no",
        "ForwardX11 no",
        "ClearAllForwardings yes",
        "Tunnel no",
        "PermitLocalCommand no",
        "ProxyCommand none",
        "ProxyJump none",
        "RequestTTY no",
        "EscapeChar none",
        "Ciphers ^aes256-gcm@openssh.com",
        "Compression no",
        "LogLevel ERROR",
        "",
      ]
    `)
  })

  test('sshConfig uses the agent and no file when the key is in an agent', () => {
    expect(lines({ identity: 'agent' })).toEqual(
      expect.arrayContaining(['IdentityFile none', 'IdentityAgent /tmp/g2p/agent', 'IdentitiesOnly no']),
    )
  })

  test.each([
    { hostKey: 'ssh-ed25519 A', expected: 'ssh-ed25519' },
    { hostKey: 'ecdsa-sha2-nistp256 A', expected: 'ecdsa-sha2-nistp256' },
    { hostKey: 'ssh-rsa A', expected: 'rsa-sha2-512,rsa-sha2-256' },
  ])('sshConfig requires the pinned key of type $hostKey only', ({ hostKey, expected }) => {
    expect(lines({ hostKey })).toContain(`HostKeyAlgorithms ${expected}`)
  })
})

test('knownHosts pins the key under our own name', () => {
  expect(knownHosts('ssh-ed25519 AAAAkey')).toBe('grind-to-prod-host ssh-ed25519 AAAAkey\n')
})

test('the longest folder still leaves room for the control socket and the suffix that ssh gives it', () => {
  const folder = `/${'x'.repeat(FOLDER_LIMIT - 1)}`
  // sun_path has 108 bytes on Linux, 104 elsewhere; ssh adds a dot and 16 characters while it makes the socket.
  expect(`${sshFiles(folder).control}.0123456789abcdef`.length).toBeLessThan(104)
})
