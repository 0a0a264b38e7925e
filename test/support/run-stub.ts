import { mkdtempSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { realRunner } from '#tools/run/real'

export interface StubEnded {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** The bundle that is tested: dist/, or another one while it is worked on. */
export function bundleFolder(): string {
  return resolve(process.env['GRIND_TO_PROD_DIST'] ?? 'dist')
}

/** What a step finds in its environment: inputs as INPUT_*, files for what it writes, and a home of its own. */
export async function stepEnvironment(inputs: Readonly<Record<string, string>>): Promise<Record<string, string> & StepFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-runner-'))
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STATE: join(folder, 'state'), GITHUB_STEP_SUMMARY: join(folder, 'summary') }
  for (const file of Object.values(files)) await writeFile(file, '')
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])
  return { ...Object.fromEntries(given), ...files, RUNNER_TEMP: folder, GITHUB_ACTOR: 'maintainer', HOME: home, XDG_STATE_HOME: '' }
}

interface StepFiles {
  readonly GITHUB_OUTPUT: string
  readonly GITHUB_STEP_SUMMARY: string
  readonly RUNNER_TEMP: string
}

const home = mkdtempSync(join(tmpdir(), 'grind-to-prod-home-'))

/** Runs `<verb>.js` of the bundle as the GitHub runner does. */
export async function runStub(
  verb: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<StubEnded> {
  const step = await stepEnvironment(inputs)
  const result = await realRunner.run({
    argv: [process.execPath, join(bundleFolder(), `${verb}.js`)],
    effect: 'write',
    environment: { ...step, ...environment },
  })
  const outputs = parseOutputs(await readFile(step.GITHUB_OUTPUT, 'utf8'))
  return { ...result, outputs, summary: await readFile(step.GITHUB_STEP_SUMMARY, 'utf8') }
}

/**
 * Reads a step's output file: `name<<delimiter`, the value's lines, the delimiter. Throws on anything else, and on an output that is written
 * twice, unless it `repeats`: the runner keeps the last value.
 */
export function parseOutputs(text: string, { repeats = false } = {}): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const head = lines.shift()!
    if (head === '' && lines.length === 0) break
    const [name, delimiter] = head.split('<<')
    if (name === undefined || delimiter === undefined) throw new Error(`Not an output: ${head}`)
    const end = lines.indexOf(delimiter)
    if (end === -1 || (name in outputs && !repeats)) throw new Error(`Output ${name} is not well formed.`)
    outputs[name] = lines.splice(0, end).join('\n')
    lines.shift()
  }
  return outputs
}
