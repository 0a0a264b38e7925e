import { material, payload, type PayloadFile } from './payloads.ts'

/** A release of the benchmark's application, as its release.json describes it (application/app.nix). */
export interface ReleaseContents {
  readonly material: string
  readonly files?: readonly PayloadFile[]
  readonly groups?: number
  readonly leaf?: string
  readonly chain?: number
  readonly revision?: string
}

/**
 * What a case compares. `copy`: from the start of the program until the last path is valid on the host, and for `nix copy` until its
 * end. `whole`: until the end of the program, in ours with the transaction, and without the configured health window.
 */
export type Measure = 'copy' | 'whole'

/** A case that is measured against `nix copy`. */
export interface CopyCase {
  readonly name: string
  readonly title: string
  readonly measure: Measure
  /** What the host runs before; null when it has nothing of the application. */
  readonly before: (() => Promise<ReleaseContents>) | null
  readonly next: () => Promise<ReleaseContents>
  /** On every link, and not only on the main one. */
  readonly everyLink?: boolean
}

const of = async (contents: Omit<ReleaseContents, 'material'>, ...files: Promise<PayloadFile>[]): Promise<ReleaseContents> => ({
  material: material(),
  ...contents,
  ...(files.length === 0 ? {} : { files: await Promise.all(files) }),
})

/** 250 paths a group, and one list for each. */
const SMALL = 20
const LARGE = 80

export const copyCases: readonly CopyCase[] = [
  {
    name: 'esbuild',
    title: 'the next version of a program of 11 MB',
    measure: 'copy',
    before: () => of({}, payload('esbuildBefore')),
    next: () => of({}, payload('esbuild')),
    everyLink: true,
  },
  {
    name: 'swc',
    title: 'the next version of a program of 47 MB',
    measure: 'copy',
    before: () => of({}, payload('swcBefore')),
    next: () => of({}, payload('swc')),
  },
  {
    name: 'biome',
    title: 'the next version of a program of 100 MB',
    measure: 'copy',
    before: () => of({}, payload('biomeBefore')),
    next: () => of({}, payload('biome')),
  },
  {
    name: 'hash-only',
    title: '150 paths, only hashes in them changed',
    measure: 'copy',
    before: () => of({ chain: 150, revision: 'before' }),
    next: () => of({ chain: 150, revision: 'next' }),
  },
  {
    name: 'first-large',
    title: 'a first release with three programs, 158 MB',
    measure: 'copy',
    before: null,
    next: () => of({}, payload('esbuild'), payload('swc'), payload('biome')),
  },
  {
    name: 'first-small',
    title: 'a first release of 5,000 small paths',
    measure: 'copy',
    before: null,
    next: () => of({ groups: SMALL, leaf: 'next' }),
  },
  {
    name: 'other-program',
    title: 'another program of 9.5 MB under the same name',
    measure: 'copy',
    before: () => of({}, payload('esbuildBefore', 'program')),
    next: () => of({}, payload('other', 'program')),
  },
  {
    name: 'one-of-5000',
    title: '5,000 paths, one changed (whole promote)',
    measure: 'whole',
    before: () => of({ groups: SMALL, leaf: 'before' }),
    next: () => of({ groups: SMALL, leaf: 'next' }),
  },
  {
    name: 'one-of-20000',
    title: '20,000 paths, one changed (whole promote)',
    measure: 'whole',
    before: () => of({ groups: LARGE, leaf: 'before' }),
    next: () => of({ groups: LARGE, leaf: 'next' }),
  },
  {
    name: 'nothing',
    title: 'nothing to do (whole promote)',
    measure: 'whole',
    before: () => of({}, payload('esbuild')),
    next: () => of({}, payload('esbuild')),
  },
]

/** Names of the cases that are measured in another way: the example application against deploy-rs, and the work for each path. */
export const DEPLOY_CASES = ['deploy', 'deploy-nothing'] as const
export const PER_PATH_CASE = 'build-manifest'

export const caseNames: readonly string[] = [...copyCases.map(({ name }) => name), ...DEPLOY_CASES, PER_PATH_CASE]
