import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { text, buffer } from 'node:stream/consumers'
import { expect } from 'vitest'
import { z } from 'zod'

export const repository = join(import.meta.dirname, '../..')
mkdirSync(join(repository, '.lab'), { recursive: true })
// A lab of its own: one that a developer has up is not disturbed.
export const state = mkdtempSync(join(repository, '.lab/test-'))

export interface Result {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: Buffer
  readonly stderr: string
}

type Running = ChildProcess & { readonly finished: Promise<Result> }

function start(argv: readonly string[], environment: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(argv[0]!, argv.slice(1), { env: { ...process.env, ...environment } })
  const ended = new Promise<{ status: number | null; signal: NodeJS.Signals | null }>((done) =>
    child.on('close', (status, signal) => done({ status, signal })),
  )
  const finished = Promise.all([buffer(child.stdout), text(child.stderr), ended]).then(([stdout, stderr, end]) => ({
    stdout,
    stderr,
    ...end,
  }))
  return Object.assign(child, { finished })
}

export const startLab = (...argv: string[]) => start([join(repository, 'lab/lab'), ...argv], { GRIND_TO_PROD_LAB_STATE: state })

export async function lab(...argv: string[]): Promise<Result> {
  const child = startLab(...argv)
  child.stdin!.end()
  return child.finished
}

export async function labSucceeds(...argv: string[]): Promise<string> {
  const result = await lab(...argv)
  expect(result, `lab ${argv.join(' ')}: ${result.stderr}`).toMatchObject({ status: 0 })
  return result.stdout.toString()
}

export const on = (host: string, ...command: string[]) => labSucceeds('exec', host, '--', ...command)

/** Inspects the machine as root, as the lab itself does. */
export async function asRoot(script: string, ...parameters: string[]): Promise<string[]> {
  const sudo = process.getuid!() === 0 ? [] : ['sudo']
  const child = start([...sudo, 'bash', '-c', script, '-', ...parameters])
  child.stdin!.end()
  const { stdout } = await child.finished
  return stdout.toString().split('\n').filter(Boolean)
}

export async function until(what: string, condition: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  const deadline = performance.now() + seconds * 1000
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Not so after ${seconds} s: ${what}.`)
    await new Promise((wake) => setTimeout(wake, 20))
  }
}

const Status = z.object({
  up: z.boolean(),
  cgroup: z.string(),
  hosts: z.record(
    z.string(),
    z.object({
      state: z.enum(['off', 'starting', 'running']),
      address: z.string(),
      process: z.number().nullable(),
      nix: z.string(),
      root: z.string(),
      upper: z.string(),
    }),
  ),
})

export const status = async () => Status.parse(JSON.parse(await labSucceeds('status', '--json')))

export const processesOf = (cgroup: string) => asRoot('find "$1" -name cgroup.procs -exec cat {} + 2>/dev/null', cgroup)
const cables = () => asRoot('ls /sys/class/net')

const mounts = () => asRoot("grep -oE '^[0-9]+ [0-9]+ .*' /proc/self/mountinfo | cut -d' ' -f3-")

/** What a lab uses of the machine while it runs, in order to search for it afterwards. */
export interface Footprint {
  readonly cgroup: string
  readonly processes: readonly string[]
}

export async function footprint(): Promise<Footprint> {
  const { cgroup } = await status()
  return { cgroup, processes: await processesOf(cgroup) }
}

/** The machine's own network and mounts, which no lab may change. */
export const machine = async () => ({ cables: await cables(), mounts: await mounts() })

/** The machine's process 1 may take a moment to collect the dead. */
export const untilGone = ({ processes }: Footprint) =>
  until(
    'no process of the lab is left',
    async () => (await asRoot('for process; do ls -d "/proc/$process"; done', ...processes)).length === 0,
  )

export async function expectNothingLeft(before: Awaited<ReturnType<typeof machine>>, print: Footprint): Promise<void> {
  await untilGone(print)
  expect(existsSync(print.cgroup)).toBe(false)
  // Every program that the lab starts inherits its state folder, and every mount of a host's root names it.
  expect(await asRoot('grep -laF -- "GRIND_TO_PROD_LAB_STATE=$1" /proc/[0-9]*/environ', state)).toEqual([])
  expect(await asRoot('grep -lF -- "$1" /proc/[0-9]*/mountinfo', state)).toEqual([])
  expect(await machine()).toEqual(before)
}

export async function removeLab(): Promise<void> {
  await lab('down')
  rmSync(state, { recursive: true, force: true })
}
