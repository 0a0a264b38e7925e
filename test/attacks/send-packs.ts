/**
 * Runs on grind: sends packs of one store path to a production host, each but the last of them wrong in one way, and prints the result of
 * each.
 *
 *   node send-packs.ts STORE-PATH OTHER-PATH
 *
 * The host has prepared a release (64 times "a") of the first path and of nothing else. Both paths are signed correctly.
 */
import { generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { narHashToNix32 } from '#domain/closure/nix32'
import { narChunks } from '#tools/nix/nar'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import { expectSuccess } from '#tools/run/expect-success'
import { realRunner } from '#tools/run/real'
import { connect } from '#tools/ssh/connection'
import type { NarInfo } from '#domain/transfer/narinfo'
import { agentCalls } from '#steps/agent/agent-calls'
import { callAgent } from '#steps/agent/session'
import { headerOf, infoOf, inPieces, packOf } from '../domain/transfer/sample.ts'

const [path, otherPath] = process.argv.slice(2)
const infos = parsePathInfo(await expectSuccess(realRunner, pathInfoCommand([path!, otherPath!], { closure: false })))
const [info, other] = [path, otherPath].map((wanted) => infos.find((found) => found.path === wanted))
const otherNar = Buffer.concat(await Array.fromAsync(narChunks(otherPath!)))
const nar = Buffer.concat(await Array.fromAsync(narChunks(path!)))
const flipped = Buffer.from(nar)
// The last byte of a NAR's payload, before the closing words: still a NAR, with another content.
flipped[flipped.indexOf('xxxx') + 1]! ^= 1

function signedByStranger(of: NarInfo): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  const fingerprint = `1;${of.path};${narHashToNix32(of.narHash)};${of.narSize};${of.references.join(',')}`
  return `stranger-1:${sign(null, Buffer.from(fingerprint), privateKey).toString('base64')}`
}

const { path: _path, narHash: _hash, narSize: _size, ...known } = info!
const whole = await packOf([{ info: info!, nar }])
const packs: Record<string, () => Promise<Buffer>> = {
  unsigned: () => packOf([{ info: { ...info!, signatures: [] }, nar }]),
  'signed by a stranger': () => packOf([{ info: { ...info!, signatures: [signedByStranger(info!)] }, nar }]),
  "a stranger's signature under the trusted name": () =>
    packOf([{ info: { ...info!, signatures: [signedByStranger(info!).replace('stranger-1', 'grind.lab-1')] }, nar }]),
  'said to be content-addressed': () =>
    packOf([{ info: { ...info!, signatures: [], contentAddress: `fixed:r:${narHashToNix32(info!.narHash)}` }, nar }]),
  'other content': () => packOf([{ info: info!, nar: flipped }]),
  'other content with its own hash': () => packOf([{ info: infoOf(path!, flipped, known), nar: flipped }]),
  'more bytes than were released': () => packOf([{ info: { ...info!, narSize: 2 ** 30 }, nar }]),
  'other references': () => packOf([{ info: { ...info!, references: [path!] }, nar }]),
  truncated: async () => whole.subarray(0, -10),
  'one bit flipped': async () => {
    const bytes = Buffer.from(whole)
    bytes[bytes.length - 200]! ^= 1
    return bytes
  },
  'outside of the prepared closure': () => packOf([{ info: other!, nar: otherNar }]),
  'outside of it, behind one that belongs to it': () =>
    packOf([
      { info: info!, nar },
      { info: other!, nar: otherNar },
    ]),
  'outside of it, to be fetched by the host': () => packOf([], { ...headerOf([]), substitute: [otherPath!] }),
  'of a release that was not prepared': () =>
    packOf([{ info: info!, nar }], { ...headerOf([{ info: info!, nar }]), releaseId: 'b'.repeat(64) }),
  'of a release whose name is a path': () =>
    packOf([{ info: info!, nar }], { ...headerOf([{ info: info!, nar }]), releaseId: '../../../etc/x' }),
  whole: async () => whole,
}

const hosts = JSON.parse(readFileSync('/etc/lab/hosts.json', 'utf8')) as Record<string, { hostKey: string }>
await using connection = await connect(
  {
    name: 'prod',
    address: { user: 'deploy', host: 'prod', port: 22 },
    hostKey: hosts['prod']!.hostKey,
    identityFile: '/etc/lab/keys/deploy',
    environment: {},
  },
  realRunner,
)
const call = { verb: 'receive', effect: 'write' } as const
const context = { runner: realRunner, reporter: { report: () => undefined } }
using calls = agentCalls({ connection, application: 'choiros' }, context)
const session = { connection, application: 'choiros', calls, context }
const outcomes: Record<string, string> = {}
for (const [name, pack] of Object.entries(packs)) {
  const input = inPieces(await pack(), 10_000)
  outcomes[name] = await callAgent(session, { ...call, input }).then(
    ({ paths }) => `received ${paths}`,
    (error: unknown) => (error instanceof Error && 'code' in error ? `${String(error.code)}: ${error.message}` : String(error)),
  )
}
console.log(JSON.stringify(outcomes))
