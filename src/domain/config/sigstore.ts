import { z } from 'zod'
import { wordSchema } from './grammar.ts'

export const sigstoreSchema = z.strictObject({
  trustedRoot: wordSchema
    .min(1)
    .describe('The file of trusted roots, from the folder of this file, as "gh attestation trusted-root" prints them.'),
  signerWorkflow: wordSchema
    .min(1)
    .optional()
    .describe(
      'The workflow that must have signed: owner/repository, or owner/repository/.github/workflows/file.yml. Without it, any one of the repository of the release.',
    ),
  oidcIssuer: z
    .url({ protocol: /^https$/ })
    .max(2048)
    .optional()
    .describe(
      'The issuer of the identity with which the workflow signed (OIDC), such as https://token.actions.githubusercontent.com. Without it, that of GitHub.',
    ),
})
export type SigstoreConfig = z.infer<typeof sigstoreSchema>
