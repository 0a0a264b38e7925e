import { expect, it } from 'vitest'
import { z } from 'zod'
import { nameSchema, nixPublicKeySchema, prefixSchema, publicKeySchema, unitSchema } from '#domain/config/grammar'
import { healthTargets } from '#domain/manifest/health-targets'
import { hostMetricsSchema, hostNotifySchema } from '#domain/trust/notify-policy'
import { evaluate } from './on-grind.ts'

const base64 = 'AAAAC3NzaC1lZDI1NTE5AAAAINd9OXxMTWM2rnvV9ZlEDyM5//o+QWQu2Wlnr7QuqLHD'
const nixKey = 'liDBIYdU5gUHn5BLi1J/DP2hcCHvZ1GNRFr1ABIMF4g='

/** Each predicate of nix/grammar.nix, its schema, and samples on which the two must agree. */
const grammars: { predicate: string; schema: z.ZodType; good: string[]; bad: string[] }[] = [
  {
    predicate: 'isName',
    schema: nameSchema,
    good: ['choiros', 'a', 'a.b-c_d0', 'a'.repeat(64)],
    bad: ['', 'A', '-a', 'a-', '.a', 'a/b', 'a\nb', 'a\n', 'é', 'a'.repeat(65)],
  },
  {
    predicate: 'isPrefix',
    schema: prefixSchema,
    good: ['/opt/choiros', '/a/b/c', '/opt/.hidden', '/opt/..x', '/opt/x..', '/o+t/a_b', `/opt/${'a'.repeat(250)}`],
    bad: [
      '/opt',
      '/',
      '',
      'opt/a',
      '/opt/',
      '/opt//a',
      '/opt/.',
      '/opt/..',
      '/../opt',
      '/opt/../a',
      '/opt/./a',
      '/opt/a b',
      '/opt/a\n',
      `/opt/${'a'.repeat(251)}`,
    ],
  },
  {
    predicate: 'isUnit',
    schema: unitSchema,
    good: [
      'hypervisor.service',
      'container@live.service',
      'a.b.timer',
      'dev-\\x2d.service',
      'a:b.socket',
      'x.target',
      'x.path',
      'a@b\\x2d.service',
    ],
    bad: [
      '',
      '.service',
      '-a.service',
      'a@.service',
      'a@b@c.service',
      '*.service',
      'a.mount',
      'a b.service',
      'a.service\n',
      'a',
      `${'a'.repeat(248)}.service`,
    ],
  },
  {
    predicate: 'isNixPublicKey',
    schema: nixPublicKeySchema,
    good: [`grind.example-1:${nixKey}`, `a:${nixKey}`],
    bad: [`:${nixKey}`, nixKey, `a b:${nixKey}`, `a:${nixKey}=`, `a:${nixKey}\n`, `a:${nixKey.slice(1)}`, 'a:b:c'],
  },
  {
    predicate: 'isAbsolutePath',
    schema: hostMetricsSchema.shape.folder,
    good: ['/a', '/usr/local/sbin/notify', '/nix/store/x-y+1.0/bin/n_o', `/${'a'.repeat(254)}`],
    bad: ['', '/', 'a', '/a/', '/a//b', '/a/../b', '/.', '/a b', '/a%n', '/a\n', `/${'a'.repeat(255)}`],
  },
  {
    predicate: 'isProgramArgument',
    schema: z.string().refine((word) => hostNotifySchema.shape.program.safeParse(['/a', word]).success),
    good: ['', '--channel', 'with spaces and "quotes"', "'", '\\', '~', 'a'.repeat(255)],
    bad: ['%', '$HOME', 'a\nb', '\t', 'é', '\u007f', 'a'.repeat(256)],
  },
  {
    predicate: 'isDeployKey',
    schema: publicKeySchema,
    good: [`ssh-ed25519 ${base64}`, `ssh-rsa ${base64}==`, `ecdsa-sha2-nistp256 ${base64}=`],
    bad: [
      '',
      `ssh-dss ${base64}`,
      `ssh-ed25519  ${base64}`,
      'ssh-ed25519',
      `pty ssh-ed25519 ${base64}`,
      `ssh-ed25519 ${base64}\n`,
      `ssh-ed25519 ${base64}===`,
      `ssh-ed25519 ${'A'.repeat(1013)}`,
    ],
  },
]

it.for(grammars)('the predicate $predicate accepts what its schema accepts', async ({ predicate, schema, good, bad }) => {
  const samples = [...good, ...bad]
  const accepted = await accepts(predicate, samples)
  expect(samples.filter((_, index) => accepted[index])).toEqual(good)
  expect(samples.filter((sample) => schema.safeParse(sample).success)).toEqual(good)
})

it('a deploy key may keep the comment of its .pub file, but no line end', async () => {
  const key = `ssh-ed25519 ${base64}`
  expect(await accepts('isDeployKey', [`${key} maintainer@grind`, `${key} two words`, `${key} `, `${key} a\nssh-rsa AAAA`])).toEqual([
    true,
    true,
    true,
    false,
  ])
})

it('every target that a health check can have is a health target', async () => {
  const urls = ['http://127.0.0.1:9090/health', 'http://[::1]/x', 'https://choir.example/', 'http://10.0.0.1:8080?x=y']
  const sockets = [{ unix: '/run/app.sock' }, { grpc: '[::1]:50051' }, { http: 'http://localhost/', socket: '/run/a_b/..c@1:x+y-.sock' }]
  const checks = [...urls.map((http) => ({ http })), ...sockets]
  const targets = healthTargets(Object.fromEntries(checks.map((check, index) => [`check-${index}`, check])))
  expect(await accepts('isHealthTarget', targets)).toEqual(targets.map(() => true))
  const bad = ['127.0.0.1', 'http://a:80', 'a:80 b:80', ':80', 'a:b', '', 'unix:', 'unix:/', 'unix:run/a', 'unix:/run/../a', '/run/a']
  expect(await accepts('isHealthTarget', bad)).toEqual(bad.map(() => false))
})

function accepts(predicate: string, samples: readonly string[]): Promise<boolean[]> {
  return evaluate(`{ repository, input }: map (import (repository + "/nix/grammar.nix")).${predicate} input`, z.array(z.boolean()), samples)
}
