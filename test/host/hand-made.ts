import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { onHost, succeedOnHost } from '../../lab/client.ts'
import { inventoryOf, summarize } from '#domain/closure/inventory'
import { configUnitSchema } from '#domain/config/released-unit'
import { probeSchema } from '#domain/config/schema'
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

/** What the server does as a health check of its own: \`server check MODE\`. */
const checkProgram = `
  const { readFileSync, writeFileSync } = require('node:fs')
  const { connect } = require('node:net')
  const mode = process.argv[3]
  if (mode === 'hang') { console.log('waiting for nothing'); setInterval(() => undefined, 1000) }
  else if (mode === 'fail') { console.error('looked\\nno table \\x1b[31musers'); process.exitCode = 1 }
  else {
    const status = readFileSync('/proc/self/status', 'utf8')
    const field = (name) => status.split('\\n').find((line) => line.startsWith(name + ':')).split(/\\s+/)[1]
    const refusal = (work) => { try { work(); return 'allowed' } catch ({ code }) { return code } }
    const facts = [process.getuid() === 0 ? 'root' : 'no root', 'capabilities ' + field('CapEff') + ' ' + field('CapBnd'), 'NoNewPrivs ' + field('NoNewPrivs')]
    console.log(facts.join(', '))
    console.log('write ' + refusal(() => writeFileSync('${PREFIX}/releases/x', '')), 'kill ' + refusal(() => process.kill(1, 0)), 'words ' + process.argv.slice(4).join('|'))
    connect('/nix/var/nix/daemon-socket/socket').on('error', ({ code }) => console.log('daemon ' + code)).on('connect', () => { console.log('daemon open'); process.exit() })
  }
`

const server = (node: string, behaviour: Behaviour) => `#!${node}
const behaviour = ${JSON.stringify(behaviour)}
const { createServer } = require('node:http')
const { spawn } = require('node:child_process')
const path = __filename.split('/').slice(0, 4).join('/')
if (process.argv[2] === 'check') {
  ${checkProgram}
} else if (behaviour.child && process.argv[2] !== 'child') {
  spawn(process.execPath, [__filename, 'child'], { detached: true, stdio: 'ignore' }).unref()
  setInterval(() => undefined, 1000)
} else {
  const http = createServer((request, response) => response.writeHead(behaviour.status ?? 200).end(behaviour.version + (request.url === '/health' ? ' from ' + path : '')))
  http.on('error', (error) => { if (!behaviour.toleratesTakenPort) throw error; setInterval(() => undefined, 1000) })
  http.listen(process.env.LISTEN_FDS === '1' ? { fd: 3 } : { port: ${PORT}, host: '127.0.0.1' })
  if (behaviour.exitAfter !== undefined) setTimeout(() => process.exit(3), behaviour.exitAfter)
}
`

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

const setUp = `
mkdir -p "$1" /etc/grind-to-prod
cat > /etc/systemd/system/${UNIT} <<< "$2"
systemctl daemon-reload
systemctl enable --quiet ${UNIT} grind-to-prod-recover@${APPLICATION}.service
test -e "$1/key" || ssh-keygen -q -t ed25519 -N '' -C '' -f "$1/key"
touch /etc/grind-to-prod/allowed_signers
grep -q hand-made /etc/grind-to-prod/allowed_signers || echo "hand-made $(cat "$1/key.pub")" >> /etc/grind-to-prod/allowed_signers
node -e '
  const { readFileSync, writeFileSync } = require("node:fs")
  const file = "/etc/grind-to-prod/host.json"
  let policy = { schemaVersion: 1, trustedPublicKeys: ["hand-made:" + "A".repeat(43) + "="], applications: {} }
  try { policy = JSON.parse(readFileSync(file, "utf8")) } catch {}
  const [trusted] = [...Object.values(policy.applications).map((one) => one.trustedPublicKeys), policy.trustedPublicKeys].filter(Boolean)
  policy.applications["hand-made"] = { ...JSON.parse(process.argv[1]), trustedPublicKeys: trusted }
  writeFileSync(file, JSON.stringify(policy))
' "$3"
`

