import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inventoryOf, summarize, type ClosurePath, type Inventory } from '#domain/closure/inventory'
import { probeSchema } from '#domain/config/probe'
import { canonicalJson } from '#domain/manifest/canonical'
import { manifestOwnPath } from '#domain/manifest/own-path'
import { releaseId } from '#domain/manifest/release-id'
import { manifestSchema, type Manifest } from '#domain/manifest/schema'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { PrepareRequest } from '#domain/protocol/requests'
import { realRunner } from '#tools/run/real'
import type { Command, Runner } from '#tools/run/runner'
import { scriptedRunner, type ScriptedAnswer } from '../support/scripted-runner.ts'
import { makeKey, signWith } from '../tools/ssh/keys.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from './temporary-host.ts'

export const store = (letter: string, name: string) => `/nix/store/${letter.repeat(32)}-${name}`
const hash = (letter: string) => `sha256-${letter.repeat(43)}=`

export const closurePath = (path: string, letter: string, narSize: number, references: string[] = []): ClosurePath => ({
  path,
  narHash: hash(letter),
  narSize,
  references,
})

export const LIBRARY = closurePath(store('b', 'library'), 'b', 50)
export const APP = closurePath(store('a', 'app'), 'a', 100, [LIBRARY.path])

/** A manifest of the application that a temporary host has, with this closure. */
export function manifestOf(
  prefix: string,
  source: Partial<Manifest['source']> = {},
  components: readonly ClosurePath[] = [APP, LIBRARY],
  units: Manifest['units'] = [],
): Manifest {
  return manifestSchema.parse({
    schemaVersion: 1,
    application: 'sample',
    source: { repository: 'example.org/x', commit: '0'.repeat(40), commitTime: '2026-01-01T00:00:00Z', ...source },
    system: 'x86_64-linux',
    components: { app: { installable: '.#app', storePath: APP.path, narHash: APP.narHash, links: {} } },
    units,
    health: {},
    probe: probeSchema.parse({}),
    prefix,
    closure: summarize(inventoryOf(components)),
  })
}

export interface SignedRelease {
  readonly request: PrepareRequest
  readonly own: ClosurePath
  readonly closure: Inventory
  readonly manifest: Manifest
}

/** A host with a signer, whose programs are a script except for ssh-keygen, and a release that is signed for it. */
export async function hostWithRelease(
  answers: readonly ScriptedAnswer[] = [],
  source: Partial<Manifest['source']> = {},
  components: readonly ClosurePath[] = [APP, LIBRARY],
  units: Manifest['units'] = [],
): Promise<TemporaryHost & { readonly release: SignedRelease }> {
  const idle: ScriptedAnswer = { when: ['systemctl', 'show'], stdout: shownUnit({ ActiveState: 'inactive' }) }
  const scripted = scriptedRunner([...answers, idle])
  const isReal = ({ argv }: Command) => argv[0] === 'ssh-keygen'
  const runner: Runner = {
    run: (command) => (isReal(command) ? realRunner : scripted).run(command),
    start: (command) => (isReal(command) ? realRunner : scripted).start(command),
  }
  const host = await temporaryHost({ runner })
  return {
    ...host,
    commands: scripted.commands,
    release: await signedRelease(host, manifestOf(host.paths.prefix, source, components, units), components),
  }
}

/** Makes a key that may sign, and has it sign a manifest. */
async function signedRelease(host: TemporaryHost, manifest: Manifest, components: readonly ClosurePath[]): Promise<SignedRelease> {
  await mkdir(dirname(host.paths.trust.allowedSigners[0]), { recursive: true })
  const key = join(host.folder, 'key')
  await writeFile(host.paths.trust.allowedSigners[0], `alice ${await makeKey(key)}\n`)
  const text = canonicalJson(manifest)
  const own = manifestOwnPath(manifest, text)
  const closure = inventoryOf([own, ...components])
  const request: PrepareRequest = {
    protocol: PROTOCOL_VERSION,
    releaseId: releaseId(text),
    manifest: text,
    signature: await signWith(key, text),
    manifestPath: own.path,
    dryRun: false,
    closure,
  }
  return { request, own, closure, manifest }
}
