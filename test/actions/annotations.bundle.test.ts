import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runStub } from '../support/run-stub.ts'

const workspace = mkdtempSync(join(tmpdir(), 'annotations-'))
const folder = join(workspace, 'app')
mkdirSync(folder)
afterAll(() => rmSync(workspace, { recursive: true }))

const config = (more: string) =>
  `application: choiros\nprefix: /opt/choiros\ncomponents:\n  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } }\n${more}`

async function rollback(text: string) {
  writeFileSync(join(folder, 'grind-to-prod.yml'), text)
  const ended = await runStub('rollback', { host: 'prod', directory: folder }, { GITHUB_WORKSPACE: workspace })
  expect(ended.status).toBe(2)
  return ended.stdout.split('\n').filter((line) => line.startsWith('::error'))
}

test('an annotation of a wrong configuration is at its line', async () => {
  const text = config('helth: {}\nhosts:\n  prod: { address: deploy@a.example, role: actve }\n')
  expect((await rollback(text)).toSorted()).toEqual([
    '::error file=app/grind-to-prod.yml,line=5,col=1::helth is not a known field; did you mean health?',
    expect.stringMatching(/^::error file=app\/grind-to-prod\.yml,line=7,col=44::hosts\.prod\.role is "actve", but must be /),
  ])
})

test('an annotation of text that is not YAML is at its line', async () => {
  expect(await rollback(config('hosts: {\n'))).toEqual([
    expect.stringMatching(/^::error file=app\/grind-to-prod\.yml,line=[56],col=\d+::the file is not valid YAML/),
  ])
})

test('an annotation of a host without a key is at the line of the host', async () => {
  expect(await rollback(config('hosts:\n  prod: { address: deploy@a.example }\n'))).toEqual([
    expect.stringMatching(/^::error file=app\/grind-to-prod\.yml,line=6,col=9::hosts\.prod\.hostKey is missing/),
  ])
})

test('GitHub shows ten annotations of a step, so the tenth reports how many more there are', async () => {
  const wrong = Array.from({ length: 14 }, (_, index) => `x${index}: 1\n`).join('')
  const errors = await rollback(config(`hosts:\n  prod: { address: deploy@a.example }\n${wrong}`))
  expect(errors).toHaveLength(10)
  expect(errors.filter((line) => line.startsWith('::error file='))).toHaveLength(9)
  expect(errors.at(-1)).toBe("::error::There are 5 more errors in app/grind-to-prod.yml; the job's log lists them.")
})
