import { command } from '../command.ts'
import { releaseIdOf } from '../arguments.ts'
import { argument, flag, formerly, option, orVariable, parsed } from '../inputs.ts'
import { signingKeyFile } from '../kept-file.ts'
import { signingKey } from '../signing-key.ts'

export const signCommand = command({
  name: 'sign',
  summary: 'sign a manifest, so that hosts accept its release',
  arguments: { manifest: argument('<manifest>', 'a manifest.json, or its folder; the signature is written beside it as manifest.sig') },
  options: {
    signingKeyFile: orVariable(
      'GRIND_TO_PROD_SIGNING_KEY',
      formerly('key', option('<file>', 'the private ssh key to sign with; with --agent, its public key (default: that of init)')),
    ),
    agent: flag('sign with the ssh agent at SSH_AUTH_SOCK'),
    output: option('<file>', 'where to write the signature instead'),
    releaseId: parsed('<id>', 'the approved release id; any other release is not signed', releaseIdOf),
  },
  examples: [
    'grind-to-prod sign release --signing-key-file ~/.ssh/release',
    'grind-to-prod sign release --agent --signing-key-file ~/.ssh/release.pub',
  ],
  run: async ({ manifest, agent, output, releaseId, ...options }, context) => {
    const { sign } = await import('#verbs/sign')
    const { at } = context
    const key = signingKey(await signingKeyFile(options, context), agent, context)
    const result = await sign({ bundle: at(manifest), expectedReleaseId: releaseId, key, output: at(output) }, context)
    return { result, text: [`Signed ${result.releaseId} with ${result.keyType} ${result.fingerprint}: ${result.output}`] }
  },
})
