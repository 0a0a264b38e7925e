import { buildHostChecks, type BuildHostFacts } from '#domain/doctor/build-host'
import { about, failed, passed, unknown, type Check, type Finding } from '#domain/doctor/check'
import { noKeysHere, notAsked, notBuiltHere, notTheBuildHost } from '#domain/doctor/elsewhere'
import { hostChecks } from '#domain/doctor/host'
import { keysChecks, type KeysFacts } from '#domain/doctor/keys'
import { programChecks } from '#domain/doctor/programs'
import { repositoryChecks } from '#domain/doctor/repository'
import { findHost } from '#domain/config/find-host'
import { productionHosts } from '#domain/config/production-hosts'
import type { Config } from '#domain/config/schema'
import { InputError, isKnownError } from '#domain/errors/errors'
import { githubChecks } from '#domain/doctor/github'
import { REMOTE } from '#steps/build-manifest/upstream'
import { findGithub } from '#steps/doctor/find-github'
import { readGithub } from '#steps/doctor/read-github'
import { inPhase } from '#domain/report/event'
import { keyFingerprint } from '#domain/trust/wire'
import { rootCommand } from '#tools/git/repository'
import { answered } from '#tools/run/answered'
import { readConfig } from '#steps/config/read'
import { checkSigstorePolicy } from '#steps/doctor/check-sigstore-policy'
import { checkNotedHistory } from '#steps/doctor/read-notes-history'
import { checkPairHistory } from '#steps/doctor/read-pair'
import { orFailed } from '#steps/doctor/or-failed'
import { readBuildHost } from '#steps/doctor/read-build-host'
import { readHost, type OwnKeys } from '#steps/doctor/read-host'
import { readKeys, type KeyPlaces } from '#steps/doctor/read-keys'
import { readPrograms } from '#steps/doctor/read-programs'
import { readRepository } from '#steps/doctor/read-repository'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'

export interface DoctorOptions {
  /** The folder of the configuration. */
  readonly directory: string
  /** Names of hosts to check; every production host of the configuration when absent, and none when empty. */
  readonly hosts?: readonly string[] | undefined
  /** Where the keys of an application are; absent when they are not files of this machine. */
  readonly keysOf?: ((application: string) => KeyPlaces) | undefined
  /** Whether releases are built on this machine. True by default. */
  readonly isBuildHost?: boolean | undefined
  /** Whether the folder is the checkout of a job, whose commit need not be on the upstream. */
  readonly isJob?: boolean | undefined
  /** Files with Nix public keys, given the application. */
  readonly nixKeyFilesOf: (application: string) => readonly string[]
  /** Asks GitHub about the runners with this label, too; absent: GitHub is not asked. */
  readonly githubLabel?: string | undefined
  /** How hosts are reached with a configuration. The deploy key of `keysOf` comes before the identity. */
  readonly reach: Omit<ReachOptions, 'config' | 'hostName'>
}

/**
 * Checks everything that can be known before the first write of a release: this machine, the repository, the configuration as it is in the
 * folder, the keys, and the hosts. Changes nothing anywhere, but builds one small path. Throws InputError `unknown-host` only: every other
 * problem is a check that failed.
 */
export async function doctor(options: DoctorOptions, context: Context): Promise<Check[]> {
  const { runner, reporter } = context
  const read = await readConfig(options.directory).catch((error: unknown) => {
    if (error instanceof InputError) return error
    throw error
  })
  const config = read instanceof InputError ? undefined : read
  for (const name of config === undefined ? [] : (options.hosts ?? [])) findHost(config!, name)
  return inPhase(reporter, 'needs', async () => {
    const nixKeyFiles = config === undefined ? [] : options.nixKeyFilesOf(config.application)
    const builder = options.isBuildHost === false ? null : await readBuildHost(nixKeyFiles, runner)
    const machine = about('this machine', builder === null ? [notTheBuildHost] : buildHostChecks(builder))
    const configured = about('the configuration', [configCheck(read)])
    return [...machine, ...configured, ...(config === undefined ? [] : await configuredChecks({ ...options, config, builder }, context))]
  })
}

