import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { storePathSchema } from '#domain/closure/store-path'
import { nameSchema, outputPathSchema, prefixSchema } from '#domain/config/grammar'
import { manifestEnvironment } from '#domain/manifest/environment'
import { HYPERVISOR, sampleRelease, SANDBOX } from './sample.ts'

const { manifest } = sampleRelease()
const MANIFEST = '/nix/store/3c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-choiros-release.json'

test('the environment form has these lines in this order', () => {
  expect(manifestEnvironment(manifest, MANIFEST).split('\n')).toEqual([
    expect.stringMatching(/^RELEASE_ID=[0-9a-f]{64}$/),
    `RELEASE_SHA=${'c'.repeat(40)}`,
    'APPLICATION=choiros',
    'SYSTEM=x86_64-linux',
    'PREFIX=/opt/choiros',
    `MANIFEST_PATH=${MANIFEST}`,
    `CLOSURE_DIGEST=${manifest.closure.digest}`,
    'CLOSURE_PATHS=3',
    'CLOSURE_BYTES=350',
    `HYPERVISOR_PATH=${HYPERVISOR}`,
    `HYPERVISOR_HYPERVISOR_BIN=${HYPERVISOR}/bin/hypervisor`,
    `HYPERVISOR_HYPERVISOR_ADMIN_BIN=${HYPERVISOR}/bin/admin`,
    `SANDBOX_PATH=${SANDBOX}`,
    `SANDBOX_BIN=${SANDBOX}/bin/sandbox`,
    '',
  ])
})

test('a name that begins with a digit becomes a variable too', () => {
  const renamed = { ...manifest, components: { '7zip': manifest.components['sandbox']! } }
  expect(manifestEnvironment(renamed, MANIFEST)).toContain(`\n_7ZIP_PATH=${SANDBOX}\n`)
})

test('a manifest whose components share a variable is refused', () => {
  const component = { ...manifest.components['sandbox']!, links: {} }
  expect(() => manifestEnvironment({ ...manifest, components: { 'a-b': component, 'a.b': component } }, MANIFEST)).toThrow(/A_B_PATH twice/)
})

/** Texts of a grammar: random ones of its alphabet, kept when the grammar accepts them. */
function accepted(schema: z.ZodType<string>, alphabet: string, shape: (text: string) => string = (text) => text) {
  return fc
    .string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength: 1, maxLength: 24 })
    .map(shape)
    .filter((text) => schema.safeParse(text).success)
}

// Every printable character and a few others: what the grammars accept is found, not assumed.
const characters = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index))}\n\t\0é\u2028`

test('a value of the grammars needs no quotes: a shell reads each one back unchanged', () => {
  const values = fc.record({
    application: accepted(nameSchema, characters),
    prefix: accepted(prefixSchema, `${characters}////`, (text) => `/opt/${text}`),
    storePath: accepted(storePathSchema, characters, (text) => `/nix/store/${'0'.repeat(32)}-${text}`),
    target: accepted(outputPathSchema, `${characters}////`),
  })
  const samples = fc.sample(values, 200)
  const script = samples.map(({ application, prefix, storePath, target }) => {
    const lines = manifestEnvironment(
      {
        ...manifest,
        application,
        prefix,
        components: { c: { ...manifest.components['sandbox']!, storePath, links: { l: { target, sha256: 'a'.repeat(64) } } } },
      },
      storePath,
    )
    expect(lines).toMatch(/^(?:[A-Z_][A-Z0-9_]*=[A-Za-z0-9/._+?=-]*\n)+$/)
    return `${lines}printf '%s\\0' "$APPLICATION" "$PREFIX" "$MANIFEST_PATH" "$C_PATH" "$C_BIN"\n`
  })
  const printed = execFileSync('/bin/sh', ['-eu'], { input: script.join(''), encoding: 'utf8' }).split('\0')
  expect(printed.slice(0, -1)).toEqual(
    samples.flatMap(({ application, prefix, storePath, target }) => [application, prefix, storePath, storePath, `${storePath}/${target}`]),
  )
})
