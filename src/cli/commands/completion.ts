import { completionScripts, shells } from '../completion-scripts.ts'
import { command } from '../command.ts'
import { choiceArgument } from '../inputs.ts'

export const completionCommand = command({
  name: 'completion',
  summary: 'print a shell completion script',
  arguments: { shell: choiceArgument('<shell>', 'the shell', shells) },
  options: {},
  examples: ['source <(grind-to-prod completion bash)', 'grind-to-prod completion fish | source'],
  run: async ({ shell }) => ({ result: { shell, script: completionScripts[shell] }, text: completionScripts[shell] }),
})
