import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { desiredFiles } from '#domain/installation/files'
import { mergePolicy } from '#domain/installation/policy'
import { policySchema } from '#domain/trust/policy'
import { accessOf, DEPLOY_KEY, sampleRequest } from './sample.ts'

const files = (more: Partial<typeof sampleRequest> = {}) => {
  const request = { ...sampleRequest, ...more }
  return Object.fromEntries(
    desiredFiles(request, 'the bundle', { policy: mergePolicy(undefined, request), access: accessOf(request) }).map(
      ({ path, mode, text }) => [path, { mode, text }],
    ),
  )
}

describe('desiredFiles', () => {
  test('desiredFiles has these files, with these modes', () => {
    expect(Object.entries(files()).map(([path, { mode }]) => `${mode.toString(8)} ${path}`)).toEqual([
      '644 /usr/local/lib/grind-to-prod/agent.js',
      '644 /usr/local/lib/grind-to-prod/package.json',
      '755 /usr/local/bin/grind-to-prod-agent',
      '644 /etc/grind-to-prod/host.json',
      '440 /etc/sudoers.d/grind-to-prod',
      '644 /var/lib/grind-to-prod/deploy/.ssh/authorized_keys',
      '644 /etc/systemd/system/grind-to-prod-recover@.service',
      '644 /etc/systemd/system/grindtoprod.slice',
    ])
  })

  test('the launcher runs the agent with the Node of the host, by absolute paths', () => {
    expect(files()['/usr/local/bin/grind-to-prod-agent']?.text).toBe(
      '#!/bin/sh\nexport NODE_COMPILE_CACHE=/var/cache/grind-to-prod\nexec /usr/local/bin/node /usr/local/lib/grind-to-prod/agent.js "$@"\n',
    )
  })

  test('an agent that is a store path is not copied beside it', () => {
    const node = `/nix/store/${'a'.repeat(32)}-nodejs/bin/node`
    const storedAgent = `/nix/store/${'b'.repeat(32)}-grind-to-prod-agent.mjs`
    const stored = files({ node, storedAgent })
    expect(Object.keys(stored)).not.toContain('/usr/local/lib/grind-to-prod/agent.js')
    expect(stored['/usr/local/bin/grind-to-prod-agent']?.text).toContain(`exec ${node} ${storedAgent} "$@"\n`)
  })

  test('the deploy key may run one command', () => {
    const { text } = files()['/var/lib/grind-to-prod/deploy/.ssh/authorized_keys']!
    expect(text).toBe(
      `# Written by grind-to-prod host install.\nrestrict,command="sudo -n /usr/local/bin/grind-to-prod-agent dispatch --application choiros" ${DEPLOY_KEY}\n`,
    )
  })

  test('sudo permits one exact command line, with no wildcard', () => {
    const lines = files()['/etc/sudoers.d/grind-to-prod']?.text.split('\n')
    expect(lines).toEqual([
      '# Written by grind-to-prod host install.',
      'Cmnd_Alias GRIND_TO_PROD = /usr/local/bin/grind-to-prod-agent dispatch --application choiros',
      'Defaults!GRIND_TO_PROD env_keep += "SSH_ORIGINAL_COMMAND SSH_CONNECTION", !use_pty',
      'deploy ALL=(root:root) NOPASSWD: GRIND_TO_PROD',
      '',
    ])
  })

  test('visudo accepts the sudoers file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sudoers-'))
    try {
      writeFileSync(join(folder, 'sudoers'), files()['/etc/sudoers.d/grind-to-prod']!.text)
      expect(execFileSync('visudo', ['--check', '--strict', '--file', join(folder, 'sudoers')], { encoding: 'utf8' })).toContain(
        'parsed OK',
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('the policy is valid for the agent', () => {
    const policy = policySchema.parse(JSON.parse(files()['/etc/grind-to-prod/host.json']!.text))
    expect(policy.applications['choiros']).toEqual({ ...sampleRequest.policy, trustedPublicKeys: sampleRequest.trustedPublicKeys })
  })

  test('the signers are written only when they were given', () => {
    expect(files({ allowedSigners: 'me ssh-ed25519 AAAA\n' })['/etc/grind-to-prod/signers/choiros']).toEqual({
      mode: 0o644,
      text: 'me ssh-ed25519 AAAA\n',
    })
  })
})
