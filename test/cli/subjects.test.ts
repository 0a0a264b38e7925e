import { expect, test } from 'vitest'
import { namedCommitsCommand } from '#tools/git/log'
import type { Command, CommandResult } from '#tools/run/runner'
import { subjectsHere } from '../../src/cli/subjects.ts'

const commit = 'a'.repeat(40)

function contextOf(isJson: boolean) {
  const asked: Command[] = []
  const run = async (command: Command): Promise<CommandResult> => {
    asked.push(command)
    return { status: 0, stdout: `${commit}\0Ada\0Fix it\0`, stderr: '' }
  }
  const at = ((file: string) => `/here/${file}`) as { (file: string): string; (file: string | undefined): string | undefined }
  const start = () => Promise.reject(new Error('Nothing is started.'))
  return { asked, context: { at, isJson, runner: { run, start } } }
}

test('subjects of commits are asked for once for a text that is printed', async () => {
  const { asked, context } = contextOf(false)
  expect((await subjectsHere([commit], 'work', context)).subjects).toEqual(new Map([[commit, 'Fix it']]))
  expect(asked).toEqual([namedCommitsCommand('/here/work', [commit])])
})

test('git is not started for a result that is printed as JSON, which has no subjects', async () => {
  const { asked, context } = contextOf(true)
  expect((await subjectsHere([commit], 'work', context)).subjects).toBeUndefined()
  expect(asked).toEqual([])
})
