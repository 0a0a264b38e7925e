import { describe, expect, test } from 'vitest'
import {
  allShares,
  changedLink,
  changedShare,
  executesStorePath,
  lastVerifiedAttempt,
  linksOf,
  namedLinks,
  namedShares,
} from '#domain/activation/unit-change'
import type { AttemptRecord } from '#domain/protocol/record'
import { sampleRelease } from '../manifest/sample.ts'
import { sampleRecord } from './sample-record.ts'

describe('the links that a command line names', () => {
  test.each([
    { name: 'its program', input: 'path=/opt/choiros/bin/hypervisor ; argv[]=/opt/choiros/bin/hypervisor --x', expected: ['hypervisor'] },
    { name: 'through current', input: '/opt/choiros/current/bin/sandbox', expected: ['sandbox'] },
    { name: 'in an argument', input: '/bin/sh -c "exec /opt/choiros/bin/b"; --with=/opt/choiros/bin/a', expected: ['a', 'b'] },
    { name: 'not of another prefix', input: '/srv/opt/choiros/bin/a /opt/choiros2/bin/b /opt/bin/c', expected: [] },
    { name: 'not a folder below', input: '/opt/choiros/bin/plugins/a', expected: [] },
    { name: 'not through a variable', input: '${PREFIX}/bin/a', expected: [] },
  ])('the links that a command line names: $name', ({ input, expected }) => {
    expect(namedLinks(input, '/opt/choiros')).toEqual(expected)
  })
})

describe('what a unit names of <prefix>/share', () => {
  test.each([
    { name: 'a file', input: 'argv[]=/usr/sbin/nginx -c /opt/site/share/nginx.conf ;', expected: ['nginx.conf'] },
    { name: 'a path below a name', input: 'Environment=ROOT=/opt/site/share/www/en', expected: ['www'] },
    { name: 'through current', input: 'LoadCredential=x:/opt/site/current/share/b', expected: ['b'] },
    { name: 'each once', input: '/opt/site/share/b:/opt/site/share/a /opt/site/share/b', expected: ['a', 'b'] },
    { name: 'not of another prefix', input: '/srv/opt/site/share/a /opt/site2/share/b /usr/share/c', expected: [] },
    { name: 'not the whole folder', input: 'ReadOnlyPaths=/opt/site/share', expected: [] },
  ])('a unit names of <prefix>/share: $name', ({ input, expected }) => {
    expect(namedShares(input, '/opt/site')).toEqual(expected)
  })
})

describe('the program of a unit that its system defines', () => {
  const { components } = sampleRelease().manifest
  const { storePath } = components['hypervisor']!
  test.each([
    { name: 'of the release', input: `ExecStart={ path=${storePath}/bin/x ; argv[]=x ; }`, expected: true },
    {
      name: 'of no release',
      input: 'ExecStart={ path=/nix/store/9c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-x/bin/x ; argv[]=x ; }',
      expected: false,
    },
    { name: 'only in an argument', input: `ExecStart={ path=/bin/sh ; argv[]=/bin/sh path=${storePath}/bin/x ; }`, expected: false },
    { name: 'none', input: '', expected: false },
  ])('the program of a unit that its system defines: $name', ({ input, expected }) => {
    expect(executesStorePath(input, new Set([storePath]))).toBe(expected)
  })
})

