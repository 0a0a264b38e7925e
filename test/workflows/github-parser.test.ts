import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COPY_FOLDER } from '../../script/workflow-files.ts'
import { all, own, reusable } from './read.ts'

// GitHub's parser imports its schema without declaring that it is JSON, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { ...context.importAttributes, type: 'json' } } : context),
})
const { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } = await import('@actions/workflow-parser')

/** What GitHub's own parser has against a workflow, and against the inputs and secrets that it passes to one of ours. */
async function complaints(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  if (value === undefined) return context.errors.getErrors().map(({ message }) => message)
  const template = await convertWorkflowTemplate(
    context,
    value,
    {
      getFileContent: async ({ path }) => ({ name: path, content: readFileSync(join(COPY_FOLDER, path.split('/').at(-1)!), 'utf8') }),
    },
    { fetchReusableWorkflowDepth: 1 },
  )
  return [...context.errors.getErrors().map(({ message }) => message), ...(template.errors ?? []).map(({ Message }) => Message)]
}

test.each(all)('the parser accepts $path as a workflow', async ({ path, text }) => {
  expect(await complaints(path, text)).toEqual([])
})

test.each([
  { name: 'an unknown key', from: 'queue: max', to: 'line: max', file: 'release.yml' },
  { name: 'an unknown event', from: 'workflow_call:', to: 'workflow_cal:', file: 'drift.yml' },
  { name: 'a type that is none', from: 'type: boolean', to: 'type: bool', file: 'drift.yml' },
])('the parser reports $name', async ({ from, to, file }) => {
  const { path, text } = reusable.find((workflow) => workflow.file === file)!
  expect(await complaints(path, text.replace(from, to))).not.toEqual([])
})

test('the parser reports an input that the called workflow does not have', async () => {
  const { path, text } = all.find((workflow) => workflow.path === 'examples/workflows/validate.yml')!
  expect((await complaints(path, text.replace('host: prod-a', 'hots: prod-a'))).join()).toContain('hots')
})

test('the parser reads the workflow of this repository too', () => {
  expect(own.map(({ path }) => path)).toEqual(['.github/workflows/ci.yml'])
})
