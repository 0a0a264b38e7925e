import { EXIT_BAD_INPUT } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import { LEAST_NODE, oldNode } from '#domain/installation/old-node'

// Imported before everything else: on an older Node, what the agent imports fails while it is loaded.
const remedy = `install Node ${LEAST_NODE} on this host, and let the agent be started with it by ${howToInstall()}`
const problem = oldNode(process.versions.node, process.execPath, remedy)
if (problem !== null) {
  const message = { event: 'error', kind: 'host', code: 'not-installed', message: problem }
  process.stdout.write(process.stdout.isTTY ? `error: ${problem}\n` : `${JSON.stringify(message)}\n`)
  process.exit(EXIT_BAD_INPUT)
}
