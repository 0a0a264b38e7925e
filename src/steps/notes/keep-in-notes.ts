import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { reasonOf } from '#domain/errors/reason-of'
import { noteLine, notesRef } from '#domain/evidence/head-note'
import type { SignedHead } from '#domain/protocol/ledger-head'
import { info, warn } from '#domain/report/event'
import { commitCommand } from '#tools/git/commit'
import { fetchFailure } from '#tools/git/fetch'
import { lastWords } from '#tools/git/git'
import {
  appendNoteCommand,
  fetchNotesCommand,
  mergeNotesCommand,
  moveRefCommand,
  pushNotesCommand,
  pushProblem,
  removeRefCommand,
  seenNotesRef,
  showNoteCommand,
  wasPushForbidden,
  wasPushTooLate,
} from '#tools/git/notes'
import { rootCommand } from '#tools/git/repository'
import { answered } from '#tools/run/answered'
import { expectSuccess } from '#tools/run/expect-success'
import type { Command, CommandResult, Runner } from '#tools/run/runner'
import { REMOTE } from '../build-manifest/upstream.ts'
import type { Context } from '../context.ts'

export interface NotesToKeep {
  readonly application: string
  /** The commit that was released. */
  readonly commit: string
  /** The newest lines of the ledgers of its hosts. */
  readonly heads: readonly SignedHead[]
  /** A folder in a clone of the commit's repository. */
  readonly directory: string
  /** What git sees besides our own environment, such as a token for the remote. */
  readonly environment?: Readonly<Record<string, string>>
  /** What to do where the remote does not allow the push. */
  readonly whenForbidden: string
}

/** The verdict is known: nothing of this is worth more time. */
const LIMIT_MILLISECONDS = 60_000
const TRIES = 10

/**
 * Appends newest lines of ledgers to the git note of the released commit, and pushes it: who can fetch can show later that a host wrote its
 * history again. The notes of the remote are merged first, and again when another push came first. Never throws: a failure is a warning
 * that names what to do, and what was not pushed stays in the clone's own notes. Returns whether all is on the remote.
 */
export async function keepInNotes(notes: NotesToKeep, { runner, reporter }: Context): Promise<boolean> {
  const { application, heads, commit } = notes
  if (heads.length === 0) {
    warn(reporter, 'No git note was written, because no host signed the newest line of its ledger (the release is not affected).')
    return false
  }
  const ref = notesRef(application)
  const whose = `The newest line of the ledger of ${heads.map(({ host }) => host).join(' and ')}`
  try {
    const within = { ...notes, ref, runner: limitedRunner(runner, notes.environment ?? {}) }
    const root = await rootOf(within)
    const problem = await appendAndPush(root, within)
    if (problem === undefined) info(reporter, `${whose} is in the git note of ${commit.slice(0, 12)} in ${ref} of ${REMOTE}.`)
    else warn(reporter, `${whose} is in ${ref} of this clone, and was not pushed (the release is not affected): ${problem}`)
    return problem === undefined
  } catch (error) {
    warn(reporter, `${whose} is in no git note (the release is not affected): ${reasonOf(error)}`)
    return false
  }
}

interface Notes extends NotesToKeep {
  readonly ref: string
  readonly runner: Runner
}

/** Runs git with this environment besides its own, and no longer than until a time that all commands share. */
function limitedRunner(runner: Runner, environment: Readonly<Record<string, string>>): Runner {
  const end = Date.now() + LIMIT_MILLISECONDS
  const limited = (command: Command): Command => ({
    ...command,
    environment: { ...environment, ...command.environment },
    timeout: Math.max(1, Math.min(command.timeout ?? LIMIT_MILLISECONDS, end - Date.now())),
  })
  return { ...runner, run: (command) => runner.run(limited(command)), start: (command) => runner.start(limited(command)) }
}

