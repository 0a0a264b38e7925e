import { spawn } from 'node:child_process'
import { mkdtemp, open, readFile, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { buffer } from 'node:stream/consumers'
import type { Job } from './worker.ts'

/** How a job ended, as the listener of the runner reports it to GitHub (JobDispatcher.cs). */
export interface JobEnd {
  readonly result: 'Succeeded' | 'Failed'
  /** What the steps printed. */
  readonly log: string
  /** What a worker that crashed left on stdout and stderr, which becomes an annotation of the job; null for one that ended in order. */
  readonly annotation: string | null
}

/** Results by the exit status of the worker; any other status is a crash, and the listener fails the job by force. */
const results: ReadonlyMap<number | null, JobEnd['result']> = new Map([
  [100, 'Succeeded'],
  [102, 'Failed'],
])

/**
 * Runs a job as GitHub's runner does, with a worker in a process of its own. `timeout` is when GitHub cancels the job, in milliseconds: a
 * worker that does not end then is killed.
 */
export async function runJob(job: Job, timeout?: number): Promise<JobEnd> {
  const folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-worker-'))
  const program = join(folder, 'Runner.Worker')
  await symlink(process.execPath, program)
  await using log = await open(join(folder, 'log'), 'w')
  const words = [program, resolve('test/runner/worker.ts'), 'spawnclient', '1', '2']
  // Node gives its children sockets; the listener gives its worker a pipe, which bash makes here.
  const worker = spawn('bash', ['-c', '"$@" 2> >(exec cat >&2)', 'bash', ...words], {
    stdio: ['pipe', 'pipe', 'pipe', log.fd],
    detached: true,
  })
  const cancel = timeout === undefined ? undefined : setTimeout(() => process.kill(-worker.pid!, 'SIGKILL'), timeout)
  const output = Promise.all([buffer(worker.stdout!), buffer(worker.stderr!)])
  const ended = new Promise<number | null>((done) => worker.once('exit', done))
  worker.stdin!.end(JSON.stringify(job))
  const result = results.get(await ended)
  clearTimeout(cancel)
  return {
    result: result ?? 'Failed',
    log: await readFile(join(folder, 'log'), 'utf8'),
    annotation: result === undefined ? Buffer.concat(await output).toString() : null,
  }
}
