import { describe, expect, test } from 'vitest'
import { comparePath, countPaths, type ComparedPath, type NotHere, type PathHere } from '#domain/reproduce/compare'
import { compareComponent, type Evaluation } from '#domain/reproduce/components'
import { manifestNotCompared, type ComparedManifest } from '#domain/reproduce/manifest'
import { reproduceExitCode, reproduceVerdict } from '#domain/reproduce/verdict'

const storePath = (letter: string, name: string) => `/nix/store/${letter.repeat(32)}-${name}`
const API = storePath('a', 'api')
const LIBRARY = storePath('b', 'library')
const DERIVATION = storePath('c', 'api.drv')
const OTHER_DERIVATION = storePath('d', 'api.drv')
const hash = (letter: string) => `sha256-${letter.repeat(43)}=`

const here = (more: Partial<PathHere> = {}): PathHere => ({
  origin: 'rebuilt',
  narHash: hash('A'),
  tree: API,
  derivation: DERIVATION,
  ...more,
})
const compared = (found: PathHere | NotHere, path = API): ComparedPath => comparePath({ path, narHash: hash('A') }, found)

describe('paths', () => {
  test.each([
    { name: 'agrees if it was built again with the same content', found: here(), outcome: 'agrees' },
    { name: 'agrees if it was not here and was built with the same content', found: here({ origin: 'built' }), outcome: 'agrees' },
    { name: 'agrees if its path follows from its content', found: here({ origin: 'fixed' }), outcome: 'agrees' },
    { name: 'is not rebuilt if it was only here', found: here({ origin: 'present' }), outcome: 'not-rebuilt' },
    { name: 'differs if it was built again with another content', found: here({ narHash: hash('B') }), outcome: 'differs' },
    { name: 'differs if nothing was kept of the other content', found: here({ narHash: null, tree: null }), outcome: 'differs' },
    {
      name: 'differs if it was only here, with another content',
      found: here({ origin: 'present', narHash: hash('B') }),
      outcome: 'differs',
    },
    { name: 'is not built if its build failed', found: { problem: 'no', derivation: DERIVATION }, outcome: 'not-built' },
  ] as const)('a path $name', ({ found, outcome }) => {
    expect(compared(found)).toMatchObject({ path: API, outcome, expected: hash('A') })
  })

  test('paths are counted by their outcomes', () => {
    expect(countPaths([compared(here()), compared(here({ narHash: hash('B') })), compared(here({ origin: 'present' }))])).toEqual({
      agrees: 1,
      differs: 1,
      'not-built': 0,
      'not-rebuilt': 1,
    })
  })
})

const component = (evaluation: Evaluation, recorded: string | undefined = DERIVATION) =>
  compareComponent('api', { installable: '.#api', storePath: API, narHash: hash('A'), links: {} }, { evaluation, recorded })
const evaluated = { derivation: DERIVATION, outputs: [API] }

describe('components', () => {
  test('a component agrees with the recorded derivation, and without a record', () => {
    expect(component(evaluated)).toMatchObject({ outcome: 'agrees', problem: null })
    const alone = { evaluation: evaluated, recorded: undefined }
    const released = { installable: '.#api', storePath: API, narHash: hash('A'), links: {} }
    expect(compareComponent('api', released, alone)).toMatchObject({ outcome: 'agrees', recordedDerivation: null })
  })

  test('a component differs from another recorded derivation, and both are named', () => {
    const { outcome, problem } = component(evaluated, OTHER_DERIVATION)
    expect(outcome).toBe('differs')
    expect(problem).toContain(DERIVATION)
    expect(problem).toContain(OTHER_DERIVATION)
  })

  test('a component differs if its derivation has another output', () => {
    expect(component({ derivation: DERIVATION, outputs: [LIBRARY] })).toMatchObject({
      outcome: 'differs',
      problem: expect.stringContaining(LIBRARY),
    })
  })

  test('a component is not evaluated if Nix reports an error', () => {
    expect(component({ problem: 'no flake' })).toMatchObject({ outcome: 'not-evaluated', derivation: null, problem: 'no flake' })
  })
})

describe('verdicts', () => {
  const agreeing: ComparedManifest = { outcome: 'agrees', differsAt: null, problem: null }
  const good = { components: [component(evaluated)], paths: [compared(here())], manifest: agreeing, closure: false }
  const library = compared(here({ origin: 'present' }), LIBRARY)

  test.each([
    { name: 'everything agrees', facts: good, verdict: 'REPRODUCED', exitCode: 0 },
    {
      name: 'the rest of the closure was not rebuilt',
      facts: { ...good, paths: [...good.paths, library] },
      verdict: 'REPRODUCED',
      exitCode: 0,
    },
    {
      name: 'the rest of the closure was to be rebuilt',
      facts: { ...good, paths: [...good.paths, library], closure: true },
      verdict: 'NOT_PROVABLE',
      exitCode: 5,
    },
    {
      name: 'a component was only fetched',
      facts: { ...good, paths: [compared(here({ origin: 'present' }))] },
      verdict: 'NOT_PROVABLE',
      exitCode: 5,
    },
    { name: 'a component was not built', facts: { ...good, paths: [] }, verdict: 'NOT_PROVABLE', exitCode: 5 },
    {
      name: 'a component was not evaluated',
      facts: { ...good, components: [component({ problem: 'no' })] },
      verdict: 'NOT_PROVABLE',
      exitCode: 5,
    },
    {
      name: 'the manifest was not compared',
      facts: { ...good, manifest: manifestNotCompared('no') },
      verdict: 'NOT_PROVABLE',
      exitCode: 5,
    },
    { name: 'there is no component', facts: { ...good, components: [], paths: [] }, verdict: 'NOT_PROVABLE', exitCode: 5 },
    {
      name: 'a component differs',
      facts: { ...good, components: [component(evaluated, OTHER_DERIVATION)] },
      verdict: 'DIFFERS',
      exitCode: 4,
    },
    { name: 'the manifest differs', facts: { ...good, manifest: { ...agreeing, outcome: 'differs' } }, verdict: 'DIFFERS', exitCode: 4 },
    {
      name: 'a path of the closure differs',
      facts: { ...good, paths: [...good.paths, { ...library, outcome: 'differs' }] },
      verdict: 'DIFFERS',
      exitCode: 4,
    },
    {
      name: 'one component differs and another was not built',
      facts: { ...good, paths: [compared(here({ narHash: hash('B') })), compared({ problem: 'no', derivation: null }, LIBRARY)] },
      verdict: 'DIFFERS',
      exitCode: 4,
    },
  ] as const)('the verdict is $verdict if $name', ({ facts, verdict, exitCode }) => {
    expect(reproduceVerdict(facts)).toBe(verdict)
    expect(reproduceExitCode(verdict)).toBe(exitCode)
  })
})
