import { formatBytes, formatCount } from '#domain/report/amount'
import { commandWith, type CommandContext } from '../command.ts'
import { reachFrom, reachInputs } from '../host-command.ts'
import { argument, flag, many, option, type ValuesOf } from '../inputs.ts'

const options = {
  output: option('<file>', 'the archive (default: <application>-<id>-evidence.tar.gz in the current folder)'),
  replace: flag('replace an archive that is there with other content'),
  hosts: many('<host...>', 'hosts of grind-to-prod.yml whose ledgers, signed records and statements are put in', String),
  evidence: option(
    '<path>',
    'what runs kept: a folder with signed records, statements, snapshots and ledgers, in any arrangement; an archive of it, or a ledger',
  ),
  allowedSigners: option('<file>', 'put this list of signers in; a reader who uses it trusts the author of the archive'),
  revokedKeys: option('<file>', 'put these revoked keys in'),
  nixKeys: option('<file>', 'put these public keys of Nix in'),
  trustedRoot: option('<file>', 'put these trusted roots of Sigstore in, as `gh attestation trusted-root` prints them'),
  timestampCertificates: option('<file>', 'put these certificates of authorities for time stamps in'),
}

export const bundleCommand = commandWith(reachInputs, {
  name: 'bundle',
  summary: 'put all evidence of a release into one archive with an index',
  arguments: { release: argument('<release>', 'the folder of the release, as build-manifest wrote it') },
  options,
  examples: [
    'grind-to-prod bundle release --evidence records --output evidence.tar.gz',
    'grind-to-prod bundle release --hosts prod-a prod-b --allowed-signers allowed_signers',
  ],
  run: async ({ release, ...values }, context) => {
    const { bundle } = await import('#verbs/bundle')
    const { at } = context
    const result = await bundle(
      {
        release: at(release),
        evidence: at(values.evidence),
        hosts: await hostsOf(values, context),
        trust: {
          allowed_signers: at(values.allowedSigners),
          revoked_keys: at(values.revokedKeys),
          'nix-keys': at(values.nixKeys),
          'trusted_root.json': at(values.trustedRoot),
          'timestamp_certificates.pem': at(values.timestampCertificates),
        },
        replace: values.replace,
        output: at(values.output ?? (await defaultName(at(release)))),
      },
      context,
    )
    const text = [
      `Evidence of release ${result.releaseId} of ${result.application}: ${formatCount(result.files.length, 'file')}, ${formatBytes(result.bytes)}`,
      `  ${result.archive}`,
      `  SHA-256 ${result.sha256}`,
    ]
    return { result, text, exitCode: 0 }
  },
})

async function defaultName(release: string): Promise<string> {
  const { readBundle } = await import('#steps/bundle/read')
  const { manifest, releaseId } = await readBundle(release)
  return `${manifest.application}-${releaseId.slice(0, 12)}-evidence.tar.gz`
}

async function hostsOf(values: ValuesOf<typeof options> & ValuesOf<typeof reachInputs>, context: CommandContext) {
  if (values.hosts.length === 0) return []
  const reach = await reachFrom(values, values.hosts, context)
  const { pinnedHostKeyOf } = await import('#steps/config/pinned-host-key')
  const directory = await context.applicationFolder(values.directory)
  return Promise.all(
    values.hosts.map(async (hostName) => ({
      ...reach,
      hostName,
      pinnedKey: await pinnedHostKeyOf(directory, hostName).catch(() => undefined),
    })),
  )
}
