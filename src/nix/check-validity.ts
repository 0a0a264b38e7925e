import type { Command } from '../run/runner.ts'

/** `nix-store --check-validity --print-invalid`: prints the paths that are not valid, one a line. */
export function invalidPathsCommand(paths: readonly string[]): Command {
  return { argv: ['nix-store', '--check-validity', '--print-invalid', ...paths], effect: 'read' }
}
