import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { realRunner } from '#tools/run/real'
import { makeKey } from '../tools/ssh/keys.ts'
import { bundleFolder, stepEnvironment } from '../support/run-stub.ts'

/** A host that accepts the connection and never answers: a step that connects to it stays in the middle. */
let silent: Server
const folder = mkdtempSync(join(tmpdir(), 'killed-'))
const home = join(folder, 'home')
// Short, because the socket of a connection is below it; elsewhere it would be below /tmp.
const temporary = mkdtempSync('/tmp/killed-')
const keys = join(home, '.local', 'state', 'grind-to-prod', 'keys')

beforeAll(async () => {
  silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  mkdirSync(join(home, '.ssh'), { recursive: true, mode: 0o700 })
  writeFileSync(join(home, '.ssh', 'known_hosts'), 'canary\n')
  const hostKey = await makeKey(join(folder, 'deploy'))
  const { port } = silent.address() as AddressInfo
  writeFileSync(
    join(folder, 'grind-to-prod.yml'),
    [
      'application: choiros',
      'prefix: /opt/choiros',
      'components:',
      '  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } }',
      'hosts:',
      `  prod: { address: "deploy@127.0.0.1:${port}", hostKey: "${hostKey.trim()}" }`,
      '',
    ].join('\n'),
  )
})
afterAll(() => {
  silent.close()
  rmSync(temporary, { recursive: true, force: true })
})

async function environment(inputs: Record<string, string> = {}) {
  const step = await stepEnvironment({ directory: folder, host: 'prod', ...inputs })
  return { ...step, HOME: home, TMPDIR: temporary }
}

const inputs = () => ({ 'ssh-key': readFileSync(join(folder, 'deploy'), 'utf8') })
const connections = () => readdirSync(temporary).filter((name) => name.startsWith('g2p-'))
const sshOf = (name: string) => {
  const config = join(temporary, name, 'config')
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && commandLine(pid).includes(config))
}

/** Starts a step, and kills it when it holds its key and reaches for the host. */
async function killedInTheMiddle(): Promise<{ readonly keyFolders: string[]; readonly output: string; readonly connection: string }> {
  const child = spawn(process.execPath, [join(bundleFolder(), 'snapshot.js')], {
    env: { ...process.env, ...(await environment(inputs())) },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const exited = once(child, 'exit')
  const own = () => connections().find((name) => name.startsWith(`g2p-${child.pid}-`))
  await vi.waitFor(() => expect(sshOf(own() ?? 'none')).not.toEqual([]), { timeout: 20_000 })
  const keyFolders = readdirSync(keys)
  child.kill('SIGKILL')
  await exited
  return { keyFolders, output, connection: own()! }
}

test('the post step removes the key of a step that was killed', { timeout: 60_000 }, async () => {
  const { keyFolders, output, connection } = await killedInTheMiddle()
  expect(keyFolders).toHaveLength(1)
  expect(readdirSync(keys)).toEqual(keyFolders)
  const ended = await realRunner.run({
    argv: [process.execPath, join(bundleFolder(), 'post.js')],
    effect: 'write',
    environment: await environment(),
  })
  expect(ended.status, ended.stdout + ended.stderr).toBe(0)
  expect(readdirSync(keys)).toEqual([])
  expect(connections()).not.toContain(connection)
  expect(ended.stdout).toBe('')
  // The key was only announced as hidden.
  const secrets = inputs()['ssh-key'].split('\n')
  for (const line of secrets.filter((text) => /^[^-]{8,}$/.test(text))) {
    expect(output).toContain(`::add-mask::${line}\n`)
    expect(output.split('\n').filter((printed) => printed.includes(line) && !printed.startsWith('::add-mask::'))).toEqual([])
  }
})

test('the next step removes the key of a killed step when there was no post step', { timeout: 60_000 }, async () => {
  const { connection } = await killedInTheMiddle()
  expect(readdirSync(keys)).toHaveLength(1)
  const next = await environment({ host: 'nobody' })
  const ended = await realRunner.run({ argv: [process.execPath, join(bundleFolder(), 'snapshot.js')], effect: 'write', environment: next })
  expect(ended.stdout).toContain('nobody')
  expect(ended.status).toBe(2)
  expect(readdirSync(keys)).toEqual([])
  expect(connections()).not.toContain(connection)
})

test.each([
  { name: 'interrupted', state: { STATE_host: 'prod' }, says: /^::warning::This step was interrupted while it changed prod\. / },
  { name: 'ended', state: { STATE_host: 'prod', STATE_ended: 'true' }, says: /^$/ },
] as { name: string; state: Record<string, string>; says: RegExp }[])(
  'the post step reports a step that was $name while it changed a host',
  async ({ state, says }) => {
    const run = { ...(await environment()), ...state }
    const ended = await realRunner.run({ argv: [process.execPath, join(bundleFolder(), 'post.js')], effect: 'write', environment: run })
    expect(ended.stdout).toMatch(says)
    expect(ended.status).toBe(0)
  },
)

test('an action writes nothing to ~/.ssh', () => {
  expect(readdirSync(join(home, '.ssh'))).toEqual(['known_hosts'])
  expect(readFileSync(join(home, '.ssh', 'known_hosts'), 'utf8')).toBe('canary\n')
  expect(existsSync(keys)).toBe(true)
})

function commandLine(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/exe`).endsWith('/ssh') ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : ''
  } catch {
    return ''
  }
}
