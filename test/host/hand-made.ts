import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { onHost, succeedOnHost } from '../../lab/client.ts'
import { atRest } from '../support/at-rest.ts'
import { programText, runProgram } from '../support/host-program.ts'
import { inventoryOf, summarize } from '#domain/closure/inventory'
import { configUnitSchema } from '#domain/config/released-unit'
import { probeSchema } from '#domain/config/probe'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { manifestSchema, type Manifest } from '#domain/manifest/schema'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import { parseRegistered, registerTextCommand } from '#tools/nix/register-text'
import { agentErrorSchema, attemptResultSchema, messageSchema } from '#domain/protocol/messages'
import type { AttemptRecord } from '#domain/protocol/record'
import type { CommandResult } from '#tools/run/runner'

/**
 * An application of one server whose releases are made on prod itself, so that the host's side is tested without a copy. Its releases share
 * an interpreter: the executable alone does not identify one.
 */
export const APPLICATION = 'hand-made'
export const PREFIX = '/opt/hand-made'
export const UNIT = 'hand-made.service'
export const PORT = 7070
export const LOCK_UNIT = `grind-to-prod-apply-${APPLICATION}.service`
const FOLDER = '/root/hand-made'

/** Runs a bash script on prod; `$1`… are the parameters. */
export function script(text: string, ...parameters: string[]): Promise<string> {
  return succeedOnHost('prod', ['bash', '-euo', 'pipefail', '-c', text, '-', ...parameters])
}

/** What the server of a release does besides answering. */
export interface Behaviour {
  readonly version: string
  readonly status?: number
  readonly exitAfter?: number
  /** A child listens in the server's place, and outlives it. */
  readonly child?: boolean
  /** A unix socket on which it listens too, unless another process does. */
  readonly socket?: string
  /** A port on which it answers gRPC's health service. */
  readonly grpcPort?: number
  /** A port on which it answers with TLS. */
  readonly tls?: { readonly port: number; readonly key: string; readonly cert: string }
  /** Goes on without listening when the port is taken. */
  readonly toleratesTakenPort?: boolean
}

export interface HandMadeRelease {
  readonly id: string
  readonly manifest: Manifest
  readonly manifestPath: string
  readonly storePath: string
  readonly signature: string
  readonly text: string
}

/** The text of a release's program. */
function server(node: string, behaviour: Behaviour): string {
  const constants = `const BEHAVIOUR = ${JSON.stringify(behaviour)}, PORT = ${PORT}, PREFIX = '${PREFIX}'`
  return `#!${node}\n${constants}\n${programText('host/on-host/server.cjs')}`
}

const unitText = `[Unit]
Description=A server made by hand
StartLimitIntervalSec=30
StartLimitBurst=5
[Service]
ExecStart=${PREFIX}/bin/server
KillMode=process
Restart=on-failure
RestartSec=0.2
[Install]
WantedBy=multi-user.target
`

/** Puts the application on prod: its unit, its place in the policy, and a signer. Nothing of it is released yet. */
export async function setUpApplication(): Promise<void> {
  await wipe()
  const policy = { prefix: PREFIX, units: [UNIT], healthTargets: [`127.0.0.1:${PORT}`], keep: 3 }
  await runProgram('host/on-host/set-up', { APPLICATION, FOLDER, UNIT, UNIT_TEXT: unitText })
  await runProgram('host/on-host/set-policy.cjs', { APPLICATION, SETTINGS: JSON.stringify(policy) })
}

/** Changes settings of the application in prod's policy; null removes one. */
export async function permit(change: object): Promise<void> {
  await runProgram('host/on-host/change-policy.cjs', { APPLICATION, CHANGE: JSON.stringify(change) })
}

/** Takes away what releases have left on prod, so that the next is the first. */
export async function wipe(): Promise<void> {
  await script(
    `systemctl stop ${LOCK_UNIT} ${UNIT} 2>/dev/null || true
     systemctl kill --signal=KILL ${UNIT} 2>/dev/null || true
     systemctl reset-failed ${UNIT} 2>/dev/null || true
     rm -rf ${PREFIX} /var/lib/grind-to-prod/${APPLICATION} /nix/var/nix/gcroots/grind-to-prod/${APPLICATION}`,
  )
}

/** Builds a Nix expression, a file below test/ that is a function of texts, in prod's own store, and returns the store path. */
export async function build(file: string, more: Readonly<Record<string, string>>): Promise<string> {
  const input = JSON.stringify({ node: await interpreter(), ...more })
  return (await runProgram('host/on-host/build', { EXPRESSION: programText(file) }, { input })).trim()
}

/** Each host adds the same Node to its store, so its path is asked for once. */
let known: Promise<string> | undefined

/** Node in prod's store. It is there whenever something is built of it. */
export function interpreter(): Promise<string> {
  return (known ??= runProgram('host/on-host/interpreter').then((printed) => printed.trim()))
}

/** A program besides the server: what it does, as the text of a script for Node, or one of the host's own programs, copied. */
export type Program = { readonly text: string } | { readonly copyOf: string; readonly version: string }

async function buildProgram(name: string, program: Program): Promise<readonly [string, Manifest['components'][string]]> {
  const storePath = await ('text' in program
    ? build('host/on-host/program.nix', { name: `hand-made-${name}`, program: name, text: `#!${await interpreter()}\n${program.text}` })
    : build('host/on-host/copied-program.nix', {
        name: `hand-made-${name}-${program.version}`,
        program: name,
        source: program.copyOf,
      }))
  const sha256 = (await script('sha256sum "$1/bin/$2"', storePath, name)).slice(0, 64)
  const [info] = parsePathInfo(
    await succeedOnHost('prod', pathInfoCommand([storePath], { closure: false }).argv, { input: `${storePath}\n` }),
  )
  return [name, { installable: `.#${name}`, storePath, narHash: info!.narHash, links: { [name]: { target: `bin/${name}`, sha256 } } }]
}

