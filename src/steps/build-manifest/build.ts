import { hostname } from 'node:os'
import { answered } from '#tools/run/answered'
import { SourceError } from '#domain/errors/errors'
import { storePathName } from '#domain/closure/store-path'
import { buildCommand, parseBuilt } from '#tools/nix/build'
import { hasTooManyFiles, LAST_LOG_LINES, parseBuildFailure, wasKilled } from '#tools/nix/build-failure'
import { buildProgress } from '#tools/nix/build-progress'
import { mayBeCollected } from '#tools/nix/error-text'
import { requireDaemon } from '#tools/nix/require-daemon'
import type { Reporter } from '#domain/report/event'
import { publicBeginning } from '#domain/secrets/public-url'
import type { EvaluatedComponent } from './evaluate.ts'
import type { Context } from '../context.ts'

/** Longest line of a build's log that is passed on, in characters. */
const LINE_LIMIT = 1000

/** A collection can spoil a build more than once, but not for ever. */
const ATTEMPTS = 5

/** Builds all components in one go and returns the store path of each. `outLink` keeps them from being collected. */
export async function buildComponents(
  components: readonly EvaluatedComponent[],
  outLink: string,
  context: Context,
): Promise<Record<string, string>> {
  const { runner, reporter } = context
  const build = (afresh: boolean) => {
    const onStderrLine = buildProgress((event) => reporter.report(event))
    return answered(runner, buildCommand({ references: components.map(({ reference }) => reference), outLink, afresh, onStderrLine }))
  }
  let result = await build(false)
  for (let attempt = 2; attempt <= ATTEMPTS && result.status !== 0 && isCollected(result.stderr); attempt += 1) {
    result = await build(true)
  }
  requireDaemon(['nix', 'build'], result)
  if (result.status !== 0) throw buildError(components, result.stderr, reporter)
  const built = parseBuilt(result.stdout)
  return Object.fromEntries(components.map((component) => [component.name, outputOf(component, built.get(component.derivation))]))
}

function isCollected(stderr: string): boolean {
  const { lines, message } = parseBuildFailure(stderr)
  return lines.length === 0 && mayBeCollected(message)
}

function buildError(components: readonly EvaluatedComponent[], stderr: string, reporter: Reporter): SourceError {
  const { derivation, lines, message } = parseBuildFailure(stderr)
  if (derivation !== undefined && lines.length > 0) {
    reporter.report({ event: 'log', source: storePathName(derivation), lines: lines.map((line) => publicBeginning(line, LINE_LIMIT)) })
  }
  const failed = components.filter((component) => component.derivation === derivation).map(({ name }) => name)
  const who = failed.length > 0 ? `Component ${failed.join(', ')} does not build` : 'The components do not build'
  const where = lines.length > 0 ? `the last ${Math.min(lines.length, LAST_LOG_LINES)} lines of its log are above` : 'its log is empty'
  const logged = derivation === undefined ? '' : `; ${where}`
  if (wasKilled(message)) return buildKilled(failed.length > 0 ? `The build of component ${failed.join(', ')}` : 'A build', logged)
  return new SourceError('build-failed', `${who}: ${message}${logged}.`, { hint: hasTooManyFiles(message) ? RAISE_LIMIT : FIX })
}

const FIX = 'Fix it in the repository.'

/** Nix locks each output of all builds that could begin, with an open file for each. */
const RAISE_LIMIT =
  "Raise the limit of open files of Nix's daemon (LimitNOFILE in nix-daemon.service): Nix locks every output of all builds that could begin. Then build again."

function buildKilled(what: string, logged: string): SourceError {
  const message = `${what} was killed on ${hostname()} (signal 9), probably because memory ran out there${logged}.`
  return new SourceError('build-killed', message, {
    hint: 'Check its memory ("journalctl --dmesg --grep oom"), lower max-jobs or cores in its nix.conf if it is too small, and build again.',
  })
}

/** `out`, or the only output when an installable names another (such as `.#tool.bin`). */
function outputOf(component: EvaluatedComponent, outputs: Readonly<Record<string, string>> = {}): string {
  const paths = Object.values(outputs)
  const path = paths.length === 1 ? paths[0] : outputs['out']
  if (path !== undefined) return path
  throw new SourceError(
    'output-invalid',
    `Component ${component.name} has ${paths.length === 0 ? 'no output' : `the outputs ${Object.keys(outputs).join(', ')} but none called out`}.`,
    { hint: `Name one in its installable, such as #${component.name}.bin.` },
  )
}
