import { expect, test } from 'vitest'
import { verifyPathsCommand } from '#tools/nix/verify-paths'

test('the files of paths are compared with the store', () => {
  expect(verifyPathsCommand(['/nix/store/a', '/nix/store/b'])).toMatchObject({
    argv: ['nix-store', '--verify-path', '/nix/store/a', '/nix/store/b'],
    effect: 'read',
  })
})
