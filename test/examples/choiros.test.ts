import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { json, text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const example = join(root, 'examples/choiros')
const node = join(root, 'node_modules/node/bin/node')
const run = promisify(execFile)

const branches = [
  'answers-slowly',
  'does-not-build',
  'exits-early',
  'fails-health',
  'falls-ill',
  'main',
  'missing-link',
  'next',
  'restores',
]

async function temporaryFolder() {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'choiros-')))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

/** Only the listing is read here, so the large files need not exist. */
async function vendorListing(folder: string): Promise<string> {
  const vendor = join(folder, 'vendor')
  await mkdir(vendor)
  await writeFile(join(vendor, 'vendor.json'), '{\n  "url": "file:///srv/vendor",\n  "files": {}\n}\n')
  return vendor
}
const make = (...options: string[]) => run(join(example, 'make-repository'), options)
const git = async (repository: string, ...command: string[]) => (await run('git', ['-C', repository, ...command])).stdout.trim()
const heads = (repository: string) => git(repository, 'for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/heads')

/** A text of a public key's form that differs by one letter. */
const key = (letter: string) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${letter.repeat(43)}`

describe('make-repository', () => {
  test('make-repository gives the same commits twice, pushed to an upstream whose HEAD is main', async () => {
    await using folder = await temporaryFolder()
    const vendor = await vendorListing(folder.path)
    const [first, second] = [join(folder.path, 'first'), join(folder.path, 'second')]
    await make(first, '--vendor', vendor)
    await make(second, '--vendor', vendor)

    const made = await heads(join(first, 'work'))
    expect(made.split('\n').map((line) => line.split(' ')[0])).toEqual(branches)
    expect(await heads(join(second, 'work'))).toBe(made)
    expect(await heads(join(first, 'upstream.git'))).toBe(made)
    expect(await git(join(first, 'upstream.git'), 'symbolic-ref', 'HEAD')).toBe('refs/heads/main')
    expect(await git(join(first, 'work'), 'status', '--porcelain', '--branch')).toBe('## main...origin/main')
  })

  test('make-repository refuses a folder that is not empty, unless forced', async () => {
    await using folder = await temporaryFolder()
    const vendor = await vendorListing(folder.path)
    const target = join(folder.path, 'target')
    await mkdir(target)
    await writeFile(join(target, 'note'), 'mine')

    await expect(make(target, '--vendor', vendor)).rejects.toMatchObject({
      code: 2,
      stderr: `examples/choiros/make-repository: ${target} is not empty; --force replaces the repository in it\n`,
    })
    await make(target, '--vendor', vendor, '--force')
    const made = await heads(join(target, 'work'))
    await make(target, '--vendor', vendor, '--force')
    expect(await heads(join(target, 'work'))).toBe(made)
    expect(await readFile(join(target, 'note'), 'utf8')).toBe('mine')
  })

  test('make-repository writes the hosts and the place of the vendored files', async () => {
    await using folder = await temporaryFolder()
    const vendor = await vendorListing(folder.path)
    const hosts = {
      grind: { hostKey: key('G') },
      prod: { address: '10.77.0.3', hostKey: `${key('P')} root@prod` },
      'prod-b': { hostKey: key('B') },
    }
    const hostsFile = join(folder.path, 'hosts.json')
    await writeFile(hostsFile, JSON.stringify(hosts))
    const target = join(folder.path, 'target')
    await make(target, '--vendor', vendor, '--vendor-url', 'http://127.0.0.1:8000/vendor', '--hosts', hostsFile)

    const expected = [
      'hosts:',
      '  grind: { address: local }',
      `  prod: { address: deploy@prod, role: active, hostKey: "${key('P')}" }`,
      `  prod-b: { address: deploy@prod-b, role: standby, hostKey: "${key('B')}" }`,
    ]
    const work = join(target, 'work')
    for (const branch of ['main', 'missing-link']) {
      const lines = (await git(work, 'show', `${branch}:grind-to-prod.yml`)).split('\n')
      expect(lines.slice(lines.indexOf('hosts:'))).toEqual(expected)
    }
    expect(JSON.parse(await readFile(join(work, 'vendor.json'), 'utf8'))).toEqual({ url: 'http://127.0.0.1:8000/vendor', files: {} })
  })

  test.each([
    { name: 'a host without a key', hosts: '{"prod": {}}', sentence: 'prod.hostKey must be an ssh-ed25519 public key' },
    { name: 'a host name that is none', hosts: '{"a b": {}}', sentence: '"a b" is not a host name' },
  ])('make-repository refuses $name and makes nothing', async ({ hosts, sentence }) => {
    await using folder = await temporaryFolder()
    const vendor = await vendorListing(folder.path)
    const hostsFile = join(folder.path, 'hosts.json')
    await writeFile(hostsFile, hosts)
    const target = join(folder.path, 'target')
    await expect(make(target, '--vendor', vendor, '--hosts', hostsFile)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining(sentence),
    })
    await expect(stat(target)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

test('vendor creates every listed file once', async () => {
  await using folder = await temporaryFolder()
  const vendor = () => run(join(example, 'vendor'), [folder.path])
  await vendor()
  const listing = await readFile(join(folder.path, 'vendor.json'), 'utf8')
  const { files } = JSON.parse(listing) as { files: Record<string, { file: string; narHash: string }> }
  expect(Object.keys(files)).toEqual(['node', 'payload-previous', 'payload-current'])
  const inodes = () => Promise.all(Object.values(files).map(async ({ file }) => (await stat(join(folder.path, file))).ino))
  const before = await inodes()
  await vendor()
  expect(await inodes()).toEqual(before)
  expect(await readFile(join(folder.path, 'vendor.json'), 'utf8')).toBe(listing)
})

describe('a component', () => {
  interface Options {
    release?: string
    behaviour?: unknown
    environment?: Record<string, string>
    passedSocket?: number
  }

  /** Starts hypervisor from the template, with some files replaced by those of a release or another behaviour. */
  async function start({ release, behaviour, environment = { PORT: '0' }, passedSocket }: Options = {}) {
    const folder = await temporaryFolder()
    await cp(join(example, 'template'), folder.path, { recursive: true })
    if (release !== undefined) await cp(join(example, 'releases', release), folder.path, { recursive: true })
    if (behaviour !== undefined) await writeFile(join(folder.path, 'hypervisor/behaviour.json'), JSON.stringify(behaviour))

    // The shell is systemd's part in socket activation: only the child itself knows its process id.
    const script = passedSocket === undefined ? 'exec "$0" "$1"' : 'LISTEN_FDS=1 LISTEN_PID=$$ exec "$0" "$1"'
    const child = spawn('/bin/sh', ['-c', script, node, join(folder.path, 'hypervisor/main.mjs')], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe', passedSocket ?? 'ignore'],
    })
    const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
    const errors = text(child.stderr!)
    const announced = once(createInterface(child.stdout!), 'line') as Promise<[string]>
    return {
      exited,
      errors,
      folder: folder.path,
      pid: child.pid,
      url: async () => (await announced)[0].replace('hypervisor listening on ', ''),
      stop: () => child.kill('SIGTERM'),
      async [Symbol.asyncDispose]() {
        child.kill('SIGKILL')
        await exited
        await folder[Symbol.asyncDispose]()
      },
    }
  }

  test('a component answers /health with its identity, and ends with 0 on SIGTERM', async () => {
    await using server = await start({ environment: { PORT: '0', INSTANCE: 'live' } })
    const response = await fetch(`${await server.url()}/health`)
    expect(response.status).toBe(200)
    const identity = (await response.json()) as { startedAt: string }
    expect(identity).toEqual({
      component: 'hypervisor',
      path: server.folder,
      payload: null,
      instance: 'live',
      startedAt: new Date(identity.startedAt).toISOString(),
      pid: server.pid,
    })
    server.stop()
    expect(await server.exited).toEqual([0, null])
  })

  test('a component shows its greeting on a page, escaped', async () => {
    await using server = await start({ behaviour: { greeting: '<b>&', health: 'ok', exitAfterMilliseconds: null } })
    expect(await (await fetch(await server.url())).text()).toContain('<h1 id="greeting">&lt;b&gt;&amp;</h1>')
    expect((await fetch(`${await server.url()}/elsewhere`)).status).toBe(404)
    expect((await fetch(await server.url(), { method: 'POST' })).status).toBe(405)
  })

  test.each([
    { release: 'fails-health', statuses: [503, 503] },
    { release: 'falls-ill', statuses: [200, 200, 200, 200, 200, 503, 503] },
  ])('a component of the release $release answers $statuses', async ({ release, statuses }) => {
    await using server = await start({ release })
    const answers: number[] = []
    while (answers.length < statuses.length) answers.push((await fetch(`${await server.url()}/health`)).status)
    expect(answers).toEqual(statuses)
  })

  test('a component finishes its open request when SIGTERM arrives', async () => {
    await using server = await start({ behaviour: { greeting: 'hello', health: { slow: 200 }, exitAfterMilliseconds: null } })
    // The interim answer shows that the server has the request, so the signal cannot overtake it.
    const request = get(`${await server.url()}/health`, { headers: { expect: '100-continue' } })
    request.on('continue', server.stop)
    const [response] = await once(request, 'response')
    expect(response.statusCode).toBe(200)
    expect(await json(response)).toMatchObject({ component: 'hypervisor' })
    expect(await server.exited).toEqual([0, null])
  })

  test('a component of the release exits-early exits with its code', async () => {
    await using server = await start({ release: 'exits-early' })
    expect(await server.exited).toEqual([3, null])
  })

  test('a component listens on a passed socket and not on its port', async () => {
    const listener = createServer().listen(0, '127.0.0.1')
    await once(listener, 'listening')
    const { port } = listener.address() as AddressInfo
    const { _handle: handle } = listener as unknown as { _handle: { fd: number } }
    await using server = await start({ environment: { PORT: '1' }, passedSocket: handle.fd })
    expect(await server.url()).toBe(`http://127.0.0.1:${port}`)
    listener.close()
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200)
  })

  const good = { greeting: 'hello', health: 'ok', exitAfterMilliseconds: null }
  test.each([
    { name: 'an unknown key', behaviour: { ...good, helth: 'ok' }, sentence: 'unknown key "helth"' },
    { name: 'an unknown health', behaviour: { ...good, health: 'sick' }, sentence: 'not "sick"' },
    { name: 'two kinds of health', behaviour: { ...good, health: { slow: 1, flap: 1 } }, sentence: 'health must be' },
    { name: 'a time that is none', behaviour: { ...good, exitAfterMilliseconds: -1 }, sentence: 'exitAfterMilliseconds must be' },
    { name: 'no greeting', behaviour: { ...good, greeting: '' }, sentence: 'greeting must be' },
    { name: 'a port that is none', environment: { PORT: '65536' }, sentence: 'not "65536"' },
  ])('a component refuses $name', async ({ behaviour, environment, sentence }) => {
    await using server = await start({ behaviour, environment })
    expect(await server.exited).toEqual([2, null])
    expect(await server.errors).toContain(sentence)
  })
})
