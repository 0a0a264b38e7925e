import { InvalidArgumentError } from 'commander'
import { InputError } from '#domain/errors/errors'
import type { PlannedChange } from '#domain/init/planned-file'
import type { InitPlan } from '#verbs/init'
import { distFolder } from '../agent-file.ts'
import { command, type CommandContext } from '../command.ts'
import { flag, option, parsed, type ValuesOf } from '../inputs.ts'
import { shownLines } from '../lines.ts'
import { formatCount } from '#domain/report/amount'

const options = {
  directory: option('<folder>', 'the folder of the application, in a git repository', '.'),
  application: option('<name>', "its name (default: the folder's)"),
  output: option('<attribute...>', 'packages of the flake to release (default: all)'),
  program: option('<output=path...>', 'the program of a package, below its output (default: bin/ and what `nix run` starts)'),
  port: parsed('<port>', 'the port of its health check on the host; 0 for no check', portOf),
  healthPath: option('<path>', 'the path of its health check (default: /health)'),
  host: option('<address...>', 'production hosts, user@host of the deploy user, or name=user@host; the active one first'),
  admin: option('<address...>', 'user@host of an administrator of each, for "host install", or name=user@host'),
  hostKeyFingerprint: option('<fingerprint...>', 'fingerprints of the ssh keys of the hosts, from the hosts themselves; they are pinned'),
  nixKey: option('<file...>', "files with the public key of this machine's Nix (default: those in /etc/nix and of its settings)"),
  workflowsFrom: option(
    '<owner/name@commit>',
    "grind-to-prod's repository on GitHub, which the workflows call (default: where this program was cloned from)",
  ),
  yes: flag('ask nothing, and write'),
  dryRun: flag('print what would be written; write nothing'),
}

export const initCommand = command({
  name: 'init',
  summary: 'prepare a repository with a flake: configuration, keys, unit files and workflows',
  arguments: {},
  options,
  examples: [
    'grind-to-prod init',
    'grind-to-prod init --dry-run',
    'grind-to-prod init --yes --port 8080 --host deploy@prod.example --admin root@prod.example --host-key-fingerprint SHA256:…',
  ],
  run: async (values, context) => {
    const { planInit, applyInit } = await import('#verbs/init')
    const { environment, home, at } = context
    const questions = values.yes ? null : await context.questions()
    if (questions === null && !values.yes && !values.dryRun) throw unattended()
    const plan = await planInit(
      {
        ...values,
        directory: at(values.directory),
        outputs: values.output,
        programs: values.program,
        hosts: values.host,
        admins: values.admin,
        fingerprints: values.hostKeyFingerprint ?? [],
        nixKeyFiles: (values.nixKey ?? []).map((file) => at(file)),
        distFolder: distFolder(),
        environment,
        home,
        questions,
      },
      context,
    )
    const isWritten = plan.changes.length > 0 && !values.dryRun && (values.yes || (await agrees(plan, context)))
    if (isWritten) await applyInit(plan, context)
    return { result: resultOf(plan, isWritten), text: textOf(plan, { ...values, isWritten }) }
  },
})

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('It must be a port, or 0 for no check.')
  return Number(text)
}

function unattended(): InputError {
  return new InputError('missing-option', 'init asks what it cannot know, and there is no terminal to ask on.', {
    hint: 'Add --yes with the options that it needs, or --dry-run.',
  })
}

async function agrees(plan: InitPlan, { questions, stderr }: CommandContext): Promise<boolean> {
  stderr.write(shownLines(changeLines(plan.changes)))
  return (await (await questions())?.agree('Write these files?', true)) === true
}

function resultOf({ application, changes, notes, next, keyFolder }: InitPlan, written: boolean) {
  return { application, changes, written, keyFolder, notes, next }
}

type Shown = Pick<ValuesOf<typeof options>, 'yes' | 'dryRun'> & { readonly isWritten: boolean }

function textOf({ changes, notes, next }: InitPlan, { dryRun, yes, isWritten }: Shown): string[] {
  if (changes.length === 0) return ['Nothing to change: the repository is prepared.', ...notes]
  const lines = dryRun ? changeLines(changes) : yes ? changes.map(({ action, file }) => `${action} ${file}`) : []
  const outcome = isWritten
    ? `${formatCount(changes.length, 'file')} written.`
    : `${formatCount(changes.length, 'file')} would be written; none was.`
  return [...lines, outcome, ...notes, ...(isWritten ? ['Next:', ...next.map((line) => `  ${line}`)] : [])]
}

/** The changes, with what differs in each; of a new file its text. */
function changeLines(changes: readonly PlannedChange[]): string[] {
  return changes.flatMap(({ action, file, difference }) => [
    `${action} ${file}`,
    ...difference
      .split('\n')
      .filter(Boolean)
      .map((line) => `  ${line}`),
  ])
}
