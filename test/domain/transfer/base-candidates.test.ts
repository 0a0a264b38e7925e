import { describe, expect, test } from 'vitest'
import type { ClosurePath } from '#domain/closure/inventory'
import {
  missingWithBases,
  pathsForBases,
  pathsToAsk,
  possibleBases,
  type BaseSources,
  type KeptPaths,
} from '#domain/transfer/base-candidates'
import { nameWithoutVersion } from '#domain/transfer/base-name'
import { BASE_LIMITS, LEAST_BASE_NAR_BYTES } from '#domain/transfer/base-schema'

const SIZE = 100_000
const nix32 = (number: number) => String(number).padStart(32, '0')
const entry = (number: number, name: string, narSize = SIZE): ClosurePath => ({
  path: `/nix/store/${nix32(number)}-${name}`,
  narHash: `sha256-${String(number).padStart(43, 'A')}=`,
  narSize,
  references: [],
})
const known = (...entries: readonly ClosurePath[]): KeptPaths => new Map(entries.map((one) => [one.path, one]))
const nameOf = ({ path }: { readonly path: string }) => path.slice('/nix/store/'.length)

/** A host whose store has what its releases have, and more. */
function sources(parts: {
  current?: readonly ClosurePath[]
  kept?: readonly ClosurePath[]
  more?: readonly ClosurePath[]
  closure?: readonly ClosurePath[]
}) {
  const { current = [], kept = [], more = [], closure = [] } = parts
  return {
    current: known(...current),
    kept: known(...kept),
    names: [...current, ...kept, ...more].map(nameOf),
    closure: new Set(closure.map(({ path }) => path)),
  } satisfies BaseSources
}

const possible = (missing: ClosurePath, from: BaseSources) => possibleBases([missing], from)[0]!.possible

describe('a name without its version', () => {
  test.each([
    ['esbuild-0.28.1', 'esbuild-0.28.2'],
    ['openssl-3.0.1-dev', 'openssl-3.1.0-dev'],
    ['python3.11-requests-2.1', 'python3.12-requests-2.31.0'],
    ['libfoo-1.2.3pre20240101_abc123f', 'libfoo-1.2.4pre20240301_99aa01c'],
    ['gcc12-lib', 'gcc13-lib'],
  ])('%s and %s are versions of the same', (one, other) => {
    expect(nameWithoutVersion(one)).toBe(nameWithoutVersion(other))
  })

  test.each([
    ['openssl-3.0.1-dev', 'openssl-3.0.1-bin'],
    ['openssl-3.0.1-dev', 'openssl-3.0.1'],
    ['hypervisor-1.0', 'supervisor-1.0'],
  ])('%s and %s are not', (one, other) => {
    expect(nameWithoutVersion(one)).not.toBe(nameWithoutVersion(other))
  })

  test('a name of digits alone is like no other', () => {
    expect(nameWithoutVersion('1.0')).toBeUndefined()
    expect(nameWithoutVersion('1.0-2')).toBeUndefined()
  })
})

