import { join } from 'node:path'
import type { ClosurePath } from '#domain/closure/inventory'
import { storePathName } from '#domain/closure/store-path'
import type { NotHere, PathHere } from '#domain/reproduce/compare'
import { publicBeginning, withPublicUrls } from '#domain/secrets/public-url'
import { isThere } from '#tools/files/is-there'
import { parseBuildFailure } from '#tools/nix/build-failure'
import { buildProgress } from '#tools/nix/build-progress'
import { narHashOf } from '#tools/nix/nar'
import { requireDaemon } from '#tools/nix/require-daemon'
import { builtHere, checkDerivationCommand, parseDifference, realiseOutputsCommand } from '#tools/nix/rebuild'
import { answered } from '#tools/run/answered'
import type { CommandResult } from '#tools/run/runner'
import type { Context } from '../context.ts'
import { validInfos } from './valid-infos.ts'

/** Longest line of a build's log that is passed on, in characters. */
const LINE_LIMIT = 1000

/** A path of the release, and the derivation that it is an output of. */
export interface OutputToBuild extends Pick<ClosurePath, 'path' | 'narHash'> {
  readonly derivation: string
}

/** Builds outputs on this machine, and remembers what it built. */
export class Rebuilder {
  readonly #folder: string
  readonly #context: Context
  /** Derivations that were built, and not fetched. */
  readonly #built = new Set<string>()
  /** Derivations that were built again, and Nix's message about those that failed. */
  readonly #checked = new Map<string, string | null>()
  #roots = 0

  /** `folder` gets the links that keep what is built from being collected. */
  constructor(folder: string, context: Context) {
    this.#folder = folder
    this.#context = context
  }

  /**
   * Builds an output that is not here, or fetches it if a substituter has it. What this did not build is then built again beside it,
   * because a path that was fetched, or that was here before, shows nothing of a build on this machine.
   */
  async rebuild(output: OutputToBuild): Promise<PathHere | NotHere> {
    const { path, derivation } = output
    const failed = await this.#realise(derivation)
    if (failed !== null) return { problem: failed, derivation }
    const [info] = await validInfos([path], this.#context.runner)
    if (info === undefined) return { problem: `${derivation} was built, and ${path} is not valid`, derivation }
    const here = { narHash: info.narHash, tree: path, derivation }
    if (info.contentAddress !== null) return { ...here, origin: 'fixed' }
    if (this.#built.has(derivation)) return { ...here, origin: 'built' }
    const failure = await this.#check(derivation)
    return failure === null ? { ...here, origin: 'rebuilt' } : differing(output, info.narHash, failure)
  }

  async #realise(derivation: string): Promise<string | null> {
    this.#roots += 1
    const onStderrLine = this.#listening((line) => {
      const built = builtHere(line)
      if (built !== undefined) this.#built.add(built)
    })
    const command = realiseOutputsCommand({ derivation, onStderrLine }, join(this.#folder, `root-${this.#roots}`))
    return this.#failureOf(await answered(this.#context.runner, command))
  }

  async #check(derivation: string): Promise<string | null> {
    const known = this.#checked.get(derivation)
    if (known !== undefined) return known
    const command = checkDerivationCommand({ derivation, onStderrLine: this.#listening() })
    const failure = this.#failureOf(await answered(this.#context.runner, command))
    this.#checked.set(derivation, failure)
    return failure
  }

  #listening(listen?: (line: string) => void): (line: string) => void {
    const progress = buildProgress((event) => this.#context.reporter.report(event))
    return (line) => {
      listen?.(line)
      progress(line)
    }
  }

  /** Returns Nix's message about a build that failed, and reports the end of its log; null for one that did not. */
  #failureOf({ status, stderr }: CommandResult): string | null {
    if (status === 0) return null
    const { derivation, lines, message } = parseBuildFailure(stderr)
    requireDaemon(['nix-store', '--realise'], { status, stderr })
    if (derivation !== undefined && lines.length > 0 && parseDifference(message) === undefined) {
      const shown = lines.map((line) => publicBeginning(line, LINE_LIMIT))
      this.#context.reporter.report({ event: 'log', source: storePathName(derivation), lines: shown })
    }
    return withPublicUrls(message)
  }
}

/** Returns what is here of a path whose rebuild failed: of its two contents, the one that the release does not have. */
async function differing(
  { path, narHash: expected, derivation }: OutputToBuild,
  valid: string,
  message: string,
): Promise<PathHere | NotHere> {
  const difference = parseDifference(message)
  if (difference === undefined) return { problem: message, derivation }
  if (difference.output !== path) {
    return { problem: `${difference.output}, another output of ${derivation}, differs, and Nix compares no further`, derivation }
  }
  const common = { origin: 'rebuilt', derivation } as const
  if (valid !== expected) return { ...common, narHash: valid, tree: path }
  const { kept } = difference
  if (kept === undefined || !(await isThere(kept))) return { ...common, narHash: null, tree: null }
  return { ...common, narHash: await narHashOf(kept), tree: kept }
}
