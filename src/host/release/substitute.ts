import { join } from 'node:path'
import { answered } from '#tools/run/answered'
import { CommandError, HostError, InputError } from '#domain/errors/errors'
import type { Policy } from '#domain/trust/policy'
import { invalidPaths } from '#tools/nix/check-validity'
import { importFailure, substituteCommand } from '#tools/nix/import'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import { pathInfoText } from '#tools/nix/run-path-info'
import type { Runner } from '#tools/run/runner'
import { diskFull } from './import-errors.ts'
import { isSameNar, type PreparedPaths } from './prepared.ts'

interface SubstituteOptions {
  /** The host's name for messages. */
  readonly host: string
  readonly policy: Policy
}

/** Paths of a prepared release that the host is asked to fetch itself. */
interface Wanted {
  readonly paths: readonly string[]
  readonly prepared: PreparedPaths
}

/** Refuses paths to fetch when the policy lists no substituters. Throws InputError `not-permitted`. */
export function requireSubstituters({ host, policy }: SubstituteOptions, wanted: readonly string[]): void {
  if (wanted.length === 0 || policy.substituters.length > 0) return
  throw new InputError('not-permitted', `The policy of ${host} lists no substituters, so the host may not fetch ${wanted[0]} itself.`, {
    hint: 'Build the release on the build host again.',
  })
}

/** Has the host fetch from the policy's substituters what grind does not have. Its own roots hold it until the release does. */
export async function substitute(
  { host, policy }: SubstituteOptions,
  { folder, wanted }: { readonly folder: string; readonly wanted: Wanted },
  runner: Runner,
): Promise<string[]> {
  const missing = await invalidPaths(runner, wanted.paths)
  if (missing.length === 0) return []
  const command = substituteCommand(missing, { ...policy, root: join(folder, 'root') })
  const result = await answered(runner, command)
  if (result.status === 0) {
    await requireReleased({ host, paths: missing }, wanted, runner)
    return missing
  }
  const cause = new CommandError(command.argv, result)
  if (importFailure(result.stderr)?.code === 'disk-full') throw diskFull(host, cause)
  throw new HostError(
    'path-missing',
    `${host} cannot fetch ${missing[0]}${missing.length > 1 ? ` and ${missing.length - 1} more` : ''} from the substituters of its policy (${policy.substituters.join(', ')}).`,
    { host, hint: 'Build the release on the build host again.', cause },
  )
}

/** Refuses a path from a substituter that differs from the release. Throws HostError `path-corrupt`. */
async function requireReleased(
  { host, paths }: { readonly host: string; readonly paths: readonly string[] },
  { prepared }: Wanted,
  runner: Runner,
): Promise<void> {
  const infos = parsePathInfo(await pathInfoText(runner, pathInfoCommand(paths, { closure: false })))
  const other = infos.find((info) => !isSameNar(prepared.get(info.path)!, info))
  if (other === undefined) return
  throw new HostError(
    'path-corrupt',
    `${host} fetched ${other.path} from a substituter of its policy, but its content differs from the release (NAR hash ${other.narHash}).`,
    { host, hint: 'Build the release on the build host again.' },
  )
}
