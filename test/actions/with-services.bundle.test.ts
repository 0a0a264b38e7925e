import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as ArtifactModule from '@actions/artifact'
import * as Spdx from '@cyclonedx/cyclonedx-library/SPDX'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { cycloneDx } from '#domain/sbom/cyclonedx'
import { snapshotText } from '#domain/snapshot/parse'
import { unpackZip } from '#tools/files/unpack-zip'
import { baseSnapshot, edited } from '../domain/drift/base.ts'
import { sampleInventory, sampleRelease } from '../domain/manifest/sample.ts'
import { openBundle } from '../support/bundled.ts'
import { GITHUB_TOKEN, startGitHub } from '../support/github/server.ts'
import { now } from '../support/github/state.ts'
import { startResultsService } from '../support/results-service.ts'
import { runStub } from '../support/run-stub.ts'
import { zip } from '../support/zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'with-services-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const snapshots = [
  file('a.json', snapshotText(baseSnapshot)),
  file('b.json', snapshotText(edited([[['nix', 'trust', 'requireSigs'], false]], 'prod-b'))),
].join('\n')

/** Compares the snapshots with the bundle, which keeps the report as an artifact and opens an issue. */
async function compare(output: string, environment: Readonly<Record<string, string>>) {
  const inputs = { snapshots, output: join(folder, output), issue: 'true', 'fail-on': 'never', 'github-token': GITHUB_TOKEN }
  return runStub('snapshot-diff', inputs, { GITHUB_REPOSITORY: 'example/choiros', ...environment })
}

test('the bundle keeps an artifact and opens an issue, and what the artifact holds is the report', async () => {
  await using github = await startGitHub()
  await using service = await startResultsService()
  const ended = await compare('direct', { ...service.environment(7), GITHUB_API_URL: github.url })
  expect(ended, ended.stdout).toMatchObject({ status: 0, outputs: { issue: '1', 'artifact-id': String(service.artifacts[0]?.id) } })
  expect(ended.stdout).not.toContain('::warning')
  expect(github.state.issues[0]!.body).toContain('Nix accepts unsigned store paths.')
  const into = mkdtempSync(join(folder, 'unpacked-'))
  const archive = join(folder, 'artifact.zip')
  writeFileSync(archive, service.artifacts[0]!.content)
  const names = await unpackZip({ file: archive, allowed: { 'drift.json': 1e6, 'drift.sarif': 1e6, 'drift.html': 1e6 }, into })
  expect(names.toSorted()).toEqual(['drift.html', 'drift.json', 'drift.sarif'])
})

test('the bundle reaches GitHub and the service of artifacts through a proxy, and proves to it who it is', async () => {
  await using github = await startGitHub()
  await using service = await startResultsService()
  await using proxy = await startProxy()
  const named = (url: string, host: string) => url.replace('127.0.0.1', host)
  const services = service.environment(7)
  const ended = await compare('proxied', {
    ...services,
    ACTIONS_RESULTS_URL: named(services['ACTIONS_RESULTS_URL']!, 'results.example'),
    GITHUB_API_URL: named(github.url, 'api.example'),
    http_proxy: `http://builder:a-password@127.0.0.1:${proxy.port}`,
  })
  expect(ended, ended.stdout).toMatchObject({ status: 0, outputs: { issue: '1', 'artifact-id': String(service.artifacts[0]?.id) } })
  expect(ended.stdout).not.toContain('::warning')
  const { port } = new URL(github.url)
  const credentials = `Basic ${Buffer.from('builder:a-password').toString('base64')}`
  const results = new URL(service.url).port
  const hosts = [`api.example:${port}`, `results.example:${results}`, `127.0.0.1:${results}`]
  expect([...new Set(proxy.asked)].toSorted()).toEqual(hosts.map((host) => `${host} ${credentials}`).toSorted())
})

test('the bundle fetches an artifact and asks a service of Sigstore without the code that is left out', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const moduleOf = await openBundle()
  await using service = await startResultsService()
  for (const [name, value] of Object.entries(service.environment(7))) vi.stubEnv(name, value)
  service.artifacts.push({ id: 3, runId: 7, name: 'kept', content: zip([{ name: 'drift.json', content: '{}' }]), createdAt: now() })
  const { DefaultArtifactClient } = moduleOf('node_modules/@actions/artifact/lib/artifact.js') as unknown as typeof ArtifactModule
  const path = mkdtempSync(join(folder, 'fetched-'))
  await new DefaultArtifactClient().downloadArtifact(3, { path, skipDecompress: true })
  expect(readFileSync(join(path, readdirSync(path)[0]!))).toEqual(service.artifacts[0]!.content)

  const statuses = [503, 200, 200]
  await using sigstore = await startServer((_, response) => response.writeHead(statuses.shift() ?? 500).end('{"answer":1}'))
  const { fetchWithRetry } = moduleOf('node_modules/@sigstore/sign/dist/external/fetch.js') as { fetchWithRetry: FetchWithRetry }
  for (const sent of [{ body: '{}' }, { method: 'GET' }]) {
    const answer = await fetchWithRetry(`http://127.0.0.1:${sigstore.port}/`, { ...sent, retry: { retries: 1, minTimeout: 1 } })
    expect(await answer.json()).toEqual({ answer: 1 })
  }
  expect(statuses).toEqual([])
})

test('the bundle writes the same bill of materials as the packages, and knows the same licences', async () => {
  const moduleOf = await openBundle()
  const { isSupportedSpdxId: isKnown } = moduleOf('node_modules/@cyclonedx/cyclonedx-library/dist.node/spdx.js') as unknown as typeof Spdx
  for (const name of ['MIT', 'Apache-2.0', 'mit', 'no licence']) expect(isKnown(name), name).toBe(Spdx.isSupportedSpdxId(name))
  const given = {
    manifest: sampleRelease().manifest,
    manifestPath: '/nix/store/3c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-choiros-release.json',
    inventory: sampleInventory,
  }
  // A module's exports have short names in the bundle.
  const functions = Object.values(moduleOf('build/js/domain/sbom/cyclonedx.js')) as (typeof cycloneDx)[]
  expect(functions.find(({ name }) => name === 'cycloneDx')!(given)).toBe(cycloneDx(given))
})

type FetchWithRetry = (url: string, options: { body?: string; method?: string; retry: object }) => Promise<Response>

interface Proxy extends AsyncDisposable {
  readonly port: number
  /** The host that each request or connection was for, and the credentials. */
  readonly asked: string[]
}

/** Starts a proxy that connects to this machine, whatever host it is asked for. */
async function startProxy(): Promise<Proxy> {
  const asked: string[] = []
  const ask = (host: string, { headers }: IncomingMessage) => asked.push(`${host} ${headers['proxy-authorization']}`)
  const started = await startServer((incoming, response) => {
    const { host, port, pathname, search } = new URL(incoming.url!)
    ask(host, incoming)
    const options = { port, path: `${pathname}${search}`, method: incoming.method, headers: incoming.headers }
    incoming.pipe(request(options, (answer) => answer.pipe(response.writeHead(answer.statusCode!, answer.headers))))
  })
  started.server.on('connect', (incoming, client, head) => {
    ask(incoming.url!, incoming)
    const upstream = connect(Number(new URL(`http://${incoming.url}`).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client).pipe(upstream)
    })
    for (const socket of [client, upstream]) socket.on('error', () => [client, upstream].forEach((one) => one.destroy()))
  })
  return { ...started, asked }
}

async function startServer(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    server,
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
