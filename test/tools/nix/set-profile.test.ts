import { expect, test } from 'vitest'
import { setProfileCommand } from '#tools/nix/set-profile'

test('nix-env sets a profile to an exact path, and fetches nothing for it', () => {
  expect(setProfileCommand('/nix/var/nix/profiles/system', '/nix/store/x-nixos-system')).toMatchObject({
    argv: ['nix-env', '--option', 'substitute', 'false', '--profile', '/nix/var/nix/profiles/system', '--set', '/nix/store/x-nixos-system'],
    effect: 'write',
  })
})
