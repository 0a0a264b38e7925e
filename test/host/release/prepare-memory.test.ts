import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import { manifestStorePath } from '#domain/manifest/own-path'
import { releaseId } from '#domain/manifest/release-id'
import { hostWithRelease, store, type SignedRelease } from '../signed-release.ts'

const MiB = 1024 * 1024
const LARGE = 200 * MiB

/** What a request may be made of: its small fields, and a closure of so many bytes. */
interface Sent {
  readonly before: object
  readonly after?: object
  readonly closureBytes: number
}

const pathOf = (manifest: string) => manifestStorePath(release.manifest, releaseId(manifest))

const inner = (fields: object) => JSON.stringify(fields).slice(1, -1)

/** The request as it goes over the line. Each path is another one. */
function* bytesOf({ before, after, closureBytes }: Sent): Generator<Buffer> {
  yield Buffer.from(`{${inner(before)},"closure":{"schemaVersion":1,"paths":[`)
  let size = 0
  for (let index = 0; size < closureBytes; index += 1000) {
    const entries = Array.from({ length: 1000 }, (_, offset) => {
      const path = store('0', `a-path-whose-name-is-of-a-usual-length-${index + offset}`)
      return JSON.stringify({
        path,
        narHash: `sha256-${'A'.repeat(43)}=`,
        narSize: 1000,
        references: [path, store('1', 'library'), store('2', 'another')],
      })
    })
    const piece = Buffer.from(`${index === 0 ? '' : ','}${entries.join(',')}`)
    size += piece.length
    yield piece
  }
  yield Buffer.from(`]}${after === undefined ? '' : `,${inner(after)}`}}`)
}

async function prepareIn(sent: Sent): Promise<{ code: string; resident: number }> {
  const words = [join(import.meta.dirname, 'prepare-process.ts'), signers, prefix]
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const answer = text(child.stdout)
  // It may listen no longer than it has to.
  await pipeline(Readable.from(bytesOf(sent)), child.stdin).catch(() => undefined)
  await ended
  return JSON.parse(await answer) as { code: string; resident: number }
}

let [signers, prefix] = ['', '']
let release: SignedRelease
let baseline = 0
let smallCode = ''
beforeAll(async () => {
  await using host = await hostWithRelease()
  release = host.release
  signers = readFileSync(host.paths.trust.allowedSigners[0], 'utf8')
  prefix = host.paths.prefix
  const { closure: _closure, signature: _signature, ...head } = release.request
  const small = await prepareIn({ before: head, closureBytes: 1 })
  baseline = small.resident
  smallCode = small.code
})

test('a small request without a signature is refused for the missing signature', () => {
  expect(smallCode).toMatch(/^signature-refused: /)
})

/** How much more memory a process that checks a signature may use than one with a small request. */
const MARGIN = 40 * MiB

test.each<{ name: string; code: RegExp; sent: (request: SignedRelease['request']) => Sent }>([
  {
    name: 'no signature',
    code: /^request-invalid: .*a value has more than 20971520 bytes/,
    sent: ({ closure: _closure, signature: _signature, ...head }) => ({ before: head, closureBytes: LARGE }),
  },
  {
    name: 'a signature that is none',
    code: /^signature-invalid: /,
    sent: ({ closure: _closure, ...head }) => ({ before: { ...head, signature: 'none' }, closureBytes: LARGE }),
  },
  {
    name: 'the signature of another manifest',
    code: /^signature-refused: /,
    sent: ({ closure: _closure, ...head }) => {
      const manifest = head.manifest.replace('example.org/x', 'example.org/y')
      return { before: { ...head, manifest, releaseId: releaseId(manifest), manifestPath: pathOf(manifest) }, closureBytes: LARGE }
    },
  },
  {
    name: 'a closure before its signature, as an earlier runner sends it',
    code: /^request-invalid: .*a value has more than 20971520 bytes/,
    sent: ({ closure: _closure, signature, ...head }) => ({ before: head, after: { signature }, closureBytes: LARGE }),
  },
  {
    name: 'a good signature, and more paths than were released',
    code: /^request-invalid: The closure in the request names more paths than the 2/,
    sent: ({ closure: _closure, ...head }) => ({ before: head, closureBytes: LARGE }),
  },
])('a request of 200 MiB with $name is refused with little memory', async ({ code, sent }) => {
  const seen = await prepareIn(sent(release.request))
  expect(seen.code).toMatch(code)
  expect(seen.resident).toBeLessThan(baseline + MARGIN)
})
