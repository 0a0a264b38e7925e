import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-62709.js';
export const id = 3759;
export const ids = [3759];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 82082: // build/js/tools/nix/error-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AS: () => mayBeCollected,
kc: () => errorText,
q_: () => gitText
});
var node_util$0 = __webpack_require__(57975);
function errorText(printed) {
const text = (0, node_util$0.stripVTControlCharacters)(printed).split(/\n\s*(?:Output paths:|[Ll]ast \d+ log lines:|For full logs)/)[0];
return text.slice(Math.max(0, text.lastIndexOf("error:"))).replace(/^error:\s*/, "").replaceAll(/\s+/g, " ").replace(/[;.\s]+$/, "");
}
const GIT_LINES = 2;
function gitText(printed) {
if (!/program 'git' failed|Git revision/.test(errorText(printed))) return;
const lines = (0, node_util$0.stripVTControlCharacters)(printed).split("\n").flatMap(line => /^\s*fatal: (.*?)[.\s]*$/.exec(line)?.[1] ?? []);
return lines.length === 0 ? void 0 : [ ...new Set(lines) ].slice(0, GIT_LINES).join("; ");
}
function mayBeCollected(error) {
return collected.some(pattern => pattern.test(error));
}
const collected = [ /missing derivation '/, /\/nix\/store\/[^']+' (?:is not valid|does not exist)/, /No such file or directory.*\/nix\/store\/|\/nix\/store\/.*No such file or directory/, /daemon disconnected unexpectedly/ ];
}),

/***/ 78123: // build/js/tools/nix/flake.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bp: () => flakeReference,
ML: () => flakeOptions,
Nc: () => withoutEvalCache,
pJ: () => evaluateCommand,
vV: () => systemCommand
});
var node_url$0 = __webpack_require__(73136);
var run_limits_js$1 = __webpack_require__(28410);
function flakeReference({root, commit, folder, submodules, lfs}, attribute) {
const url = (0, node_url$0.pathToFileURL)(root);
url.searchParams.set("rev", commit);
url.searchParams.set("shallow", "1");
if (submodules === true) url.searchParams.set("submodules", "1");
if (lfs === true) url.searchParams.set("lfs", "1");
if (folder !== "") url.searchParams.set("dir", folder);
url.search = url.search.replaceAll("+", "%20");
return `git+${url.href}#${attribute}`;
}
const flakeOptions = [ "--extra-experimental-features", "nix-command flakes", "--option", "pure-eval", "true", "--option", "accept-flake-config", "false", "--no-update-lock-file" ];
function evaluateCommand(reference, afresh = false) {
const options = [ ...flakeOptions, ...afresh ? withoutEvalCache : [] ];
return {
argv: [ "nix", "path-info", ...options, "--derivation", "--", reference ],
effect: "read",
timeout: run_limits_js$1.jc
};
}
const withoutEvalCache = [ "--option", "eval-cache", "false" ];
const systemCommand = {
argv: [ "nix-instantiate", "--eval", "--json", "--expr", "builtins.currentSystem" ],
effect: "read",
timeout: run_limits_js$1.vq
};
}),

};
