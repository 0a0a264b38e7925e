import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { InputError } from '#domain/errors/errors'
import { stateFolder } from '#tools/files/state-folder'
import { planLines } from '#domain/plan/plan-lines'
import { NO_RELEASE } from '#domain/protocol/attempt'
import type { Against } from '#verbs/plan'
import { act, jsonCommand, type Finish, type Outcome } from '../act.ts'
import { printable } from '../lines.ts'
import type { World } from '../world.ts'
import { reachOptions, withReachOptions, type ReachFlags } from './reach.ts'
import type { Reporter } from '#domain/report/event'

const formats = ['table', 'markdown', 'json'] as const

interface Options extends ReachFlags {
  readonly json: boolean
  readonly against?: string
  readonly host?: string
  readonly releaseId?: string
  readonly format: (typeof formats)[number]
}

export function planCommand(world: World, finish: Finish): Command {
  return withReachOptions(jsonCommand('plan', 'say what a release would change, and change nothing'))
    .argument(
      '[manifest]',
      'the new release: a manifest.json, or the folder that it lies in with its inventory.json (default: what is checked out, built now)',
    )
    .option('--against <release>', `the old release: the same, or "${NO_RELEASE}" for a first release`)
    .option('--host <host>', 'a host of grind-to-prod.yml, which is asked over ssh what it runs')
    .option('--release-id <id>', 'the release that is meant; any other is refused')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('table'))
    .action(async (manifest: string | undefined, options: Options) =>
      finish(await act(world, options.json || options.format === 'json', (reporter) => planned(world, manifest, options, reporter))),
    )
}

async function planned(world: World, manifest: string | undefined, options: Options, reporter: Reporter): Promise<Outcome> {
  if (manifest === undefined && options.releaseId !== undefined) {
    throw new InputError(
      'usage',
      '--release-id is for a manifest that was built before; give its file or folder, or leave --release-id out.',
    )
  }
  const { plan } = await import('#verbs/plan')
  const directory = resolve(world.directory, options.directory)
  const result = await plan(
    {
      release:
        manifest === undefined
          ? { kind: 'candidate', directory, stateFolder: stateFolder(world.environment, world.home) }
          : { kind: 'bundle', path: resolve(world.directory, manifest), expectedReleaseId: options.releaseId },
      against: await againstOf(world, options),
      directory,
      server: world.environment['GITHUB_SERVER_URL'],
    },
    world.runner,
    reporter,
  )
  if (options.format === 'markdown') {
    const { planSummary } = await import('#domain/summary/plan-summary')
    return { result, text: planSummary(result) }
  }
  return { result, text: printable(planLines(result)) }
}

async function againstOf(world: World, options: Options): Promise<Against> {
  const { against, host } = options
  if ((against === undefined) === (host === undefined)) {
    throw new InputError(
      'usage',
      `A plan compares with one old release; give either --against BUNDLE (or --against ${NO_RELEASE}), or --host HOST.`,
    )
  }
  if (host !== undefined) return { kind: 'host', reach: await reachOptions(world, host, options) }
  return against === NO_RELEASE ? { kind: 'nothing' } : { kind: 'bundle', path: resolve(world.directory, against!), name: against! }
}
