import { posix } from 'node:path'
import type { Source } from './source.ts'
import { mayImport, wingOf, wings, type Wing } from './wings.ts'

/** What a test, or a helper of tests, imports of another wing than its wing may. */
export interface TestException {
  /** The importing file, below test/; `**` matches every file. */
  readonly from: string
  /** The imported file, below src/ or test/, from that word on. */
  readonly to: readonly string[]
  readonly because: string
}

const testExceptions: readonly TestException[] = [
  {
    from: '**',
    to: ['test/verbs/sample-bundle.ts', 'test/verbs/fake-host.ts', 'test/verbs/evidence-keys.ts', 'test/host/temporary-host.ts'],
    because: 'A bundle, keys, a host that answers from a script and one in a temporary folder, which tests of several wings start from.',
  },
  {
    from: '**',
    to: ['test/host/stopped.ts', 'test/host/hand-made.ts'],
    because: 'What the lab tests of several wings do to a host by hand.',
  },
  {
    from: 'domain/protocol/remote-error.test.ts',
    to: ['src/agent/request.ts'],
    because: 'An error crosses from the agent to the runner: what the one writes, the other reads.',
  },
  {
    from: 'domain/trust/private-key.test.ts',
    to: ['src/tools/run/expect-success.ts', 'src/tools/run/real.ts'],
    because: 'The keys that it reads are made by ssh-keygen.',
  },
  {
    from: 'domain/trust/signers.test.ts',
    to: ['src/tools/run/real.ts', 'src/tools/ssh/keygen-verify.ts', 'test/tools/ssh/keys.ts'],
    because: 'ssh-keygen says whether it takes the file of signers as we write it.',
  },
  {
    from: 'domain/failover/preflight.test.ts',
    to: ['test/verbs/failover/seen.ts'],
    because: 'What a failover sees of its hosts, as the verb tests arrange it.',
  },
  {
    from: 'github/inputs.test.ts',
    to: ['src/actions/inputs.ts'],
    because: 'How an input is read is seen with the inputs that the actions have.',
  },
  {
    from: 'machine/ledger/large-ledger.test.ts',
    to: ['src/host/attempt/append-record.ts', 'src/host/verbs/role.ts', 'src/host/verbs/ledger.ts'],
    because: 'The ledger is read as the agent writes it, and a large one must serve the verbs that read it.',
  },
  {
    from: 'machine/ledger/ledger-file.test.ts',
    to: ['src/host/attempt/append-record.ts', 'test/host/read-records.ts'],
    because: 'The ledger is read as the agent writes it.',
  },
  {
    from: 'machine/release/generation.test.ts',
    to: ['src/host/release/materialize.ts'],
    because: 'A generation is read as the agent lays it out.',
  },
  {
    from: 'steps/evidence/snapshots-around.test.ts',
    to: ['src/verbs/rollback.ts', 'src/verbs/snapshot.ts'],
    because: 'It shows that a verb takes both snapshots, also when it fails between them.',
  },
  {
    from: 'steps/failover/http-switch.test.ts',
    to: ['src/verbs/failover.ts', 'test/verbs/failover/world.ts'],
    because: 'It shows that a failover asks the switch at the right time.',
  },
]

/** What is wrong with the imports of the folders of test/ that mirror a wing, one sentence each; and exceptions without need. */
export function testProblemsOf(
  tests: readonly Pick<Source, 'file' | 'imports'>[],
  exceptions: readonly TestException[] = testExceptions,
): string[] {
  const crossings = tests.flatMap(crossingsOf)
  const isMeant = ({ from, to }: TestException, one: Crossing) => (from === '**' || from === one.from) && to.includes(one.to)
  return [
    ...crossings
      .filter((one) => !exceptions.some((exception) => isMeant(exception, one)))
      .map(
        ({ from, to, wing, imported }) => `test/${from} imports ${to}, but ${wing} may not import ${imported}, and neither may its tests.`,
      ),
    ...exceptions.flatMap(({ from, to }) =>
      to
        .filter((one) => !crossings.some((crossing) => (from === '**' || from === crossing.from) && crossing.to === one))
        .map((one) => `script/house/tests.ts lets ${from} import ${one}, and nothing needs it.`),
    ),
  ]
}

interface Crossing {
  readonly from: string
  readonly to: string
  readonly wing: Wing
  readonly imported: Wing
}

/** The imports of a test that lead to a wing, of src/ or of test/, which the test's own wing may not import. */
function crossingsOf({ file, imports }: Pick<Source, 'file' | 'imports'>): Crossing[] {
  const wing = folderWing(file)
  if (wing === undefined) return []
  return imports.flatMap(({ to, specifier }) => {
    const path = specifier.startsWith('#') ? posix.join('src', to) : posix.join('test', to)
    const [root, ...rest] = path.split('/')
    const below = rest.join('/')
    const imported = root === 'src' ? wingOf(below) : root === 'test' ? folderWing(below) : undefined
    if (imported === undefined || imported === wing || mayImport[wing].includes(imported)) return []
    return [{ from: file, to: path, wing, imported }]
  })
}

function folderWing(file: string): Wing | undefined {
  return wings.find((one) => one !== 'entry' && file.startsWith(`${one}/`))
}
