import type { Command } from '../run/runner.ts'

export const nixVersionCommand: Command = { argv: ['nix', '--version'], effect: 'read', timeout: 10_000 }

/** Prints the version, and the files from which Nix reads its settings. */
export const nixFilesCommand: Command = { ...nixVersionCommand, argv: ['nix', '--version', '--verbose'] }

/** Parses the files from which Nix reads its settings, whether they exist or not; empty when it printed none. */
export function parseConfigurationFiles(stdout: string): string[] {
  const [, system = ''] = /^System configuration file: (.+)$/m.exec(stdout) ?? []
  const [, users = ''] = /^User configuration files: (.+)$/m.exec(stdout) ?? []
  return [system, ...users.split(':')].filter((file) => file !== '')
}

/** Nix from 2.27 on fetches files of Git LFS, and knows `inputs.self` in a flake; every earlier one ignores `lfs=1` without a word. */
export const LFS_SINCE = '2.27'

/** True if the Nix that printed this version fetches files of Git LFS. Lix counts its own versions, and does not. */
export function fetchesLfs(stdout: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(parseNixVersion(stdout)) ?? []
  return !/lix/i.test(stdout) && major !== undefined && (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 27))
}

/** `nix (Nix) 2.26.3+1` → `2.26.3+1`; empty when it is of another form. */
export function parseNixVersion(stdout: string): string {
  return /^nix \(.*\) (\S{1,64})$/m.exec(stdout)?.[1] ?? ''
}
