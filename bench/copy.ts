/**
 * Measures a promote over a line of 40 ms and 100 Mbit/s, compared with what the line itself needs for the pack.
 *
 *   lab/lab up && node bench/copy.ts      needs the example and the agent on prod: script/rehearse --keep puts them there
 */
import { z } from 'zod'
import { forgetReleases, grindToProd, lab, RELEASE_KEY } from '../lab/client.ts'

const ROUNDS = 3
const BITS_PER_SECOND = 100e6
const BUNDLE = '/home/runner/bench-bundle'

const resultSchema = z.object({
  verdict: z.literal('COMMITTED'),
  copy: z.object({ packBytes: z.number(), copiedNarBytes: z.number() }),
})

async function succeed(...words: string[]): Promise<string> {
  const { status, stdout, stderr } = await grindToProd(...words)
  if (status !== 0) throw new Error(`grind-to-prod ${words.join(' ')} ended with ${status}:\n${stderr}`)
  return stdout
}

await succeed('build-manifest', '--output', BUNDLE)
await succeed('sign', BUNDLE, '--key', RELEASE_KEY)
await lab('link', '--rtt', '40ms', '--rate', '100mbit')
try {
  for (let round = 1; round <= ROUNDS; round += 1) {
    await forgetReleases()
    const begin = performance.now()
    const printed = await succeed('promote', 'prod', '--manifest', BUNDLE, '--identity', '/etc/lab/keys/deploy', '--json')
    const seconds = (performance.now() - begin) / 1000
    const { copy } = resultSchema.parse(JSON.parse(printed))
    const line = (copy.packBytes * 8) / BITS_PER_SECOND
    process.stdout.write(
      `round ${round}   ${seconds.toFixed(1)} s for ${(copy.copiedNarBytes / 1e6).toFixed(0)} MB as ${(copy.packBytes / 1e6).toFixed(0)} MB; ` +
        `the line alone needs ${line.toFixed(1)} s\n`,
    )
  }
} finally {
  await lab('link', '--clear')
}