/** Puts the application on prod: its unit, its place in the policy, and a signer. Nothing of it is released yet. */
export async function setUpApplication(): Promise<void> {
  await wipe()
  const policy = { prefix: PREFIX, units: [UNIT], healthTargets: [`127.0.0.1:${PORT}`], keep: 3 }
  await script(setUp, FOLDER, unitText, JSON.stringify(policy))
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

/** Bash that sets `node` to the interpreter in prod's store. Adding it again would hash its hundred megabytes again. */
export const INTERPRETER = `
mark=/root/interpreter
if [[ ! -e $mark ]] || ! nix-store --check-validity "$(<"$mark")" 2>/dev/null; then nix-store --add /usr/local/bin/node >"$mark"; fi
node=$(<"$mark")
`

const build = `
${INTERPRETER}
nix-build --no-out-link --option sandbox false --option substitute false --argstr node "$node" --argstr version "$1" --argstr text "$2" --expr '
  { node, version, text }: derivation {
    name = "hand-made-\${version}";
    system = "x86_64-linux";
    builder = builtins.storePath node;
    args = [ "-e" "const fs = require(\\"fs\\"); fs.mkdirSync(process.env.out + \\"/bin\\", { recursive: true }); fs.writeFileSync(process.env.out + \\"/bin/server\\", process.env.text, { mode: 0o755 })" ];
    inherit text;
  }'
`

/** Makes a release in prod's own store. */
export async function makeRelease(behaviour: Behaviour, overrides: Partial<Manifest> = {}): Promise<HandMadeRelease> {
  const node = (await script(`${INTERPRETER} echo "$node"`)).trim()
  const text = server(node, behaviour)
  const storePath = (await script(build, behaviour.version, text)).trim()
  const command = pathInfoCommand([storePath], { closure: true })
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
    },
    units: [configUnitSchema.parse(UNIT)],
    health: { server: { http: `http://127.0.0.1:${PORT}/health` } },
    probe: probeSchema.parse({ periodSeconds: 0.25, timeoutSeconds: 1, deadlineSeconds: 3 }),
    prefix: PREFIX,
    closure: summarize(inventoryOf(infos)),
    ...overrides,
  })
  return register(manifest, [storePath])
}

/** Makes a manifest a store path on prod, and signs it. */
export async function register(manifest: Manifest, references: readonly string[]): Promise<HandMadeRelease> {
  const text = canonicalJson(manifest)
  const file = `${FOLDER}/manifest.json`
  await succeedOnHost('prod', ['tee', file], { input: text })
  const registered = await succeedOnHost('prod', registerTextCommand(`${APPLICATION}-release.json`, file, references).argv)
  const signature = await script(
    'rm -f "$1.sig"; ssh-keygen -q -Y sign -n grind-to-prod-release -f "$2/key" "$1"; cat "$1.sig"',
    file,
    FOLDER,
  )
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
  return onHost('prod', ['grind-to-prod-agent', verb, APPLICATION, ...(options.words ?? [])], { input })
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
  return look.parse(
    JSON.parse(
      await succeedOnHost('prod', [
        'node',
        '-e',
        `
  const { readlinkSync, readFileSync, readdirSync, lstatSync } = require('node:fs')
  const { execFileSync } = require('node:child_process')
  const link = (path) => { try { return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : 'no link' } catch { return 'nothing' } }
  const state = (unit) => execFileSync('systemctl', ['show', '--value', '--property=ActiveState', unit]).toString().trim()
  const list = (folder) => { try { return readdirSync(folder).map((name) => folder + '/' + name) } catch { return [] } }
  const text = (path) => { try { return readFileSync(path, 'utf8') } catch { return '' } }
  const state_ = '/var/lib/grind-to-prod/${APPLICATION}'
  fetch('http://127.0.0.1:${PORT}/').then((response) => response.text(), () => 'nobody').then((answer) => console.log(JSON.stringify({
    current: link('${PREFIX}/current'),
    bin: link('${PREFIX}/bin'),
    answer,
    activeState: state('${UNIT}'),
    lock: state('${LOCK_UNIT}'),
    ledger: text(state_ + '/ledger.ndjson').split('\\n').filter(Boolean).map((line) => JSON.parse(line)),
    files: [...list('${PREFIX}'), ...list('${PREFIX}/releases'), ...list(state_), ...list('/nix/var/nix/gcroots/grind-to-prod/${APPLICATION}')].toSorted(),
  })))`,
      ]),
    ),
  )
}

/** Waits for a condition; fails with `what` after the deadline. */
export async function until(what: string, condition: () => Promise<boolean>, seconds = 30): Promise<void> {
  const deadline = performance.now() + seconds * 1000
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Not so after ${seconds} s: ${what}.`)
    await new Promise((wake) => setTimeout(wake, 50))
  }
}
