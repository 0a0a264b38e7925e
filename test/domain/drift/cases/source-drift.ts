import type { DriftCase } from './case.ts'

export const sourceDriftCases: readonly DriftCase[] = [
  {
    name: 'the checkout has local changes',
    edits: [
      [['repository', 'state', 'dirty'], true],
      [['repository', 'state', 'dirtyFiles'], ['flake.nix']],
    ],
    class: 'source-drift',
    severity: 'warning',
    field: 'repository',
    evidence: ['repository.state.dirty', 'repository.state.dirtyFiles'],
  },
  {
    name: 'the checkout is at another commit',
    edits: [
      [['repository', 'state', 'head'], 'e'.repeat(40)],
      [['repository', 'state', 'branch'], null],
    ],
    class: 'source-drift',
    severity: 'warning',
    field: 'repository',
    evidence: ['repository.state.head', 'repository.state.branch'],
  },
  {
    name: 'the checkout is gone',
    edits: [[['repository'], null]],
    class: 'source-drift',
    severity: 'warning',
    field: 'repository',
    evidence: ['repository'],
  },
]
