/**
 * Prints the wings of src/, their files, and how many imports lead from each wing to which. Exits 1 when an import leads where its
 * wing may not import, or when files import one another in a circle; imports of types alone count.
 *
 *   node script/house.ts
 */
import { styleText } from 'node:util'
import { importsOf, sourceFiles } from './house/imports.ts'
import { edgesOf, problemsOf } from './house/judge.ts'
import { wingOf, wings } from './house/wings.ts'

const files = sourceFiles('src')
const imports = files.flatMap((file) => importsOf('src', file))
const edges = edgesOf(imports)

const filesOf = Map.groupBy(files, wingOf)
for (const wing of wings) {
  const targets = edges.filter(({ from }) => from === wing).map(({ to, count }) => `${to} ${count}`)
  const count = `${filesOf.get(wing)?.length ?? 0} files`.padStart(9)
  process.stdout.write(`${wing.padEnd(8)} ${count}${targets.length === 0 ? '' : `  -> ${targets.join(', ')}`}\n`)
}

const problems = problemsOf(imports)
for (const problem of problems) process.stderr.write(`${styleText('red', problem)}\n`)
process.exitCode = problems.length === 0 ? 0 : 1
