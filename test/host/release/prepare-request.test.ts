import { beforeAll, describe, expect, test } from 'vitest'
import type { PrepareRequest } from '#domain/protocol/requests'
import { readPrepareRequest, type PrepareHead } from '#host/release/prepare-request'
import { inPieces } from '../../domain/transfer/sample.ts'
import { APP, closurePath, hostWithRelease, store, type SignedRelease } from '../signed-release.ts'

let release: SignedRelease
beforeAll(async () => {
  await using host = await hostWithRelease()
  release = host.release
})

/** Reads a text, and returns how much of it had arrived when its release was checked. */
async function read(text: string, judge: (head: PrepareHead) => void = () => undefined) {
  const bytes = Buffer.from(text)
  let given = 0
  const judgedAfter: number[] = []
  async function* input(): AsyncGenerator<Uint8Array> {
    for await (const piece of inPieces(bytes, 100)) {
      given += piece.length
      yield piece
    }
  }
  const judged = await readPrepareRequest(input(), async (head) => {
    judgedAfter.push(given)
    judge(head)
    return release.manifest
  })
  return { ...judged, judgedAfter, size: bytes.length }
}

const inOrder = (request: PrepareRequest, ...names: (keyof PrepareRequest)[]) =>
  JSON.stringify(Object.fromEntries(names.map((name) => [name, request[name]])))

const head = ['protocol', 'releaseId', 'manifest', 'manifestPath'] as const

describe('a request of prepare', () => {
  test('a request of prepare is verified before its closure is read', async () => {
    const { request } = release
    const found = await read(inOrder(request, ...head, 'dryRun', 'signature', 'closure'))
    expect(found.request).toEqual(request)
    const closure = JSON.stringify(request.closure).length
    expect(found.judgedAfter).toEqual([expect.any(Number)])
    expect(found.judgedAfter[0]).toBeLessThan(found.size - closure + 200)
  })

  test('a request of an earlier runner, with its signature last, is verified before its closure is inspected', async () => {
    const { request } = release
    expect((await read(inOrder(request, ...head, 'closure', 'dryRun', 'signature'))).request).toEqual(request)
    const broken = inOrder({ ...request, closure: 'nonsense' as never }, ...head, 'closure', 'signature')
    await expect(
      read(broken, () => {
        throw new Error('judged')
      }),
    ).rejects.toThrow('judged')
    await expect(read(broken)).rejects.toMatchObject({ code: 'request-invalid' })
  })

  test('a request of prepare is verified with all fields, also those after its closure', async () => {
    const { request } = release
    const expectHost = { machineId: '1'.repeat(32) }
    const heads: PrepareHead[] = []
    await read(inOrder({ ...request, expectHost }, ...head, 'signature', 'closure', 'expectHost'), (seen) => void heads.push(seen))
    expect(heads.at(-1)).toMatchObject({ expectHost })
  })

  const references = (count: number) => Array.from({ length: count }, (_, index) => store('1', `reference-${index}`))
  test.each<{ name: string; change: (request: PrepareRequest) => object; says: RegExp; code?: string }>([
    {
      name: 'an unknown field',
      change: (request) => ({ ...request, extra: 1 }),
      says: /The request's extra is not a known field/,
      code: 'unknown-field',
    },
    {
      name: 'a field of another form',
      change: (request) => ({ ...request, protocol: 2 }),
      says: /The request's protocol is 2, but must be 1/,
    },
    { name: 'no closure', change: ({ closure: _closure, ...rest }) => rest, says: /closure is missing/ },
    {
      name: 'a closure with another field',
      change: (request) => ({ ...request, closure: { ...request.closure, x: 1 } }),
      says: /closure\."x" is not a known field/,
      code: 'unknown-field',
    },
    {
      name: 'a closure of another version',
      change: (request) => ({ ...request, closure: { ...request.closure, schemaVersion: 2 } }),
      says: /schemaVersion must be 1/,
    },
    {
      name: 'a path of the closure that is none',
      change: (request) => ({ ...request, closure: { schemaVersion: 1, paths: [APP, { ...APP, narHash: 'x' }] } }),
      says: /The request's closure\.paths\[1\]\.narHash is "x", which is not a NAR hash/,
    },
    {
      name: 'more paths than were released',
      change: (request) => ({ ...request, closure: { schemaVersion: 1, paths: references(4).map((path) => closurePath(path, 'a', 1)) } }),
      says: /more paths than the 2/,
    },
    {
      name: 'references to more paths than were released',
      change: (request) => ({ ...request, closure: { schemaVersion: 1, paths: [closurePath(APP.path, 'a', 1, references(1000))] } }),
      says: /more paths than the 2/,
    },
    {
      name: 'a field that is too large',
      change: (request) => ({ ...request, units: 'x'.repeat(20_000) }),
      says: /a value has more than 16384 bytes/,
    },
    {
      name: 'a manifest that is too large',
      change: (request) => ({ ...request, manifest: 'x'.repeat(9_000_000) }),
      says: /more than 8388610 bytes/,
    },
  ])('a request of prepare is refused with $name', async ({ change, says, code = 'request-invalid' }) => {
    const text = JSON.stringify(change(release.request))
    await expect(read(text)).rejects.toMatchObject({ name: 'InputError', code, text: expect.stringMatching(says) })
  })

  test.each(['', '[]', '{"protocol":1', 'null', '{"closure":[]}'])('a request of prepare is refused as %s', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'request-invalid' })
  })

  test('a request of prepare with a duplicate field is refused: the verified value is the one in use', async () => {
    const { request } = release
    const text = inOrder(request, ...head, 'signature', 'closure')
    const twice = `${text.slice(0, -1)},"manifestPath":${JSON.stringify(store('0', 'other'))}}`
    await expect(read(twice)).rejects.toMatchObject({ message: 'The request has the field "manifestPath" twice.' })
    await expect(read(`${text.slice(0, -1)},"closure":{}}`)).rejects.toMatchObject({
      message: 'The request has the field "closure" twice.',
    })
  })
})
