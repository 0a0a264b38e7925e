/** Why the process of a unit that runs a script is not one of the release. */
export interface ScriptProblem {
  /** The rest of a sentence about the script. */
  readonly what: string
  /** What to do. */
  readonly hint: string
  /** A host rolls back such a release: it finds a process that is not of the release's closure. */
  readonly isFatal: boolean
}

/** As much of a script as `scriptProblem` needs, in bytes. A program of another kind is recognized by its first two. */
export const SCRIPT_HEAD_BYTES = 64 * 1024

/**
 * Finds what takes the process of a script out of the release's closure: its interpreter, or what it is replaced by. A host compares the
 * executable of the main process with the closure. Returns null for a program of another kind, and for a script that stays within the
 * store. It reads the text and runs nothing, so it finds only a path that is written as such.
 */
export function scriptProblem(head: string): ScriptProblem | null {
  const [, interpreter, words = ''] = /^#![ \t]*(\S+)([^\n]*)/.exec(head) ?? []
  if (interpreter === undefined) return null
  const isShell = /(?:^|\/)(?:ba|da|a|k|z)?sh$/.test(interpreter)
  const replaced = isShell ? execTarget(head) : undefined
  if (replaced !== undefined)
    return isOutside(replaced) ? outside(`runs ${replaced}`, 'Run it by its store path, as a dependency of the flake.') : null
  if (!isOutside(interpreter)) return isShell ? shellStays : null
  if (isShell) return shellOutside(interpreter)
  const named = words.split(/\s+/).findLast((word) => word !== '' && !word.startsWith('-'))
  const program = interpreter.endsWith('/env') && named !== undefined ? `${named} (${interpreter})` : interpreter
  return outside(`is run by ${program}`, 'Give it an interpreter of the store; "patchShebangs" of nixpkgs does it.')
}

function outside(what: string, hint: string): ScriptProblem {
  return { what: `${what}, which is not in the store and so not in the release`, hint, isFatal: true }
}

const ADD_EXEC = 'Put "exec" before the last command.'

function shellOutside(interpreter: string): ScriptProblem {
  const what = `is a script of ${interpreter} that starts its program without "exec", so that the unit's process is not of the release`
  return { what, hint: ADD_EXEC, isFatal: true }
}

const shellStays: ScriptProblem = {
  what: 'starts its program without "exec", so that the process of the unit is a shell, which gets the signals of systemd',
  hint: ADD_EXEC,
  isFatal: false,
}

/**
 * Returns the program that replaces the shell; undefined when none does. Of several, one that may be of the release counts: which of them
 * runs is known only when it runs.
 */
function execTarget(script: string): string | undefined {
  const lines = [...script.matchAll(/(?:^|[;&|\s'"])exec[ \t]+(?:-a[ \t]+\S+[ \t]+)?(?:-[cl]+[ \t]+)*["']?([^\s"';&|]+)/gm)]
  const targets = lines.map(([, target]) => target!).filter((target) => !/^[<>0-9{]/.test(target))
  return targets.find((target) => !isOutside(target)) ?? targets.at(-1)
}

/** True for a program that is written as an absolute path outside of the store. */
function isOutside(program: string): boolean {
  return program.startsWith('/') && !program.startsWith('/nix/store/')
}
