import { CommandError, HostError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import type { Reporter } from '#domain/report/event'
import type { NarInfo } from '#domain/transfer/narinfo'
import type { Policy } from '#domain/trust/policy'
import { importCommand, importedPath, importFailure } from '#tools/nix/import'
import type { Runner } from '#tools/run/runner'
import { collected, corrupt, diskFull } from './import-errors.ts'

/**
 * Has one Nix process import the paths of a binary cache in `folder`, by the policy's keys and no others. Throws HostError disk-full,
 * path-missing, path-corrupt or path-untrusted, and CommandError for what it does not know.
 */
export async function importPaths(
  { host, policy }: { readonly host: string; readonly policy: Policy },
  folder: string,
  infos: readonly NarInfo[],
  runner: Runner,
  reporter: Reporter,
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
  if (result.status === 0) return
  const cause = new CommandError(command.argv, result.status, result.stderr)
  const failure = importFailure(result.stderr)
  if (failure?.code === 'disk-full') throw diskFull(host, cause)
  if (failure?.code === 'path-missing') throw collected(host, failure.path, cause)
  if (failure?.code === 'path-corrupt') throw corrupt(host, failure.path, cause)
  if (failure?.code === 'path-untrusted') {
    throw new HostError(
      'path-untrusted',
      host,
      `${host} refuses ${failure.path ?? 'a path'}: it has no signature by a key of the host's policy (${keyNames(policy)}); ` +
        `sign it on the build host (secret-key-files in its nix.conf, and "nix store sign" for paths built before), or add the build host's public key with ${howToInstall()}.`,
      { cause },
    )
  }
  throw cause
}

function keyNames({ trustedPublicKeys }: Policy): string {
  return trustedPublicKeys.map((key) => key.split(':')[0]).join(', ')
}
