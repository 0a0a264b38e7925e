import { onHost, succeedOnHost } from '../../../lab/client.ts'

/** What users would have seen while something was done. */
export interface Seen {
  /** Requests that got no good answer, and why. */
  readonly lost: readonly string[]
  readonly requests: number
  /** Who answered, each for as long as it lasted: `['prod', 'prod-b']`. */
  readonly servedBy: readonly string[]
}

const STOP = '/home/runner/probe-stop'

/** Asks 20 times a second on connections of their own, whether or not the answer before has come, until the file is there. */
const program = `
const { existsSync, writeFileSync } = require('node:fs')
const { get } = require('node:http')
const [url, stop] = process.argv.slice(1)
const answers = []
const lost = []
let open = 0
const ask = () => {
  const number = answers.push(null) - 1
  open += 1
  const done = (problem, host) => {
    open -= 1
    if (problem) lost.push(problem)
    answers[number] = host
    if (!problem) writeFileSync(stop + '.asking', '')
  }
  get(url, { agent: false, timeout: 5000 }, (response) => {
    response.resume()
    response.on('error', ({ message }) => done(message))
    response.on('end', () => done(response.statusCode === 200 ? null : 'status ' + response.statusCode, response.headers['x-served-by']))
  }).on('error', ({ message }) => done(message))
}
const asking = setInterval(() => {
  if (!existsSync(stop)) return ask()
  clearInterval(asking)
  const finish = setInterval(() => {
    if (open > 0) return
    clearInterval(finish)
    const hosts = answers.filter(Boolean)
    const servedBy = hosts.filter((host, index) => host !== hosts[index - 1])
    console.log(JSON.stringify({ lost, requests: answers.length, servedBy }))
  }, 10)
}, 50)
`

/** Asks this URL from grind, as users would, while \`work\` is done. */
export async function whileAsking(url: string, work: () => Promise<void>): Promise<Seen> {
  await succeedOnHost('grind', ['rm', '-f', STOP, `${STOP}.asking`])
  const probing = onHost('grind', ['node', '-e', program, url, STOP], { user: 'runner' })
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
