import type { GateOutcome } from '../activation/gate-outcome.ts'
import type { RollbackCandidate } from '../activation/rollback-candidates.ts'
import type { Verdict } from '../activation/verdicts.ts'
import type { InventorySummary } from '../closure/inventory.ts'
import type { Finding } from '../drift/finding.ts'
import type { Manifest } from '../manifest/schema.ts'
import { shortPath } from '../plan/format.ts'
import { shortId } from '../report/release-name.ts'
import { commitLink, compareLink } from '../plan/web-links.ts'
import type { CopySummary } from '../protocol/attempt.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import { formatBytes, formatCount } from '../report/amount.ts'
import { MARKDOWN_LIMIT_BYTES } from '../report/markdown.ts'
import { emergencyWords } from '../report/emergency-words.ts'
import { isAsItShould, unitState } from '../report/unit-lines.ts'
import type { TimedPhase } from '../report/timed-reporter.ts'
import { artifactLine, type ArtifactLink } from './artifact-line.ts'
import { code, folded, link, shown, table } from './cells.ts'
import { lines, page, type Block } from './document.ts'
import { driftLine } from './drift-summary.ts'
import { phasesInOrder, timelineBlock } from './timeline.ts'
import { verdictLine } from './verdict-line.ts'
import { onHost } from '../protocol/on-host.ts'

/** The facts of a release or a rollback. Everything but the first lines may be missing. */
export interface AttemptFacts {
  readonly application: string
  /** Its name in grind-to-prod.yml. */
  readonly host: string
  readonly verdict: Verdict
  readonly reason: string
  readonly releaseId: string | null
  readonly previousRelease: string | null
  readonly record: AttemptRecord | null
  /** The host's record of the rollback, when a failed gate caused one. */
  readonly rollback?: AttemptRecord | null
  /** What a rollback chose from; absent when its release was requested. */
  readonly candidates?: readonly RollbackCandidate[] | undefined
  readonly copy?: CopySummary | null
  readonly gates?: readonly GateOutcome[]
  /** The manifest's word on what a host needs of it. */
  readonly closure?: InventorySummary | undefined
  /** What was released, and what ran before. */
  readonly source?: Pick<Manifest['source'], 'repository' | 'commit'> | undefined
  readonly previousSource?: Pick<Manifest['source'], 'repository' | 'commit'> | undefined
  readonly phases?: readonly TimedPhase[] | undefined
  /** Between the snapshots before and after; absent when they were not compared. */
  readonly drift?: readonly Finding[] | undefined
  readonly artifacts?: readonly ArtifactLink[]
  /** The GitHub that links lead to; github.com when absent. */
  readonly server?: string | undefined
  /** 900 KiB when absent. */
  readonly limitBytes?: number
}

/** Formats an attempt as Markdown for a job's summary: the verdict in the first line, then what a reader asks next. */
export function attemptSummary(what: 'release' | 'rollback', facts: AttemptFacts): string {
  const { application, host, verdict, reason, record } = facts
  const last = facts.rollback ?? record
  return page(
    [
      lines(verdictLine(verdict, `${what} of ${shown(application)} on ${shown(host)}`), '', shown(reason, 1000), ''),
      releases(facts),
      candidates(facts),
      timelineBlock(phasesOf(facts)),
      ...endings[facts.verdict].next(facts),
      units(last),
      health(last),
      gates(facts.gates ?? []),
      lines(
        ...(facts.drift === undefined ? [] : [`**Drift**: ${shown(driftLine(facts.drift))}`, '']),
        ...artifactLine(facts.artifacts ?? []),
      ),
    ],
    facts.limitBytes ?? MARKDOWN_LIMIT_BYTES,
  )
}

/** Returns the phases; the diagram uses a host's name in the configuration, also for the host's own phases. */
function phasesOf({ phases, record, host }: AttemptFacts): readonly TimedPhase[] {
  if (phases === undefined) return record === null ? [] : phasesInOrder(record.phases, host)
  return phases.map((phase) => (phase.host !== undefined && phase.host === record?.host ? { ...phase, host } : phase))
}

function releases(facts: AttemptFacts): Block {
  const { source, previousSource, server, copy, record, closure } = facts
  const commit = (of: AttemptFacts['source']) => (of === undefined ? '?' : link(code(shortId(of.commit)), commitLink(of, server)))
  const compare = source === undefined || previousSource === undefined ? null : compareLink(previousSource, source, server)
  const copied = copy ?? record?.copy ?? null
  return table(
    ['', ''],
    [
      ['Release', releaseChange(facts)],
      ...(source === undefined
        ? []
        : [
            [
              'Commit',
              `${previousSource === undefined ? '' : `${commit(previousSource)} → `}${commit(source)}${compare === null ? '' : ` (${link('compare', compare)})`}`,
            ],
          ]),
      ...(copied === null ? [] : [['Copied', copiedText(copied, closure)]]),
      ...(record === null ? [] : [['Requested by', link(shown(record.actor.name, 100), record.actor.runUrl)]]),
      ...(record?.signers === undefined ? [] : [['Signed by', people(record.signers)]]),
      ...(record?.approvers === undefined || record.approvers.length === 0 ? [] : [['Approved by', people(record.approvers)]]),
      ...(record?.emergency === undefined ? [] : [['🔴 Emergency release', shown(emergencyWords(record.emergency), 1000)]]),
    ],
  )
}

function people(signers: readonly { readonly principals: readonly string[] }[]): string {
  return signers.map(({ principals }) => shown(principals.join('/'), 100)).join(', ')
}

