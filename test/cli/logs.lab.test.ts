import { beforeAll, expect, test } from 'vitest'
import { forgetReleases, installHost, makeApplication, onHost, WORK_FOLDER } from '../../lab/client.ts'

/** The journal that prod reads for a follower. */
const journals = async () => (await onHost('prod', ['pgrep', '--full', '--', '^journalctl .*--follow'])).stdout.trim()
const agents = async () => (await onHost('prod', ['pgrep', '--full', '--', 'grind-to-prod.* dispatch'])).stdout.trim()

beforeAll(async () => {
  await forgetReleases()
  await makeApplication()
  await installHost('prod')
})

/** Runs a script on grind, whose `follow` prints no line, and whose reader leaves when the file `leave` appears. */
const script = (end: string) => `
  rm -f "$HOME/leave"
  follow() { exec grind-to-prod logs prod --follow --since 2099-01-01T00:00:00Z --identity-file /etc/lab/keys/deploy; }
  ${end}`

test.each([
  { reader: 'leaves', end: 'follow | { while ! [ -e "$HOME/leave" ]; do sleep 0.2; done; }' },
  {
    reader: 'and its program are killed',
    end: 'follow >/dev/null & pid=$!; while ! [ -e "$HOME/leave" ]; do sleep 0.2; done; kill -KILL $pid; pkill -KILL -u runner -x ssh; wait',
  },
])('logs that follows a silent unit ends on both sides when its reader $reader', async ({ end }) => {
  const ran = onHost('grind', ['bash', '-c', script(end)], { user: 'runner', directory: WORK_FOLDER })
  await expect.poll(journals, { timeout: 60_000 }).not.toBe('')
  await onHost('grind', ['sh', '-c', 'touch "$HOME/leave"'], { user: 'runner' })
  expect((await ran).stderr).not.toMatch(/error/)
  await expect.poll(journals, { timeout: 60_000 }).toBe('')
  await expect.poll(agents, { timeout: 60_000 }).toBe('')
})
