import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { refusal } from '../../runner/refusal.ts'
import { realRunner } from '#tools/run/real'

/** Compares docs/runner.md with the actual behaviour. */

const PLACE = '/usr/local/lib/grind-to-prod-runner'
const page = await readFile('docs/runner.md', 'utf8')
const blocks = [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].map((match) => match[1]!)

test('the installation in docs/runner.md refuses an event without information', async () => {
  const place = await mkdtemp(join(tmpdir(), 'grind-to-prod-runner-page-'))
  const [install, attempt] = blocks
    .filter((block) => block.includes(PLACE))
    .map((block) => block.replaceAll(PLACE, place).replaceAll('/tmp/event', `${place}/event`))
  const environment = { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` }
  expect(await realRunner.run({ argv: ['bash', '-euc', install!], effect: 'write', environment })).toMatchObject({ status: 0 })
  const tried = await realRunner.run({ argv: ['bash', '-uc', attempt!], effect: 'write', environment })
  expect(tried.status).toBe(1)
  expect(tried.stdout).toMatch(/^::error title=Not on the build host::/)
  // The unit's lines name the same place.
  expect(page).toContain(`Environment=ACTIONS_RUNNER_HOOK_JOB_STARTED=${PLACE}/job-started.sh`)
})

const repository = { full_name: 'o/r', id: 1, private: true }
const rows = [...page.matchAll(/^\| ((?:`[a-z_]+`(?:, )?)+)[^|]*\| ([^|]*?) +\|$/gm)].flatMap(([, events, answer]) =>
  [...events!.matchAll(/`([a-z_]+)`/g)].map((match) => ({ event: match[1]!, answer: answer! })),
)

test.each(rows)('the table of docs/runner.md gives for $event: $answer', ({ event, answer }) => {
  const ask = (head: object) =>
    refusal({ event, repository: 'o/r', payload: { repository, pull_request: { head: { repo: head } } }, publicRepositories: [] })
  const own = ask(repository)
  const fork = ask({ ...repository, full_name: 'x/r', id: 2 })
  const said = own === null ? (fork === null ? 'yes' : 'from a branch of the repository itself only') : 'no'
  expect(said).toBe(answer)
})

test('the table of docs/runner.md has all events', () => {
  expect(rows).toHaveLength(14)
})
