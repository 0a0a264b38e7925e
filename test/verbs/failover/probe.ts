import { onHost, succeedOnHost } from '../../../lab/client.ts'
import { programText } from '../../support/host-program.ts'

/** What users would have seen while something was done. */
export interface Seen {
  /** Requests that got no good answer, and why. */
  readonly lost: readonly string[]
  readonly requests: number
  /** Who answered, each for as long as it lasted: `['prod', 'prod-b']`. */
  readonly servedBy: readonly string[]
}

const STOP = '/home/runner/probe-stop'

/** Asks this URL from grind, as users would, while \`work\` is done. */
export async function whileAsking(url: string, work: () => Promise<void>): Promise<Seen> {
  await succeedOnHost('grind', ['rm', '-f', STOP, `${STOP}.asking`])
  const probing = onHost('grind', ['node', '-e', programText('verbs/failover/on-host/probe.cjs')], {
    user: 'runner',
    environment: { URL: url, STOP },
  })
  try {
    // It has had its first answer: it sees everything that is done now.
    await succeedOnHost('grind', ['sh', '-c', `for i in $(seq 3000); do [ ! -e ${STOP}.asking ] || exit 0; sleep 0.02; done; exit 1`])
    await work()
  } finally {
    await succeedOnHost('grind', ['touch', STOP], { user: 'runner' })
  }
  const { stdout, stderr } = await probing
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}