interface ConfiguredOptions extends DoctorOptions {
  readonly config: Config
  /** Null on a machine that is not the build host. */
  readonly builder: BuildHostFacts | null
}

/** Checks what only a valid configuration names. */
async function configuredChecks(options: ConfiguredOptions, context: Context): Promise<Check[]> {
  const { config, builder } = options
  const places = options.keysOf?.(config.application)
  const keys = places === undefined ? null : await readKeys(places)
  const own = { signer: builder?.signer ?? null, releaseKey: keys === null ? null : releaseFingerprint(keys) }
  return [
    ...(await orFailed('the configuration', () => programFindings(options, context))),
    ...(await orFailed('the configuration', () => checkSigstorePolicy(config.sigstore, options.directory))),
    ...(await orFailed('the repository', () => checkRepository(config, options, context))),
    ...about('the keys', keys === null ? [noKeysHere] : keysChecks(keys)),
    ...(await orFailed('GitHub', () => githubFindings(config, options, context))),
    ...(await checkHosts({ ...options, places, own }, context)),
  ]
}

async function programFindings({ config, builder, directory }: ConfiguredOptions, { runner }: Context): Promise<Finding[]> {
  if (builder === null) return [notBuiltHere]
  return builder.nixVersion === null ? [] : programChecks(await readPrograms(config, directory, runner))
}

interface HostsOptions extends ConfiguredOptions {
  readonly places: KeyPlaces | undefined
  readonly own: OwnKeys
}

async function checkHosts({ config, directory, hosts, reach, places, own }: HostsOptions, context: Context): Promise<Check[]> {
  if (hosts?.length === 0) return productionHosts(config).flatMap((name) => about(name, [notAsked(name)]))
  const checks: Check[] = []
  for (const hostName of hosts ?? productionHosts(config)) {
    const identityFile = places?.deploy ?? reach.identityFile
    const at = { ...reach, config, hostName, identityFile }
    checks.push(...(await orFailed(hostName, async () => hostChecks(await readHost(at, own, context)))))
    checks.push(...(await orFailed(hostName, () => checkPairHistory(at, context))))
    checks.push(...(await orFailed(hostName, () => checkNotedHistory(at, directory, context))))
  }
  return checks
}

function configCheck(read: Config | InputError) {
  if (read instanceof InputError) return failed('config', read.message, read.hint ?? 'Fix it, or let "grind-to-prod init" write one.')
  const hosts = productionHosts(read).length
  if (hosts === 0)
    return failed('config', 'The configuration names no production host.', 'Add one with "grind-to-prod init --host USER@HOST".')
  return passed('config', `The configuration is valid, and names ${hosts === 1 ? '1 production host' : `${hosts} production hosts`}.`)
}

async function checkRepository(config: Config, { directory, isJob = false }: DoctorOptions, { runner }: Context) {
  const { status, stdout } = await answered(runner, rootCommand(directory))
  if (status !== 0) return [unknown('remote', 'The folder is not in a git repository.', 'Run this in a clone.')]
  const request = { root: stdout.replace(/\n$/, ''), branch: config.branch, asksRemote: !isJob }
  return repositoryChecks(await readRepository(request, runner))
}

async function githubFindings(config: Config, { directory, githubLabel: label }: DoctorOptions, { runner }: Context): Promise<Finding[]> {
  if (label === undefined) return []
  const repository = await findGithub(directory, runner)
  if (repository === undefined) return [unknown('github', `The remote ${REMOTE} is not a repository on GitHub.`)]
  try {
    return githubChecks(await readGithub({ repository, branch: config.branch, hostCount: productionHosts(config).length, label }, runner))
  } catch (error) {
    if (!isKnownError(error)) throw error
    return [unknown('github', error.message, error.hint)]
  }
}

function releaseFingerprint({ keys }: KeysFacts): string | null {
  const base64 = keys.find(({ use }) => use === 'release')?.publicKey?.split(' ')[1]
  return base64 === undefined ? null : keyFingerprint(Buffer.from(base64, 'base64'))
}
