#!/usr/bin/env node
import { oldNode } from './old-node.js'

const problem = oldNode(process.versions.node, process.execPath, 'install Node 24 (https://nodejs.org/en/download), and run this with it')
if (problem === null) {
  const { runCommandLine } = await import('./main/index.js')
  await runCommandLine()
} else {
  if (process.argv.includes('--json')) console.log(JSON.stringify({ error: { code: 'usage', message: problem } }))
  console.error('error: ' + problem)
  process.exitCode = 2
}
