import { join } from 'node:path'
import { CONFIG_FILE } from '#domain/config/schema'
import { quote } from '#domain/errors/quote'
import { warn } from '#domain/report/event'
import { productionHosts } from '#domain/config/production-hosts'
import { evidenceLines } from '#domain/history/site/evidence-lines'
import { figuresLines } from '#domain/report/figures-lines'
import { formatCount } from '#domain/report/amount'
import { momentOf } from '../arguments.ts'
import { command, type CommandContext } from '../command.ts'
import { reachFrom, reachInputs } from '../host-command.ts'
import { many, option, parsed, required } from '../inputs.ts'

export const historyCommand = command({
  name: 'history',
  summary: 'write a static site of all releases: time line, figures, each release with its evidence, each incident with its diff',
  arguments: {},
  options: {
    ...reachInputs,
    output: required('<folder>', 'the folder of the site; it works from its files, and on GitHub Pages'),
    host: many(
      '<name...>',
      'hosts whose ledgers are read now (default: every production host, or none when there is a folder of artifacts)',
      String,
    ),
    artifacts: option(
      '<path>',
      'kept evidence in any arrangement: a folder with ledgers, releases, records, snapshots; an archive that "grind-to-prod bundle" wrote; or a ledger',
    ),
    allowedSigners: option('<file>', 'verify each release with these signers'),
    revokedKeys: option('<file>', 'revoked keys: a key revocation list, or public keys'),
    nixKeys: option('<file>', 'trusted public keys of Nix, as in nix.conf: each path of a release must be signed by one of them'),
    knownHosts: option('<file>', 'verify what hosts signed of kept evidence with their keys in this known_hosts'),
    since: parsed('<time>', 'the beginning of figures and time line: 90d, 2026-01-31 (default: the first record)', momentOf),
  },
  needs: { revokedKeys: ['allowedSigners', 'knownHosts'], nixKeys: 'allowedSigners' },
  examples: [
    'grind-to-prod history --output site',
    'grind-to-prod history --output site --artifacts archive --allowed-signers allowed_signers',
  ],
  run: async ({ output, host, artifacts, allowedSigners, revokedKeys, nixKeys, knownHosts, since, ...reach }, context) => {
    const { history } = await import('#verbs/history')
    const { at } = context
    const hosts = artifacts !== undefined && host.length === 0 ? [] : await reachAll(host, reach, context)
    const result = await history(
      {
        hosts,
        artifacts: at(artifacts),
        output: at(output),
        allowedSignersFile: at(allowedSigners),
        revokedKeysFile: at(revokedKeys),
        nixKeysFile: at(nixKeys),
        sigstore: allowedSigners === undefined ? undefined : await trustedPolicy(reach.directory, artifacts, context),
        knownHostsFile: at(knownHosts),
        since,
      },
      context,
    )
    const { releases, incidents, figures, notice, page, evidence } = result
    const text = [
      `Wrote ${formatCount(releases.length, 'release')} and ${formatCount(incidents.length, 'incident')}: ${page}`,
      ...figuresLines(figures),
      ...(notice === null ? [] : [notice]),
      ...evidenceLines(evidence),
    ]
    return { result, text }
  },
})

/** Returns the policy of Sigstore in the configuration; undefined, with a warning, for one that is not trusted. */
async function trustedPolicy(directory: string | undefined, artifacts: string | undefined, context: CommandContext) {
  const { usableSigstore } = await import('#steps/config/sigstore-policy')
  const { reasonToDistrust } = await import('#steps/config/reason-to-distrust')
  const folder = await context.foundFolder(directory)
  const policy = await usableSigstore(folder, context)
  if (policy === undefined) return undefined
  const paths = artifacts === undefined ? [] : [context.at(artifacts)]
  const distrust = await reasonToDistrust(folder, { isNamed: directory !== undefined, paths })
  if (distrust === undefined) return policy
  const file = quote(join(folder, CONFIG_FILE), 200)
  warn(context.reporter, `The policy of Sigstore in ${file} is not used: ${distrust.clause}. ${distrust.hint}`)
  return undefined
}

/** How to reach the named hosts; without a name, all production hosts of the configuration. */
async function reachAll(names: readonly string[], inputs: Parameters<typeof reachFrom>[0], context: CommandContext) {
  const reach = await reachFrom(inputs, names, context)
  const all = names.length === 0 ? productionHosts(reach.config) : names
  return all.map((hostName) => Object.assign({ hostName }, reach))
}
