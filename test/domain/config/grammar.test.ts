import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  addressSchema,
  healthUrlSchema,
  installableSchema,
  linkNameSchema,
  nameSchema,
  outputPathSchema,
  prefixSchema,
  publicKeySchema,
  unitSchema,
} from '#domain/config/grammar'

interface Corpus {
  readonly name: string
  readonly schema: z.ZodType
  readonly accepted: readonly string[]
  readonly refused: readonly string[]
}

const corpora: Corpus[] = [
  {
    name: 'name',
    schema: nameSchema,
    accepted: ['a', 'choiros', 'a.b_c-d', '7zip'],
    refused: ['', '-a', 'a-', 'A', 'a b', 'a/b', '..', 'a\n', '__proto__', 'é'],
  },
  { name: 'link', schema: linkNameSchema, accepted: ['hypervisor', 'A', 'x86.so'], refused: ['', '.', '..', '-x', 'a/b', 'a\n', 'a\0'] },
  {
    name: 'output path',
    schema: outputPathSchema,
    accepted: ['bin/hypervisor', 'a', '.hidden/x', 'bin/..x'],
    refused: ['', '/bin/x', 'bin/', 'bin//x', '../x', 'bin/../x', './x', 'bin/.', 'bin/x y', 'bin/x\n'],
  },
  {
    name: 'prefix',
    schema: prefixSchema,
    accepted: ['/opt/choiros', '/srv/a/b'],
    refused: ['/', '/opt', 'opt/choiros', '/opt/', '/opt/../etc', '/opt/./a', '/opt//a', '/opt/a b', '/opt/a\n'],
  },
  {
    name: 'unit',
    schema: unitSchema,
    accepted: ['hypervisor.service', 'container@sandbox-live.service', 'a.socket', 'dev-\\x2d.timer', 'a:b.target'],
    refused: [
      '-.mount',
      'a@b@c.service',
      'a@.service',
      '*.service',
      'a?.service',
      '--now.service',
      'a',
      '.service',
      'a b.service',
      'a.service\n',
      'a/b.service',
    ],
  },
  {
    name: 'installable',
    schema: installableSchema,
    accepted: ['.#a', './sandbox#sandbox', './a/b#c.d'],
    refused: ['a#b', './a', '../a#b', './a/../b#c', 'github:o/r#x', './a#b^out', './a#b c', './a?dir=x#b', '--impure', './a#b\n', '/a#b'],
  },
  {
    name: 'address',
    schema: addressSchema,
    accepted: ['local', 'deploy@a.example', 'deploy@10.0.0.1:2222', 'deploy@[::1]', 'deploy@[fe80::1]:22', '_x@a'],
    refused: [
      '',
      'a.example',
      '-oProxyCommand=x',
      '-oX@a',
      'deploy@-oX',
      'a@b@c',
      'deploy@[::1%eth0]',
      'deploy@h:22:22',
      'deploy@h:0',
      'deploy@h:65536',
      'deploy@bücher.example',
      'deploy@a.example.',
      'deploy@a\r\n',
      'deploy@$(id)',
      'deploy@a b',
      'DEPLOY@a',
    ],
  },
  {
    name: 'public key',
    schema: publicKeySchema,
    accepted: [`ssh-ed25519 ${'A'.repeat(68)}`, 'ecdsa-sha2-nistp256 AAAA=='],
    refused: [
      'ssh-ed25519',
      'ssh-ed25519 AAAA comment',
      'command="x" ssh-ed25519 AAAA',
      'ssh-dss AAAA',
      'ssh-ed25519 AAAA\nssh-ed25519 BBBB',
    ],
  },
  {
    name: 'health URL',
    schema: healthUrlSchema,
    accepted: ['http://127.0.0.1:9090/health', 'https://a.example/', 'http://[::1]:80/x?y=z', 'http://localhost'],
    refused: [
      'file:///etc/passwd',
      'ftp://a/',
      'http://user@a/',
      'http://user:password@a/',
      'http://a/#fragment',
      'http://0177.0.0.1/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://a\\b/',
      'http://a b/',
      'http:///a',
      'http://a:99999/',
      'javascript:alert(1)',
      'http://a/\r\nHost: b',
    ],
  },
]

describe.each(corpora)('$name', ({ schema, accepted, refused }) => {
  test.each(accepted)('the grammar accepts %j', (text) => expect(schema.safeParse(text).success).toBe(true))
  test.each(refused)('the grammar refuses %j', (text) => expect(schema.safeParse(text).success).toBe(false))
})
