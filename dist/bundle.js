import { oldNode } from './old-node.js'

const problem = oldNode(process.versions.node, process.execPath, 'install Node 24 (https://nodejs.org/en/download), and run this with it')
if (problem === null) {
  const { runAction } = await import('./main/index.js')
  await runAction('bundle')
} else {
  console.log('::error::' + problem)
  process.exitCode = 2
}
