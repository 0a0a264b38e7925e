import { LEAST_NODE } from '../src/domain/installation/old-node.ts'

/** What a stub prints of an old Node: an annotation of the job, or an error of the command line. */
const annotate = "console.log('::error::' + problem)"
const complain = `if (process.argv.includes('--json')) console.log(JSON.stringify({ error: { code: 'usage', message: problem } }))
  console.error('error: ' + problem)`

const repair = `install Node ${LEAST_NODE} (https://nodejs.org/en/download), and run this with it`

/**
 * The entry points in dist/, by their files' names: each calls one function of the bundle. The bundle is imported only when the
 * Node is new enough for it: an older one would end in an error of some module, or could not even read it.
 */
export function stubs(actions: readonly string[]): Record<string, string> {
  const ofActions = actions.map((action) => [`${action}.js`, stub(annotate, 'runAction', `'${action}'`)] as const)
  return {
    ...Object.fromEntries(ofActions),
    'post.js': stub(annotate, 'runPost'),
    'cli.js': `#!/usr/bin/env node\n${stub(complain, 'runCommandLine')}`,
    // A thread of one of the others, whose Node is new enough.
    'delta-thread.js': "import { runDeltaThread } from './main/index.js'\n\nawait runDeltaThread()\n",
  }
}

function stub(complaint: string, entry: string, argument = ''): string {
  return `import { oldNode } from './old-node.js'

const problem = oldNode(process.versions.node, process.execPath, '${repair}')
if (problem === null) {
  const { ${entry} } = await import('./main/index.js')
  await ${entry}(${argument})
} else {
  ${complaint}
  process.exitCode = 2
}
`
}
