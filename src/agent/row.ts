import type { z } from 'zod'
import { InputError } from '#domain/errors/errors'
import type { AgentCommand } from '#domain/protocol/agent-command'
import type { AgentResult, AnsweringVerb } from '#domain/protocol/agent-results'
import { agentVerbs, type AgentVerb, type ApplicationVerb } from '#domain/protocol/agent-verbs'
import { onCommandLine } from '#domain/report/option-words'
import { openHost } from '#host/open-host'
import type { Host } from '#machine/host'
import { patiently, type Patience } from '#tools/files/patience'
import { parseRequest, readLimitedText } from './request.ts'
import type { World } from './world.ts'

/** The outcome of one call of the agent. */
export interface Performed {
  readonly result: unknown
  readonly exitCode: number
  /** Gives the result as lines for a person, and loads only then what makes them. */
  readonly lines: () => Promise<readonly string[]>
  /** Something that did not answer in time was given up, a file system that hangs perhaps: it must not keep the process. */
  readonly leavesUnfinished: boolean
  /** The verb has written all of its output itself. */
  readonly hasAnswered?: true
}

/** A row of the table of verbs, as it is performed. */
export interface Performer<Verb extends AgentVerb> {
  readonly perform: (command: AgentCommand<Verb>, world: World) => Promise<Performed>
}

/** A verb of the agent, from its request to its exit code. `Place` is what it works on: a host, or nothing. */
interface Row<Verb extends AnsweringVerb, Place, Loaded, Asked, Typed, Result extends AgentResult<Verb>> {
  /**
   * Loads the verb, and may begin what it will need. Its imports are "eager": the bundle stays one file, and a module in it runs when it is
   * first imported.
   */
  readonly load: (call: { readonly command: AgentCommand<Verb> } & Place) => Promise<Loaded>
  /** Absent when the verb leaves standard input alone, or reads a stream from it. */
  readonly request?: RequestForm<Verb, Loaded, Asked, Typed>
  readonly run: (loaded: Loaded, call: Call<Verb, Asked | Typed> & Place) => Promise<Result>
  /** 0 when absent. */
  readonly exitCode?: (result: Result) => number
  /** How the result is shown to a person: as JSON when absent. */
  readonly lines?: (result: Result) => Promise<readonly string[]>
  readonly leavesUnfinished?: boolean
}

/** A request: one JSON document on standard input. */
interface RequestForm<Verb extends AgentVerb, Loaded, Asked, Typed> {
  readonly schema: (loaded: Loaded) => z.ZodType<Asked>
  /** The request of a person who types the verb on the host and sends none. When absent, and of a client, a request must come. */
  readonly typed?: (command: AgentCommand<Verb>, world: World) => Typed
}

interface Call<Verb extends AgentVerb, Asked> {
  readonly command: AgentCommand<Verb>
  readonly world: World
  /** Reads the request. Throws InputError `request-invalid`. */
  readonly ask: () => Promise<Asked>
}

const REQUEST_LIMIT_BYTES = 1024 * 1024

/** Declares a verb of one application on this host, which the host's policy must name. */
export function onHost<
  Verb extends Extract<ApplicationVerb, AnsweringVerb>,
  Loaded,
  Result extends AgentResult<Verb>,
  Asked = never,
  Typed = never,
>(row: Row<Verb, { readonly host: Host }, Loaded, Asked, Typed, Result>) {
  const perform = async (command: AgentCommand<Verb>, world: World) => {
    const host = await openHost({ ...world, application: command.application })
    if (agentVerbs[command.verb].caller === 'agent') await requireOwnUnit(host, command.verb)
    return performRow(row, { command, world }, { host })
  }
  return { ...row, perform }
}

/** Declares a verb of this machine. It needs no policy: there may be none yet. */
export function onMachine<Verb extends AnsweringVerb, Loaded, Result extends AgentResult<Verb>, Asked = never, Typed = never>(
  row: Row<Verb, object, Loaded, Asked, Typed, Result>,
) {
  return { ...row, perform: (command: AgentCommand<Verb>, world: World) => performRow(row, { command, world }, {}) }
}

async function performRow<Verb extends AnsweringVerb, Place, Loaded, Asked, Typed, Result extends AgentResult<Verb>>(
  { load, request, run, exitCode, lines, leavesUnfinished = false }: Row<Verb, Place, Loaded, Asked, Typed, Result>,
  asked: { readonly command: AgentCommand<Verb>; readonly world: World },
  place: Place,
): Promise<Performed> {
  const loaded = await load({ command: asked.command, ...place })
  const result = await run(loaded, { ...asked, ask: () => readRequest(request, loaded, asked), ...place })
  return {
    result,
    exitCode: exitCode?.(result) ?? 0,
    lines: async () => (await lines?.(result))?.map(onCommandLine) ?? JSON.stringify(result, null, 2).split('\n'),
    leavesUnfinished,
  }
}

/** An idle client must not keep an agent in memory: a request comes at once, and is small. */
const REQUEST_PATIENCE: Patience = { silence: 60_000, bytesPerSecond: 8 * 1024, total: 10 * 60_000 }

function tooSlow(): Error {
  return new InputError('request-invalid', 'The request on standard input did not come in time.', {
    hint: 'Send it at once, and close standard input.',
  })
}

async function readRequest<Verb extends AgentVerb, Loaded, Asked, Typed>(
  form: RequestForm<Verb, Loaded, Asked, Typed> | undefined,
  loaded: Loaded,
  { command, world }: { readonly command: AgentCommand<Verb>; readonly world: World },
): Promise<Asked | Typed> {
  if (form === undefined) throw new TypeError(`The verb ${command.verb} declares no request.`)
  const { schema } = form
  // A client that was cut off before it sent its request has typed nothing: a rollback must not begin.
  const typed = world.isRemote === true ? undefined : form.typed
  const text =
    typed !== undefined && world.stdin.isTTY === true
      ? ''
      : await readLimitedText(patiently(world.stdin, REQUEST_PATIENCE, tooSlow), REQUEST_LIMIT_BYTES)
  return typed !== undefined && text.trim() === '' ? typed(command, world) : parseRequest(schema(loaded), text)
}

/** A transaction outside the unit that is its lock could meet another one. */
async function requireOwnUnit(host: Host, verb: AgentVerb): Promise<void> {
  const { lockUnit } = await import(/* webpackMode: "eager" */ '#host/attempt/lock')
  const { bootCheckUnit } = await import(/* webpackMode: "eager" */ '#host/system/boot-proof')
  const unit = verb === 'prove-boot' ? bootCheckUnit(host.application) : lockUnit(host.application)
  if (host.processes.processFacts(process.pid).controlGroup.endsWith(`/${unit}`)) return
  throw new InputError('internal-verb', `"${verb}" runs in the unit ${unit} only.`, {
    hint: 'Use apply, rollback or recover, which start it.',
  })
}
