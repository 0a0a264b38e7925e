/**
 * Prints the wings of src/, their files, and how many imports lead from each wing to which. Exits 1 when a file of src/ or of a wing's
 * folder in test/ does what its wing may not (script/house/wings.ts), or when files import one another in a circle; imports of types
 * alone count. So does a document with prose of more than 120 columns.
 *
 *   node script/house.ts
 */
import { styleText } from 'node:util'
import { documentProblems } from './house/documents.ts'
import { edgesOf, problemsOf, unusedExceptions } from './house/judge.ts'
import { readImports, readSource, sourceFiles } from './house/source.ts'
import { testProblemsOf } from './house/tests.ts'
import { wingOf, wings } from './house/wings.ts'

const files = sourceFiles('src')
const sources = files.map((file) => readSource('src', file))
const imports = sources.flatMap((source) => source.imports)
const edges = edgesOf(imports)

const filesOf = Map.groupBy(files, wingOf)
for (const wing of wings) {
  const targets = edges.filter(({ from }) => from === wing).map(({ to, count }) => `${to} ${count}`)
  const count = `${filesOf.get(wing)?.length ?? 0} files`.padStart(9)
  process.stdout.write(`${wing.padEnd(8)} ${count}${targets.length === 0 ? '' : `  -> ${targets.join(', ')}`}\n`)
}

const tests = sourceFiles('test').map((file) => readImports('test', file))
const problems = [...problemsOf(sources), ...unusedExceptions(sources), ...testProblemsOf(tests), ...documentProblems('.')]
for (const problem of problems) process.stderr.write(`${styleText('red', problem)}\n`)
process.exitCode = problems.length === 0 ? 0 : 1
