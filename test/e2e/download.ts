import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { succeedOnHost } from '../../lab/client.ts'
import type { GitHubOnGrind } from './github-on-grind.ts'
import { REPOSITORY_TOKEN } from './serve.ts'

/**
 * Downloads an artifact of a run as an auditor would: through the API, with no part of grind-to-prod. Gives the folder of its
 * files.
 */
export async function downloadArtifact(github: GitHubOnGrind, runId: number, name: string): Promise<string> {
  const { state } = await github.know()
  const artifact = state.artifacts.find((one) => one.runId === runId && one.name === name)
  if (artifact === undefined)
    throw new Error(`Run ${runId} has no artifact ${name}, but ${state.artifacts.map((one) => one.name).join(', ')}.`)
  const address = `${github.api}/repos/example/choiros/actions/artifacts/${artifact.id}/zip`
  const script = `
    location=$(curl --silent --show-error --fail --output /dev/null --write-out '%{redirect_url}' --header "Authorization: Bearer $1" "$2")
    curl --silent --show-error --fail "$location" | base64`
  const text = await succeedOnHost('grind', ['bash', '-euo', 'pipefail', '-c', script, 'download', REPOSITORY_TOKEN, address])
  const folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-download-'))
  const archive = await fromBufferPromise(Buffer.from(text, 'base64'))
  for await (const entry of archive.eachEntry())
    await writeFile(join(folder, basename(entry.fileName)), await buffer(await archive.openReadStreamPromise(entry)))
  return folder
}
