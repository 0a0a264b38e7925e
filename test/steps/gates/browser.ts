import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { lab, type LabHost } from '../../../lab/client.ts'
import { realRunner } from '#tools/run/real'

const statusSchema = z.object({ hosts: z.record(z.string(), z.object({ process: z.number().int() })) })

/** The reason for each: the browser must not contact anything outside the lab on its own, and the lab's machine is not a desktop. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A browser that is driven over the network, as a browser service is. */
export interface LabBrowser extends AsyncDisposable {
  /** Where it is driven, as seen from its host. */
  readonly address: string
}

/** Starts this machine's Chromium in the network of a host of the lab: it sees what that host sees, and nothing else. */
export async function startBrowser(host: LabHost): Promise<LabBrowser> {
  const target = statusSchema.parse(JSON.parse(await lab('status', '--json'))).hosts[host]?.process
  if (target === undefined) throw new Error(`The lab has no host ${host}.`)
  const profile = await mkdtemp(join(tmpdir(), 'grind-to-prod-browser-'))
  const words = [...flags, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank']
  const argv = asRoot('nsenter', '--net', '--target', String(target), '--', 'chromium', ...words)
  const browser = spawn(argv[0], argv.slice(1), { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const ended = new Promise<void>((resolve) => browser.once('close', () => resolve()))
  const stop = async () => {
    if (browser.pid !== undefined) await realRunner.run({ argv: asRoot('kill', '--', `-${browser.pid}`), effect: 'write' })
    await ended
    await realRunner.run({ argv: asRoot('rm', '--recursive', '--force', '--', profile), effect: 'write' })
  }
  try {
    const said: string[] = []
    const lines = createInterface({ input: browser.stderr })
    for await (const line of lines) {
      said.push(line)
      const [, port] = /^DevTools listening on ws:\/\/127\.0\.0\.1:([0-9]+)\//.exec(line) ?? []
      if (port === undefined) continue
      browser.stderr.resume()
      return { address: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: stop }
    }
    throw new Error(`Chromium ended before it could be driven:\n${said.join('\n')}`)
  } catch (error) {
    await stop()
    throw error
  }
}

/** The network of a host is root's to enter, as the lab itself is. */
function asRoot(...words: [string, ...string[]]): [string, ...string[]] {
  return process.getuid?.() === 0 ? words : ['sudo', '-n', '--', ...words]
}
