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

test.each(['prepare', 'receive'])('a session of %s is in it, with a limit of its own, and leaves nothing', async (verb) => {
  const seen = await script(
    `sleep 4 | grind-to-prod-agent ${verb} ${APPLICATION} > /tmp/${verb}.out & sleep 2
     pid=$(pgrep --full --newest 'agent[.]js ${verb} ${APPLICATION}$')
     scope=$(sed 's|.*/||' /proc/$pid/cgroup)
     sed 's|^0::||' /proc/$pid/cgroup
     systemctl show --property=MemoryMax --value "$scope"
     wait; cat /tmp/${verb}.out`,
  )
  const [group, limit, answer] = seen.split('\n')
  expect(group).toMatch(/^\/grindtoprod\.slice\/grind-to-prod-session-\d+-\d+\.scope$/)
  expect(limit).toBe(`${1024 ** 3}`)
  // Nothing was sent, which is what it complains of; not that it has no limit.
  expect(answer).toMatch(/"code":"(?:request|pack)-invalid"/)
  expect(await script("systemctl list-units --all --plain --no-legend 'grind-to-prod-session-*'")).toBe('')
})

test('a transaction is in it', async () => {
  const applying = apply(one)
  const slices = new Set<string>()
  for (let look = 0; look < 40 && !slices.has('grindtoprod.slice'); look += 1) {
    slices.add((await script(`systemctl show --property=Slice --value ${LOCK_UNIT}`)).trim())
  }
  expect(await applying).toMatchObject({ verdict: 'COMMITTED' })
  expect([...slices]).toContain('grindtoprod.slice')
  expect(outcome(await agent('status'))).toHaveProperty('result')
})
