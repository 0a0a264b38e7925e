import { modules as shared0 } from './shared-74368.js';
import { modules as shared1 } from './shared-57203.js';
import { modules as shared2 } from './shared-56476.js';
export const id = 1133;
export const ids = [1133];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 51133: // build/js/cli/main.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
main: () => main
});
var commander = __webpack_require__(67375);
var errors = __webpack_require__(8136);
var version = __webpack_require__(56476);
var public_url = __webpack_require__(70320);
var error_lines = __webpack_require__(57203);
var verdicts = __webpack_require__(74368);
// CONCATENATED MODULE: ./build/js/domain/errors/exit-codes.js
const exitCodes = [ {
code: verdicts.rY.COMMITTED.exitCode,
meaning: "COMMITTED, or nothing is wrong"
}, {
code: errors.ho,
meaning: "a bug, or this machine could not write: its output, or a file that the error names"
}, {
code: errors.yt,
meaning: "bad input: nothing was changed"
}, {
code: errors.Vi,
meaning: "drift, a failed check of doctor, or a setting that runner-check reports"
}, {
code: errors.qH,
meaning: "verify: a check failed; reproduce: what was built here differs"
}, {
code: errors.rQ,
meaning: "something could not be proved: reproduce, a strict verify, or a verify without the keys"
}, {
code: verdicts.rY.UNCHANGED.exitCode,
meaning: "UNCHANGED: nothing was touched; also a host that could not be asked"
}, {
code: verdicts.rY.ROLLED_BACK.exitCode,
meaning: "ROLLED_BACK: the previous release runs again"
}, {
code: verdicts.rY.NEEDS_HUMAN.exitCode,
meaning: "NEEDS_HUMAN, or status: a host is not healthy"
}, {
code: verdicts.rY.UNKNOWN.exitCode,
meaning: "UNKNOWN: contact was lost"
}, {
code: errors.rt,
meaning: "the chain of a ledger is broken, or a ledger that status requires is not whole"
}, {
code: errors._2,
meaning: "interrupted by Ctrl-C (143: by SIGTERM)"
} ];
function exitCodeLines() {
return exitCodes.map(({code, meaning}) => `  ${String(code).padStart(3)}  ${meaning}`);
}
var sanitize_line = __webpack_require__(94570);
// CONCATENATED MODULE: ./build/js/cli/catalogue.js
const commandsByHeading = {
"Begin:": {
init: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(2346) ]).then(__webpack_require__.bind(__webpack_require__, 52346))).initCommand,
doctor: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(6297), __webpack_require__.e(1995) ]).then(__webpack_require__.bind(__webpack_require__, 41995))).doctorCommand
},
"Release:": {
release: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(6297), __webpack_require__.e(9894), __webpack_require__.e(123) ]).then(__webpack_require__.bind(__webpack_require__, 20123))).releaseCommand,
"build-manifest": async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(6297), __webpack_require__.e(6750) ]).then(__webpack_require__.bind(__webpack_require__, 96750))).buildManifestCommand,
sign: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(4101) ]).then(__webpack_require__.bind(__webpack_require__, 74101))).signCommand,
approve: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(6297), __webpack_require__.e(4995) ]).then(__webpack_require__.bind(__webpack_require__, 14995))).approveCommand,
plan: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(6297), __webpack_require__.e(319) ]).then(__webpack_require__.bind(__webpack_require__, 60319))).planCommand,
"prepare-deltas": async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(5872), __webpack_require__.e(7002) ]).then(__webpack_require__.bind(__webpack_require__, 24609))).prepareDeltasCommand,
promote: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(6297), __webpack_require__.e(9894), __webpack_require__.e(4022) ]).then(__webpack_require__.bind(__webpack_require__, 44022))).promoteCommand,
attach: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(6297), __webpack_require__.e(485) ]).then(__webpack_require__.bind(__webpack_require__, 50485))).attachCommand,
cancel: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(6297), __webpack_require__.e(50) ]).then(__webpack_require__.bind(__webpack_require__, 50050))).cancelCommand,
confirm: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(6297), __webpack_require__.e(8354) ]).then(__webpack_require__.bind(__webpack_require__, 8354))).confirmCommand,
countersign: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(6297), __webpack_require__.e(8887) ]).then(__webpack_require__.bind(__webpack_require__, 48887))).countersignCommand,
rollback: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(6297), __webpack_require__.e(9936) ]).then(__webpack_require__.bind(__webpack_require__, 9936))).rollbackCommand
},
"Inspect hosts:": {
status: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(6297), __webpack_require__.e(8053) ]).then(__webpack_require__.bind(__webpack_require__, 48053))).statusCommand,
logs: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(6297), __webpack_require__.e(7645) ]).then(__webpack_require__.bind(__webpack_require__, 27645))).logsCommand,
ledger: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4901), __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(6297), __webpack_require__.e(6286) ]).then(__webpack_require__.bind(__webpack_require__, 51563))).ledgerCommand,
diff: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(6297), __webpack_require__.e(1035) ]).then(__webpack_require__.bind(__webpack_require__, 1035))).diffCommand,
snapshot: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(6297), __webpack_require__.e(7012) ]).then(__webpack_require__.bind(__webpack_require__, 97012))).snapshotCommand,
"snapshot-diff": async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(5238) ]).then(__webpack_require__.bind(__webpack_require__, 95238))).snapshotDiffCommand,
parity: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(6297), __webpack_require__.e(3065) ]).then(__webpack_require__.bind(__webpack_require__, 33065))).parityCommand
},
"Check evidence:": {
verify: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4901), __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(6297), __webpack_require__.e(2843), __webpack_require__.e(3698) ]).then(__webpack_require__.bind(__webpack_require__, 65104))).verifyCommand,
history: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(6297), __webpack_require__.e(8632), __webpack_require__.e(8005) ]).then(__webpack_require__.bind(__webpack_require__, 410))).historyCommand,
bundle: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(6297), __webpack_require__.e(9060) ]).then(__webpack_require__.bind(__webpack_require__, 19060))).bundleCommand,
exposed: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2246), __webpack_require__.e(9339) ]).then(__webpack_require__.bind(__webpack_require__, 69339))).exposedCommand,
reproduce: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(4981) ]).then(__webpack_require__.bind(__webpack_require__, 84981))).reproduceCommand,
manifest: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2246), __webpack_require__.e(1299) ]).then(__webpack_require__.bind(__webpack_require__, 81299))).manifestCommand,
"cache-check": async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(6405) ]).then(__webpack_require__.bind(__webpack_require__, 96405))).cacheCheckCommand
},
"Operate hosts:": {
host: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(6297), __webpack_require__.e(1377) ]).then(__webpack_require__.bind(__webpack_require__, 61377))).hostCommands,
role: async () => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2246), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(6297), __webpack_require__.e(9712) ]).then(__webpack_require__.bind(__webpack_require__, 79712))).roleCommand,
failover: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(6297), __webpack_require__.e(6098) ]).then(__webpack_require__.bind(__webpack_require__, 96098))).failoverCommand,
prune: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(6297), __webpack_require__.e(1435) ]).then(__webpack_require__.bind(__webpack_require__, 61435))).pruneCommand
},
"Configure:": {
docs: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(5551) ]).then(__webpack_require__.bind(__webpack_require__, 75551))).docsCommand,
github: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(6297), __webpack_require__.e(867) ]).then(__webpack_require__.bind(__webpack_require__, 80867))).githubCommands,
"runner-check": async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(200) ]).then(__webpack_require__.bind(__webpack_require__, 80200))).runnerCheckCommand,
completion: async () => (await Promise.all([ __webpack_require__.e(2246), __webpack_require__.e(1786) ]).then(__webpack_require__.bind(__webpack_require__, 51786))).completionCommand
}
};
// CONCATENATED MODULE: ./build/js/cli/help-topics.js
async function refuseUnknownTopic(program, words) {
let command = program;
for (const word of words) {
if (word.startsWith("-") || command.commands.length === 0 || command.registeredArguments.length > 0) return;
if (word === "help") continue;
const next = command.commands.find(one => one.name() === word);
if (next === void 0) return refuse(command, word);
command = next;
}
}
async function refuse(command, word) {
const {nearest} = await __webpack_require__.e(5041).then(__webpack_require__.bind(__webpack_require__, 65041));
const known = nearest(word, command.commands.map(one => one.name()));
command.error(`error: unknown command '${word}'${known === void 0 ? "" : `\n(Did you mean ${known}?)`}`);
}
// CONCATENATED MODULE: ./build/js/cli/synopses.js
const synopses = {
init: {
takes: "[options]",
summary: "prepare a repository with a flake: configuration, keys, unit files and workflows"
},
doctor: {
takes: "[options] [hosts...]",
summary: "check everything that a release needs before it changes anything: this machine, the repository, the keys and the hosts"
},
release: {
takes: "[options] <host>",
summary: "build, sign, show the plan, ask, and promote, in one step"
},
"build-manifest": {
takes: "[options]",
summary: "build every component of a commit and write the release manifest"
},
sign: {
takes: "[options] <manifest>",
summary: "sign a manifest, so that hosts accept its release"
},
approve: {
takes: "[options] <manifest> [host...]",
summary: "show what a release would change, ask, and sign the approval with one's own key"
},
plan: {
takes: "[options] [manifest]",
summary: "show what a release would change; change nothing"
},
"prepare-deltas": {
takes: "[options] [hosts...]",
summary: "make the differences from what hosts run to a release, before it is promoted"
},
promote: {
takes: "[options] <host>",
summary: "copy a release to a host and make it current there"
},
attach: {
takes: "[options] <host>",
summary: "follow the attempt that runs on a host to its verdict"
},
cancel: {
takes: "[options] <host>",
summary: "ask the attempt that runs on a host to roll back, and follow it to its verdict"
},
confirm: {
takes: "[options] <host>",
summary: "keep a release that awaits confirmation; otherwise the host rolls it back at the deadline"
},
countersign: {
takes: "[options] <host> [release]",
summary: "show an emergency release of a host, ask, and countersign it with one's own key"
},
rollback: {
takes: "[options] <host>",
summary: "make an earlier release of a host current again"
},
status: {
takes: "[options] [host...]",
summary: "show what hosts run: release, commit, age, health asked now, units, last attempt"
},
logs: {
takes: "[options] <host> [unit]",
summary: "print what an application's units logged on a host"
},
ledger: {
takes: "[options] <host>",
summary: "list the releases to a host and verify the hash chain of its ledger"
},
diff: {
takes: "[options] <host>",
summary: "compare a host as it is now with the release that is current on it"
},
snapshot: {
takes: "[options] <host>",
summary: "record a host's state: releases, units and settings"
},
"snapshot-diff": {
takes: "[options] <snapshots...>",
summary: "compare host snapshots and explain the differences"
},
parity: {
takes: "[options] [hosts...]",
summary: "report forbidden configuration differences between two hosts"
},
verify: {
takes: "[options] <evidence>",
summary: "verify a release's evidence offline: manifest, signatures, inventory, records, ledgers and snapshots; or with its hosts"
},
history: {
takes: "[options]",
summary: "write a static site of all releases: time line, figures, each release with its evidence, each incident with its diff"
},
bundle: {
takes: "[options] <release>",
summary: "put all evidence of a release into one archive with an index"
},
exposed: {
takes: "[options] [package]",
summary: "report which hosts ran a package, a store path or a commit, and when, from kept evidence"
},
reproduce: {
takes: "[options] <manifest>",
summary: "build a release again from its commit, and compare it path by path"
},
manifest: {
takes: "[options] <manifest>",
summary: "print the contents of a manifest"
},
"cache-check": {
takes: "[options] <manifest>",
summary: "show which paths of a release this machine's substituters have"
},
host: {
takes: "",
summary: "manage the agent on production hosts"
},
role: {
takes: "[options] <host>",
summary: "show or change a host's role (active or standby)"
},
failover: {
takes: "[options]",
summary: "fail over to the standby: switch traffic, verify it, swap the roles on the hosts, and with --write in grind-to-prod.yml"
},
prune: {
takes: "[options] <host>",
summary: "delete old releases and backups that the host's retention policy no longer keeps"
},
docs: {
takes: "[options] [key]",
summary: "print the reference of grind-to-prod.yml"
},
github: {
takes: "",
summary: "prepare a repository on GitHub for the workflows"
},
"runner-check": {
takes: "[options] <owner/name>",
summary: "report settings on GitHub that let a stranger's job reach the build host, as gh reports them"
},
completion: {
takes: "[options] <shell>",
summary: "print a shell completion script"
}
};
var external_node_os_ = __webpack_require__(48161);
var external_node_process_ = __webpack_require__(1708);
var when_we_end = __webpack_require__(2835);
// CONCATENATED MODULE: ./build/js/cli/world.js
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value,
dispose,
async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
function currentFolder() {
try {
return external_node_process_.cwd();
} catch (cause) {
throw new errors.dz("file-unreadable", "The current folder does not exist any more.", {
hint: "Change to another folder.",
cause
});
}
}
function isAtTerminal() {
return external_node_process_.stdin.isTTY && external_node_process_.stderr.isTTY;
}
async function pauseWith(output, milliseconds) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {whenUnread} = await __webpack_require__.e(5196).then(__webpack_require__.bind(__webpack_require__, 75196));
const {promise, resolve} = Promise.withResolvers();
const timer = setTimeout(resolve, milliseconds, true);
__addDisposableResource(env_1, whenUnread(output, () => resolve(false)), false);
const goesOn = await promise;
clearTimeout(timer);
return goesOn;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
__disposeResources(env_1);
}
}
function realWorld() {
return {
stdout: external_node_process_.stdout,
stderr: external_node_process_.stderr,
environment: external_node_process_.env,
get directory() {
return currentFolder();
},
home: (0, external_node_os_.homedir)(),
actor: {
name: `${(0, external_node_os_.userInfo)().username}@${(0, external_node_os_.hostname)()}`
},
openRunner: async () => (await Promise.all([ __webpack_require__.e(7713), __webpack_require__.e(1520) ]).then(__webpack_require__.bind(__webpack_require__, 41520))).realRunner,
questions: async () => isAtTerminal() ? (await Promise.all([ __webpack_require__.e(1407), __webpack_require__.e(682) ]).then(__webpack_require__.bind(__webpack_require__, 60682))).terminalQuestions() : null,
whenEnded: when_we_end.i,
pause: milliseconds => pauseWith(external_node_process_.stdout, milliseconds),
whenUnread: async work => (await __webpack_require__.e(5196).then(__webpack_require__.bind(__webpack_require__, 75196))).whenUnread(external_node_process_.stdout, work)
};
}
// CONCATENATED MODULE: ./build/js/cli/main.js
const HELP_WORDS = new Set([ "help", "--help", "-h" ]);
async function main(words, world = realWorld()) {
const completed = await wordsToComplete(words);
let exitCode = 0;
let usage;
try {
const named = completed ?? words;
const program = await commandLine(world, {
isLoaded: name => named.includes(name),
setExitCode: code => exitCode = code,
onUsage: explained => usage = explained
});
if (completed !== void 0) {
const {complete} = await __webpack_require__.e(5760).then(__webpack_require__.bind(__webpack_require__, 5760));
await complete(program, completed, world);
return 0;
}
if (words.some(word => HELP_WORDS.has(word))) await refuseUnknownTopic(program, words);
await program.parseAsync(words, {
from: "user"
});
return exitCode;
} catch (error) {
if (!(error instanceof commander.b7)) return (await __webpack_require__.e(2246).then(__webpack_require__.bind(__webpack_require__, 62246))).printError(world, {
isJson: words.includes("--json")
}, error);
if (error.exitCode === 0) return 0;
if (words.includes("--json")) {
const {message, hint} = usage ?? {
message: "There is no such command.",
hint: 'Run "grind-to-prod --help".'
};
world.stdout.write(`${JSON.stringify({
error: {
code: "usage",
message,
hint
}
})}\n`);
}
return errors.yt;
}
}
async function wordsToComplete([command, second, ...rest]) {
if (command !== "complete") return;
if (second === "--") return rest;
if (second !== "bash" || rest[0] !== "--") return;
const {unquoted} = await __webpack_require__.e(6100).then(__webpack_require__.bind(__webpack_require__, 56100));
return rest.slice(1).map(unquoted);
}
async function commandLine(world, options = {}) {
const {isLoaded = () => true, setExitCode = () => {}, onUsage = () => {}} = options;
const program = new commander.uB("grind-to-prod").description("Releases Nix closures from a build host to production: build once, copy exactly, switch atomically, roll back on failure.").version(version.VERSION, "-V, --version", "print the version").enablePositionalOptions();
for (const [heading, commands] of Object.entries(commandsByHeading)) {
program.commandsGroup(heading);
for (const [name, load] of Object.entries(commands)) program.addCommand(isLoaded(name) ? (await load())(world, setExitCode) : listed(name));
}
program.commandsGroup("Help:").helpCommand(true);
program.addHelpText("after", `\nExit codes:\n${exitCodeLines().join("\n")}\n`);
configure(program, world, onUsage);
return program;
}
function listed(name) {
const {takes, summary} = synopses[name] ?? {
takes: "",
summary: ""
};
const made = new commander.uB(name).description(summary);
for (const argument of takes.split(" ").filter(Boolean)) if (argument === "[options]") made.option("--json"); else made.argument(argument);
return made;
}
function configure(command, world, onUsage) {
command.helpOption("-h, --help", "print this help");
if (command.commands.length > 0) command.helpCommand("help [command]", "print the help of a command");
command.exitOverride().configureOutput({
writeOut: text => void world.stdout.write(text),
writeErr: text => void world.stderr.write((0, public_url._N)(text)),
outputError: (text, write) => {
const explained = {
message: usageMessage(text),
hint: `Run "${wordsOf(command).join(" ")} --help".`
};
onUsage(explained);
write(`${(0, error_lines.S6)(explained).join("\n")}\n`);
}
});
for (const part of command.commands) configure(part, world, onUsage);
}
function wordsOf(command) {
return command.parent === null ? [ command.name() ] : [ ...wordsOf(command.parent), command.name() ];
}
function usageMessage(text) {
const [, message = "", suggestion = ""] = /^(?:error: )?([^]*?)(?:\n(\(Did you mean [^\n]*\)))?\n?$/.exec(text) ?? [];
return [ (0, sanitize_line.g)(cut(message.replace(/\.$/, ""))), (0, sanitize_line.g)(suggestion) ].filter(Boolean).join(" ").concat(".");
}
const MESSAGE_LIMIT = 600;
function cut(message) {
if (message.length <= MESSAGE_LIMIT) return message;
const characters = Array.from(message);
return `${characters.slice(0, MESSAGE_LIMIT / 3).join("")}\u2026${characters.slice(-MESSAGE_LIMIT / 3).join("")}`;
}
}),

};
