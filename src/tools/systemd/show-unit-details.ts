import type { Command } from '../run/runner.ts'
import type { UnitState } from '#domain/activation/unit-state'
import { parseUnits, showUnitsCommand } from './show-units.ts'
import { shownUnits } from './shown-units.ts'

/** A unit with the location of its definition and the files that it reads. */
export interface UnitDetails {
  readonly state: UnitState
  /** The unit's file; null when it has none. */
  readonly file: string | null
  /** In the order in which systemd reads them. */
  readonly dropIns: readonly string[]
  readonly environmentFiles: readonly { readonly path: string; readonly mayBeMissing: boolean }[]
  /** Seconds since 1970; null while it was never active. */
  readonly activeSince: number | null
}

const moreProperties = 'FragmentPath,DropInPaths,EnvironmentFiles,ActiveEnterTimestamp'

/** `systemctl show` like `showUnitsCommand`, for more properties. */
export function showUnitDetailsCommand(units: readonly string[]): Command {
  const { argv, ...command } = showUnitsCommand(units)
  const [program, ...words] = argv
  const wider = words.map((word) => (word.startsWith('--property=') ? `${word},${moreProperties}` : word))
  const separator = wider.indexOf('--')
  return { ...command, argv: [program, ...wider.slice(0, separator), '--timestamp=unix', ...wider.slice(separator)] }
}

/** Reads what it printed. Throws CommandError as `parseUnits` does. */
export function parseUnitDetails(stdout: string, units: readonly string[]): UnitDetails[] {
  const states = parseUnits(stdout, units)
  return shownUnits(stdout, units).map(({ all, one, words }, index) => {
    const since = one('ActiveEnterTimestamp')
    return {
      state: states[index]!,
      file: one('FragmentPath') === '' ? null : one('FragmentPath'),
      dropIns: words('DropInPaths').map(unescaped),
      environmentFiles: all('EnvironmentFiles')
        .filter((value) => value !== '')
        .map(environmentFile),
      activeSince: !/^@\d+$/.test(since) || since === '@0' ? null : Number(since.slice(1)),
    }
  })
}

/** `PATH (ignore_errors=yes|no)`, a line for each. */
function environmentFile(shown: string): UnitDetails['environmentFiles'][number] {
  const [, path, ignored] = /^(.*) \(ignore_errors=(yes|no)\)$/.exec(shown) ?? []
  return path === undefined ? { path: shown, mayBeMissing: false } : { path, mayBeMissing: ignored === 'yes' }
}

/** In a list systemctl writes white space and backslashes as `\x20`. */
function unescaped(shown: string): string {
  return shown.replaceAll(/\\x([0-9a-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}
