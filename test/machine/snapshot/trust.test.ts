import { createHash } from 'node:crypto'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileFingerprint } from '#domain/snapshot/fingerprint'
import { readLogins } from '#machine/snapshot/logins'
import { readTrust } from '#machine/snapshot/trust'
import { temporaryHost, type TemporaryHost } from '../../host/temporary-host.ts'

const fingerprintKey = Buffer.alloc(32, 7)
const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBETMf0oLEXEtQ4lVeXmUP7UFSpx5+f3gQnBqRyyWq5W'
const FINGERPRINT = `SHA256:${createHash('sha256')
  .update(Buffer.from(KEY.split(' ')[1]!, 'base64'))
  .digest('base64')
  .replace(/=+$/, '')}`

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const keyed = (text: string) => `keyed:${fileFingerprint(fingerprintKey, 'sample', sha256(text))}`

/** A host with these files below its folder, which replaces `/`. */
async function hostWith(
  files: Readonly<Record<string, string>>,
): Promise<{ host: TemporaryHost; options: { fingerprintKey: Buffer; root: string } }> {
  const host = await temporaryHost()
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(host.folder, path)), { recursive: true })
    await writeFile(join(host.folder, path), text)
  }
  return { host, options: { fingerprintKey, root: host.folder } }
}

describe('who may release', () => {
  const policy = JSON.stringify({
    schemaVersion: 1,
    trustedPublicKeys: [`grind-1:${'A'.repeat(43)}=`],
    minimumSignatures: 2,
    substituters: ['https://user:canary@cache.example?token=canary'],
    applications: { sample: { prefix: '/opt/sample', units: [], healthTargets: [] } },
  })

  test("the trust in a snapshot has the policy, the signers, the revoked keys and root's files", async () => {
    const signers = `release@grind ${KEY} comment\nsecond@grind,third namespaces="grind-to-prod-release",valid-before="20270101" ${KEY.replace('IBET', 'IBEU')}\n`
    const { host, options } = await hostWith({
      '/etc/grind-to-prod/host.json': policy,
      '/etc/grind-to-prod/allowed_signers': signers,
      '/etc/grind-to-prod/revoked_keys': `# lost\n${KEY} comment\nSHA256:abc\n`,
      '/etc/sudoers': 'root ALL=(ALL) ALL\n',
      '/etc/sudoers.d/deploy': 'deploy ALL=(ALL) NOPASSWD: ALL\n',
      '/etc/ld.so.preload': '',
    })
    await using _ = host
    const agent = join(host.folder, 'agent.js')
    await writeFile(agent, 'the agent')
    const trust = await readTrust({ ...host, agent: ['/usr/bin/node', '--flag', agent] }, options)
    expect(trust).toEqual({
      agent: sha256('the agent'),
      policy: {
        digest: keyed(policy),
        minimumSignatures: 2,
        trustedPublicKeys: [`grind-1:${'A'.repeat(43)}=`],
        substituters: ['https://cache.example'],
        applications: ['sample'],
      },
      allowedSigners: {
        digest: sha256(signers),
        signers: {
          [FINGERPRINT]: { principals: ['release@grind'], restrictions: [] },
          [Object.keys(signersOf(trust)).at(-1)!]: {
            principals: ['second@grind', 'third'],
            restrictions: ['namespaces=grind-to-prod-release', 'valid-before=20270101'],
          },
        },
      },
      revokedKeys: { digest: expect.any(String), keys: ['SHA256:abc', KEY] },
      files: {
        '/etc/sudoers': keyed('root ALL=(ALL) ALL\n'),
        '/etc/sudoers.d/deploy': keyed('deploy ALL=(ALL) NOPASSWD: ALL\n'),
        '/etc/ld.so.preload': keyed(''),
      },
    })
    expect(JSON.stringify(trust)).not.toContain('canary')
  })

  test('the trust in a snapshot has the signers, keys and signatures of this application alone', async () => {
    const own = `own@grind ${KEY}\n`
    const ownKey = `own-1:${'B'.repeat(43)}=`
    const application = { prefix: '/opt/sample', units: [], healthTargets: [], trustedPublicKeys: [ownKey], minimumSignatures: 3 }
    const { host, options } = await hostWith({
      '/etc/grind-to-prod/host.json': JSON.stringify({ ...JSON.parse(policy), applications: { sample: application } }),
      '/etc/grind-to-prod/allowed_signers': `release@grind ${KEY}\n`,
      '/etc/grind-to-prod/signers/sample': own,
      '/etc/grind-to-prod/signers/other': `other@grind ${KEY}\n`,
    })
    await using _ = host
    expect(await readTrust(host, options)).toMatchObject({
      policy: { minimumSignatures: 3, trustedPublicKeys: [ownKey] },
      allowedSigners: { digest: sha256(own), signers: { [FINGERPRINT]: { principals: ['own@grind'] } } },
    })
  })

  test('the trust in a snapshot has no signers when the link of this application is dangling', async () => {
    const { host, options } = await hostWith({ '/etc/grind-to-prod/allowed_signers': `release@grind ${KEY}\n` })
    await using _ = host
    await mkdir(join(host.folder, '/etc/grind-to-prod/signers'))
    await symlink('/nowhere', join(host.folder, '/etc/grind-to-prod/signers/sample'))
    expect(await readTrust(host, options)).toMatchObject({ allowedSigners: null })
  })

  test('the trust in a snapshot is complete on a machine without files and without an agent', async () => {
    const { host, options } = await hostWith({})
    await using _ = host
    const trust = await readTrust({ ...host, agent: ['/usr/bin/node'] }, options)
    expect(trust).toEqual({ agent: null, policy: null, allowedSigners: null, revokedKeys: null, files: {} })
  })

  test('the trust in a snapshot has other forms of policy, revoked keys and links too', async () => {
    const { host, options } = await hostWith({
      '/etc/grind-to-prod/host.json': '{}',
      '/etc/grind-to-prod/revoked_keys': 'SSHKRL\n\0',
      '/etc/static/sudoers': 'root ALL=(ALL) ALL\n',
    })
    await using _ = host
    await symlink(join(host.folder, '/etc/static/sudoers'), join(host.folder, '/etc/sudoers'))
    const noKey = { unreadable: 'there is no key' }
    const trust = await readTrust(host, { ...options, fingerprintKey: noKey })
    const withoutKey = { unreadable: 'there is no key for its fingerprint: there is no key' }
    expect(trust).toMatchObject({
      policy: { digest: withoutKey, minimumSignatures: { unreadable: expect.stringContaining('does not support the form') } },
      revokedKeys: { keys: { unreadable: expect.stringContaining('ssh-keygen -Q -l') } },
      files: { '/etc/sudoers': withoutKey },
    })
  })
})

