import { afterAll } from 'vitest'
import { countPrograms } from './count-programs.ts'

/**
 * How many programs a file of `npm test` may start: a start costs as much as ten tests that start none, and more the larger the process is,
 * because Node forks.
 */
const MOST = 24

const count = countPrograms()
afterAll(() => {
  count.stop()
  if (count.started() > MOST)
    throw new Error(
      `The test file starts ${count.started()} programs, and ${MOST} are the most in npm test. List it in HEAVY of vitest.config.ts.`,
    )
})
