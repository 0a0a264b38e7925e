import { modules as shared0 } from './shared-4303.js';
export const id = 1786;
export const ids = [1786];
export const modules = {
...shared0,


/***/ 51786: // build/js/cli/commands/completion.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
completionCommand: () => completionCommand
});
// CONCATENATED MODULE: ./build/js/cli/completion-scripts.js
const shells = [ "bash", "zsh", "fish" ];
const bash = String.raw`# bash completion for grind-to-prod
_grind_to_prod() {
  local line kind=
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :*) kind=${"$"}{line#:} ;;
      *) COMPREPLY+=("${"$"}{line%%$'	'*}") ;;
    esac
  done < <("${"$"}{COMP_WORDS[0]}" complete bash -- "${"$"}{COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  # Names of files are left to readline, which quotes them.
  case $kind in
    files) compopt -o default ;;
    folders) compopt -o dirnames ;;
  esac
}
complete -F _grind_to_prod grind-to-prod
`;
const zsh = String.raw`#compdef grind-to-prod
_grind_to_prod() {
  local line kind
  local -a values shown
  while IFS= read -r line; do
    case $line in
      :*) kind=${"$"}{line#:} ;;
      *) values+=("${"$"}{line%%$'	'*}"); shown+=("${"$"}{line/$'	'/  -- }") ;;
    esac
  done < <("${"$"}{words[1]}" complete -- "${"$"}{(@Q)words[2,CURRENT-1]}" "${"$"}{(Q)PREFIX}" 2>/dev/null)
  (( ${"$"}{#values} )) && compadd -l -d shown -- "${"$"}{values[@]}"
  case $kind in
    files) _files ;;
    folders) _files -/ ;;
  esac
}
if [[ ${"$"}{funcstack[1]} == _grind_to_prod ]]; then _grind_to_prod "$@"; else compdef _grind_to_prod grind-to-prod; fi
`;
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
`;
const completionScripts = {
bash,
zsh,
fish
};
var command = __webpack_require__(4303);
var inputs = __webpack_require__(38530);
// CONCATENATED MODULE: ./build/js/cli/commands/completion.js
const completionCommand = (0, command.G5)({
name: "completion",
summary: "print a shell completion script",
arguments: {
shell: (0, inputs.R8)("<shell>", "the shell", shells)
},
options: {},
examples: [ "source <(grind-to-prod completion bash)", "grind-to-prod completion fish | source" ],
run: async ({shell}) => ({
result: {
shell,
script: completionScripts[shell]
},
text: completionScripts[shell]
})
});
}),

};
