import { expect, test } from 'vitest'
import { emptyLog, readLine } from './run-log.ts'

const said = [
  { msg: '⭐ Run Set up job', job: 'release/release/build', stepid: ['--setup-job'] },
  { msg: 'git fetch', job: 'release/release/build', stepID: ['0', '0'], raw_output: true },
  { msg: 'built\n', job: 'release/release/build', stepID: ['build'], raw_output: true },
  { msg: '  ❓  ::group::Building', raw: '::group::Building\n', command: 'group', job: 'release/release/build', stepID: ['build'] },
  { msg: '  ⚙  ***', raw: '::add-mask::secret', command: 'add-mask', job: 'release/release/build', stepID: ['build'] },
  { msg: 'set-output', command: 'set-output', name: 'release-id', arg: 'abc', job: 'release/release/build', stepID: ['build'] },
  { msg: 'Summary', command: 'summary', content: '## Built\n', job: 'release/release/build', stepID: ['build'] },
  { msg: 'Success', stepResult: 'success', job: 'release/release/build', stepID: ['build'], stage: 'Main' },
  { msg: 'Failure', stepResult: 'failure', job: 'release/release/build', stepID: ['build'], stage: 'Post' },
  { msg: 'Job failed', jobResult: 'failure', job: 'release/release/build' },
]

test('the lines of act become jobs with steps, and no mask is in the printed lines', () => {
  const log = emptyLog()
  for (const line of [...said.map((one) => JSON.stringify(one)), 'Error: no JSON', '{no JSON']) readLine(log, line)
  expect(log.jobs).toEqual({
    build: {
      result: 'failure',
      steps: {
        build: { result: 'failure', outputs: { 'release-id': 'abc' }, summary: '## Built\n', lines: ['built\n', '::group::Building\n'] },
      },
    },
  })
  expect(log.lines).toContain('Error: no JSON')
  expect(log.lines).toContain('{no JSON')
  expect(log.lines.join('')).not.toContain('secret')
})
