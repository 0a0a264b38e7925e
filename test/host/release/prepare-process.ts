/**
 * Prepares what comes on standard input, as the agent does, on a temporary host whose allowed signers are the first argument; prints the
 * error's code and the most memory that was resident, in bytes.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { prepareFrom } from '#host/verbs/prepare'
import { realRunner } from '#tools/run/real'
import { temporaryHost } from '../temporary-host.ts'

await using host = await temporaryHost({ runner: realRunner })
await mkdir(dirname(host.paths.trust.allowedSigners[0]), { recursive: true })
await writeFile(host.paths.trust.allowedSigners[0], process.argv[2]!)
// The prefix of a manifest from another folder.
const permitted = { ...host.permitted, prefix: process.argv[3]! }
const code = await prepareFrom({ ...host, permitted }, process.stdin).then(
  () => 'prepared',
  (error: unknown) => (error instanceof Error && 'code' in error ? `${String(error.code)}: ${error.message}` : String(error)),
)
console.log(JSON.stringify({ code, resident: process.resourceUsage().maxRSS * 1024 }))
// What was asked before the signature was verified may still wait for a systemd that this machine does not have.
process.exit()
