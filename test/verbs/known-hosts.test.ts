import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { keysOfHost, parseKnownHosts } from '#domain/evidence/known-hosts'
import { newKey } from './evidence-keys.ts'

const [plain, other, hashed, hashedOther] = Array.from({ length: 4 }, newKey) as [ReturnType<typeof newKey>, ...ReturnType<typeof newKey>[]]
const hash = (name: string) =>
  `|1|${Buffer.alloc(20, 7).toString('base64')}|${createHmac('sha1', Buffer.alloc(20, 7)).update(name).digest('base64')}`

const known = parseKnownHosts(
  [
    `prod ${plain.publicLine}`,
    `[prod]:2222 ${other!.publicLine}`,
    `${hash('prod')} ${hashed!.publicLine}`,
    `${hash('[prod]:2222')} ${hashedOther!.publicLine}`,
  ].join('\n'),
)

test.each([
  { host: 'prod', keys: [plain, other, hashed] },
  { host: '[prod]:22', keys: [plain, hashed] },
  { host: '[prod]:2222', keys: [other, hashedOther] },
  { host: '[prod]:2223', keys: [] },
  { host: 'prod-b', keys: [] },
])('the keys of $host are those of its own port, and of any port where it names none', ({ host, keys }) => {
  expect(keysOfHost(known, host).map(({ fingerprint }) => fingerprint)).toEqual(keys.map((key) => key!.fingerprint))
})

test.each([
  { names: '*', host: '[prod]:2222', isNamed: true },
  { names: '[*]:2222', host: '[prod]:2222', isNamed: true },
  { names: '[*]:2222', host: '[prod]:22', isNamed: false },
  { names: '*,![prod]:2222', host: '[prod]:2222', isNamed: false },
  { names: '*,![prod]:2222', host: '[prod]:2223', isNamed: true },
  { names: '*,!prod', host: 'prod', isNamed: false },
])('the line of $names is one of $host: $isNamed', ({ names, host, isNamed }) => {
  expect(keysOfHost(parseKnownHosts(`${names} ${plain.publicLine}\n`), host)).toHaveLength(isNamed ? 1 : 0)
})

test('a key that is revoked for one port is not one of the host at that port, nor where no port is named', () => {
  const lines = parseKnownHosts(`prod,[prod]:2222 ${plain.publicLine}\n@revoked [prod]:2222 ${plain.publicLine}\n`)
  expect(['prod', '[prod]:22', '[prod]:2222'].map((host) => keysOfHost(lines, host).length)).toEqual([0, 1, 0])
})
