import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { realRunner } from '../../src/run/real.ts'

export interface StubEnded {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
}

/** Runs `dist/<verb>.js` as the GitHub runner does: inputs as INPUT_*, files for what the step writes. */
export async function runStub(verb: string, inputs: Readonly<Record<string, string>>): Promise<StubEnded> {
  const folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-runner-'))
  const output = join(folder, 'output')
  await writeFile(output, '')
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
  const result = await realRunner.run({
    argv: [process.execPath, resolve(`dist/${verb}.js`)],
    effect: 'write',
    environment: { ...given, GITHUB_OUTPUT: output, RUNNER_TEMP: folder, GITHUB_ACTOR: 'maintainer' },
  })
  return { ...result, outputs: parseOutputs(await readFile(output, 'utf8')) }
}

/** Reads a step's output file: `name<<delimiter`, the value's lines, the delimiter. Throws on anything else. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const head = lines.shift()!
    if (head === '' && lines.length === 0) break
    const [name, delimiter] = head.split('<<')
    if (name === undefined || delimiter === undefined) throw new Error(`Not an output: ${head}`)
    const end = lines.indexOf(delimiter)
    if (end === -1 || name in outputs) throw new Error(`Output ${name} is not well formed.`)
    outputs[name] = lines.splice(0, end).join('\n')
    lines.shift()
  }
  return outputs
}
