import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { bundleFolder, stepEnvironment } from '../support/run-stub.ts'
import { makeKey } from '../tools/ssh/keys.ts'
import { RELEASE_ID, sampleFolder } from '../verbs/sample-bundle.ts'

/** What another program of the same user, such as a gate, can read of a step while it runs: nothing that is secret. */

/** A host that accepts the connection and never answers, so that the step stays there, with everything before it done. */
let silent: Server
let reached = 0
const { folder, bundle } = sampleFolder()
const home = mkdtempSync(join(tmpdir(), 'canary-home-'))
const state = join(home, '.local', 'state')

beforeAll(async () => {
  silent = createServer(() => (reached += 1)).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  for (const name of ['deploy', 'signing']) await makeKey(join(folder, name))
  const hostKey = readFileSync(join(folder, 'deploy.pub'), 'utf8').split(' ', 2).join(' ')
  const { port } = silent.address() as AddressInfo
  const hosts = `hosts:\n  prod: { address: "deploy@127.0.0.1:${port}", hostKey: "${hostKey}" }\n`
  const components = 'components:\n  hypervisor: { installable: ./h#h, links: { hypervisor: bin/hypervisor } }\n'
  writeFileSync(join(folder, 'grind-to-prod.yml'), `application: choiros\nprefix: /opt/choiros\n${components}${hosts}`)
})
afterAll(() => silent.close())

const keyLines = (name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => /^[^-]{8,}$/.test(line))

/** Everything below a folder that can be read. */
function textsBelow(path: string): [string, string][] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file, readFileSync(file, 'utf8')])
}

/** The environments of a process and of all that it has started. */
function environments(pid: number): [string, string][] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1] === String(pid) ? environments(Number(name)) : []
      } catch {
        return []
      }
    })
  return [[`environment of ${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()}`, readFileSync(`/proc/${pid}/environ`, 'utf8')], ...children]
}

test('a promote that waits for its host shows neither its keys nor its tokens', { timeout: 60_000 }, async () => {
  const signed = join(folder, 'to-sign')
  cpSync(bundle, signed, { recursive: true })
  const step = await stepEnvironment({
    directory: folder,
    host: 'prod',
    manifest: signed,
    'release-id': RELEASE_ID,
    'ssh-key': readFileSync(join(folder, 'deploy'), 'utf8'),
    'signing-key': readFileSync(join(folder, 'signing'), 'utf8'),
    'github-token': 'canary-github-token',
    artifact: 'false',
  })
  const temporary = join(step.RUNNER_TEMP, 'tmp')
  mkdirSync(temporary)
  const tokens = { ACTIONS_RUNTIME_TOKEN: 'canary-runtime-token', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-id-token' }
  const child = spawn(process.execPath, [join(bundleFolder(), 'promote.js')], {
    env: { ...process.env, ...step, ...tokens, HOME: home, XDG_STATE_HOME: state, TMPDIR: temporary },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  try {
    await vi.waitFor(() => expect({ reached, output }).toMatchObject({ reached: 1 }), { timeout: 30_000, interval: 50 })
    const seen = [...environments(child.pid!), ...textsBelow(state), ...textsBelow(step.RUNNER_TEMP), ...textsBelow(signed)]
    expect(seen.length).toBeGreaterThan(4)
    expect(seen.some(([, text]) => text.includes('BEGIN SSH SIGNATURE'))).toBe(true)
    const canaries = [...keyLines('deploy'), ...keyLines('signing'), 'canary-github-token', ...Object.values(tokens)]
    expect(
      seen.flatMap(([place, text]) => canaries.filter((canary) => text.includes(canary)).map((canary) => `${canary} in ${place}`)),
    ).toEqual([])
  } finally {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  // Not even the agent that holds the deploy key outlives the step for long.
  const agents = () =>
    readdirSync('/proc').filter((name) => {
      try {
        return (
          /^\d+$/.test(name) &&
          readFileSync(`/proc/${name}/comm`, 'utf8') === 'ssh-agent\n' &&
          readFileSync(`/proc/${name}/environ`, 'utf8').includes(home)
        )
      } catch {
        return false
      }
    })
  await vi.waitFor(() => expect(agents()).toEqual([]), { timeout: 20_000, interval: 500 })
})
