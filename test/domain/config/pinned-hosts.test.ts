import { expect, test } from 'vitest'
import { pinnedHostLines } from '#domain/config/pinned-hosts'
import type { Config } from '#domain/config/schema'

/** Hosts with an address, and a key where one is given. */
function hosts(all: Readonly<Record<string, readonly [address: string, hostKey?: string]>>): Config['hosts'] {
  const entries = Object.entries(all).map(([name, [address, hostKey]]) => [
    name,
    { address, ...(hostKey === undefined ? {} : { hostKey }) },
  ])
  return Object.fromEntries(entries) as Config['hosts']
}

interface Case {
  readonly of: string
  readonly all: Parameters<typeof hosts>[0]
  readonly lines: readonly string[]
}

test.each<Case>([
  { of: 'its own', all: { a: ['deploy@a.example', 'K1'] }, lines: ['a,a.example K1'] },
  { of: 'its own, which is its name', all: { a: ['deploy@a:2222', 'K1'] }, lines: ['a K1'] },
  { of: 'the name of another host', all: { a: ['deploy@b', 'K1'], b: ['deploy@c', 'K2'] }, lines: ['a K1', 'b,c K2'] },
  { of: 'the name of another host in capitals', all: { a: ['deploy@B', 'K1'], b: ['deploy@c', 'K2'] }, lines: ['a K1', 'b,c K2'] },
  { of: 'the name of a host without a key', all: { a: ['deploy@b', 'K1'], b: ['local'] }, lines: ['a K1'] },
  { of: 'also that of another host', all: { a: ['deploy@x:22', 'K1'], b: ['deploy@x:2222', 'K2'] }, lines: ['a K1', 'b K2'] },
  { of: 'none', all: { a: ['local', 'K1'], b: ['local', 'K2'] }, lines: ['a K1', 'b K2'] },
])('a key is pinned for the name in the address unless it is of another host: $of', ({ all, lines }) => {
  expect(pinnedHostLines({ hosts: hosts(all) })).toEqual(lines)
})

test('an authority that certifies a host is not pinned, as it signs no records', () => {
  const all = hosts({ a: ['deploy@a.example', '@cert-authority ssh-ed25519 AAAA'], b: ['deploy@b.example', 'K2'], c: ['deploy@c.example'] })
  expect(pinnedHostLines({ hosts: all })).toEqual(['b,b.example K2'])
})
