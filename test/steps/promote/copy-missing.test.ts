import { expect, test } from 'vitest'
import { withArrived } from '#steps/promote/copy-missing'

const path = (name: string) => `/nix/store/${'a'.repeat(32)}-${name}`
const packed = {
  path: path('packed'),
  narHash: `sha256-${'A'.repeat(43)}=`,
  narSize: 400,
  references: [],
  deriver: null,
  signatures: [],
  contentAddress: null,
}

test('a path that arrived before contact was lost is copied if it can be packed, or else substituted', () => {
  const before = { copiedPaths: 2, copiedNarBytes: 100, packBytes: 50, presentPaths: 7, substitutedPaths: [path('before')] }
  const arrived = [packed.path, path('fetched'), path('before')]
  expect(withArrived(before, { packable: new Map([[packed.path, packed]]) }, arrived)).toEqual({
    ...before,
    copiedPaths: 3,
    copiedNarBytes: 500,
    substitutedPaths: [path('before'), path('fetched')],
  })
})
