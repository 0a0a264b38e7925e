import type { Command } from '../run/runner.ts'
import { gitCommand } from './git.ts'

/** Prints the paths of the submodules that a commit describes in its `.gitmodules`; fails when it has no such file, or no path in it. */
export function submodulePathsCommand(root: string, commit: string): Command {
  return gitCommand(root, ['config', '--blob', `${commit}:.gitmodules`, '--null', '--get-regexp', '^submodule\\..*\\.path$'])
}

/** Parses what it printed: `submodule.<name>.path`, a line end and the path, each ended by a NUL. */
export function parseSubmodulePaths(stdout: string): string[] {
  return stdout.split('\0').flatMap((entry) => {
    const at = entry.indexOf('\n')
    return at === -1 ? [] : [entry.slice(at + 1)]
  })
}

/** Lists what a commit has at these paths, each ended by a NUL. */
export function entriesCommand(root: string, commit: string, paths: readonly string[]): Command {
  return gitCommand(root, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', ...paths])
}

/** Parses the paths of the submodules among them: a path in `.gitmodules` may be gone. */
export function parseSubmoduleEntries(stdout: string): string[] {
  return stdout.split('\0').flatMap((entry) => /^160000 commit [0-9a-f]+\t(.*)$/s.exec(entry)?.[1] ?? [])
}
