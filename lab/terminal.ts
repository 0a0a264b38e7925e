import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { execWords, labProgram, type LabHost, type OnHostOptions } from './client.ts'

/** What a person does at a terminal of a host. */
export interface AtTerminal extends Omit<OnHostOptions, 'input'> {
  /** A command line of the shell. */
  readonly command: string
  /** What is typed, with its end of line, once a question that ends with (y/N) shows: what is typed before it is dropped. */
  readonly answer?: string
}

export interface TerminalSession {
  readonly status: number | null
  /** All that was written there; an answer does not show. */
  readonly shown: string
}

const QUESTION = '(y/N)'
/** A question that never comes would be waited for without end. */
const LONGEST_MILLISECONDS = 600_000

/** Runs a command at a pseudo-terminal of its own on a host, and returns its end, with any status; null when it did not end in time. */
export async function atTerminal(host: LabHost, { command, answer, ...options }: AtTerminal): Promise<TerminalSession> {
  const session = ['script', '--quiet', '--return', '--echo', 'never', '--command', command, '/dev/null']
  const words = [...execWords(host, options), ...session]
  const child = spawn(labProgram, words, { stdio: ['pipe', 'pipe', 'inherit'], timeout: LONGEST_MILLISECONDS, killSignal: 'SIGKILL' })
  // A command that ends before its answer came has a status for that.
  child.stdin.on('error', () => undefined)
  if (answer === undefined) child.stdin.end()
  let shown = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const wasAsked = shown.includes(QUESTION)
    shown += chunk
    if (answer !== undefined && !wasAsked && shown.includes(QUESTION)) child.stdin.end(answer)
  })
  const [status = null]: readonly (number | null)[] = await once(child, 'close')
  return { status, shown }
}
