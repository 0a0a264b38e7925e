import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fittingWorkflows, withHome, workflowText } from '#domain/init/workflow-text'
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

const names = {
  home: { repository: 'acme/grind-to-prod', commit: 'b'.repeat(40) },
  branch: 'trunk',
  folder: 'services/api',
  hasFormatter: false,
}

describe.each([{ hosts: ['web'] }, { hosts: ['web', 'spare'] }])('the workflows that init writes for $hosts', ({ hosts }) => {
  const kinds = fittingWorkflows(hosts)
  const written = kinds.map((kind) => ({
    kind,
    text: workflowText(kind, readFileSync(`examples/workflows/${kind}.yml`, 'utf8'), { ...names, hosts }),
  }))

  test('one host has nothing to fail over to', () => {
    expect(kinds.includes('failover')).toBe(hosts.length === 2)
  })

  test.each(written)('$kind is accepted by the parser and has no name of the example', async ({ kind, text }) => {
    expect(await complaints(`.github/workflows/${kind}.yml`, text)).toEqual([])
    expect(text).toContain(`uses: acme/grind-to-prod/.github/workflows/${kind}.yml@${'b'.repeat(40)}\n`)
    expect(text).toContain('directory: services/api')
    expect(text).not.toMatch(/OWNER|0{40}|prod-a|prod-b|# directory/)
  })

  test.each(written)('$kind keeps what is changed in it when the commit changes', ({ kind, text }) => {
    const edited = `${text}# ours\n`
    const moved = withHome(kind, edited, { repository: 'acme/tool', commit: 'c'.repeat(40) })
    expect(moved).toBe(edited.replace('acme/grind-to-prod', 'acme/tool').replace('b'.repeat(40), 'c'.repeat(40)))
  })
})

test('the parser reads the workflows of this repository too', () => {
  expect(own.map(({ path }) => path)).toEqual(['.github/workflows/ci.yml', '.github/workflows/publish.yml'])
})