/** How an attempt that ended with a verdict is shown. */
interface Ending {
  /** Formats the host's change from the release before to the requested one, which differ. */
  readonly change: (before: string, requested: string) => string
  /** Returns the commands that a reader needs next. */
  readonly next: (facts: AttemptFacts) => Block[]
}

const changed = (before: string, requested: string) => `${before} → ${requested}`

/** Every verdict with its ending: a missing verdict does not compile. */
const endings: Readonly<Record<Verdict, Ending>> = {
  COMMITTED: { change: changed, next: rollbackCommands },
  UNCHANGED: { change: (before, requested) => `${before}, not ${requested}`, next: () => [] },
  ROLLED_BACK: { change: (before, requested) => `${changed(before, requested)} → rolled back to ${before}`, next: () => [] },
  NEEDS_HUMAN: { change: changed, next: inspectionCommands },
  UNKNOWN: { change: changed, next: ({ host }) => commands('Find out its outcome', `grind-to-prod status ${host}`) },
}

/** Returns the release before and the requested one, and which of them the host runs. */
function releaseChange({ releaseId, previousRelease, verdict }: AttemptFacts): string {
  const [before, requested] = [idText(previousRelease), idText(releaseId)]
  return before === requested ? requested : endings[verdict].change(before, requested)
}

/** Returns the releases that a rollback could make current. */
function candidates({ candidates: found = [], server, source, previousSource }: AttemptFacts): Block {
  const repository = (source ?? previousSource)?.repository
  const rows = found.map(({ release, commit, commitTime, lastAttempt, kept, chosen, why }) => [
    `${chosen ? '➡️ ' : ''}${code(shortId(release))}`,
    commit === undefined
      ? ''
      : `${repository === undefined ? code(shortId(commit)) : link(code(shortId(commit)), commitLink({ repository, commit }, server))} ${code(commitTime ?? '')}`,
    lastAttempt === undefined ? '' : `${lastAttempt.verdict} ${code(lastAttempt.at)}`,
    kept ? 'yes' : 'no',
    `${chosen ? 'chosen' : 'ignored'}: ${shown(why)}`,
  ])
  return table(['Rollback to', 'Commit', 'Last attempt', 'Kept', 'Why'], rows, 'releases')
}

function idText(release: string | null): string {
  return release === null ? '∅' : code(shortId(release))
}

function copiedText(copy: CopySummary, closure: InventorySummary | undefined): string {
  const { copiedPaths, copiedNarBytes, packBytes, presentPaths, substitutedPaths } = copy
  const fetched = substitutedPaths.length === 0 ? '' : `; ${formatCount(substitutedPaths.length, 'path')} fetched by the host itself`
  const isUnknown = closure === undefined || substitutedPaths.length > 0
  const present = isUnknown ? '' : `${formatBytes(Math.max(0, closure.narBytes - copiedNarBytes))} in `
  return `${formatBytes(copiedNarBytes)} in ${formatCount(copiedPaths, 'path')} (${formatBytes(packBytes)} on the wire); ${present}${formatCount(presentPaths, 'path')} present${fetched}`
}

function inspectionCommands({ host, application }: AttemptFacts): Block[] {
  return commands('Check the host', `grind-to-prod status ${host}`, `${onHost('status', application)}   # on the host itself`)
}

/** Returns none after the first release. The host chooses the target: what ran before may have failed, or may be what was rolled back. */
function rollbackCommands({ host, releaseId, previousRelease, application }: AttemptFacts): Block[] {
  if (previousRelease === null || releaseId === null) return []
  return commands(
    'Roll back',
    `grind-to-prod rollback ${host} --expect-current ${releaseId}`,
    `${onHost('rollback', application)}   # on the host itself, with no network`,
  )
}

function commands(title: string, ...typed: readonly string[]): Block[] {
  return [lines(`**${title}**`, '', '```sh', ...typed.map(plain), '```', '')]
}

/** Returns a command of names whose grammar needs no escaping; any other name is left out. */
function plain(command: string): string {
  return command.replaceAll(/[^\w./:=@#, -]/g, '?')
}

const done = { restart: 'restarted', reload: 'reloaded', start: 'started', stop: 'stopped', none: 'left alone' } as const

function units(record: AttemptRecord | null): Block {
  const rows = (record?.units ?? []).map((one) => [
    code(one.unit),
    `${isAsItShould(one) ? '🟢' : '🔴'} ${shown(unitState(one))}`,
    one.action === undefined ? '' : done[one.action],
    [
      shown(one.because ?? ''),
      ...(one.leftOverProcesses ?? []).map(({ executable }) => `🔴 left over: ${code(shortPath(executable))}`),
    ].join('; '),
    one.executable === null ? '' : code(shortPath(one.executable)),
  ])
  return table(['Unit', 'State', 'What', 'Why', 'Runs'], rows, 'units')
}

function health(record: AttemptRecord | null): Block {
  const rows = (record?.health ?? []).map(({ check, passed, detail }) => [`${passed ? '🟢' : '🔴'} ${shown(check)}`, shown(detail)])
  return table(['Health', 'Answer'], rows, 'checks')
}

function gates(outcomes: readonly GateOutcome[]): Block {
  const rows = outcomes.map(({ name, stage, passed, seconds, detail }) => [
    `${passed ? '🟢' : '🔴'} ${shown(name)}`,
    stage === 'beforePromote' ? 'before the copy' : 'after the apply',
    `${shown(detail)} after ${seconds} s`,
  ])
  const block = table(['Gate', 'When', 'How'], rows, 'gates')
  return rows.length > 0 && outcomes.every(({ passed }) => passed) ? folded(`${formatCount(rows.length, 'gate')} passed`, block) : block
}
