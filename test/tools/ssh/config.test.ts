import { describe, expect, test } from 'vitest'
import { FOLDER_LIMIT, knownHosts, sshConfig, sshFiles, SSH_JUMP_ALIAS, type SshConfigOptions } from '#tools/ssh/config'

const options: SshConfigOptions = {
  address: { user: 'deploy', host: 'a.example', port: 2222 },
  hostKey: 'ssh-ed25519 AAAAkey',
  identity: { source: 'file' },
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
        "ProxyCommand none",
        "LogLevel ERROR",
        "ForwardAgent no",
        "ForwardX11 no",
        "ClearAllForwardings yes",
        "Tunnel no",
        "PermitLocalCommand no",
        "ProxyJump none",
        "RequestTTY no",
        "EscapeChar none",
        "Ciphers ^aes256-gcm@openssh.com",
        "Compression no",
        "",
      ]
    `)
  })

  test('sshConfig uses the agent and no file when the key is in an agent', () => {
    expect(lines({ identity: { source: 'agent' } })).toEqual(
      expect.arrayContaining(['IdentityFile none', 'IdentityAgent /tmp/g2p/agent', 'IdentitiesOnly no']),
    )
  })

  test('sshConfig offers one key of the agent when its public key file is named, with its certificate', () => {
    expect(lines({ identity: { source: 'agent-key', certificateFile: '/home/a/deploy-cert.pub' } })).toEqual(
      expect.arrayContaining([
        'IdentityFile /tmp/g2p/identity',
        'CertificateFile /tmp/g2p/identity-cert.pub',
        'IdentityAgent /tmp/g2p/agent',
        'IdentitiesOnly yes',
      ]),
    )
  })

  test('sshConfig goes through a bastion that is as strictly pinned as the host, and forwards nothing else', () => {
    const jump = { address: { user: 'hop', host: 'b.example', port: 2022 }, hostKey: 'ssh-rsa AAAAjump' }
    const written = lines({ jump })
    const at = written.indexOf(`Host ${SSH_JUMP_ALIAS}`)
    const [host, bastion] = [written.slice(0, at), written.slice(at)]
    expect(host).toContain(`ProxyCommand ssh -F /tmp/g2p/config -E /tmp/g2p/jump.log -W [%h]:%p -- ${SSH_JUMP_ALIAS}`)
    expect(bastion).toEqual(
      expect.arrayContaining([
        'HostName b.example',
        'User hop',
        'Port 2022',
        'HostKeyAlgorithms rsa-sha2-512,rsa-sha2-256',
        'UserKnownHostsFile /tmp/g2p/jump_known_hosts',
        'StrictHostKeyChecking yes',
        'BatchMode yes',
        'ForwardAgent no',
        'ControlMaster no',
        'ProxyCommand none',
      ]),
    )
    // The limit of the bastion's connection ends first, so that its log has the error.
    expect(host).toContain('ConnectTimeout 35')
    expect(bastion).toContain('ConnectTimeout 15')
    const keys = (block: readonly string[]) =>
      block
        .slice(1)
        .map((line) => line.split(' ')[0]!)
        .filter(Boolean)
    expect(keys(bastion).toSorted()).toEqual(
      keys(host)
        .toSorted()
        .filter((key) => key !== 'ControlPersist'),
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
  expect(knownHosts(options)).toBe('grind-to-prod-host ssh-ed25519 AAAAkey\n')
})

test('an authority for hosts is bound to the name of the address, and only certificates are accepted', () => {
  const hop = { address: { user: 'deploy', host: 'A.Example', port: 22 }, hostKey: '@cert-authority ssh-rsa AAAAca' }
  expect(knownHosts(hop)).toBe('@cert-authority a.example ssh-rsa AAAAca\n')
  expect(lines(hop)).toContain('HostKeyAlias a.example')
  const algorithms = lines(hop).find((line) => line.startsWith('HostKeyAlgorithms '))!
  expect(
    algorithms
      .split(/[ ,]/)
      .slice(1)
      .every((name) => name.endsWith('-cert-v01@openssh.com')),
  ).toBe(true)
})

test('the longest folder still leaves room for the control socket and the suffix that ssh gives it', () => {
  const folder = `/${'x'.repeat(FOLDER_LIMIT - 1)}`
  // sun_path has 108 bytes on Linux, 104 elsewhere; ssh adds a dot and 16 characters while it makes the socket.
  expect(`${sshFiles(folder).control}.0123456789abcdef`.length).toBeLessThan(104)
})