/** Makes a release in prod's own store; `programs` are components besides the server, by the name of their link. */
export async function makeRelease(
  behaviour: Behaviour,
  overrides: Partial<Manifest> = {},
  programs: Readonly<Record<string, Program>> = {},
): Promise<HandMadeRelease> {
  const text = server(await interpreter(), behaviour)
  const storePath = await build('host/on-host/program.nix', { name: `hand-made-${behaviour.version}`, program: 'server', text })
  const others = await Promise.all(Object.entries(programs).map(([name, program]) => buildProgram(name, program)))
  const paths = [storePath, ...others.map(([, component]) => component.storePath)]
  const command = pathInfoCommand(paths, { closure: true })
  const infos = parsePathInfo(await succeedOnHost('prod', command.argv, { input: command.input! }))
  const manifest = manifestSchema.parse({
    schemaVersion: 1,
    application: APPLICATION,
    source: { repository: 'example.org/hand-made', commit: '0'.repeat(40), commitTime: '2026-01-01T00:00:00Z' },
    system: 'x86_64-linux',
    components: {
      server: {
        installable: '.#server',
        storePath,
        narHash: infos.find(({ path }) => path === storePath)!.narHash,
        links: { server: { target: 'bin/server', sha256: createHash('sha256').update(text).digest('hex') } },
      },
      ...Object.fromEntries(others),
    },
    units: [configUnitSchema.parse(UNIT)],
    health: { server: { http: `http://127.0.0.1:${PORT}/health` } },
    probe: probeSchema.parse({ periodSeconds: 0.25, timeoutSeconds: 1, deadlineSeconds: 3 }),
    prefix: PREFIX,
    closure: summarize(inventoryOf(infos)),
    ...overrides,
  })
  return register(manifest, paths)
}

/** Makes a manifest a store path on prod, and signs it. */
export async function register(manifest: Manifest, references: readonly string[]): Promise<HandMadeRelease> {
  const text = canonicalJson(manifest)
  const file = `${FOLDER}/manifest.json`
  const { argv } = registerTextCommand(`${APPLICATION}-release.json`, file, references)
  const printed = await runProgram(
    'host/on-host/register',
    { FILE: file, KEY: `${FOLDER}/key`, WORDS: JSON.stringify(argv) },
    { input: text },
  )
  const end = printed.indexOf('\n') + 1
  const [registered, signature] = [printed.slice(0, end), printed.slice(end)]
  const [storePath] = references
  return { id: releaseId(text), manifest, manifestPath: parseRegistered(registered), storePath: storePath!, signature, text }
}

const nothingCopied = { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] }

/** What `apply` is asked for: a retry, because the tests of a file share its releases, and most have failed or were rolled back in an earlier one. */
export function applyRequest(release: HandMadeRelease, attempt: string = randomUUID()) {
  const { id, manifestPath, signature } = release
  return { protocol: 1, releaseId: id, manifestPath, signature, attempt, actor: { name: 'tester@prod' }, copy: nothingCopied, retry: true }
}

/** Runs a verb of the agent on prod. */
export function agent(verb: string, options: { words?: readonly string[]; input?: object } = {}): Promise<CommandResult> {
  const input = options.input === undefined ? '' : JSON.stringify(options.input)
  return onHost('prod', ['grind-to-prod-agent', verb, APPLICATION, '--json', ...(options.words ?? [])], { input })
}

/** The last line of what the agent wrote, as a result or an error. */
export function outcome(result: CommandResult): { result: unknown } | z.infer<typeof agentErrorSchema> {
  const message = messageSchema.parse(JSON.parse(result.stdout.trimEnd().split('\n').at(-1)!))
  if (message.event === 'result' || message.event === 'error') return message
  throw new Error(`The agent ended without a result:\n${result.stdout}${result.stderr}`)
}

/** The record in the agent's answer. */
export function recordIn(result: CommandResult): AttemptRecord {
  const last = outcome(result)
  if ('result' in last) return attemptResultSchema.parse(last.result).record
  throw new Error(`The agent refused: ${last.code}: ${last.message}`)
}

export async function apply(release: HandMadeRelease, attempt?: string): Promise<AttemptRecord> {
  return recordIn(await agent('apply', { input: applyRequest(release, attempt) }))
}

const look = z.object({
  current: z.string(),
  bin: z.string(),
  answer: z.string(),
  activeState: z.string(),
  lock: z.string(),
  ledger: z.array(z.object({ previousEntry: z.string(), record: z.object({ attempt: z.string(), verdict: z.string() }) })),
  files: z.array(z.string()),
})

/** The state of prod now, without any statement of the agent about itself. */
export async function lookAtProd(): Promise<z.infer<typeof look>> {
  const found = await runProgram('host/on-host/look.cjs', { APPLICATION, PREFIX, PORT: String(PORT), UNIT, LOCK_UNIT })
  return look.parse(JSON.parse(found))
}

/** The state of prod once its transaction has ended, which is a moment after the client has the record. */
export async function lookAtProdAtRest(): Promise<z.infer<typeof look>> {
  await atRest()
  return lookAtProd()
}

/** Waits for a condition; fails with `what` after the deadline. */
export async function until(what: string, condition: () => Promise<boolean>, seconds = 30): Promise<void> {
  const deadline = performance.now() + seconds * 1000
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Not so after ${seconds} s: ${what}.`)
    await new Promise((wake) => setTimeout(wake, 150))
  }
}
