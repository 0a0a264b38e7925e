import { CommandError, HostError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import type { NarInfo } from '#domain/transfer/narinfo'
import type { Policy } from '#domain/trust/policy'
import { importCommand, importedPath, importFailure } from '#tools/nix/import'
import { collected, corrupt, diskFull } from './import-errors.ts'
import type { Host } from '#machine/host'

/**
 * Has one Nix process import the paths of a binary cache in `folder`, by the policy's keys and no others. Throws HostError disk-full,
 * path-missing, path-corrupt or path-untrusted, and CommandError for what it does not know.
 */
export async function importPaths(
  { host, policy }: { readonly host: string; readonly policy: Policy },
  { folder, infos }: { readonly folder: string; readonly infos: readonly NarInfo[] },
  { runner, reporter }: Pick<Host, 'runner' | 'reporter'>,
): Promise<void> {
  if (infos.length === 0) return
  let begun = 0
  const command = importCommand(
    folder,
    infos.map(({ path }) => path),
    policy,
  )
  const result = await runner.run({
    ...command,
    onStderrLine: (line) => {
      if (importedPath(line) === undefined) return
      begun += 1
      reporter.report({ event: 'progress', phase: 'import', done: begun, total: infos.length, unit: 'paths' })
    },
  })
  if (result.status !== 0) throw importError({ host, policy }, new CommandError(command.argv, result))
}

/** Returns why Nix did not accept the paths. */
export function importError({ host, policy }: { readonly host: string; readonly policy: Policy }, cause: CommandError): Error {
  const failure = importFailure(cause.stderr)
  if (failure?.code === 'disk-full') return diskFull(host, cause)
  if (failure?.code === 'path-missing') return collected(host, failure.path, cause)
  if (failure?.code === 'path-corrupt') return corrupt(host, failure.path, cause)
  if (failure?.code === 'path-untrusted') {
    return new HostError(
      'path-untrusted',
      `${host} refuses ${failure.path ?? 'a path'}: it has no signature by a key of the host's policy (${keyNames(policy)}).`,
      {
        host,
        hint: `Sign it on the build host (secret-key-files in its nix.conf, and "nix store sign" for paths built before), or add the build host's public key with ${howToInstall()}.`,
        cause,
      },
    )
  }
  return cause
}

function keyNames({ trustedPublicKeys }: Policy): string {
  return trustedPublicKeys.map((key) => key.split(':')[0]).join(', ')
}
