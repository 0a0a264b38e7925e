/** Shells with a script for completion. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/*
 * Each script asks `grind-to-prod complete` with the words up to the cursor; bash sends them with their quotes. The answer is a candidate a
 * line, with a tab and its description, and at the end what else may follow: `:files`, `:folders` or `:none`. The scripts need nothing
 * but their shell.
 */

const bash = String.raw`# bash completion for grind-to-prod
_grind_to_prod() {
  local line kind=
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :*) kind=${'$'}{line#:} ;;
      *) COMPREPLY+=("${'$'}{line%%$'	'*}") ;;
    esac
  done < <("${'$'}{COMP_WORDS[0]}" complete bash -- "${'$'}{COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  # Names of files are left to readline, which quotes them.
  case $kind in
    files) compopt -o default ;;
    folders) compopt -o dirnames ;;
  esac
}
complete -F _grind_to_prod grind-to-prod
`

const zsh = String.raw`#compdef grind-to-prod
_grind_to_prod() {
  local line kind
  local -a values shown
  while IFS= read -r line; do
    case $line in
      :*) kind=${'$'}{line#:} ;;
      *) values+=("${'$'}{line%%$'	'*}"); shown+=("${'$'}{line/$'	'/  -- }") ;;
    esac
  done < <("${'$'}{words[1]}" complete -- "${'$'}{(@Q)words[2,CURRENT-1]}" "${'$'}{(Q)PREFIX}" 2>/dev/null)
  (( ${'$'}{#values} )) && compadd -l -d shown -- "${'$'}{values[@]}"
  case $kind in
    files) _files ;;
    folders) _files -/ ;;
  esac
}
if [[ ${'$'}{funcstack[1]} == _grind_to_prod ]]; then _grind_to_prod "$@"; else compdef _grind_to_prod grind-to-prod; fi
`

const fish = String.raw`# fish completion for grind-to-prod
function __grind_to_prod_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    # A quote that is open has no end yet.
    set -l plain (string unescape -- "$current"; or string unescape -- "$current\""; or string unescape -- "$current'")
    for line in ($before[1] complete -- $before[2..-1] "$plain" 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path "$current"
            case ':folders'
                __fish_complete_directories "$current"
            case ':*'
            case '*'
                echo $line
        end
    end
end
complete -c grind-to-prod -f -a '(__grind_to_prod_complete)'
`

/** The script of each shell, to be sourced. */
export const completionScripts: Readonly<Record<Shell, string>> = { bash, zsh, fish }