describe('between two releases', () => {
  const { manifest } = sampleRelease()
  const { hypervisor, sandbox } = manifest.components
  const other = { ...manifest, components: { sandbox: sandbox!, hypervisor: { ...hypervisor!, storePath: sandbox!.storePath } } }
  const moved = {
    ...manifest,
    components: {
      sandbox: sandbox!,
      hypervisor: { ...hypervisor!, links: { ...hypervisor!.links, hypervisor: { target: 'bin/other', sha256: 'b'.repeat(64) } } },
    },
  }
  const without = { ...manifest, components: { hypervisor: hypervisor! } }

  test.each([
    { name: 'the same', links: ['hypervisor', 'sandbox'], before: manifest, after: manifest, expected: null },
    {
      name: 'another component',
      links: ['sandbox', 'hypervisor'],
      before: manifest,
      after: other,
      expected: 'component hypervisor changed',
    },
    { name: 'another component that is not named', links: ['sandbox'], before: manifest, after: other, expected: null },
    {
      name: 'another file of the same path',
      links: ['hypervisor'],
      before: manifest,
      after: moved,
      expected: 'component hypervisor changed',
    },
    { name: 'a new component', links: ['sandbox'], before: without, after: manifest, expected: 'component sandbox is new' },
    {
      name: 'a link that is gone',
      links: ['sandbox'],
      before: manifest,
      after: without,
      expected: 'sandbox is not a link of this release',
    },
  ])('the links that changed between two releases: $name', ({ links, before, after, expected }) => {
    expect(changedLink(links, before, after)).toBe(expected)
  })

  const shared = (target: string | null, storePath = sandbox!.storePath) => ({
    components: { site: { ...sandbox!, links: {}, storePath, ...(target === null ? {} : { share: { www: { target, narHash: '' } } }) } },
  })
  test.each([
    { name: 'the same', before: shared('a'), after: shared('a'), expected: null },
    { name: 'another path of the output', before: shared('a'), after: shared('b'), expected: 'component site changed' },
    { name: 'another output', before: shared('a'), after: shared('a', hypervisor!.storePath), expected: 'component site changed' },
    { name: 'new', before: shared(null), after: shared('a'), expected: 'component site is new' },
    { name: 'gone', before: shared('a'), after: shared(null), expected: 'share www is gone' },
    { name: 'in neither', before: shared(null), after: shared(null, hypervisor!.storePath), expected: null },
  ])('the shares that changed between two releases: $name', ({ before, after, expected }) => {
    expect(changedShare(['www'], before, after)).toBe(expected)
    expect(changedShare(allShares(before, after), before, after)).toBe(expected)
  })

  test('only links that a release has are its links', () => {
    expect(linksOf(manifest, ['hypervisor', 'constructor', 'nothing'])).toEqual(['hypervisor'])
  })
})

describe('what the units are known to run', () => {
  const [one, two] = ['1'.repeat(64), '2'.repeat(64)]
  const attempt = (record: Partial<AttemptRecord>) => sampleRecord({ releaseId: two, previousRelease: one, ...record })
  test.each<{ name: string; records: Partial<AttemptRecord>[]; current: string | null; expected: number | null }>([
    { name: 'what was committed', records: [{ verdict: 'COMMITTED' }], current: two, expected: 0 },
    { name: 'what was gone back to', records: [{ verdict: 'COMMITTED' }, { verdict: 'ROLLED_BACK' }], current: one, expected: 1 },
    {
      name: 'attempts that changed nothing say nothing',
      records: [{ verdict: 'COMMITTED' }, { verdict: 'UNCHANGED' }],
      current: two,
      expected: 0,
    },
    { name: 'data that was brought back', records: [{ verb: 'restore-data', verdict: 'COMMITTED' }], current: one, expected: 0 },
    {
      name: 'not after an attempt that needs a human',
      records: [{ verdict: 'COMMITTED' }, { verdict: 'NEEDS_HUMAN' }],
      current: two,
      expected: null,
    },
    { name: 'not when somebody moved the link', records: [{ verdict: 'COMMITTED' }], current: one, expected: null },
    { name: 'not without a release', records: [{ verdict: 'ROLLED_BACK', previousRelease: null }], current: null, expected: null },
    { name: 'not without a record', records: [], current: one, expected: null },
  ])('the releases that the units are known to run: $name', ({ records, current, expected }) => {
    const all = records.map(attempt)
    expect(lastVerifiedAttempt(all, current)).toBe(expected === null ? null : all[expected])
  })
})
