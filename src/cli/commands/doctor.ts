import { join } from 'node:path'
import { checkLines, doctorExitCode } from '#domain/doctor/check'
import { keptFiles } from '#domain/init/kept-files'
import { keyFolder } from '#tools/files/config-folder'
import { command } from '../command.ts'
import { reachInputs } from '../host-command.ts'
import { argument, flag, option, orElse, orVariable } from '../inputs.ts'

export const doctorCommand = command({
  name: 'doctor',
  summary: 'check everything that a release needs before it changes anything: this machine, the repository, the keys and the hosts',
  arguments: { hosts: argument('[hosts...]', 'hosts of grind-to-prod.yml (default: every production host)') },
  options: {
    ...reachInputs,
    signingKeyFile: orVariable('GRIND_TO_PROD_SIGNING_KEY', option('<file>', 'the key that signs releases (default: that of init)')),
    allowedSigners: orVariable('GRIND_TO_PROD_ALLOWED_SIGNERS', option('<file>', 'who may sign a release (default: that of init)')),
    github: flag('check the settings on GitHub too, with the login of gh (GH_TOKEN)'),
    label: orElse(option('<label>', "label of the build host's runners, for --github"), 'grind'),
    nixKey: option('<file...>', "files with the public key of this machine's Nix (default: that of init, and what this machine knows)"),
  },
  needs: { label: 'github' },
  examples: ['grind-to-prod doctor', 'grind-to-prod doctor prod --json', 'grind-to-prod doctor --github'],
  run: async ({ hosts, directory, identityFile, signingKeyFile, allowedSigners, nixKey, github, label }, context) => {
    const { doctor } = await import('#verbs/doctor')
    const { at, environment, home } = context
    const kept = (application: string, file: keyof typeof keptFiles) => join(keyFolder(environment, home, application), keptFiles[file])
    const checks = await doctor(
      {
        directory: await context.applicationFolder(directory),
        ...(hosts.length === 0 ? {} : { hosts }),
        keysOf: (application) => ({
          deploy: at(identityFile) ?? kept(application, 'deploy'),
          release: at(signingKeyFile) ?? kept(application, 'release'),
          allowedSigners: { file: at(allowedSigners) ?? kept(application, 'allowedSigners'), isGiven: allowedSigners !== undefined },
        }),
        nixKeyFilesOf: (application) => nixKey?.map((file) => at(file)) ?? [kept(application, 'nixPublic')],
        ...(github ? { githubLabel: label } : {}),
        reach: { environment },
      },
      context,
    )
    return { result: { checks }, text: checkLines(checks, context.isVerbose), exitCode: doctorExitCode(checks) }
  },
})
