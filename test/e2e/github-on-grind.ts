import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { CommitComment, State } from '../support/github/state.ts'
import { lineReader } from './lines.ts'
import { ARTIFACTS } from './places.ts'

/** The simulation of GitHub, running on the build host, where the steps of a run can reach it. */
export interface GitHubOnGrind extends AsyncDisposable {
  readonly api: string
  /** Where steps keep artifacts. */
  readonly results: string
  /** What it knows now, after adding to it. */
  know(addition?: Addition): Promise<Known>
}

/** What is added to its state; artifacts that have expired by their names. */
interface Addition extends Partial<Pick<State, 'issues' | 'refs'>> {
  readonly commitComments?: readonly Omit<CommitComment, 'id' | 'createdAt'>[]
  readonly expired?: readonly string[]
}

interface Known {
  readonly state: Omit<State, 'artifacts'> & {
    readonly artifacts: readonly { readonly id: number; readonly runId: number; readonly name: string; readonly bytes: number }[]
  }
  readonly requests: readonly string[]
  readonly wrong: readonly string[]
}

/** Starts it. When it is let go, it fails if any request was not as GitHub describes it. */
export async function startGitHubOnGrind(): Promise<GitHubOnGrind> {
  const program = ['node', '/opt/grind-to-prod/test/e2e/serve.ts', ARTIFACTS]
  const child = spawn(resolve('lab/lab'), ['exec', 'grind', '--user', 'runner', '--', ...program], { stdio: ['pipe', 'pipe', 'inherit'] })
  const nextLine = lineReader(child.stdout)
  const { api, results } = z.object({ api: z.string(), results: z.string() }).parse(JSON.parse(await nextLine()))
  const know = async (addition: object = {}): Promise<Known> => {
    child.stdin.write(`${JSON.stringify(addition)}\n`)
    return JSON.parse(await nextLine()) as Known
  }
  return {
    api,
    results,
    know,
    async [Symbol.asyncDispose]() {
      const { wrong } = await know()
      child.stdin.end()
      await new Promise((ended) => child.once('exit', ended))
      if (wrong.length > 0) throw new Error(`GitHub's description was not kept to:\n  ${wrong.join('\n  ')}`)
    },
  }
}
