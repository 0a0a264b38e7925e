import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  agent,
  apply,
  APPLICATION,
  LOCK_UNIT,
  makeRelease,
  outcome,
  script,
  setUpApplication,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'

let one: HandMadeRelease
beforeAll(async () => {
  await setUpApplication()
  one = await makeRelease({ version: '1' })
})
afterAll(wipe)

test('the slice of the agent has a limit', async () => {
  expect(await script('systemctl show --property=MemoryMax --value grindtoprod.slice')).toBe(`${4 * 1024 ** 3}\n`)
})

test.each(['prepare', 'receive'])(
  'a session of %s is in the slice of the agent, with a limit of its own, and leaves nothing',
  async (verb) => {
    // The verb waits for its input, which stays open until the session was inspected.
    const seen = await script(
      `mkfifo /tmp/${verb}.in
     grind-to-prod-agent ${verb} ${APPLICATION} < /tmp/${verb}.in > /tmp/${verb}.out &
     exec 3> /tmp/${verb}.in
     for ((look = 0; look < 600; look += 1)); do
       pid=$(pgrep --full --newest 'agent[.]js ${verb} ${APPLICATION}$' || true)
       group=$(sed -n 's|^0::||p' "/proc/$pid/cgroup" 2>/dev/null || true)
       [[ $group == */grind-to-prod-session-* ]] && break
       sleep 0.1
     done
     echo "$group"
     systemctl show --property=MemoryMax --value "\${group##*/}"
     exec 3>&-
     wait
     cat /tmp/${verb}.out
     rm /tmp/${verb}.in /tmp/${verb}.out`,
    )
    const [group, limit, answer] = seen.split('\n')
    expect(group).toMatch(/^\/grindtoprod\.slice\/grind-to-prod-session-\d+-\d+\.scope$/)
    expect(limit).toBe(`${1024 ** 3}`)
    // Nothing was sent, which is what it complains of; not that it has no limit.
    expect(answer).toMatch(/"code":"(?:request|pack)-invalid"/)
    expect(await script("systemctl list-units --all --plain --no-legend 'grind-to-prod-session-*'")).toBe('')
  },
)

test('a transaction is in the slice of the agent', async () => {
  const applying = apply(one)
  const isOver = () => Promise.race([applying.then(() => true), new Promise<false>((resolve) => setImmediate(resolve, false))])
  const slices = new Set<string>()
  while (!slices.has('grindtoprod.slice') && !(await isOver())) {
    slices.add((await script(`systemctl show --property=Slice --value ${LOCK_UNIT}`)).trim())
  }
  expect(await applying).toMatchObject({ verdict: 'COMMITTED' })
  expect([...slices]).toContain('grindtoprod.slice')
  expect(outcome(await agent('status'))).toHaveProperty('result')
})

test('the agent leaves no scope without a process when it refuses requests at once', async () => {
  await script(`for ((count = 0; count < 20; count += 1)); do grind-to-prod-agent prepare ${APPLICATION} <<< null || true; done`)
  await expect.poll(() => script("systemctl list-units --all --plain --no-legend 'grind-to-prod-session-*'")).toBe('')
})
