import { join } from 'node:path'
import { setupLine } from '#domain/doctor/github-setup'
import { keptFiles } from '#domain/init/kept-files'
import { keyFolder } from '#tools/files/config-folder'
import { questionsFirst } from '../ask-first.ts'
import { command, group } from '../command.ts'
import { directoryInput } from '../host-command.ts'
import { flag, option, orVariable } from '../inputs.ts'
import { changesLine, shownLines } from '../lines.ts'

const setupCommand = command({
  name: 'setup',
  summary: 'create the environments that the workflows name, with their branch limits, reviewers and secrets, with the login of gh',
  arguments: {},
  options: {
    directory: directoryInput,
    reviewer: option('<login...>', 'users that approve a release (private repositories have reviewers in Enterprise only)'),
    deployKeyFile: orVariable('GRIND_TO_PROD_IDENTITY', option('<file>', 'the private key that deploys (default: that of init)')),
    signingKeyFile: orVariable(
      'GRIND_TO_PROD_SIGNING_KEY',
      option('<file>', 'the private key that signs releases (default: that of init)'),
    ),
    replaceSecrets: flag('set the secrets that are there too, such as after a key was replaced'),
    yes: flag('change the settings without asking'),
    dryRun: flag('print what would change; change nothing'),
  },
  examples: ['grind-to-prod github setup --dry-run', 'grind-to-prod github setup --reviewer alice --yes'],
  run: async (values, context) => {
    const { environment, home, at } = context
    const { yes, dryRun } = values
    const questions = await questionsFirst('github setup asks before it changes settings', { yes, dryRun }, context)
    const { planGithubSetup, applyGithubSetup } = await import('#verbs/github-setup')
    const { readConfig } = await import('#steps/config/read')
    const directory = await context.applicationFolder(values.directory)
    const config = await readConfig(directory)
    const plan = await planGithubSetup(
      { config, directory, reviewers: values.reviewer ?? [], replacesSecrets: values.replaceSecrets },
      context,
    )
    const lines = plan.changes.map(setupLine)
    if (questions !== null && lines.length > 0) context.stderr.write(shownLines(lines))
    const isAgreed =
      !dryRun && (yes || (questions !== null && lines.length > 0 && (await questions.agree(`Change ${plan.repository}?`, false))))
    const isApplied = isAgreed && lines.length > 0
    const kept = (file: 'deploy' | 'release') => join(keyFolder(environment, home, config.application), keptFiles[file])
    const files = { deploy: at(values.deployKeyFile) ?? kept('deploy'), release: at(values.signingKeyFile) ?? kept('release') }
    if (isApplied) await applyGithubSetup(plan, files, context)
    const outcome = lines.length === 0 ? 'Nothing to change: GitHub has what the workflows need.' : changesLine(lines.length, isApplied)
    return { result: { ...plan, applied: isApplied }, text: [...(questions === null ? lines : []), outcome] }
  },
})

export const githubCommands = group('github', 'prepare a repository on GitHub for the workflows', [setupCommand])
