import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CommandError } from '#domain/errors/errors'
import { contentAddressedPath, contentAddressText } from '#domain/closure/content-address'
import { parsePathInfo } from '#tools/nix/path-info'
import { parseHeld } from '#tools/nix/query-cache'
import { parseSubstituters, parseTrust } from '#tools/nix/show-config'

const printed = (name: string) => readFileSync(join(import.meta.dirname, 'json', `${name}.json`), 'utf8')
/** Without the time, which a test of its own reads. */
const parsed = (stdout: string) => parsePathInfo(stdout).map(({ registrationTime: _time, ...info }) => info)
const sorted = (stdout: string) => parsed(stdout).toSorted((left, right) => (left.path < right.path ? -1 : 1))

const FOO = '/nix/store/nsf3hsiclg73rbp31clqsq4mnd8icj3p-foo'
const SIGNATURE = 'test-1:SmI1wjT5g5RkA6ojd/FE2V0qClbIlSDo/FuoMimEgF7VpV2wuLTUgXs7Rgn8Bru9Zk0M8urLzypwcQwCOh9oBA=='
const foo = {
  path: FOO,
  narHash: 'sha256-QvtAMbUl/uvi+LCObmqOhvNOapHdA2raiI4xG5zI5pA=',
  narSize: 120,
  references: [],
  signatures: [SIGNATURE],
  contentAddress: 'fixed:sha256:0k4lwj58f2w5yh92ilrwy9917pycipbrdrr13vbb3yd02j09vfxm',
  deriver: null,
}