const signersOf = (trust: Awaited<ReturnType<typeof readTrust>>): object =>
  (trust.allowedSigners as { signers: Record<string, object> }).signers

describe('who may log in', () => {
  const forced = 'restrict,command="sudo -n /usr/local/bin/grind-to-prod-agent dispatch"'
  const passwd = [
    'root:x:0:0:root:/root:/bin/bash',
    'toor:x:0:0::/root:/bin/sh',
    'deploy:x:990:990::/var/lib/grind-to-prod/deploy:/bin/sh',
    'nixdeploy:x:991:991::/var/empty:/bin/sh',
    'a line that is none',
    'someone:x:1000:1000::/home/someone:/bin/bash',
  ].join('\n')

  test('the logins in a snapshot have the keys of each user, and the deploy keys apart', async () => {
    const root = `# admins\nfrom="10.0.0.0/8",command="echo \\"hi, there\\"" ${KEY} admin\n`
    const deploy = `${forced} ${KEY}\n`
    const { host, options } = await hostWith({
      '/etc/passwd': passwd,
      '/root/.ssh/authorized_keys': root,
      '/var/lib/grind-to-prod/deploy/.ssh/authorized_keys': deploy,
      '/etc/ssh/authorized_keys.d/nixdeploy': deploy,
      '/home/someone/.ssh/authorized_keys2': `${KEY}\nnonsense\n`,
    })
    await using _ = host
    const keys = (options2: string[]) => ({ [FINGERPRINT]: { options: options2 } })
    expect(await readLogins(host, options)).toEqual({
      logins: {
        superusers: ['root', 'toor'],
        keys: {
          '/root/.ssh/authorized_keys': { digest: keyed(root), keys: keys(['from', 'command']) },
          '/home/someone/.ssh/authorized_keys2': { digest: keyed(`${KEY}\nnonsense\n`), keys: keys([]) },
        },
      },
      deployKeys: {
        '/var/lib/grind-to-prod/deploy/.ssh/authorized_keys': { digest: keyed(deploy), keys: keys(['restrict', 'command']) },
        '/etc/ssh/authorized_keys.d/nixdeploy': { digest: keyed(deploy), keys: keys(['restrict', 'command']) },
      },
    })
  })

  test('a deploy user whose file has another key with a shell is shown as one that may deploy', async () => {
    const { host, options } = await hostWith({
      '/etc/passwd': passwd,
      '/var/lib/grind-to-prod/deploy/.ssh/authorized_keys': `${KEY}\n`,
    })
    await using _ = host
    const { deployKeys } = await readLogins(host, options)
    expect(deployKeys).toMatchObject({ '/var/lib/grind-to-prod/deploy/.ssh/authorized_keys': { keys: { [FINGERPRINT]: { options: [] } } } })
  })

  test('the logins in a snapshot have a reason for a folder in the place of the keys', async () => {
    const { host, options } = await hostWith({ '/etc/passwd': passwd, '/root/.ssh/authorized_keys/x': '' })
    await using _ = host
    expect((await readLogins(host, options)).logins.keys).toEqual({
      '/root/.ssh/authorized_keys': { unreadable: 'it is not a regular file' },
    })
  })

  test('the logins in a snapshot are empty without users', async () => {
    const { host, options } = await hostWith({})
    await using _ = host
    expect((await readLogins(host, options)).logins.superusers).toEqual({ unreadable: 'there is no /etc/passwd' })
  })
})
