import type { Command } from '../run/runner.ts'

export const nixVersionCommand: Command = { argv: ['nix', '--version'], effect: 'read', timeout: 10_000 }

/** `nix (Nix) 2.26.3+1` → `2.26.3+1`; empty when it is of another form. */
export function parseNixVersion(stdout: string): string {
  return /^nix \(.*\) (\S{1,64})$/m.exec(stdout)?.[1] ?? ''
}
