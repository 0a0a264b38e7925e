import { expect, test } from 'vitest'
import { nixSignaturesSchema } from '#domain/evidence/nix-signatures'
import { withSignatures } from '#domain/evidence/with-signatures'

const PATH = '/nix/store/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-api'

test('signatures of another machine are added to those that are there, each once', () => {
  const before = { schemaVersion: 1, signatures: { [PATH]: ['first-1:A'] }, contentAddresses: { other: 'fixed' } } as const
  const added = withSignatures({ ...before, signatures: { [PATH]: ['first-1:A'] } }, [
    { path: PATH, signatures: ['first-1:A', 'second-1:B'] },
  ])
  expect(added).toEqual({ ...before, signatures: { [PATH]: ['first-1:A', 'second-1:B'] } })
})

test('a path without signatures has no entry', () => {
  expect(withSignatures(undefined, [{ path: PATH, signatures: [] }])).toEqual({ schemaVersion: 1, signatures: {} })
})

test('a file of signatures is read again, however many signatures there are', () => {
  const many = Array.from({ length: 200 }, (_, index) => `key-${index}:A`)
  const written = withSignatures(undefined, [{ path: PATH, signatures: many }])
  expect(nixSignaturesSchema.parse(JSON.parse(JSON.stringify(written))).signatures[PATH]).toHaveLength(64)
})
