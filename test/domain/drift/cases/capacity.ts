import type { DriftCase } from './case.ts'

export const capacityCases: readonly DriftCase[] = [
  {
    name: 'the disk is almost full',
    edits: [[['capacity', '/nix/store', 'bytesFree'], 4e9]],
    class: 'capacity',
    severity: 'error',
    field: 'capacity["/nix/store"]',
    evidence: ['capacity["/nix/store"].bytesFree', 'capacity["/nix/store"].bytesTotal'],
  },
  {
    name: 'few inodes are left',
    edits: [[['capacity', '/nix/store', 'inodesFree'], 80_000]],
    class: 'capacity',
    severity: 'warning',
    field: 'capacity["/nix/store"]',
    evidence: ['capacity["/nix/store"].inodesFree', 'capacity["/nix/store"].inodesTotal'],
  },
  {
    name: 'the disk is smaller',
    edits: [[['capacity', '/nix/store', 'bytesTotal'], 9e10]],
    class: 'capacity',
    severity: 'note',
    field: 'capacity["/nix/store"]',
    evidence: ['capacity["/nix/store"].bytesTotal'],
  },
]