describe('nix path-info', () => {
  test.each(['path-info-2.34-format-1', 'path-info-2.34-format-2'])('nix path-info is parsed: %s', (name) => {
    expect(sorted(printed(name))).toEqual([
      {
        path: '/nix/store/9sgz49v2dhgr3lviy0js6lgdjpa9dcx2-release.json',
        narHash: 'sha256-nFV4Jy9qy29GEQ0OgXrco+G5KIoKiGmuy19Wu79XFWw=',
        narSize: 120,
        references: [FOO],
        signatures: [],
        contentAddress: 'text:sha256:12pzm8fgcq60221pxrqzq97zp54ycklgf5md8q8qlrxkaniny4s4',
        deriver: null,
      },
      foo,
      {
        path: '/nix/store/rpwhha9asszbx9mgid95iiqlyr2a0f1p-tree',
        narHash: 'sha256-gFRYoVrknd7jfQcU7ejx+xQN1BKE51+o771oB5e/I9Y=',
        narSize: 288,
        references: [],
        signatures: [],
        contentAddress: 'fixed:r:sha256:1mi3pybhfs5xxyl5zrw42ba0s57vy7lfs507gpixx7g4bahmhm40',
        deriver: null,
      },
    ])
  })

  test('each content address fits its path, whichever form it was in', () => {
    for (const name of ['path-info-2.34-format-1', 'path-info-2.34-format-2']) {
      for (const { path, contentAddress, references } of parsePathInfo(printed(name)))
        expect(contentAddressedPath(path, contentAddress!, references)).toBe(path)
    }
  })

  test('nix path-info of 2.26 is parsed, and of one before 2.19', () => {
    expect(parsed(printed('path-info-2.26'))).toEqual([{ ...foo, signatures: [] }])
    const { narHash, narSize, references, contentAddress: ca } = foo
    expect(parsed(JSON.stringify([{ path: FOO, narHash, narSize, references, ca, signatures: [SIGNATURE], valid: true }]))).toEqual([foo])
  })

  test('nix path-info of 2.8 is parsed: a list, in which a path that is not valid has no other field', () => {
    const narHash = 'sha256-HDfQGvQL4ugGkd48w99EN3ppmvuxfGjwgJZLL9Bx/BM='
    const contentAddress = 'fixed:sha256:00xyyr3fi8l6hb839bv3f7yb86yjv7xi1cgh1xnhipym4asvb4aq'
    const path = '/nix/store/1p9q0bz6f22dyxh4lw8xs08p4201vyq4-f'
    const valid = { path, narHash, narSize: 120, references: [], signatures: [], contentAddress, deriver: null }
    expect(parsed(printed('path-info-2.8'))).toEqual([valid])
  })

  test('the time since when a path is valid is read in all forms that have it', () => {
    const time = (name: string, part: string) => parsePathInfo(printed(name)).find(({ path }) => path.endsWith(part))?.registrationTime
    expect(time('path-info-2.26', '-foo')).toBe(1795920216)
    expect(time('path-info-2.34-format-2', '-foo')).toBe(1795920150)
    expect(time('path-info-format-3', '-foo')).toBe(23423)
    expect(time('path-info-format-3', '-bar')).toBeNull()
  })

  test('an object by path that is not whole is refused with the reason, as in any other form', () => {
    const { narHash, narSize, references } = foo
    const withMore = (more: object) => JSON.stringify({ [FOO]: { narHash, narSize, references, ...more } })
    expect(parsed(withMore({}))).toEqual([{ ...foo, signatures: [], contentAddress: null }])
    expect(parsed(JSON.stringify({ [FOO]: null }))).toEqual([])
    for (const more of [{ narSize: '120' }, { references: [1] }, { signatures: 'a:b' }, { ca: 7 }, { deriver: [] }, { narHash: undefined }])
      expect(() => parsePathInfo(withMore(more)), JSON.stringify(more)).toThrow(CommandError)
    expect(() => parsePathInfo(JSON.stringify({ '/etc/passwd': { narHash, narSize, references } }))).toThrow(CommandError)
  })

  test('nix path-info of format 3 is parsed, with signatures as objects', () => {
    const signed = `${'A'.repeat(86)}==`
    expect(sorted(printed('path-info-format-3'))).toEqual([
      {
        path: '/nix/store/g1w7hy3qg1w7hy3qg1w7hy3qg1w7hy3q-bar',
        narHash: 'sha256-FePFYIlMuycIXPZbWi7LGEiMmZSX9FMbaQenWBzm1Sc=',
        narSize: 0,
        references: [],
        signatures: [],
        contentAddress: null,
        deriver: null,
      },
      {
        path: '/nix/store/n5wkd9frr45pa74if5gpz9j7mifg27fh-foo',
        narHash: 'sha256-FePFYIlMuycIXPZbWi7LGEiMmZSX9FMbaQenWBzm1Sc=',
        narSize: 34_878,
        references: ['/nix/store/g1w7hy3qg1w7hy3qg1w7hy3qg1w7hy3q-bar', '/nix/store/n5wkd9frr45pa74if5gpz9j7mifg27fh-foo'],
        signatures: [`asdf:${signed}`, `qwer:${signed}`],
        // As json-1/impure.json of Nix's tests writes the same.
        contentAddress: 'fixed:r:sha256:1lr187v6dck1rjh2j6svpikcfz53wyl3qrlcbb405zlh13x0khhh',
        deriver: '/nix/store/g1w7hy3qg1w7hy3qg1w7hy3qg1w7hy3q-bar.drv',
      },
    ])
  })

  test.each([
    { name: 'another store', value: { version: 2, storeDir: '/gnu/store', info: { 'nsf3hsiclg73rbp31clqsq4mnd8icj3p-foo': null } } },
    { name: 'no base name', value: { version: 2, storeDir: '/nix/store', info: { '../etc': null } } },
    {
      name: 'a content address by a method of later',
      value: {
        version: 2,
        storeDir: '/nix/store',
        info: {
          'nsf3hsiclg73rbp31clqsq4mnd8icj3p-foo': {
            narHash: 'x',
            narSize: 1,
            references: [],
            ca: { method: 'other', hash: 'sha256-AAAA' },
          },
        },
      },
    },
    { name: 'something else', value: { version: 4, objects: [] } },
  ])('nix path-info with $name is refused', ({ value }) => {
    expect(() => parsePathInfo(JSON.stringify(value))).toThrow(/is not understood.*is this nix of another version/)
  })
})

test.each(['cache-2.34-format-1', 'cache-2.34-format-2'])('nix path-info of a cache is parsed: %s', (name) => {
  expect([...parseHeld(printed(name))].toSorted()).toEqual([
    ['/nix/store/9sgz49v2dhgr3lviy0js6lgdjpa9dcx2-release.json', { narSize: 120, downloadSize: 124 }],
    [FOO, { narSize: 120, downloadSize: 128 }],
  ])
})

test('nix config show of 2.34 is parsed', () => {
  expect(parseSubstituters(printed('config-2.34'))).toEqual([])
  expect(parseTrust(printed('config-2.34'))).toEqual({
    requireSigs: true,
    trustedUsers: ['root'],
    substituters: [],
    trustedPublicKeys: ['cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY='],
  })
})

test.each([
  ['flat', 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=', 'fixed:sha1:'],
  ['git', 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=', 'fixed:git:sha1:'],
])('the content address of %s %s begins with %s', (method, hash, expected) => {
  expect(contentAddressText(method, hash)?.startsWith(expected)).toBe(true)
})

test.each([
  ['nar', 'sha256-AAAA'],
  ['nar', 'sha256:AAAA'],
  ['nar', `sha9-${'A'.repeat(43)}=`],
  ['toString', `sha256-${'A'.repeat(43)}=`],
])('the content address of %s %s is refused', (method, hash) => {
  expect(contentAddressText(method, hash)).toBeUndefined()
})
