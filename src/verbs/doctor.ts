import { buildHostChecks, type BuildHostFacts } from '#domain/doctor/build-host'
import { about, failed, passed, unknown, type Check, type Finding } from '#domain/doctor/check'
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
import { readBuildHost } from '#steps/doctor/read-build-host'
import { readHost } from '#steps/doctor/read-host'
import { readKeys, type KeyPlaces } from '#steps/doctor/read-keys'
import { readPrograms } from '#steps/doctor/read-programs'
import { readRepository } from '#steps/doctor/read-repository'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'

export interface DoctorOptions {
  /** The folder of the configuration. */
  readonly directory: string
  /** Names of hosts to check; every production host of the configuration when absent. */
  readonly hosts?: readonly string[] | undefined
  /** Where the keys of an application are. */
  readonly keysOf: (application: string) => KeyPlaces
  /** Files with Nix public keys, given the application. */
  readonly nixKeyFilesOf: (application: string) => readonly string[]
  /** Asks GitHub about the runners with this label, too; absent: GitHub is not asked. */
  readonly githubLabel?: string | undefined
  /** How hosts are reached with a configuration. */
  readonly reach: Omit<ReachOptions, 'config' | 'hostName' | 'identityFile'>
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
  return inPhase(reporter, 'check', async () => {
    const builder = await readBuildHost(config === undefined ? [] : options.nixKeyFilesOf(config.application), runner)
    const machine = about('this machine', buildHostChecks(builder))
    const configured = about('the configuration', [configCheck(read)])
    return [...machine, ...configured, ...(config === undefined ? [] : await configuredChecks({ ...options, config, builder }, context))]
  })
}

interface ConfiguredOptions extends DoctorOptions {
  readonly config: Config
  readonly builder: BuildHostFacts
}

/** Checks what only a valid configuration names. */
async function configuredChecks(options: ConfiguredOptions, context: Context): Promise<Check[]> {
  const { config, builder, directory, hosts = productionHosts(config) } = options
  const places = options.keysOf(config.application)
  const keys = await readKeys(places)
  const own = { signer: builder.signer, releaseKey: releaseFingerprint(keys) }
  const programs = builder.nixVersion === null ? [] : await readPrograms(config, directory, context.runner)
  const checks = [
    ...about('the configuration', programChecks(programs)),
    ...about('the repository', await checkRepository(config, options, context)),
    ...about('the keys', keysChecks(keys)),
  ]
  checks.push(...about('GitHub', await githubFindings(config, options, context)))
  for (const hostName of hosts) {
    const facts = await readHost({ ...options.reach, config, hostName, identityFile: places.deploy }, own, context)
    checks.push(...about(hostName, hostChecks(facts)))
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

async function checkRepository(config: Config, { directory }: DoctorOptions, { runner }: Context) {
  const { status, stdout } = await answered(runner, rootCommand(directory))
  if (status !== 0) return [unknown('remote', 'The folder is not in a git repository.', 'Run this in a clone.')]
  return repositoryChecks(await readRepository(stdout.replace(/\n$/, ''), config.branch, runner))
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
