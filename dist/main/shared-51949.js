export const modules = {

/***/ 51949: // build/js/tools/run/answered.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => answered
});
var domain_errors_errors$0 = __webpack_require__(8136);
async function answered(runner, command) {
const result = await runner.run(command);
if (result.timedOut === true) throw new domain_errors_errors$0.Qd(command.argv, result);
return result;
}
}),

/***/ 13909: // build/js/tools/git/git.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QT: () => gitCommand,
aN: () => lastWords,
bD: () => isDubiousOwnership
});
var run_limits_js$0 = __webpack_require__(28410);
function gitCommand(directory, words, effect = "read") {
return {
argv: [ "git", "-C", directory, ...words ],
effect,
timeout: run_limits_js$0.ft,
environment: {
GIT_TERMINAL_PROMPT: "0",
GIT_OPTIONAL_LOCKS: "0",
GIT_NO_REPLACE_OBJECTS: "1",
LC_ALL: "C"
}
};
}
function isDubiousOwnership(stderr) {
return stderr.includes("dubious ownership");
}
function lastWords(stderr) {
const lines = stderr.split("\n").filter(line => line.trim() !== "");
const said = lines.findLast(line => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? "no reason given";
return said.replace(/^(?:fatal|error): /, "").trim();
}
}),

/***/ 44913: // build/js/domain/config/production-hosts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => productionHosts
});
function productionHosts({hosts}) {
return Object.entries(hosts).flatMap(([name, {address}]) => address === "local" ? [] : [ name ]);
}
}),

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

/***/ 49917: // build/js/domain/report/figures-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => durationWords,
c: () => figureRows,
figuresLines: () => figuresLines
});
var amount_js$1 = __webpack_require__(53004);
var columns_js$0 = __webpack_require__(55689);
function figuresLines(figures) {
return [ `Figures from ${figures.since} until ${figures.until}:`, ...(0, columns_js$0.o)(figureRows(figures).map(({name, value, detail}) => [ `  ${name}`, value, detail ])) ];
}
function figureRows({deployments, leadTime, changes, restore}) {
const releases = (0, amount_js$1.B4)(deployments.releases, "release");
return [ {
name: "deployment frequency",
value: deployments.count === 0 ? "none" : `${deployments.perWeek} a week`,
detail: `${(0, amount_js$1.B4)(deployments.count, "deployment")} of ${releases}`
}, {
name: "lead time from commit",
value: durationWords(leadTime.medianSeconds),
detail: `median of ${(0, amount_js$1.B4)(leadTime.count, "commit")}; 90 % within ${durationWords(leadTime.ninetiethSeconds)}${unknownWords(leadTime.unknown)}`
}, {
name: "change failure rate",
value: changes.failureRate === null ? "\u2013" : `${Number((changes.failureRate * 100).toFixed(1))} %`,
detail: `${changes.failed} of ${(0, amount_js$1.B4)(changes.count, "change")}`
}, {
name: "time to restore",
value: durationWords(restore.medianSeconds),
detail: `median of ${(0, amount_js$1.B4)(restore.count, "incident")}; longest ${durationWords(restore.longestSeconds)}${openWords(restore.open)}`
} ];
}
function unknownWords(unknown) {
return unknown === 0 ? "" : `; ${unknown} without a known commit time`;
}
function openWords(open) {
return open === 0 ? "" : `; ${open} not over yet`;
}
function durationWords(seconds) {
if (seconds === null) return "\u2013";
if (seconds < 60) return `${Number(seconds.toFixed(1))} s`;
const minutes = Math.round(seconds / 60);
if (minutes < 60) return `${minutes} min`;
const [hours, rest] = [ Math.floor(minutes / 60), minutes % 60 ];
if (hours < 24) return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
const [days, more] = [ Math.floor(hours / 24), hours % 24 ];
return more === 0 ? `${days} d` : `${days} d ${more} h`;
}
}),

/***/ 16512: // build/js/domain/report/failover-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => failoverLines
});
function failoverLines({verdict, reason, refusals, steps, changeConfig, written}) {
return [ `${verdict}: ${reason}`, ...refusals.slice(1).map(refusal => `  and: ${refusal}`), ...steps.map((step, index) => `  ${index + 1}. ${step}`), ...changeConfig.length === 0 ? [] : [ written === true ? "The roles in grind-to-prod.yml were changed; commit and push the file, because a release reads it there:" : "Git is the source of truth: change the roles in grind-to-prod.yml and commit the file; until then, releases to these hosts are refused." ], ...changeConfig.map(line => `  ${line}`) ];
}
}),

};
