import { describe, expect, test } from 'vitest'
import { reproductionOf, reproductionProblems, type Reproduction } from '#domain/statement/reproduction'
import type { Statement, StatementToMake } from '#domain/statement/statement'
import { HYPERVISOR, LIBRARY, sampleInventory, sampleRelease } from '../manifest/sample.ts'
import { reproductionOfRelease } from './sample-reproduction.ts'

const { manifest } = sampleRelease()
const OTHER_HASH = `sha256-${'B'.repeat(43)}=`

const read = ({ subject, predicateType, predicate }: StatementToMake): Statement => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [...subject],
  predicateType,
  predicate: predicate as Record<string, unknown>,
})
const genuine = read(reproductionOfRelease(manifest, sampleInventory))
const own = reproductionOf(genuine)

const problems = (change: (own: Reproduction) => Partial<Reproduction>) =>
  reproductionProblems(
    { ...genuine, predicate: { ...own, ...change(own) } },
    { manifest, inventory: sampleInventory, now: new Date('2026-02-01T00:00:00Z') },
  )

const library: Reproduction['paths'][number] = {
  path: LIBRARY,
  outcome: 'agrees',
  expected: sampleInventory.paths.find(({ path }) => path === LIBRARY)!.narHash,
  found: sampleInventory.paths.find(({ path }) => path === LIBRARY)!.narHash,
  origin: 'fixed',
  derivation: null,
}

test('the statement of a second builder is read back, and agrees with the release', () => {
  expect(problems(() => ({}))).toEqual([])
  expect(own).toMatchObject({
    verdict: 'REPRODUCED',
    closure: false,
    notRebuilt: 1,
    source: { repository: manifest.source.repository, commit: manifest.source.commit },
    builder: { id: 'urn:grind-to-prod:builders/github-self-hosted', host: 'second', version: { nix: '2.31.6' } },
  })
  expect(own.paths.map(({ outcome, expected, found }) => [outcome, expected === found])).toEqual([
    ['agrees', true],
    ['agrees', true],
  ])
})

test('fields that a later version adds are ignored', () => {
  expect(problems(() => ({ later: 1 }) as Partial<Reproduction>)).toEqual([])
})

test('a statement about the whole closure names each of its paths', () => {
  expect(problems(({ paths }) => ({ closure: true, notRebuilt: 0, paths: [...paths, library] }))).toEqual([])
  expect(problems(() => ({ closure: true, notRebuilt: 0 }))).toEqual(['does not name each path of the closure'])
  // What was only there was not built.
  expect(problems(() => ({ closure: true }))).toEqual(['has the verdict REPRODUCED, which does not follow from its paths'])
})

describe('a statement that contradicts the release or itself', () => {
  test.each<{ name: string; change: (own: Reproduction) => Partial<Reproduction>; problem: string }>([
    {
      name: 'leaves a component out',
      change: ({ components }) => ({ components: components.slice(1) }),
      problem: 'names other components than the manifest',
    },
    {
      name: 'names a component twice instead of another',
      change: ({ components }) => ({ components: components.map(() => components[0]!) }),
      problem: 'names other components than the manifest',
    },
    {
      name: 'does not compare a component',
      change: ({ paths }) => ({ paths: paths.filter(({ path }) => path !== HYPERVISOR) }),
      problem: 'has the verdict REPRODUCED, which does not follow from its paths',
    },
    {
      name: 'names a path twice',
      change: ({ paths }) => ({ paths: [...paths, ...paths] }),
      problem: `names ${HYPERVISOR} twice`,
    },
    {
      name: 'states that a path agrees that was only there',
      change: ({ paths }) => ({ paths: paths.map((one) => Object.assign({}, one, { origin: 'present' })) }),
      problem: `states that ${HYPERVISOR} agrees, and not that it was built`,
    },
    {
      name: 'states that a path differs, and has the same hash',
      change: ({ paths }) => ({ verdict: 'DIFFERS', paths: paths.map((one) => Object.assign({}, one, { outcome: 'differs' })) }),
      problem: `states that ${HYPERVISOR} differs, and has the same NAR hash of it`,
    },
    {
      name: 'names a path that the release does not have',
      change: ({ paths }) => ({ paths: [...paths, { ...library, path: `${LIBRARY}-other` }] }),
      problem: `names ${LIBRARY}-other, which the release does not have`,
    },
    {
      name: 'compares a library with another hash',
      change: ({ paths }) => ({ paths: [...paths, { ...library, expected: OTHER_HASH, found: OTHER_HASH }] }),
      problem: `compares ${LIBRARY} with another NAR hash than the release has`,
    },
    {
      name: 'is of another commit',
      change: ({ source }) => ({ source: { ...source, commit: 'd'.repeat(40) } }),
      problem: 'names another commit or repository than the manifest',
    },
    { name: 'is of another application', change: () => ({ application: 'other' }), problem: 'names another release' },
    {
      name: 'has a manifest that does not follow from the commit',
      change: () => ({ manifest: { outcome: 'differs', differsAt: '/units' } }),
      problem: 'has the verdict REPRODUCED, which does not follow from its paths',
    },
  ])('a reproduction is refused if it $name', ({ change, problem }) => {
    expect(problems(change)).toEqual([problem])
  })
})

test('the components alone are compared without the inventory', () => {
  const without = (paths: Reproduction['paths']) =>
    reproductionProblems(
      { ...genuine, predicate: { ...own, paths } },
      { manifest, inventory: undefined, now: new Date('2026-02-01T00:00:00Z') },
    )
  expect(without([...own.paths, { ...library, path: `${LIBRARY}-other` }])).toEqual([])
  expect(without(own.paths.map((one) => Object.assign({}, one, { expected: OTHER_HASH, found: OTHER_HASH })))).toEqual([
    `compares ${HYPERVISOR} with another NAR hash than the release has`,
  ])
})

test('another statement, and fields of a wrong type, are refused', () => {
  expect(() => reproductionOf({ ...genuine, predicateType: 'urn:other' })).toThrow(/and not a reproduction/)
  expect(() => reproductionOf({ ...genuine, predicate: { ...own, verdict: 'FINE' } })).toThrow(/wrong field "predicate.verdict"/)
  expect(() => reproductionOf({ ...genuine, predicate: undefined })).toThrow(/wrong field/)
})