async function rootOf({ directory, commit, runner }: Notes): Promise<string> {
  const { status, stdout, stderr } = await answered(runner, rootCommand(directory))
  if (status !== 0) throw new Error(`${directory} is not in a git repository (${lastWords(stderr)}).`)
  const root = stdout.replace(/\n$/, '')
  if ((await answered(runner, commitCommand(root, commit))).status === 0) return root
  throw new Error(`The clone at ${root} does not have the commit ${commit}. Fetch it there, and promote from a clone of its repository.`)
}

/** Returns why the notes were not pushed, and what to do; undefined when they were. */
async function appendAndPush(root: string, notes: Notes): Promise<string | undefined> {
  for (let tries = 1; ; tries += 1) {
    const fetched = await fetchNotes(root, notes)
    const tip = await appended(root, fetched.tip, notes)
    if (fetched.problem !== undefined) return unpushed(fetched.problem, notes)
    const pushed = tip === undefined ? undefined : await answered(notes.runner, pushNotesCommand(root, REMOTE, { tip, ref: notes.ref }))
    if (pushed?.status === 0) return undefined
    if (tries === TRIES || (pushed !== undefined && !wasPushTooLate(pushed)))
      return unpushed(pushed ?? { stdout: '', stderr: `${notes.ref} was changed by another program each time` }, notes)
    // Several that were too late try again at different times.
    await pause(Math.random() * 200 * tries)
  }
}

/** What a fetch of the remote's notes gave: their commit, if there are any, or what git printed when it failed. */
interface FetchedNotes {
  readonly tip?: string
  readonly problem?: CommandResult
}

async function fetchNotes(root: string, { ref, runner }: Notes): Promise<FetchedNotes> {
  const result = await answered(runner, fetchNotesCommand(root, REMOTE, ref))
  if (result.status === 0) return { tip: (await expectSuccess(runner, commitCommand(root, seenNotesRef(ref)))).trim() }
  // The first note of the application, or another program that fetches the same at this moment.
  if (fetchFailure(result.stderr) === 'no-such-branch' || wasPushTooLate(result)) return {}
  return { problem: result }
}

/**
 * Merges the notes of the remote into those of the clone and appends the lines that are not there. Returns the commit; undefined when
 * another program changed the notes meanwhile. All of it is done in a ref of its own, because git's own commands lose what comes between.
 */
async function appended(root: string, theirs: string | undefined, { ref, commit, heads, runner }: Notes): Promise<string | undefined> {
  const before = await commitOf(root, ref, runner)
  const work = `refs/notes/grind-to-prod-work/${randomUUID()}`
  try {
    const start = before ?? theirs
    if (start !== undefined) await expectSuccess(runner, moveRefCommand(root, work, { to: start }))
    if (theirs !== undefined && theirs !== start) await expectSuccess(runner, mergeNotesCommand(root, work, theirs))
    const shown = await answered(runner, showNoteCommand(root, work, commit))
    const there = new Set(shown.status === 0 ? shown.stdout.split('\n') : [])
    const lines = heads.map((head) => noteLine(head)).filter((line) => !there.has(line))
    if (lines.length > 0) await expectSuccess(runner, appendNoteCommand(root, work, { commit, text: `${lines.join('\n')}\n` }))
    const tip = await commitOf(root, work, runner)
    if (tip === before || tip === undefined) return tip
    const moved = await answered(runner, moveRefCommand(root, ref, { to: tip, ...(before === undefined ? {} : { before }) }))
    return moved.status === 0 ? tip : undefined
  } finally {
    await runner.run(removeRefCommand(root, work))
  }
}

async function commitOf(root: string, ref: string, runner: Runner): Promise<string | undefined> {
  const { status, stdout } = await answered(runner, commitCommand(root, ref))
  return status === 0 ? stdout.trim() : undefined
}

function unpushed(result: Pick<CommandResult, 'stdout' | 'stderr'>, { ref, whenForbidden }: Notes): string {
  const hint = wasPushForbidden(result.stderr) ? whenForbidden : `Push it when that is fixed: git push ${REMOTE} ${ref}`
  return `git reports "${pushProblem(result).slice(0, 400)}". ${hint}`
}
