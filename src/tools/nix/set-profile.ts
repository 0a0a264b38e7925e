import type { Command } from '../run/runner.ts'

/** `nix-env --set`: makes a valid path the newest generation of a profile. To the path that the newest one has already it adds none. */
export function setProfileCommand(profile: string, path: string): Command {
  return {
    argv: ['nix-env', '--option', 'substitute', 'false', '--profile', profile, '--set', path],
    effect: 'write',
    timeout: 120_000,
  }
}