describe('the possible bases of a missing path', () => {
  const wanted = entry(1, 'app-1.2')

  test('the same name comes first, then the name without its version; then the rest of the store is left out', () => {
    const [same, older, elsewhere] = [entry(2, 'app-1.2'), entry(3, 'app-1.1'), entry(4, 'app-1.2')]
    expect(possible(wanted, sources({ current: [older], kept: [same], more: [elsewhere] }))).toEqual([same.path, older.path])
  })

  test('a path that the current release has under the same name is answered without other names', () => {
    const [same, older, kept] = [entry(2, 'app-1.2'), entry(3, 'app-1.1'), entry(4, 'app-1.2')]
    expect(possible(wanted, sources({ current: [older, same], kept: [kept] }))).toEqual([same.path, kept.path])
  })

  test('the current release comes before the other kept ones, and these before the rest of the store', () => {
    const [current, kept, more] = [entry(2, 'app-1.1'), entry(3, 'app-1.1'), entry(4, 'app-1.1')]
    expect(possible(wanted, sources({ current: [current], kept: [kept], more: [more] }))).toEqual([current.path, kept.path])
    expect(possible(wanted, sources({ kept: [kept], more: [more] }))).toEqual([kept.path])
    expect(possible(wanted, sources({ more: [more] }))).toEqual([more.path])
  })

  test('the closest in size comes first of several with one name in a release', () => {
    const current = [entry(2, 'app-1.2', 10 * SIZE), entry(3, 'app-1.2', 1.1 * SIZE), entry(4, 'app-1.2', SIZE / 4)]
    expect(possible(wanted, sources({ current }))).toEqual([current[1]!.path, current[2]!.path, current[0]!.path])
  })

  test('a path with a new name gets the closest by size of what the new release no longer has', () => {
    const [stays, close, closest, far] = [
      entry(2, 'x', SIZE),
      entry(3, 'y', 1.5 * SIZE),
      entry(4, 'z', 0.9 * SIZE),
      entry(5, 'w', 9 * SIZE),
    ]
    expect(possible(wanted, sources({ current: [stays, close, far], kept: [closest], closure: [stays] }))).toEqual([closest.path])
    expect(possible(wanted, sources({ current: [stays, far], closure: [stays] }))).toEqual([])
  })

  test('a name that begins with a digit may be a version of one that does not', () => {
    const [digit, letter] = [entry(1, '7zip-1.0'), entry(2, 'zip-1.0')]
    expect(possible(digit, sources({ more: [letter] }))).toEqual([letter.path])
    expect(possible(letter, sources({ more: [digit] }))).toEqual([digit.path])
  })

  test('a missing path is never a base, nor is a file of the store that is not an output', () => {
    const other = entry(2, 'app-1.2')
    const names = [nameOf(other), nameOf(wanted), `${nix32(3)}-app-1.2.drv`, `${nix32(4)}-app-1.2.lock`, '.links', 'app-1.2']
    expect(possibleBases([wanted, other], { ...sources({}), names }).map((one) => one.possible)).toEqual([[], []])
    // Without the drv and the lock it is found.
    expect(possible(wanted, { ...sources({}), names })).toEqual([other.path])
  })

  test('a path that the release lists but that is no longer in the store is not offered', () => {
    const gone = entry(2, 'other')
    expect(possible(wanted, { ...sources({ current: [gone] }), names: [] })).toEqual([])
  })

  test('a few paths are considered of a name that thousands have', () => {
    const more = Array.from({ length: 3000 }, (_, index) => entry(index + 10, 'source'))
    expect(possible(entry(1, 'source'), sources({ more })).length).toBe(3)
  })
})

test('the work does not grow with the square of the paths that have one name', () => {
  let reads = 0
  const counted = (number: number) => {
    const one = entry(number, 'source', SIZE + number)
    return Object.defineProperty({ ...one }, 'narSize', {
      get: () => {
        reads += 1
        return one.narSize
      },
    })
  }
  const [wanted, current] = [0, 10_000].map((start) => Array.from({ length: 2000 }, (_, index) => counted(start + index)))
  expect(possibleBases(wanted!, sources({ current: current! }))).toHaveLength(2000)
  // Each read of a size is a step of a sort or of a search: about 40 for each path, and 2000 if each were compared with each.
  expect(reads).toBeLessThan(2000 * 200)
})

describe('limits of the answer', () => {
  test('small paths get no base, and of too many the largest get one', () => {
    const small = entry(1, 'a', LEAST_BASE_NAR_BYTES - 1)
    const many = Array.from({ length: BASE_LIMITS.paths + 1 }, (_, index) => entry(index + 2, 'b', LEAST_BASE_NAR_BYTES + index))
    const chosen = pathsForBases([small, ...many])
    expect(chosen).toHaveLength(BASE_LIMITS.paths)
    expect(chosen[0]).toBe(many.at(-1))
    expect(chosen).not.toContain(many[0])
  })

  test('Nix is asked about no more paths than the limit, and about none that a kept release has', () => {
    const kept = entry(1, 'kept')
    const wanted = Array.from({ length: BASE_LIMITS.asked }, (_, index) => ({
      path: `/nix/store/${nix32(index)}-x`,
      narSize: SIZE,
      possible: [kept.path, `${index}-one`, `${index}-two`],
    }))
    const asked = pathsToAsk(wanted, known(kept))
    expect(asked).toHaveLength(BASE_LIMITS.asked)
    expect(asked).not.toContain(kept.path)
    expect(asked[0]).toBe('0-one')
  })

  test('an answer has three candidates at most, and the closest in size of those that Nix was asked about', () => {
    const kept = entry(1, 'app', 9 * SIZE)
    const asked = [entry(2, 'app', 3 * SIZE), entry(3, 'app', SIZE), entry(4, 'app', 2 * SIZE)]
    const gone = entry(5, 'app')
    const wanted = [
      { path: 'one', narSize: SIZE, possible: [asked[0]!, kept, asked[1]!, gone, asked[2]!].map(({ path }) => path) },
      { path: 'two', narSize: SIZE, possible: [gone.path] },
    ]
    const answer = missingWithBases(wanted, known(kept), known(...asked))
    expect(answer.map(({ path, candidates }) => [path, candidates.map((base) => base.path)])).toEqual([
      ['one', [kept.path, asked[1]!.path, asked[2]!.path]],
    ])
    expect(answer[0]!.candidates[0]).toEqual({ path: kept.path, narHash: kept.narHash, narSize: kept.narSize })
  })
})
