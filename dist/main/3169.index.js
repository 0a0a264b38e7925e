import { modules as shared0 } from './shared-62709.js';
import { modules as shared1 } from './shared-2927.js';
import { modules as shared2 } from './shared-5160.js';
import { modules as shared3 } from './shared-66304.js';
export const id = 3169;
export const ids = [3169,1520];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 59227: // build/js/cli/main.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
main: () => main
});
var commander = __webpack_require__(67375);
var errors = __webpack_require__(8136);
var version = __webpack_require__(56476);
var public_url = __webpack_require__(70320);
var error_lines = __webpack_require__(57203);
var sanitize_line = __webpack_require__(94570);
var activation_verdict = __webpack_require__(62709);
// CONCATENATED MODULE: ./build/js/cli/exit-code.js
function verdictExitCode(verdict, isDryRun) {
return isDryRun ? 0 : activation_verdict.rY[verdict].exitCode;
}
var external_node_path_ = __webpack_require__(76760);
var exit_code = __webpack_require__(32461);
var interruption = __webpack_require__(77655);
// CONCATENATED MODULE: ./build/js/cli/lines.js
function printable(lines) {
return lines.map(line => `${(0, sanitize_line.g)(line)}\n`).join("");
}
var lines_of = __webpack_require__(37891);
var throttled = __webpack_require__(97262);
// CONCATENATED MODULE: ./build/js/domain/report/plain-reporter.js
function plainReporter(write, now) {
let phase = "";
const report = event => {
const lines = (0, lines_of.D)(event).map(sanitize_line.g);
if (lines.length === 0) return;
if (event.event === "phase" && lines[0] === phase) return;
phase = event.event === "phase" ? lines[0] : "";
lines.forEach(write);
};
return (0, throttled.v)({
report: report
}, now);
}
// CONCATENATED MODULE: ./build/js/cli/reporter.js
async function openReporter({stderr: stderr, environment: environment}, isVerbose) {
if (stderr.isTTY === true && environment["TERM"] !== "dumb") {
const {terminalReporter: terminalReporter} = await __webpack_require__.e(5155).then(__webpack_require__.bind(__webpack_require__, 55155));
return terminalReporter(stderr, {
isColourful: isColourful(environment),
isVerbose: isVerbose
});
}
return {
...plainReporter(line => stderr.write(`${line}\n`)),
[Symbol.dispose]: () => {}
};
}
function isColourful(environment) {
return (environment["NO_COLOR"] ?? "") === "";
}
var codes = __webpack_require__(305);
// CONCATENATED MODULE: ./build/js/cli/run-command.js
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
value: value,
dispose: dispose,
async: async
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
async function runCommand(world, options, work) {
const {isJson: isJson} = options;
try {
const {result: result, text: text, exitCode: exitCode} = await withReporter(world, options, work);
const shown = typeof text === "string" ? text : await painted(printable(text), world);
world.stdout.write(isJson ? `${JSON.stringify(result)}\n` : shown);
return exitCode ?? 0;
} catch (error) {
return printError(world, isJson, error);
}
}
async function withReporter(world, options, work) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const reporter = __addDisposableResource(env_1, await openReporter(world, options.isVerbose === true), false);
const watched = (0, interruption.$)(reporter);
__addDisposableResource(env_1, world.whenEnded(() => {
reporter[Symbol.dispose]();
if (options.changesHost === true) for (const line of watched.lines()) world.stderr.write(`${(0, 
sanitize_line.g)(line)}\n`);
}), false);
return await work(watched);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
__disposeResources(env_1);
}
}
async function painted(text, {stdout: stdout, environment: environment}) {
if (stdout.isTTY !== true || !isColourful(environment)) return text;
const {paintVerdicts: paintVerdicts} = await __webpack_require__.e(4946).then(__webpack_require__.bind(__webpack_require__, 64946));
return paintVerdicts(text);
}
function printError({stdout: stdout, stderr: stderr}, isJson, error) {
if (isJson) stdout.write(`${JSON.stringify({
error: describe(error)
})}\n`);
const lines = (0, error_lines.S6)((0, errors.ux)(error) ? error : {
message: bugMessage(error)
});
for (const line of lines) stderr.write(`${(0, sanitize_line.g)(line)}\n`);
if (!(0, errors.ux)(error)) stderr.write(`${(asError(error).stack ?? "").split("\n").map(sanitize_line.g).join("\n")}\n`);
return (0, exit_code.L)(error);
}
function describe(error) {
if (!(0, errors.ux)(error)) return {
code: "surprise",
message: bugMessage(error)
};
const {code: subcode, text: message, hint: hint} = error;
const code = (0, codes.Ap)(subcode);
const evidence = error instanceof errors.ue ? {
gates: error.gates
} : {};
return {
code: code,
...code === subcode ? {} : {
subcode: subcode
},
message: message,
...hint === void 0 ? {} : {
hint: hint
},
...evidence
};
}
function bugMessage(error) {
return `${(0, public_url._N)(asError(error).message)} (this is a bug in grind-to-prod; please report it with the stack trace below)`;
}
function asError(thrown) {
return thrown instanceof Error ? thrown : new Error(String(thrown));
}
// CONCATENATED MODULE: ./build/js/cli/inputs.js
function argument(syntax, description) {
return {
syntax: syntax,
description: description
};
}
function choiceArgument(syntax, description, words) {
return {
syntax: syntax,
description: description,
choices: words
};
}
function formerly(name, input) {
return {
...input,
formerNames: [ ...input.formerNames ?? [], name ]
};
}
function orVariable(variable, input) {
return {
...input,
variable: variable
};
}
function flag(description) {
return {
syntax: "",
description: description,
default: false
};
}
function inputs_option(syntax, description, byDefault) {
return {
syntax: syntax,
description: description,
default: byDefault
};
}
function required(syntax, description) {
return {
syntax: syntax,
description: description,
isRequired: true
};
}
function parsed(syntax, description, parse) {
return {
syntax: syntax,
description: description,
parse: parse
};
}
function many(syntax, description, parse) {
return {
syntax: syntax,
description: description,
parseEach: parse,
default: []
};
}
function choice(syntax, description, words) {
return {
syntax: syntax,
description: description,
choices: words
};
}
function orElse(input, byDefault) {
const {parse: parse, ...rest} = input;
return parse === void 0 ? {
...rest,
default: byDefault
} : {
...rest,
default: byDefault,
parse: text => parse(text) ?? byDefault
};
}
function argumentOf({syntax: syntax, description: description, choices: choices}) {
const made = new commander.ef(syntax, description);
return choices === void 0 ? made.argParser(reading(syntax)) : made.choices(choices);
}
function addOptionTo(command, name, input) {
const made = optionOf(name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`), input);
if (input.default !== void 0) made.default(input.default);
if (input.default === false) made.defaultValue = void 0;
command.addOption(made.makeOptionMandatory(input.isRequired === true));
if (input.default === false) command.setOptionValueWithSource(name, false, "default");
for (const former of input.formerNames ?? []) {
const hidden = optionOf(former, input).hideHelp();
command.addOption(hidden);
command.on(`option:${former}`, () => command.setOptionValueWithSource(name, command.getOptionValue(hidden.attributeName()), "cli"));
}
}
function setFromEnvironment(command, options, environment) {
for (const [name, {variable: variable, syntax: syntax, parse: parse}] of Object.entries(options)) {
const set = variable === void 0 ? void 0 : environment[variable];
if (set !== void 0 && set !== "") command.setOptionValueWithSource(name, reading(syntax, parse)(set, void 0), "env");
}
}
function reading(syntax, parse = String) {
const one = text => {
if (text === "") throw new commander.Di("It is empty.");
return parse(text);
};
return syntax.includes("...") ? (text, before) => [ ...Array.isArray(before) ? before : [], one(text) ] : one;
}
function optionOf(word, {syntax: syntax, description: description, choices: choices, parse: parse, parseEach: parseEach, variable: variable}) {
const made = new commander.c$(`--${word} ${syntax}`.trim(), variable === void 0 ? description : `${description}; or set ${variable}`);
if (choices !== void 0) made.choices(choices); else if (syntax !== "") made.argParser(reading(syntax, parseEach ?? parse));
return made;
}
// CONCATENATED MODULE: ./build/js/cli/command.js
function command(declared) {
return commandWith({}, declared);
}
function commandWith(shared, declared) {
const {name: name, summary: summary, examples: examples, isJson: isJson, changesHost: changesHost = false, run: run} = declared;
const names = Object.keys(declared.arguments);
const options = {
json: flag("print the result as one JSON document"),
verbose: flag("print every step, and all that is recorded"),
...shared,
...declared.options
};
return (world, setExitCode) => {
const made = new commander.uB(name).description(summary);
for (const input of Object.values(declared.arguments)) made.addArgument(argumentOf(input));
for (const [option, input] of Object.entries(options)) addOptionTo(made, option, input);
setFromEnvironment(made, options, world.environment);
made.addHelpText("after", `\nExamples:\n${examples.map(example => `  $ ${example}\n`).join("")}`);
return made.action(async () => {
const given = Object.fromEntries(names.map((argument, index) => [ argument, made.processedArgs[index] ]));
const values = made.opts();
const asksForJson = values.json || isJson?.(values) === true;
setExitCode(await runCommand(world, {
isJson: asksForJson,
isVerbose: values.verbose,
changesHost: changesHost
}, reporter => run({
...given,
...values
}, {
...contextOf(world, reporter),
isJson: asksForJson,
isVerbose: values.verbose
})));
});
};
}
function contextOf(world, reporter) {
function at(file) {
return file === void 0 ? void 0 : (0, external_node_path_.resolve)(world.directory, file);
}
const applicationFolder = async directory => {
if (directory !== void 0) return at(directory);
const {folderAtOrAbove: folderAtOrAbove} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 26419));
const {CONFIG_FILE: CONFIG_FILE} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 79406));
return await folderAtOrAbove(CONFIG_FILE, world.directory) ?? world.directory;
};
return {
...world,
reporter: reporter,
at: at,
applicationFolder: applicationFolder
};
}
function group(name, summary, commands) {
return (world, setExitCode) => {
const made = new commander.uB(name).description(summary);
for (const make of commands) made.addCommand(make(world, setExitCode));
return made;
};
}
var kept_files = __webpack_require__(38726);
var config_folder = __webpack_require__(88795);
var is_there = __webpack_require__(27499);
// CONCATENATED MODULE: ./build/js/cli/kept-file.js
async function keptFile(file, application, {environment: environment, home: home}) {
const path = (0, external_node_path_.join)((0, config_folder.C)(environment, home, application), kept_files.y[file]);
return await (0, is_there.$)(path) ? path : void 0;
}
async function signingKeyFile(named, context) {
const file = context.at(named.signingKeyFile) ?? await keptFileOf("release", named, context);
if (file !== void 0) return file;
throw new errors.dz("missing-option", "There is no key to sign with.", {
hint: 'Give its file with --signing-key-file, or let "grind-to-prod init" create one.'
});
}
async function allowedSignersFile(named, context) {
const file = context.at(named.allowedSigners) ?? await keptFileOf("allowedSigners", named, context);
if (file !== void 0) return file;
throw new errors.dz("missing-option", "It is unknown who may sign a release.", {
hint: "Give the file with --allowed-signers."
});
}
async function keptFileOf(file, {directory: directory}, context) {
const {readConfig: readConfig} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 69841));
const config = await readConfig(await context.applicationFolder(directory)).catch(() => {});
return config === void 0 ? void 0 : await keptFile(file, config.application, context);
}
async function keptAdmin(application, host, {environment: environment, home: home}) {
const {readSettings: readSettings} = await __webpack_require__.e(2663).then(__webpack_require__.bind(__webpack_require__, 82663));
const {hosts: hosts} = await readSettings((0, config_folder.C)(environment, home, application));
const admin = Object.hasOwn(hosts, host) ? hosts[host]?.admin : void 0;
if (admin !== void 0) return admin;
throw new errors.dz("missing-option", `It is unknown who administers ${host}.`, {
hint: 'Give user@host with --admin, or "local" when this is run as root on the host itself.'
});
}
// CONCATENATED MODULE: ./build/js/cli/host-command.js
const directoryInput = inputs_option("<folder>", "the application's folder, with grind-to-prod.yml (default: the current folder, or the nearest one above it that has the file)");
const reachInputs = {
directory: directoryInput,
identityFile: orVariable("GRIND_TO_PROD_IDENTITY", formerly("identity", inputs_option("<file>", "private key to connect with, or the public key of one in the ssh agent (default: that of init, or what the agent offers)")))
};
async function reachFrom({directory: directory, identityFile: identityFile}, context) {
const {environment: environment} = context;
const {readConfig: readConfig} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 69841));
const config = await readConfig(await context.applicationFolder(directory));
const identity = context.at(identityFile) ?? await keptFile("deploy", config.application, context);
return {
config: config,
environment: environment,
...identity === void 0 ? {} : {
identityFile: identity
}
};
}
function hostCommand(declared) {
const {host: described = "a host of grind-to-prod.yml", run: run} = declared;
return commandWith(reachInputs, {
...declared,
arguments: {
host: argument("<host>", described)
},
run: async (values, context) => run({
...values,
reach: {
...await reachFrom(values, context),
hostName: values.host
}
}, context)
});
}
const adminInputs = {
directory: directoryInput,
identityFile: orVariable("GRIND_TO_PROD_ADMIN_IDENTITY", formerly("identity", inputs_option("<file>", "the administrator's private key, or its public key (default: what the ssh agent offers)"))),
admin: inputs_option("<address>", 'user@host of an administrator, or "local" when run as root on the host itself (default: the one that init was given)')
};
function adminCommand(declared) {
const {host: described = "a host of grind-to-prod.yml", run: run} = declared;
return commandWith(adminInputs, {
...declared,
arguments: {
host: argument("<host>", described)
},
run: async (values, context) => {
const {environment: environment, at: at} = context;
const {readConfig: readConfig} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 69841));
const directory = await context.applicationFolder(values.directory);
const config = await readConfig(directory);
const identityFile = at(values.identityFile);
const reach = {
config: config,
environment: environment,
hostName: values.host,
...identityFile === void 0 ? {} : {
identityFile: identityFile
}
};
const admin = values.admin ?? await keptAdmin(config.application, values.host, context);
return run({
...values,
reach: reach,
admin: admin,
directory: directory
}, context);
}
});
}
var signer_record = __webpack_require__(2146);
var amount = __webpack_require__(53004);
// CONCATENATED MODULE: ./build/js/domain/report/data-lines.js
function dataLines({data: data = [], restored: restored}) {
return [ ...data.map(({folder: folder, archive: archive, sha256: sha256, bytes: bytes, changedWhileRead: changedWhileRead}) => archive === null ? `  backup of ${folder}: it did not exist` : `  backup of ${folder ?? "the data, by the release\u2019s own program"}: ${archive}, ${(0, 
amount.z3)(bytes)}, sha256 ${sha256}${doubt(changedWhileRead)}`), ...(restored?.folders ?? []).map(({folder: folder, aside: aside}) => `  restored ${folder}${aside === null ? "" : `; its earlier content is in ${aside}`}`) ];
}
function doubt(changedWhileRead) {
return changedWhileRead ? " (files changed while they were read)" : "";
}
var release_name = __webpack_require__(71259);
// CONCATENATED MODULE: ./build/js/domain/report/role-lines.js
function roleLines({host: host, application: application, machineId: machineId, role: role, policyRole: policyRole, lastChange: lastChange}) {
return [ `${application} on ${host}: ${role ?? "no role"}`, `  machine: ${machineId === "" ? "its id cannot be read" : machineId}`, ...lastChange === null ? [] : [ `  since ${lastChange.finishedAt} by ${lastChange.actor.name}: ${lastChange.reason} (attempt ${lastChange.attempt})` ], ...policyRole === null || policyRole === role ? [] : [ `  the role that its policy started with: ${policyRole}` ] ];
}
function roleChangeWords({from: from, to: to}) {
return `role ${from} \u2192 ${to}`;
}
// CONCATENATED MODULE: ./build/js/domain/report/system-lines.js
function systemLines(system) {
if (system === void 0) return [];
const {wanted: wanted, after: after, switches: switches} = system;
const summary = wanted === null ? "unchanged, because the release has none" : switches.length === 0 ? `${wanted.path} (${wanted.mode}), not switched` : `${wanted.path} (${wanted.mode})`;
return [ `  system: ${summary}`, ...switches.map(({path: path, action: action, status: status, seconds: seconds, tolerated: tolerated}) => `    ${action} ${path}: ${status === null ? "ended by a signal" : `status ${status}`} after ${seconds} s${tolerated === void 0 ? "" : ` (not a failure: ${tolerated})`}`), `    next boot ${after.profile ?? "none"}, current ${after.current ?? "none"}, booted ${after.booted ?? "none"}` ];
}
function systemStatusLines(system) {
if (system === void 0) return [];
const {release: release, profile: profile, current: current, booted: booted} = system;
return [ `  system:   ${current ?? "none"}${booted === current ? "" : `, booted ${booted ?? "none"}`}${profile === current ? "" : `, next boot ${profile ?? "none"}`}`, `            ${release === null ? "the release has none" : release === current ? "the release's" : `the release's is ${release}`}` ];
}
function bootProofLines(proof) {
if (proof === void 0) return [];
const {state: state, at: at, reason: reason} = proof;
const words = {
pending: "pending: the next boot starts it for the first time",
proved: `proved at ${at}`,
failed: `failed at ${at}: ${reason}`
};
return [ `            boot:   ${words[state]}` ];
}
var unit_lines = __webpack_require__(18684);
// CONCATENATED MODULE: ./build/js/domain/report/outcome-lines.js
function verdictLines({verdict: verdict, reason: reason, record: record}, around = {}) {
return [ `${verdict}: ${(0, release_name.DR)(reason)}`, ...record === null ? [] : [ `  ${record.role === void 0 ? `${record.verb} of ${(0, 
release_name.m_)(record.releaseId)}` : roleChangeWords(record.role)} on ${record.host} (attempt ${record.attempt})`, ...changeLines(record, around), ...(0, 
signer_record.GF)(record.signers), ...systemLines(record.system), ...dataLines(record), ...record.confirmation === void 0 ? [] : [ `  confirmation: ${confirmationWords(record.confirmation)}` ], ...(0, 
unit_lines.AY)(record.units), ...record.health.map(({check: check, detail: detail}) => `  ${check}: ${detail}`) ] ];
}
function briefLines({verdict: verdict, reason: reason, record: record}, {around: around, files: files}) {
if (verdict !== "COMMITTED" || record === null || record.role !== void 0 || record.restored !== void 0) return;
const seconds = ((Date.parse(record.finishedAt) - Date.parse(record.startedAt)) / 1e3).toFixed(1);
const kept = files === void 0 ? "" : `; ${(0, amount.B4)(files.count, "file")} in ${files.folder}`;
return [ `${verdict}: ${(0, release_name.DR)(reason)}`, `  ${record.host}: ${(0, 
release_name.mF)(record, around)}, in ${seconds} s`, `  evidence: attempt ${record.attempt} in the ledger of ${record.host}${kept}` ];
}
function changeLines(record, around) {
const {releaseCommit: releaseCommit, previousCommit: previousCommit} = record;
return releaseCommit === void 0 && previousCommit === void 0 ? [] : [ `  ${(0, release_name.mF)(record, around)}` ];
}
function confirmationWords({decision: decision, actor: actor, reason: reason, decidedAt: decidedAt}) {
if (decision === "none") return `not confirmed by the deadline, ${decidedAt}`;
return `${decision} by ${actor.name} at ${decidedAt}${reason === void 0 ? "" : `: ${reason}`}`;
}
function gateLines(gates) {
return gates.map(({name: name, stage: stage, passed: passed, seconds: seconds, detail: detail}) => `  gate ${name} (${stage}): ${passed ? "passed" : "failed"} after ${seconds} s, ${detail}`);
}
function awaitingLines({application: application, attempt: attempt, releaseId: releaseId, deadline: deadline, secondsLeft: secondsLeft}) {
return [ `  awaits confirmation: attempt ${attempt} of release ${(0, release_name.m_)(releaseId)} rolls back at ${deadline} (in ${Math.ceil(secondsLeft)} s)`, `    confirm it with "grind-to-prod confirm HOST", or "grind-to-prod-agent confirm ${application}" on the host; add --revert to roll it back now` ];
}
// CONCATENATED MODULE: ./build/js/domain/report/signed-record-lines.js
function signedRecordLines(files = []) {
return files.filter(file => !file.endsWith(".sig")).map(file => `  record signed by the host: ${file}`);
}
// CONCATENATED MODULE: ./build/js/domain/report/snapshot-lines.js
function snapshotLines(files) {
const entries = [ [ "before", files?.before ], [ "after", files?.after ] ];
return entries.flatMap(([moment, file]) => file === null || file === void 0 ? [] : [ `  snapshot ${moment}: ${file}` ]);
}
var subjects = __webpack_require__(73798);
// CONCATENATED MODULE: ./build/js/cli/outcome-text.js
async function viewOf({record: record}, directory, context) {
const commits = [ record?.releaseCommit?.commit, record?.previousCommit?.commit ];
return {
isVerbose: context.isVerbose,
around: await (0, subjects.subjectsHere)(commits, await context.applicationFolder(directory), context)
};
}
function outcomeLines(outcome, {isVerbose: isVerbose, around: around}, details = []) {
const {snapshots: snapshots, signedRecords: signedRecords = []} = outcome;
const brief = isVerbose ? void 0 : briefLines(outcome, {
around: around,
files: evidenceFiles(snapshots, signedRecords)
});
return brief ?? [ ...verdictLines(outcome, around), ...details, ...snapshotLines(snapshots), ...signedRecordLines(signedRecords) ];
}
function evidenceFiles(snapshots, signedRecords) {
const files = [ snapshots?.before, snapshots?.after, ...signedRecords ].filter(file => typeof file === "string");
return files[0] === void 0 ? void 0 : {
folder: (0, external_node_path_.dirname)(files[0]),
count: files.length
};
}
async function outcomeText(outcome, {directory: directory}, context) {
return outcomeLines(outcome, await viewOf(outcome, directory, context));
}
// CONCATENATED MODULE: ./build/js/cli/commands/attach.js
const attachCommand = hostCommand({
name: "attach",
summary: "follow the attempt that runs on a host to its verdict",
options: {},
examples: [ "grind-to-prod attach prod" ],
run: async ({reach: reach, directory: directory}, context) => {
const {attach: attach} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(1590) ]).then(__webpack_require__.bind(__webpack_require__, 91590));
const result = await attach(reach, context);
return {
result: result,
text: await outcomeText(result, {
directory: directory
}, context),
exitCode: verdictExitCode(result.verdict, false)
};
}
});
var columns = __webpack_require__(55689);
var state_folder = __webpack_require__(4568);
// CONCATENATED MODULE: ./build/js/cli/commands/build-manifest.js
const buildManifestCommand = command({
name: "build-manifest",
summary: "build every component of a commit and write the release manifest",
arguments: {},
options: {
ref: inputs_option("<ref>", "build this branch or tag of the upstream, or this commit, instead of the checked-out one; the state of the checkout is ignored"),
directory: directoryInput,
output: inputs_option("<folder>", "where to write manifest.json, inventory.json, sbom.cdx.json and manifest.env (default: below ~/.local/state/grind-to-prod)"),
dryRun: flag("print what would be built; build and write nothing")
},
examples: [ "grind-to-prod build-manifest", "grind-to-prod build-manifest --ref main --output release" ],
run: async ({ref: ref, directory: directory, output: output, dryRun: dryRun}, context) => {
const {environment: environment, home: home, at: at} = context;
const source = {
directory: await context.applicationFolder(directory),
...ref === void 0 ? {} : {
ref: ref
}
};
if (dryRun) {
const {planManifest: planManifest} = await Promise.all([ __webpack_require__.e(3475), __webpack_require__.e(6717) ]).then(__webpack_require__.bind(__webpack_require__, 81166));
const plan = await planManifest(source, context);
const {buildPlanLines: buildPlanLines} = await __webpack_require__.e(526).then(__webpack_require__.bind(__webpack_require__, 10526));
return {
result: {
dryRun: true,
...plan
},
text: buildPlanLines({
...plan,
derivations: plan.build,
paths: plan.fetch
})
};
}
const {buildManifest: buildManifest} = await Promise.all([ __webpack_require__.e(3218), __webpack_require__.e(3475), __webpack_require__.e(409), __webpack_require__.e(2716) ]).then(__webpack_require__.bind(__webpack_require__, 10409));
const {releaseId: releaseId, manifestPath: manifestPath, manifest: manifest, bundle: bundle} = await buildManifest({
...source,
...output === void 0 ? {} : {
output: at(output)
},
stateFolder: (0, state_folder.stateFolder)(environment, home)
}, context);
const {closure: closure} = manifest;
const text = (0, columns.R)([ [ "release", releaseId ], [ "commit", manifest.source.commit ], [ "manifest", manifestPath ], [ "closure", `${(0, 
amount.B4)(closure.paths, "path")}, ${(0, amount.z3)(closure.narBytes)}` ], [ "bundle", bundle ] ]);
return {
result: {
releaseId: releaseId,
manifestPath: manifestPath,
bundle: bundle,
manifest: manifest
},
text: text
};
}
});
// CONCATENATED MODULE: ./build/js/domain/errors/exit-codes.js
const exitCodes = [ {
code: activation_verdict.rY.COMMITTED.exitCode,
meaning: "COMMITTED, or nothing is wrong"
}, {
code: errors.ho,
meaning: "a bug, or the output could not be written"
}, {
code: errors.yt,
meaning: "bad input: nothing was changed"
}, {
code: errors.Vi,
meaning: "drift, or a setting that runner-check reports"
}, {
code: activation_verdict.rY.UNCHANGED.exitCode,
meaning: "UNCHANGED: nothing was touched; also a host that could not be asked"
}, {
code: activation_verdict.rY.ROLLED_BACK.exitCode,
meaning: "ROLLED_BACK: the previous release runs again"
}, {
code: activation_verdict.rY.NEEDS_HUMAN.exitCode,
meaning: "NEEDS_HUMAN, or status: a host is not healthy"
}, {
code: activation_verdict.rY.UNKNOWN.exitCode,
meaning: "UNKNOWN: contact was lost"
}, {
code: errors.rt,
meaning: "the chain of a ledger is broken"
}, {
code: 130,
meaning: "interrupted by Ctrl-C (143: by SIGTERM)"
} ];
function exitCodeLines() {
return exitCodes.map(({code: code, meaning: meaning}) => `  ${String(code).padStart(3)}  ${meaning}`);
}
// CONCATENATED MODULE: ./build/js/cli/completion-scripts.js
const shells = [ "bash", "zsh", "fish" ];
const bash = String.raw`# bash completion for grind-to-prod
_grind_to_prod() {
  local line kind= word=${"$"}{COMP_WORDS[COMP_CWORD]} IFS=$'
'
  COMPREPLY=()
  while read -r line; do
    case $line in
      :*) kind=${"$"}{line#:} ;;
      *) [[ $line == "$word"* ]] && COMPREPLY+=("${"$"}{line%%$'	'*}") ;;
    esac
  done < <("${"$"}{COMP_WORDS[0]}" complete -- "${"$"}{COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  case $kind in
    files) compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -f -- "$word")) ;;
    folders) compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -d -- "$word")) ;;
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
  done < <("${"$"}{words[1]}" complete -- "${"$"}{(@)words[2,CURRENT]}" 2>/dev/null)
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
    for line in ($before[1] complete -- $before[2..-1] "$current" 2>/dev/null)
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
bash: bash,
zsh: zsh,
fish: fish
};
// CONCATENATED MODULE: ./build/js/cli/commands/completion.js
const completionCommand = command({
name: "completion",
summary: "print a shell completion script",
arguments: {
shell: choiceArgument("<shell>", "the shell", shells)
},
options: {},
examples: [ "source <(grind-to-prod completion bash)", "grind-to-prod completion fish | source" ],
run: async ({shell: shell}) => ({
result: {
shell: shell,
script: completionScripts[shell]
},
text: completionScripts[shell]
})
});
// CONCATENATED MODULE: ./build/js/domain/report/cache-check-lines.js
const SHOWN = 20;
function cacheCheckLines(closure, answers, nowhere) {
const substituters = answers.flatMap(({substituter: substituter, held: held, missing: missing, error: error}) => error === null ? [ `${substituter}: has ${(0, 
amount.B4)(held.paths, "path")}, ${(0, amount.z3)(held.narBytes)}${held.downloadBytes === null ? "" : ` (${(0, 
amount.z3)(held.downloadBytes)} to download)`}; does not have ${(0, amount.B4)(missing.paths, "path")}, ${(0, 
amount.z3)(missing.narBytes)}` ] : [ `${substituter}: cannot be queried: ${error}` ]);
return [ `The closure has ${(0, amount.B4)(closure.paths, "path")}, ${(0, amount.z3)(closure.narBytes)}.`, ...answers.length === 0 ? [ "No substituter is configured." ] : substituters, ...nowhere.length === 0 ? [] : [ `In no substituter: ${(0, 
amount.B4)(nowhere.length, "path")}` ], ...nowhere.slice(0, SHOWN).map(path => `  ${path}`), ...nowhere.length > SHOWN ? [ `  and ${nowhere.length - SHOWN} more (the JSON output has all)` ] : [] ];
}
// CONCATENATED MODULE: ./build/js/cli/commands/cache-check.js
const cacheCheckCommand = command({
name: "cache-check",
summary: "show which paths of a release this machine's substituters have",
arguments: {
manifest: argument("<manifest>", "a manifest.json, or the folder that contains it")
},
options: {},
examples: [ "grind-to-prod cache-check release" ],
run: async ({manifest: manifest}, context) => {
const {at: at} = context;
const {cacheCheck: cacheCheck} = await Promise.all([ __webpack_require__.e(8742), __webpack_require__.e(3969) ]).then(__webpack_require__.bind(__webpack_require__, 17697));
const result = await cacheCheck({
bundle: at(manifest)
}, context);
return {
result: result,
text: cacheCheckLines(result.closure, result.substituters, result.nowhere)
};
}
});
// CONCATENATED MODULE: ./build/js/cli/commands/cancel.js
const cancelCommand = hostCommand({
name: "cancel",
summary: "ask the attempt that runs on a host to roll back, and follow it to its verdict",
options: {
reason: inputs_option("<text>", "the reason, for the record")
},
changesHost: true,
examples: [ "grind-to-prod cancel prod", "grind-to-prod cancel prod --reason mistake" ],
run: async ({reach: reach, directory: directory, reason: reason}, context) => {
const {cancel: cancel} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4629) ]).then(__webpack_require__.bind(__webpack_require__, 94629));
const result = await cancel({
...reach,
actor: context.actor,
reason: reason
}, context);
return {
result: result,
text: await outcomeText(result, {
directory: directory
}, context),
exitCode: verdictExitCode(result.verdict, false)
};
}
});
// CONCATENATED MODULE: ./build/js/cli/commands/confirm.js
const confirmCommand = hostCommand({
name: "confirm",
summary: "keep a release that awaits confirmation; otherwise the host rolls it back at the deadline",
options: {
revert: flag("roll the release back now instead"),
dryRun: flag("print the pending release; confirm nothing")
},
changesHost: true,
examples: [ "grind-to-prod confirm prod", "grind-to-prod confirm prod --revert" ],
run: async ({reach: reach, directory: directory, revert: revert, dryRun: dryRun}, context) => {
const {actor: actor} = context;
const {confirm: confirm} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4615) ]).then(__webpack_require__.bind(__webpack_require__, 64615));
const result = await confirm({
...reach,
revert: revert,
dryRun: dryRun,
actor: actor
}, context);
const {verdict: verdict} = result;
return {
result: result,
text: await outcomeText(result, {
directory: directory
}, context),
exitCode: verdictExitCode(verdict, dryRun)
};
}
});
var severity = __webpack_require__(75236);
var picocolors = __webpack_require__(57336);
// CONCATENATED MODULE: ./build/js/cli/drift-text.js
const driftFormats = [ "table", "markdown", "json", "sarif", "html" ];
async function driftText(report, format, world) {
if (format === "markdown") return (await __webpack_require__.e(5244).then(__webpack_require__.bind(__webpack_require__, 75244))).driftMarkdown(report);
if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
if (format === "sarif") return `${JSON.stringify((await Promise.all([ __webpack_require__.e(1386), __webpack_require__.e(7116) ]).then(__webpack_require__.bind(__webpack_require__, 27424))).driftSarif(report, version.x), null, 2)}\n`;
if (format === "html") return (await Promise.all([ __webpack_require__.e(1386), __webpack_require__.e(2645) ]).then(__webpack_require__.bind(__webpack_require__, 86671))).driftPage(report);
const {driftLines: driftLines} = await __webpack_require__.e(7602).then(__webpack_require__.bind(__webpack_require__, 37602));
return drift_text_painted(driftLines(report), world !== void 0 && world.stdout.isTTY === true && isColourful(world.environment));
}
function drift_text_painted(lines, isColoured) {
const paint = picocolors.createColors(isColoured);
const tones = {
error: paint.red,
warning: paint.yellow,
note: paint.blue,
strong: paint.bold,
faint: paint.dim,
plain: text => text
};
return lines.map(({text: text, tone: tone}) => `${tones[tone]((0, sanitize_line.g)(text))}\n`).join("");
}
// CONCATENATED MODULE: ./build/js/cli/commands/diff.js
const diffCommand = hostCommand({
name: "diff",
summary: "compare a host as it is now with the release that is current on it",
options: {
format: orElse(choice("<format>", "output format", driftFormats), "table")
},
examples: [ "grind-to-prod diff prod" ],
run: async ({reach: reach, format: format}, context) => {
const {diff: diff} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(8742), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(8716) ]).then(__webpack_require__.bind(__webpack_require__, 18716));
const report = await diff(reach, context);
const isDrift = report.worst !== null && (0, severity.d)(report.worst, "warning");
return {
result: report,
text: await driftText(report, format, context),
exitCode: isDrift ? errors.Vi : 0
};
}
});
// CONCATENATED MODULE: ./build/js/cli/commands/docs.js
const docsCommand = command({
name: "docs",
summary: "print the reference of grind-to-prod.yml",
arguments: {
key: argument("[key]", "a key, such as hosts or health.web.http; its entry and all entries below it are printed")
},
options: {},
examples: [ "grind-to-prod docs", "grind-to-prod docs health" ],
run: async ({key: key}) => {
const [{configReference: configReference, referenceOf: referenceOf}, {referenceLines: referenceLines, referenceOverview: referenceOverview}] = await Promise.all([ __webpack_require__.e(7651).then(__webpack_require__.bind(__webpack_require__, 27651)), __webpack_require__.e(4037).then(__webpack_require__.bind(__webpack_require__, 74037)) ]);
if (key === void 0) {
const keys = configReference();
return {
result: {
keys: keys
},
text: referenceOverview(keys)
};
}
const keys = referenceOf(key);
return {
result: {
keys: keys
},
text: referenceLines(keys)
};
}
});
var exposure_query = __webpack_require__(37784);
// CONCATENATED MODULE: ./build/js/domain/report/exposure-lines.js
function exposureLines({exposures: exposures, releases: releases, unknownReleases: unknownReleases, searched: searched}) {
const rows = exposures.toSorted((left, right) => (right.from ?? "").localeCompare(left.from ?? "")).map(({host: host, application: application, releaseId: releaseId, commit: commit, from: from, to: to}) => [ host, application, (0, 
release_name.m_)(releaseId), (0, release_name.m_)(commit), from ?? "before the ledger", to ?? "it runs still" ]);
const paths = [ ...new Set(exposures.flatMap(one => one.paths)) ].toSorted();
const where = `${(0, amount.B4)(searched.releases, "release")} and ${(0, amount.B4)(searched.ledgers, "ledger")}`;
const idle = releases.filter(({releaseId: releaseId}) => !exposures.some(one => one.releaseId === releaseId)).length;
return [ ...rows.length === 0 ? [ `No host ran it, by ${where}.` ] : (0, columns.o)([ [ "host", "application", "release", "commit", "from", "to" ], ...rows ]), ...paths.map(path => `  ${path}`), ...rows.length === 0 ? [] : [ `Searched: ${where}.` ], ...idle === 0 ? [] : [ `${(0, 
amount.B4)(idle, "further release")} with it ran on no host, by these ledgers.` ], ...unknownReleases.length === 0 ? [] : [ unknownLine(unknownReleases) ] ];
}
function unknownLine(releases) {
const shown = releases.slice(0, 5).map(release_name.m_);
const more = releases.length > shown.length ? ` and ${releases.length - shown.length} more` : "";
return `Unknown for ${(0, amount.B4)(releases.length, "release")} that ran, without an inventory here: ${shown.join(", ")}${more}.`;
}
// CONCATENATED MODULE: ./build/js/cli/commands/exposed.js
const options = {
path: inputs_option("<path>", "a store path instead of a package"),
commit: inputs_option("<id>", "a commit instead of a package: whole, or at least seven digits"),
evidence: inputs_option("<folder>", "folder with ledgers (ledger*.ndjson, ledger*.json) and releases (manifest.json, inventory.json)", ".")
};
const exposedCommand = command({
name: "exposed",
summary: "report which hosts ran a package, a store path or a commit, and when, from kept evidence",
arguments: {
package: argument("[package]", 'a package, or one in a range of versions: "openssl@>=3 <3.0.14"')
},
options: options,
examples: [ 'grind-to-prod exposed "openssl@<3.0.14" --evidence archive', "grind-to-prod exposed --commit 3f1c2aa --json" ],
run: async ({package: name, ...values}, context) => {
const {exposed: exposed} = await Promise.all([ __webpack_require__.e(8742), __webpack_require__.e(2708), __webpack_require__.e(8517) ]).then(__webpack_require__.bind(__webpack_require__, 58517));
const result = await exposed({
folder: context.at(values.evidence),
query: queryOf(name, values)
}, context);
return {
result: result,
text: exposureLines(result)
};
}
});
function queryOf(name, {path: path, commit: commit}) {
const queries = [ ...name === void 0 ? [] : [ () => (0, exposure_query.C)(name) ], ...path === void 0 ? [] : [ () => (0, 
exposure_query.Rr)(path) ], ...commit === void 0 ? [] : [ () => (0, exposure_query.L5)(commit) ] ];
const [query] = queries;
if (query !== void 0 && queries.length === 1) return query();
throw new errors.dz("missing-option", "exposed searches for one thing.", {
hint: "Give a package, --path or --commit."
});
}
var check = __webpack_require__(8511);
// CONCATENATED MODULE: ./build/js/cli/commands/doctor.js
const doctorCommand = command({
name: "doctor",
summary: "check everything that a release needs before it changes anything: this machine, the repository, the keys and the hosts",
arguments: {
hosts: argument("[hosts...]", "hosts of grind-to-prod.yml (default: every production host)")
},
options: {
...reachInputs,
signingKeyFile: orVariable("GRIND_TO_PROD_SIGNING_KEY", inputs_option("<file>", "the key that signs releases (default: that of init)")),
allowedSigners: orVariable("GRIND_TO_PROD_ALLOWED_SIGNERS", inputs_option("<file>", "who may sign a release (default: that of init)")),
github: flag("check the settings on GitHub too, with the login of gh (GH_TOKEN)"),
label: orElse(inputs_option("<label>", "label of the build host's runners, for --github"), "grind"),
nixKey: inputs_option("<file...>", "files with the public key of this machine's Nix (default: that of init, and what this machine knows)")
},
examples: [ "grind-to-prod doctor", "grind-to-prod doctor prod --json", "grind-to-prod doctor --github" ],
run: async ({hosts: hosts, directory: directory, identityFile: identityFile, signingKeyFile: signingKeyFile, allowedSigners: allowedSigners, nixKey: nixKey, github: github, label: label}, context) => {
const {doctor: doctor} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(9408), __webpack_require__.e(1108) ]).then(__webpack_require__.bind(__webpack_require__, 61962));
const {at: at, environment: environment, home: home} = context;
const kept = (application, file) => (0, external_node_path_.join)((0, config_folder.C)(environment, home, application), kept_files.y[file]);
const checks = await doctor({
directory: await context.applicationFolder(directory),
...hosts.length === 0 ? {} : {
hosts: hosts
},
keysOf: application => ({
deploy: at(identityFile) ?? kept(application, "deploy"),
release: at(signingKeyFile) ?? kept(application, "release"),
allowedSigners: at(allowedSigners) ?? kept(application, "allowedSigners")
}),
nixKeyFilesOf: application => nixKey?.map(file => at(file)) ?? [ kept(application, "nixPublic") ],
...github ? {
githubLabel: label
} : {},
reach: {
environment: environment
}
}, context);
return {
result: {
checks: checks
},
text: (0, check.Wb)(checks),
exitCode: (0, check.TS)(checks)
};
}
});
var failover_lines = __webpack_require__(16512);
// CONCATENATED MODULE: ./build/js/cli/commands/failover.js
const failoverCommand = command({
name: "failover",
summary: "fail over to the standby: switch traffic, verify it, swap the roles on the hosts; afterwards, swap them in grind-to-prod.yml yourself",
arguments: {},
options: {
...reachInputs,
to: inputs_option("<host>", "the host that becomes active (default: the host with role: standby in grind-to-prod.yml)"),
activeIsDown: flag("the active host is down: skip it (no rollback to it; refused if it answers)"),
despiteDrift: flag("proceed although the hosts differ (a different release is still refused)"),
dryRun: flag("check both hosts and print the steps; change nothing")
},
examples: [ "grind-to-prod failover --dry-run", "grind-to-prod failover --to prod-b" ],
run: async ({directory: directory, identityFile: identityFile, to: to, activeIsDown: activeIsDown, despiteDrift: despiteDrift, dryRun: dryRun}, context) => {
const {failover: failover} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(1595) ]).then(__webpack_require__.bind(__webpack_require__, 33976));
const {actor: actor} = context;
const reach = await reachFrom({
directory: directory,
identityFile: identityFile
}, context);
const asked = {
...reach,
directory: await context.applicationFolder(directory),
to: to,
activeIsDown: activeIsDown,
despiteDrift: despiteDrift,
dryRun: dryRun,
actor: actor
};
const result = await failover(asked, context);
const exitCode = verdictExitCode(result.verdict, dryRun && result.refusals.length === 0);
return {
result: result,
text: (0, failover_lines.u)(result),
exitCode: exitCode
};
}
});
var github_setup = __webpack_require__(33112);
// CONCATENATED MODULE: ./build/js/cli/commands/github.js
const setupCommand = command({
name: "setup",
summary: "create the environments that the workflows name, with their branch limits, reviewers and secrets, with the login of gh",
arguments: {},
options: {
directory: directoryInput,
reviewer: inputs_option("<login...>", "users that approve a release (private repositories have reviewers in Enterprise only)"),
deployKeyFile: orVariable("GRIND_TO_PROD_IDENTITY", inputs_option("<file>", "the private key that deploys (default: that of init)")),
signingKeyFile: orVariable("GRIND_TO_PROD_SIGNING_KEY", inputs_option("<file>", "the private key that signs releases (default: that of init)")),
replaceSecrets: flag("set the secrets that are there too, such as after a key was replaced"),
yes: flag("change the settings without asking"),
dryRun: flag("print what would change; change nothing")
},
examples: [ "grind-to-prod github setup --dry-run", "grind-to-prod github setup --reviewer alice --yes" ],
run: async (values, context) => {
const {environment: environment, home: home, at: at} = context;
const {yes: yes, dryRun: dryRun} = values;
const questions = yes || dryRun ? null : await context.questions();
if (questions === null && !yes && !dryRun) throw new errors.dz("missing-option", "github setup asks before it changes settings, and there is no terminal to ask on.", {
hint: "Add --yes, or --dry-run."
});
const {planGithubSetup: planGithubSetup, applyGithubSetup: applyGithubSetup} = await __webpack_require__.e(8388).then(__webpack_require__.bind(__webpack_require__, 18388));
const {readConfig: readConfig} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 69841));
const directory = await context.applicationFolder(values.directory);
const config = await readConfig(directory);
const plan = await planGithubSetup({
config: config,
directory: directory,
reviewers: values.reviewer ?? [],
replacesSecrets: values.replaceSecrets
}, context);
const lines = plan.changes.map(github_setup.E);
if (questions !== null && lines.length > 0) context.stderr.write(printable(lines));
const isAgreed = !dryRun && (yes || questions !== null && lines.length > 0 && await questions.agree(`Change ${plan.repository}?`, false));
const isApplied = isAgreed && lines.length > 0;
const kept = file => (0, external_node_path_.join)((0, config_folder.C)(environment, home, config.application), kept_files.y[file]);
const files = {
deploy: at(values.deployKeyFile) ?? kept("deploy"),
release: at(values.signingKeyFile) ?? kept("release")
};
if (isApplied) await applyGithubSetup(plan, files, context);
const outcome = lines.length === 0 ? "Nothing to change: GitHub has what the workflows need." : isApplied ? `${lines.length} changes made.` : `${lines.length} changes needed; none was made.`;
return {
result: {
...plan,
applied: isApplied
},
text: [ ...questions === null ? lines : [], outcome ]
};
}
});
const githubCommands = group("github", "prepare a repository on GitHub for the workflows", [ setupCommand ]);
var paths = __webpack_require__(5160);
var policy = __webpack_require__(10076);
var external_node_fs_ = __webpack_require__(73024);
var external_node_process_ = __webpack_require__(1708);
// CONCATENATED MODULE: ./build/js/cli/agent-file.js
function distFolder() {
return (0, external_node_path_.dirname)((0, external_node_fs_.realpathSync)(external_node_process_.argv[1]));
}
function agentFile() {
return (0, external_node_path_.join)(distFolder(), "agent.js");
}
var evidence_check = __webpack_require__(23573);
var evidence_requirement = __webpack_require__(53734);
var logs = __webpack_require__(20617);
var attempt = __webpack_require__(99289);
// CONCATENATED MODULE: ./build/js/cli/arguments.js
function countOf(text) {
if (!/^[1-9][0-9]?$/.test(text)) throw new commander.Di("It must be a number from 1 to 99.");
return Number(text);
}
function limitOf(text) {
if (!/^(?:[1-9][0-9]{0,2}|1000)$/.test(text)) throw new commander.Di("It must be a number from 1 to 1000.");
return Number(text);
}
function secondsOf(text) {
if (!/^[1-9][0-9]{0,3}$/.test(text) || Number(text) > 3600) throw new commander.Di("It must be a number of seconds from 1 to 3600.");
return Number(text);
}
function timeOf(text) {
if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text))) throw new commander.Di("It must be a time such as 2026-01-31T12:00:00Z.");
return new Date(text);
}
function expectedOf(text) {
const parsed = attempt.Zk.safeParse(text);
if (!parsed.success) throw new commander.Di('It must be a release id of 64 hexadecimal digits, "taken-over" or "none".');
return parsed.data;
}
function requirementOf(text) {
const requirement = (0, evidence_requirement.p)(text);
if (requirement === void 0) throw new commander.Di(`It must be one of ${evidence_check.LN.join(", ")}, or a verdict such as verdict=COMMITTED.`);
return requirement;
}
function entriesGiven(text) {
const entries = (0, logs.Mc)(text);
if (entries === void 0) throw new commander.Di("It must be a number from 1 to 10000.");
return entries;
}
const SECONDS = {
s: 1,
m: 60,
h: 3600,
d: 86400
};
function sinceOf(text) {
if (text === "release") return text;
const [, count, unit = ""] = /^([1-9][0-9]{0,5})([smhd])$/.exec(text) ?? [];
if (count !== void 0) return Math.floor(Date.now() / 1e3) - Number(count) * SECONDS[unit];
if (/^[0-9]{4}-/.test(text)) return Math.floor(timeOf(text).getTime() / 1e3);
throw new commander.Di('It must be "release", 30m, 2h, 3d, or a time such as 2026-01-31T12:00:00Z.');
}
// CONCATENATED MODULE: ./build/js/cli/commands/host-install.js
const hostInstallCommand = adminCommand({
name: "install",
summary: "install or update the agent, its policy and its keys on a host",
options: {
deployKey: inputs_option("<file...>", "public ssh keys that may deploy (default: those on the host; on a new one that of init)"),
readKey: inputs_option("<file...>", "public ssh keys with read-only access (default: those on the host)"),
nixKey: inputs_option("<file...>", "public Nix keys whose signatures the host accepts on store paths (default: those on the host; on a new one that of init)"),
allowedSigners: formerly("signers", inputs_option("<file>", "who may sign a release, in the format of ssh-keygen's allowed_signers file (default: the host's file; on a new one that of init)")),
minimumSignatures: parsed("<count>", "how many different signers a release needs (default: the host's setting; 1 on a new host)", countOf),
substituter: inputs_option("<url...>", "substituters that promote --allow-host-fallback may use"),
fingerprintKey: inputs_option("<file>", "the key for fingerprints of secrets in snapshots, the same on all hosts (default: the host keeps its own)"),
dryRun: flag("print what would change; change nothing")
},
examples: [ "grind-to-prod host install prod", "grind-to-prod host install prod --admin admin@prod.example --deploy-key deploy.pub --nix-key nix.pub --allowed-signers allowed_signers" ],
run: async ({reach: reach, admin: admin, directory: directory, deployKey: deployKey, readKey: readKey, nixKey: nixKey, allowedSigners: allowedSigners, minimumSignatures: minimumSignatures, ...options}, context) => {
const {at: at} = context;
const {hostInstall: hostInstall} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(687) ]).then(__webpack_require__.bind(__webpack_require__, 10687));
const {substituter: substituter = [], fingerprintKey: fingerprintKey, dryRun: dryRun} = options;
const asked = {
...reach,
admin: admin,
deployKeyFiles: deployKey?.map(file => at(file)),
readKeyFiles: readKey?.map(file => at(file)),
nixKeyFiles: nixKey?.map(file => at(file)),
allowedSignersFile: at(allowedSigners),
minimumSignatures: minimumSignatures,
substituters: substituter,
fingerprintKeyFile: at(fingerprintKey),
proposed: await keptKeys(reach.config.application, context),
unitFolder: (0, external_node_path_.join)(directory, "deploy"),
agentFile: agentFile(),
dryRun: dryRun
};
const result = await hostInstall(asked, context);
return {
result: result,
text: installLines(result, dryRun)
};
}
});
async function keptKeys(application, context) {
const [deployKey, nixKey, allowedSigners] = await Promise.all([ "deployPublic", "nixPublic", "allowedSigners" ].map(file => keptFile(file, application, context)));
return {
deployKey: deployKey,
nixKey: nixKey,
allowedSigners: allowedSigners
};
}
function installLines({items: items, machineId: machineId, notes: notes}, isDryRun) {
const changed = items.filter(({action: action}) => action !== "keep");
const about = [ ...notes, ...machineId === "" ? [] : [ `Its machine id, for machineId in grind-to-prod.yml: ${machineId}` ] ];
if (changed.length === 0) return [ "Nothing to change: the host is up to date.", ...about ];
const lines = changed.flatMap(({item: item, action: action, difference: difference}) => [ `${action} ${item}`, ...isDryRun || isAboutTrust(item) ? difference.split("\n").filter(Boolean).map(line => `  ${line}`) : [] ]);
return [ ...lines, ...about, isDryRun ? `${changed.length} changes needed; none was made.` : `${changed.length} changes made.` ];
}
function isAboutTrust(item) {
return item === policy.CX || item === paths.SG || item.startsWith("/etc/grind-to-prod/");
}
// CONCATENATED MODULE: ./build/js/cli/commands/host-keys.js
const dryRun = flag("print what would change; change nothing");
const addCommand = adminCommand({
name: "add",
summary: "add keys of this application to a host; everything else stays as it is",
options: {
deploy: inputs_option("<file...>", "public ssh keys that may deploy"),
read: inputs_option("<file...>", "public ssh keys with read-only access"),
nix: inputs_option("<file...>", "public Nix keys whose signatures the host accepts on store paths"),
signer: inputs_option("<file...>", "lines of ssh-keygen's allowed_signers: who may sign a release"),
dryRun: dryRun
},
examples: [ "grind-to-prod host keys add prod --admin admin@prod.example --deploy laptop.pub" ],
run: async ({reach: reach, deploy: deploy, read: read, nix: nix, signer: signer, ...options}, context) => changed("add", {
...options,
reach: reach,
keys: {
deploy: deploy,
read: read,
nix: nix,
signers: signer
}
}, context)
});
const removeCommand = adminCommand({
name: "remove",
summary: "remove keys of this application from a host, and end the connections of its deploy user",
options: {
deploy: inputs_option("<key...>", 'public ssh keys that may deploy: files, or fingerprints as "host show" prints them'),
read: inputs_option("<key...>", "public ssh keys with read-only access: files, or fingerprints"),
nix: inputs_option("<key...>", "public Nix keys: files, or names"),
signer: inputs_option("<key...>", "keys that may sign a release: files, or fingerprints"),
dryRun: dryRun
},
examples: [ "grind-to-prod host keys remove prod --admin admin@prod.example --deploy old-laptop.pub --dry-run" ],
run: async ({reach: reach, deploy: deploy, read: read, nix: nix, signer: signer, ...options}, context) => changed("remove", {
...options,
reach: reach,
keys: {
deploy: deploy,
read: read,
nix: nix,
signers: signer
}
}, context)
});
async function changed(change, {reach: reach, keys: keys, ...options}, {at: at, ...context}) {
if (Object.values(keys).every(files => files === void 0)) throw new errors.dz("missing-option", `Nothing is named to ${change}.`, {
hint: "Name keys with --deploy, --read, --nix or --signer."
});
const {hostKeys: hostKeys} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(2889) ]).then(__webpack_require__.bind(__webpack_require__, 72889));
const result = await hostKeys({
...reach,
...options,
keys: keys,
change: change,
agentFile: agentFile(),
at: at
}, context);
return {
result: result,
text: installLines(result, options.dryRun)
};
}
const hostKeysCommands = group("keys", "add and remove keys on production hosts", [ addCommand, removeCommand ]);
// CONCATENATED MODULE: ./build/js/domain/report/access-lines.js
function accessLines(access) {
const {policy: policy, signers: signers, nixKeys: nixKeys, substituters: substituters} = access;
return [ `${access.application} on ${access.host}, agent ${access.agentVersion}`, ...section("deploy keys", access.deployKeys?.map(keyWords), "declared by the configuration of the host"), ...section("keys that only read", access.readKeys?.map(keyWords), "declared by the configuration of the host"), ...section(`signers (${access.minimumSignatures} needed)`, signers.map(({principals: principals, key: key, validAfter: validAfter, validBefore: validBefore}) => `${principals.join(",")}: ${keyWords(key)}${validAfter === null ? "" : `, from ${validAfter}`}${validBefore === null ? "" : `, until ${validBefore}`}`)), ...section("Nix keys", nixKeys), ...substituters.length === 0 ? [] : section("substituters", substituters), ...section("units", policy.units), "  policy:", ...Object.entries(policy).filter(([name]) => name !== "units" && name !== "trustedPublicKeys").map(([name, value]) => `    ${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`) ];
}
function section(title, entries, absent = "none") {
return [ `  ${title}:`, ...entries === void 0 || entries.length === 0 ? [ `    ${entries === void 0 ? absent : "none"}` ] : entries.map(entry => `    ${entry}`) ];
}
function keyWords({type: type, fingerprint: fingerprint}) {
return `${fingerprint} (${type})`;
}
// CONCATENATED MODULE: ./build/js/cli/commands/host-show.js
const hostShowCommand = hostCommand({
name: "show",
summary: "show who may do what on a host: keys, signers, units, policy",
options: {},
examples: [ "grind-to-prod host show prod" ],
run: async ({reach: reach}, context) => {
const {hostShow: hostShow} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(251) ]).then(__webpack_require__.bind(__webpack_require__, 70251));
const result = await hostShow(reach, context);
return {
result: result,
text: accessLines(result)
};
}
});
// CONCATENATED MODULE: ./build/js/cli/commands/host-uninstall.js
const hostUninstallCommand = adminCommand({
name: "uninstall",
summary: "remove this application's deploy access, and an agent that no other needs, from a host; services keep running",
options: {
purge: flag("also remove releases, records and GC roots; refused while a unit of the application runs"),
dryRun: flag("print what would be removed; remove nothing")
},
examples: [ "grind-to-prod host uninstall prod --admin admin@prod.example --dry-run" ],
run: async ({reach: reach, admin: admin, purge: purge, dryRun: dryRun}, context) => {
const {hostUninstall: hostUninstall} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(4146) ]).then(__webpack_require__.bind(__webpack_require__, 54146));
const result = await hostUninstall({
...reach,
admin: admin,
purge: purge,
dryRun: dryRun,
agentFile: agentFile()
}, context);
return {
result: result,
text: uninstallLines(result.items, dryRun)
};
}
});
function uninstallLines(items, isDryRun) {
const changed = items.filter(({action: action}) => action !== "keep").length;
const lines = items.map(({item: item, action: action, detail: detail}) => `${action} ${item}${detail === "" ? "" : ` (${detail})`}`);
if (changed === 0) return [ ...lines, "Nothing to remove." ];
return [ ...lines, isDryRun ? `${changed} changes needed; none was made.` : `${changed} changes made.` ];
}
// CONCATENATED MODULE: ./build/js/cli/commands/host.js
const hostCommands = group("host", "manage the agent on production hosts", [ hostInstallCommand, hostShowCommand, hostKeysCommands, hostUninstallCommand ]);
// CONCATENATED MODULE: ./build/js/cli/commands/init.js
const init_options = {
directory: inputs_option("<folder>", "the folder of the application, in a git repository", "."),
application: inputs_option("<name>", "its name (default: the folder's)"),
output: inputs_option("<attribute...>", "packages of the flake to release (default: all)"),
program: inputs_option("<output=path...>", "the program of a package, below its output (default: bin/ and what `nix run` starts)"),
port: parsed("<port>", "the port of its health check on the host; 0 for no check", portOf),
healthPath: inputs_option("<path>", "the path of its health check (default: /health)"),
host: inputs_option("<address...>", "production hosts, user@host of the deploy user, or name=user@host; the active one first"),
admin: inputs_option("<address...>", 'user@host of an administrator of each, for "host install", or name=user@host'),
hostKeyFingerprint: inputs_option("<fingerprint...>", "fingerprints of the ssh keys of the hosts, from the hosts themselves; they are pinned"),
nixKey: inputs_option("<file...>", "files with the public key of this machine's Nix (default: those in /etc/nix and of its settings)"),
workflowsFrom: inputs_option("<owner/name@commit>", "grind-to-prod's repository on GitHub, which the workflows call (default: where this program was cloned from)"),
yes: flag("ask nothing, and write"),
dryRun: flag("print what would be written; write nothing")
};
const initCommand = command({
name: "init",
summary: "prepare a repository with a flake: configuration, keys, unit files and workflows",
arguments: {},
options: init_options,
examples: [ "grind-to-prod init", "grind-to-prod init --dry-run", "grind-to-prod init --yes --port 8080 --host deploy@prod.example --admin root@prod.example --host-key-fingerprint SHA256:\u2026" ],
run: async (values, context) => {
const {planInit: planInit, applyInit: applyInit} = await Promise.all([ __webpack_require__.e(3746), __webpack_require__.e(7291), __webpack_require__.e(3598), __webpack_require__.e(9408), __webpack_require__.e(67) ]).then(__webpack_require__.bind(__webpack_require__, 79763));
const {environment: environment, home: home, at: at} = context;
const questions = values.yes ? null : await context.questions();
if (questions === null && !values.yes && !values.dryRun) throw unattended();
const plan = await planInit({
...values,
directory: at(values.directory),
outputs: values.output,
programs: values.program,
hosts: values.host,
admins: values.admin,
fingerprints: values.hostKeyFingerprint ?? [],
nixKeyFiles: (values.nixKey ?? []).map(file => at(file)),
distFolder: distFolder(),
environment: environment,
home: home,
questions: questions
}, context);
const isWritten = plan.changes.length > 0 && !values.dryRun && (values.yes || await agrees(plan, context));
if (isWritten) await applyInit(plan, context);
return {
result: resultOf(plan, isWritten),
text: textOf(plan, {
...values,
isWritten: isWritten
})
};
}
});
function portOf(text) {
if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new commander.Di("It must be a port, or 0 for no check.");
return Number(text);
}
function unattended() {
return new errors.dz("missing-option", "init asks what it cannot know, and there is no terminal to ask on.", {
hint: "Add --yes with the options that it needs, or --dry-run."
});
}
async function agrees(plan, {questions: questions, stderr: stderr}) {
stderr.write(printable(init_changeLines(plan.changes)));
return await ((await questions())?.agree("Write these files?", true)) === true;
}
function resultOf({application: application, changes: changes, notes: notes, next: next, keyFolder: keyFolder}, written) {
return {
application: application,
changes: changes,
written: written,
keyFolder: keyFolder,
notes: notes,
next: next
};
}
function textOf({changes: changes, notes: notes, next: next}, {dryRun: dryRun, yes: yes, isWritten: isWritten}) {
if (changes.length === 0) return [ "Nothing to change: the repository is prepared.", ...notes ];
const lines = dryRun ? init_changeLines(changes) : yes ? changes.map(({action: action, file: file}) => `${action} ${file}`) : [];
const outcome = isWritten ? `${changes.length} files written.` : `${changes.length} files would be written; none was.`;
return [ ...lines, outcome, ...notes, ...isWritten ? [ "Next:", ...next.map(line => `  ${line}`) ] : [] ];
}
function init_changeLines(changes) {
return changes.flatMap(({action: action, file: file, difference: difference}) => [ `${action} ${file}`, ...difference.split("\n").filter(Boolean).map(line => `  ${line}`) ]);
}
var record = __webpack_require__(67396);
var age = __webpack_require__(96477);
// CONCATENATED MODULE: ./build/js/domain/report/ledger-lines.js
function ledgerLines({host: host, application: application, total: total, entries: entries, brokenAt: brokenAt}, around = {}) {
const rows = entries.map(({record: record}) => [ record.finishedAt, ...around.now === void 0 ? [] : [ (0, 
age.J)(record.finishedAt, around.now) ], record.verb, record.role === void 0 ? (0, 
release_name.m_)(record.releaseId) : `\u2192 ${record.role.to}`, ...hasCommits(entries) ? [ commitCell(record, around) ] : [], record.verdict, `${ledger_lines_secondsOf(record)} s`, record.actor.name, record.actor.runUrl ?? "" ]);
const titles = [ "time", ...around.now === void 0 ? [] : [ "age" ], "verb", "release", ...hasCommits(entries) ? [ "commit" ] : [] ];
return [ ...rows.length === 0 ? [] : (0, columns.o)([ [ ...titles, "verdict", "took", "actor", "run" ], ...rows ]), `${entries.length} of ${total} records of ${application} on ${host}`, brokenAt === null ? "The hash chain is intact." : `The hash chain is broken at line ${brokenAt} of the ledger: that line, or the one before it, was changed; compare it with the records that the runs kept.` ];
}
function hasCommits(entries) {
return entries.some(({record: record}) => record.releaseCommit !== void 0);
}
function commitCell({role: role, releaseCommit: releaseCommit}, around) {
if (role !== void 0 || releaseCommit === void 0) return "";
return `${(0, release_name.m_)(releaseCommit.commit)}${(0, release_name.oR)(releaseCommit.commit, around)}`;
}
function ledger_lines_secondsOf({startedAt: startedAt, finishedAt: finishedAt}) {
return ((Date.parse(finishedAt) - Date.parse(startedAt)) / 1e3).toFixed(1);
}
// CONCATENATED MODULE: ./build/js/cli/commands/ledger.js
const ledgerCommand = hostCommand({
name: "ledger",
summary: "list the releases to a host and verify the hash chain of its ledger",
options: {
limit: orElse(parsed("<count>", "how many records to print, newest first (the whole chain is verified)", limitOf), record.nJ)
},
examples: [ "grind-to-prod ledger prod", "grind-to-prod ledger prod --limit 100 --json" ],
run: async ({reach: reach, directory: directory, limit: limit}, context) => {
const {ledger: ledger} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(6802) ]).then(__webpack_require__.bind(__webpack_require__, 46802));
const result = await ledger({
...reach,
limit: limit
}, context);
const {subjectsHere: subjectsHere} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 73798));
const commits = result.entries.map(({record: record}) => record.releaseCommit?.commit);
const around = await subjectsHere(commits, await context.applicationFolder(directory), context);
return {
result: result,
text: ledgerLines(result, around),
exitCode: result.brokenAt === null ? 0 : errors.rt
};
}
});
// CONCATENATED MODULE: ./build/js/cli/commands/logs.js
const logsCommand = command({
name: "logs",
summary: "print what an application's units logged on a host",
arguments: {
host: argument("<host>", "a host of grind-to-prod.yml"),
unit: argument("[unit]", "one of its units (default: all of them)")
},
options: {
...reachInputs,
follow: flag("print new lines as they come, for an hour at most"),
since: parsed("<time>", 'from when: "release" (since the current one was promoted), 30m, 2h, 3d, or a time such as 2026-01-31T12:00:00Z', sinceOf),
lines: orElse(parsed("<count>", "how many entries of the journal to print, the last ones", entriesGiven), logs.xz)
},
examples: [ "grind-to-prod logs prod", "grind-to-prod logs prod quotes.service --follow", "grind-to-prod logs prod --since release" ],
run: async ({host: host, unit: unit, directory: directory, identityFile: identityFile, follow: follow, since: since, lines: entries}, context) => {
const {isJson: isJson, stdout: stdout} = context;
if (isJson && follow) throw new errors.dz("conflicting-options", "A document has an end, and --follow has none.", {
hint: "Leave one of them out."
});
const {logs: logs} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(1776) ]).then(__webpack_require__.bind(__webpack_require__, 61776));
const reach = await reachFrom({
directory: directory,
identityFile: identityFile
}, context);
const words = {
...unit === void 0 ? {} : {
unit: unit
},
...since === void 0 ? {} : {
since: since
},
entries: entries,
follow: follow
};
const kept = [];
const onLines = lines => isJson ? void kept.push(...lines) : void stdout.write(printable(lines));
const result = await logs({
...reach,
hostName: host,
words: words,
onLines: onLines
}, context);
return {
result: {
...result,
lines: kept
},
text: []
};
}
});
var released_unit = __webpack_require__(85118);
// CONCATENATED MODULE: ./build/js/domain/report/manifest-table.js
function manifestTable(manifest, releaseId, manifestPath) {
const facts = [ [ "release", releaseId ], [ "application", manifest.application ], [ "source", `${manifest.source.repository} ${manifest.source.commit}` ], ...manifest.source.directory === void 0 ? [] : [ [ "directory", manifest.source.directory ] ], [ "committed", manifest.source.commitTime ], [ "system", manifest.system ], ...manifest.prefix === void 0 ? [] : [ [ "prefix", manifest.prefix ] ], [ "manifest", manifestPath ], [ "closure", `${(0, 
amount.B4)(manifest.closure.paths, "path")}, ${(0, amount.z3)(manifest.closure.narBytes)}, ${manifest.closure.digest}` ], [ "units", (0, 
released_unit.PH)(manifest.units).join(", ") || "none" ], [ "health", Object.keys(manifest.health).join(", ") || "none" ] ];
const components = Object.entries(manifest.components).flatMap(([name, component]) => componentRows(name, component, manifest.prefix));
return `${(0, columns.R)(facts)}\n${(0, columns.R)(components)}`;
}
function componentTable(name, component, prefix) {
return (0, columns.R)(componentRows(name, component, prefix));
}
function componentRows(name, {installable: installable, storePath: storePath, links: links, share: share = {}, kind: kind, switchMode: switchMode}, prefix) {
const rows = Object.entries(links).map(([link, {target: target}]) => [ "  link", link, target, `${prefix}/bin/${link}` ]);
rows.push(...Object.entries(share).map(([link, {target: target}]) => [ "  share", link, target, `${prefix}/share/${link}` ]));
if (kind === "system") rows.push([ "  system", name, `bin/switch-to-configuration ${switchMode}`, storePath ]);
return [ [ "component", name, installable, storePath ], ...rows ];
}
// CONCATENATED MODULE: ./build/js/cli/commands/manifest.js
const manifestCommand = command({
name: "manifest",
summary: "print the contents of a manifest",
arguments: {
manifest: argument("<manifest>", "a manifest.json, or the folder that contains it")
},
options: {
format: orElse(choice("<format>", "output format", [ "table", "env", "json", "cyclonedx" ]), "table"),
component: inputs_option("<name>", "only this component")
},
examples: [ "grind-to-prod manifest release", "grind-to-prod manifest release --format env --component hypervisor" ],
isJson: ({format: format}) => format === "json",
run: async ({manifest: file, format: format, component: component}, {at: at}) => {
const path = at(file);
const {describeComponent: describeComponent, describeManifest: describeManifest, manifestSbom: manifestSbom} = await Promise.all([ __webpack_require__.e(8742), __webpack_require__.e(3566) ]).then(__webpack_require__.bind(__webpack_require__, 13566));
if (format === "cyclonedx") {
if (component !== void 0) throw new errors.dz("conflicting-options", "The bill of materials covers the whole release.", {
hint: "Remove --component."
});
const {releaseId: releaseId, sbom: sbom} = await manifestSbom(path);
return {
result: {
releaseId: releaseId,
sbom: JSON.parse(sbom)
},
text: sbom
};
}
if (component !== void 0) {
const {environment: environment, ...result} = await describeComponent(path, component);
return {
result: result,
text: format === "env" ? environment : componentTable(component, result.facts, result.prefix)
};
}
const {releaseId: releaseId, manifestPath: manifestPath, manifest: manifest, environment: environment} = await describeManifest(path);
const text = format === "env" ? environment : manifestTable(manifest, releaseId, manifestPath);
return {
result: {
releaseId: releaseId,
manifestPath: manifestPath,
manifest: manifest
},
text: text
};
}
});
var plan_lines = __webpack_require__(37154);
// CONCATENATED MODULE: ./build/js/cli/commands/plan.js
const plan_options = {
...reachInputs,
against: inputs_option("<release>", `the old release: a manifest.json or its folder, or "${attempt.E1}" for a first release`),
host: inputs_option("<host>", "a host of grind-to-prod.yml; its current release is read over ssh"),
releaseId: inputs_option("<id>", "the expected release id; any other release is refused"),
allowOlder: flag("plan for a promote with --allow-older"),
retry: flag("plan for a promote with --retry"),
format: orElse(choice("<format>", "output format", [ "table", "markdown", "json" ]), "table")
};
const planCommand = command({
name: "plan",
summary: "show what a release would change; change nothing",
arguments: {
manifest: argument("[manifest]", "the new release: a manifest.json, or the folder that contains it and its inventory.json (default: build the checked-out commit now)")
},
options: plan_options,
examples: [ "grind-to-prod plan release --host prod", "grind-to-prod plan release --against previous-release --format markdown" ],
isJson: ({format: format}) => format === "json",
run: async ({manifest: manifest, releaseId: releaseId, ...values}, context) => {
const {environment: environment, home: home, at: at} = context;
if (manifest === void 0 && releaseId !== void 0) throw new errors.dz("conflicting-options", "--release-id applies to a manifest that was built before.", {
hint: "Give its file or folder, or remove --release-id."
});
const {plan: plan} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(8742), __webpack_require__.e(3218), __webpack_require__.e(1045), __webpack_require__.e(3475), __webpack_require__.e(2340) ]).then(__webpack_require__.bind(__webpack_require__, 62340));
const directory = await context.applicationFolder(values.directory);
const result = await plan({
release: manifest === void 0 ? {
kind: "candidate",
directory: directory,
stateFolder: (0, state_folder.stateFolder)(environment, home)
} : {
kind: "bundle",
path: at(manifest),
expectedReleaseId: releaseId
},
against: await againstOf(values, context),
directory: directory,
allowOlder: values.allowOlder,
retry: values.retry,
server: environment["GITHUB_SERVER_URL"]
}, context);
if (values.format === "markdown") {
const {planSummary: planSummary} = await __webpack_require__.e(3516).then(__webpack_require__.bind(__webpack_require__, 63516));
return {
result: result,
text: planSummary(result)
};
}
return {
result: result,
text: (0, plan_lines.H)(result)
};
}
});
async function againstOf(values, context) {
const {against: against, host: host} = values;
if (against !== void 0 && host === void 0) return against === attempt.E1 ? {
kind: "nothing"
} : {
kind: "bundle",
path: context.at(against),
name: against
};
if (against === void 0 && host !== void 0) return {
kind: "host",
reach: {
...await reachFrom(values, context),
hostName: host
}
};
throw new errors.dz("conflicting-options", "A plan compares with one old release.", {
hint: `Give either --against BUNDLE (or --against ${attempt.E1}), or --host HOST.`
});
}
var markdown = __webpack_require__(34417);
// CONCATENATED MODULE: ./build/js/domain/parity/parity-report.js
const VALUE_LIMIT = 160;
function parityLines(report) {
const {differences: differences, reference: reference, host: host} = report;
const rows = differences.map(difference => [ difference.field, shown(difference.reference), shown(difference.host) ]);
const table = rows.length === 0 ? [] : (0, columns.R)([ [ "", reference, host ], ...rows ]).split("\n").slice(0, -1);
return [ paritySummary(report), ...table ];
}
function parityMarkdown(report, limitBytes = markdown.IN) {
const {differences: differences, reference: reference, host: host, application: application} = report;
const rows = differences.map(difference => cells(difference.field, shown(difference.reference), shown(difference.host)));
const lines = [ `## Parity of ${(0, markdown.p7)(application)}`, "", (0, markdown.p7)(paritySummary(report)), "", ...rows.length === 0 ? [] : [ cells("Value", reference, host), "| --- | --- | --- |", ...rows, "" ] ];
return (0, markdown.XF)(lines, limitBytes, missing => `\n_The report is cut here: ${missing} more lines did not fit. The JSON form has all._`);
}
function cells(...texts) {
return `| ${texts.map(markdown.p7).join(" | ")} |`;
}
function paritySummary({reference: reference, host: host, differences: differences, compared: compared, passedOver: passedOver}) {
const found = differences.length === 0 ? "agree" : `differ in ${(0, amount.B4)(differences.length, "value")} that must be equal`;
const declared = passedOver === 0 ? "" : `; ${passedOver} allowed differences are ignored`;
return `As the flake evaluates them, ${reference} and ${host} ${found}${declared} (of ${compared} compared).`;
}
function shown(value) {
if (value === void 0) return "nothing";
const text = typeof value === "string" && value !== "" ? value : JSON.stringify(value);
return text.length <= VALUE_LIMIT ? text : `${text.slice(0, VALUE_LIMIT)}\u2026`;
}
// CONCATENATED MODULE: ./build/js/cli/commands/parity.js
const formats = [ "table", "markdown" ];
const parityCommand = command({
name: "parity",
summary: "report forbidden configuration differences between two hosts",
arguments: {
hosts: argument("[hosts...]", "the reference host and the host to compare with it (default: the active and the standby host)")
},
options: {
...reachInputs,
format: orElse(choice("<format>", "output format", formats), "table")
},
examples: [ "grind-to-prod parity", "grind-to-prod parity prod-a prod-b" ],
run: async ({hosts: hosts, directory: directory, identityFile: identityFile, format: format}, context) => {
const {parity: parity} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(9044) ]).then(__webpack_require__.bind(__webpack_require__, 29044));
const reach = await reachFrom({
directory: directory,
identityFile: identityFile
}, context);
const result = await parity({
...reach,
directory: await context.applicationFolder(directory),
hosts: pairOf(hosts)
}, context);
return {
result: result,
text: await parity_textOf(result, format, context),
exitCode: isDrift(result) ? errors.Vi : 0
};
}
});
function pairOf(hosts) {
const [reference, host] = hosts;
if (reference === void 0) return;
if (host !== void 0 && hosts.length === 2) return [ reference, host ];
throw new errors.dz("missing-option", "parity compares two hosts.", {
hint: "Name both, or neither to compare the active host with the standby."
});
}
async function parity_textOf(result, format, context) {
if (result.by === "snapshots") return await driftText(result.report, format, context);
return format === "markdown" ? parityMarkdown(result) : parityLines(result);
}
function isDrift(result) {
if (result.by === "evaluation") return result.differences.length > 0;
return result.report.worst !== null && (0, severity.d)(result.report.worst, "warning");
}
var prepared_deltas_lines = __webpack_require__(75107);
var read = __webpack_require__(69841);
// CONCATENATED MODULE: ./build/js/cli/commands/prepare-deltas.js
const prepareDeltasCommand = command({
name: "prepare-deltas",
summary: "make the differences from what hosts run to a release, before it is promoted",
arguments: {
hosts: argument("[hosts...]", "names of hosts in grind-to-prod.yml (default: all hosts with an ssh address)")
},
options: {
manifest: required("<manifest>", "the release: its manifest.json, or the folder that contains it (required)"),
releaseId: inputs_option("<id>", "the release that was built; any other release is refused"),
directory: inputs_option("<folder>", "the folder with grind-to-prod.yml", ".")
},
examples: [ "grind-to-prod prepare-deltas --manifest release", "grind-to-prod prepare-deltas prod --manifest release" ],
run: async ({hosts: hosts, manifest: manifest, releaseId: releaseId, directory: directory}, context) => {
const {at: at, environment: environment, home: home} = context;
const {prepareReleaseDeltas: prepareReleaseDeltas} = await Promise.all([ __webpack_require__.e(8742), __webpack_require__.e(3218), __webpack_require__.e(1045), __webpack_require__.e(7053), __webpack_require__.e(8695) ]).then(__webpack_require__.bind(__webpack_require__, 80600));
const result = await prepareReleaseDeltas({
config: await (0, read.readConfig)(at(directory)),
bundle: at(manifest),
expectedReleaseId: releaseId,
hosts: hosts,
stateFolder: (0, state_folder.stateFolder)(environment, home)
}, context);
return {
result: result,
text: (0, prepared_deltas_lines.E)(result)
};
}
});
// CONCATENATED MODULE: ./build/js/cli/promote-text.js
const everything = {
isVerbose: true,
around: {}
};
function promoteLines(result, view = everything) {
const {record: record, rollback: rollback, gates: gates, plan: plan, drift: drift = []} = result;
return [ ...outcomeLines({
...result,
record: rollback ?? record
}, view, [ ...gateLines(gates), ...planLines(plan) ]), ...drift.map(({message: message, field: field}) => `  outside this release: ${message} (${field})`) ];
}
function rehearsalLines({verdict: verdict, reason: reason, standby: standby, active: active}, view = everything) {
return [ `${standby.host} (standby):`, ...promoteLines(standby, view).map(line => `  ${line}`), ...active === null ? [] : [ `${active.host} (active):`, ...promoteLines(active, view).map(line => `  ${line}`) ], `${verdict}: ${reason}` ];
}
function planLines(plan) {
if (plan === void 0) return [];
return [ ...plan.missing.map(path => `  ${path}`), ...plan.removed.map(({unit: unit, step: step, because: because}) => `  ${unit} would be ${step === "stop" ? "stopped" : "left alone"}: ${because}`), ...plan.confirmWithinSeconds === null ? [] : [ `  it would have to be confirmed within ${plan.confirmWithinSeconds} s` ], ...plan.backup.map(folder => `  ${folder} would be backed up`), ...plan.gates.map(({name: name, stage: stage}) => `  gate ${name} (${stage}) would run`) ];
}
// CONCATENATED MODULE: ./build/js/cli/commands/promote.js
const promoteCommand = hostCommand({
name: "promote",
summary: "copy a release to a host and make it current there",
options: {
manifest: orVariable("GRIND_TO_PROD_MANIFEST", required("<manifest>", "the release: its manifest.json, or the folder that contains it (required)")),
releaseId: inputs_option("<id>", "the approved release id; any other release is refused"),
allowHostFallback: flag("let the host fetch store paths that are missing on this machine, from the substituters that its policy allows"),
expectCurrent: parsed("<release>", 'refuse unless the host runs this release now ("none": no release yet)', expectedOf),
schemaChange: flag("the release changes the schema of its data: back up the data folders on the host first (as schemaChange: true in grind-to-prod.yml does)"),
allowOlder: flag("allow a release that is older than the release promoted last, if the policy of the host allows it"),
retry: flag("allow a release that already failed or was rolled back on this host (refused otherwise)"),
rehearse: flag("release to the standby host first, which is a real release, and continue to this host only if the standby is healthy"),
wait: flag("wait while another attempt holds the host, instead of being refused"),
snapshots: inputs_option("<folder>", "where to write the reports of the host's state (snapshots) from before and after the release (default: beside the manifest)"),
dryRun: flag("print what would be copied and restarted; change nothing")
},
changesHost: true,
examples: [ "grind-to-prod promote prod --manifest release", "grind-to-prod promote prod --manifest release --dry-run" ],
run: async ({reach: reach, dryRun: dryRun, ...options}, context) => {
const {actor: actor, at: at} = context;
const {allowHostFallback: allowHostFallback, expectCurrent: expectCurrent, schemaChange: schemaChange, allowOlder: allowOlder, retry: retry} = options;
const asked = {
...reach,
directory: await context.applicationFolder(options.directory),
bundle: at(options.manifest),
expectedReleaseId: options.releaseId,
actor: actor,
allowHostFallback: allowHostFallback,
expectCurrent: expectCurrent,
schemaChange: schemaChange,
allowOlder: allowOlder,
retry: retry,
dryRun: dryRun,
snapshots: at(options.snapshots) ?? true
};
if (options.rehearse) {
const {rehearse: rehearse} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(8742), __webpack_require__.e(3218), __webpack_require__.e(1045), __webpack_require__.e(7053), __webpack_require__.e(4121), __webpack_require__.e(9226) ]).then(__webpack_require__.bind(__webpack_require__, 89226));
const result = await rehearse(asked, context);
const view = await viewOf(result.active ?? result.standby, options.directory, context);
return {
result: result,
text: rehearsalLines(result, view),
exitCode: verdictExitCode(result.verdict, dryRun)
};
}
const result = await (options.wait && !dryRun ? (await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(8742), __webpack_require__.e(3218), __webpack_require__.e(1045), __webpack_require__.e(7053), __webpack_require__.e(4121), __webpack_require__.e(2131) ]).then(__webpack_require__.bind(__webpack_require__, 2131))).promoteWhenFree : (await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(8742), __webpack_require__.e(3218), __webpack_require__.e(1045), __webpack_require__.e(7053), __webpack_require__.e(4121) ]).then(__webpack_require__.bind(__webpack_require__, 94121))).promote)(asked, context);
return {
result: result,
text: promoteLines(result, await viewOf(result, options.directory, context)),
exitCode: verdictExitCode(result.verdict, dryRun)
};
}
});
// CONCATENATED MODULE: ./build/js/domain/report/prune-lines.js
function pruneLines(result, around = {}) {
const {host: host, dryRun: dryRun, removed: removed, kept: kept, abandoned: abandoned, dataBackups: dataBackups, attempts: attempts, backups: backups, collectableBytes: collectableBytes} = result;
const verb = dryRun ? "would remove" : "removed";
return [ ...kept.map(({release: release, source: source, lastUsed: lastUsed, why: why}) => `  kept: ${(0, 
release_name.Vl)(release, source, around)} (${why}${triedAt(lastUsed)})`), ...removed.map(({release: release, source: source, lastUsed: lastUsed}) => `  ${verb}: ${(0, 
release_name.Vl)(release, source, around)}${lastUsed === null ? "" : ` (last tried ${lastUsed})`}`), ...abandoned.map(release => `  ${verb}: the GC roots of ${(0, 
release_name.m_)(release)}, which was prepared but never applied`), ...dataBackups.map(attempt => `  ${verb}: the data backup of attempt ${attempt}, whose release is not kept`), `${host} ${verb} ${removed.length} of ${removed.length + kept.length} releases, ${attempts.removed} of ${attempts.removed + attempts.kept} attempts' folders, ${backups.removed} of ${backups.removed + backups.kept} old manifests.`, ...removed.length === 0 ? [] : [ `${(0, 
amount.ej)(collectableBytes, "bytes")} ${dryRun ? "could then" : "can now"} be garbage-collected on the host, unless something else needs them; nothing is collected yet.` ] ];
}
function triedAt(lastUsed) {
return lastUsed === null ? "" : `, last tried ${lastUsed}`;
}
// CONCATENATED MODULE: ./build/js/cli/commands/prune.js
const pruneCommand = hostCommand({
name: "prune",
summary: "delete old releases and backups that the host's retention policy no longer keeps",
options: {
dryRun: flag("print what would be removed and what stays; change nothing")
},
examples: [ "grind-to-prod prune prod --dry-run" ],
run: async ({reach: reach, directory: directory, dryRun: dryRun}, context) => {
const {prune: prune} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(8351) ]).then(__webpack_require__.bind(__webpack_require__, 38351));
const result = await prune({
...reach,
dryRun: dryRun
}, context);
const {subjectsHere: subjectsHere} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 73798));
const commits = [ ...result.removed, ...result.kept ].map(({source: source}) => source?.commit);
return {
result: result,
text: pruneLines(result, await subjectsHere(commits, await context.applicationFolder(directory), context))
};
}
});
// CONCATENATED MODULE: ./build/js/cli/commands/release.js
const releaseCommand = hostCommand({
name: "release",
summary: "build, sign, show the plan, ask, and promote, in one step",
options: {
ref: inputs_option("<ref>", "release this branch or tag of the upstream, or this commit (default: the tip of the protected branch there)"),
signingKeyFile: orVariable("GRIND_TO_PROD_SIGNING_KEY", inputs_option("<file>", "the private ssh key to sign with (default: that of init)")),
output: inputs_option("<folder>", "where to write the release (default: below ~/.local/state/grind-to-prod)"),
rehearse: flag("release to the standby host first, and continue to this host only if the standby is healthy"),
schemaChange: flag("the release changes the schema of its data: back up the data folders on the host first"),
allowOlder: flag("allow a release that is older than the release promoted last, if the policy of the host allows it"),
retry: flag("allow a release that already failed or was rolled back on this host (refused otherwise)"),
yes: flag("promote without asking"),
dryRun: flag("build, sign and show the plan; change nothing on the host")
},
examples: [ "grind-to-prod release prod", "grind-to-prod release prod --ref v1.2 --yes", "grind-to-prod release prod --dry-run" ],
run: async (values, context) => {
const {reach: reach, ref: ref, output: output, rehearse: rehearse, schemaChange: schemaChange, allowOlder: allowOlder, retry: retry, yes: yes, dryRun: dryRun} = values;
const {environment: environment, home: home, actor: actor, at: at} = context;
const questions = yes || dryRun ? null : await context.questions();
if (questions === null && !yes && !dryRun) throw release_unattended();
const keyFile = await signingKeyFile(values, context);
const {release: release} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(8742), __webpack_require__.e(3218), __webpack_require__.e(1045), __webpack_require__.e(7053), __webpack_require__.e(3475), __webpack_require__.e(4121), __webpack_require__.e(409), __webpack_require__.e(6294) ]).then(__webpack_require__.bind(__webpack_require__, 16294));
const directory = await context.applicationFolder(values.directory);
const options = {
...reach,
directory: directory,
actor: actor,
schemaChange: schemaChange,
allowOlder: allowOlder,
retry: retry,
dryRun: dryRun
};
return release({
...options,
ref: ref ?? reach.config.branch,
output: at(output),
stateFolder: (0, state_folder.stateFolder)(environment, home),
signing: work => work(keyFile),
rehearse: rehearse
}, async (built, run) => {
const plan = await showPlan(built, options, context);
const isNew = plan.refusal === null && plan.from?.releaseId !== plan.to.releaseId;
const question = `Release ${built.manifest.source.commit.slice(0, 12)} to ${reach.hostName}?`;
if (isNew && questions !== null && !await questions.agree(question, false)) return declined(built);
return outcomeOf(await run(), {
dryRun: dryRun,
directory: directory
}, context);
}, context);
}
});
function release_unattended() {
return new errors.dz("missing-option", "release asks before it promotes, and there is no terminal to ask on.", {
hint: "Add --yes, or --dry-run."
});
}
async function showPlan({bundle: bundle}, options, context) {
const {plan: plan} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(8742), __webpack_require__.e(3218), __webpack_require__.e(1045), __webpack_require__.e(3475), __webpack_require__.e(2340) ]).then(__webpack_require__.bind(__webpack_require__, 62340));
const {directory: directory, allowOlder: allowOlder = false, retry: retry = false} = options;
const asked = {
release: {
kind: "bundle",
path: bundle
},
against: {
kind: "host",
reach: options
},
directory: directory,
allowOlder: allowOlder,
retry: retry
};
const found = await plan(asked, context);
context.stderr.write(printable((0, plan_lines.H)(found)));
return found;
}
function declined({releaseId: releaseId, bundle: bundle}) {
const reason = "The release was not confirmed, so nothing was changed.";
return {
result: {
verdict: "UNCHANGED",
reason: reason,
releaseId: releaseId,
bundle: bundle
},
text: [ `UNCHANGED: ${reason}` ],
exitCode: verdictExitCode("UNCHANGED", false)
};
}
async function outcomeOf(outcome, {dryRun: dryRun, directory: directory}, context) {
if (outcome.kind === "rehearsed") {
const {rehearsal: rehearsal} = outcome;
const view = await viewOf(rehearsal.active ?? rehearsal.standby, directory, context);
return {
result: rehearsal,
text: rehearsalLines(rehearsal, view),
exitCode: verdictExitCode(rehearsal.verdict, dryRun)
};
}
const {result: result} = outcome;
const view = await viewOf(result, directory, context);
return {
result: result,
text: promoteLines(result, view),
exitCode: verdictExitCode(result.verdict, dryRun)
};
}
var role = __webpack_require__(79344);
// CONCATENATED MODULE: ./build/js/cli/commands/role.js
const roleCommand = hostCommand({
name: "role",
summary: "show or change a host's role (active or standby)",
options: {
set: choice("<role>", "the new role; the change is recorded in the host's ledger", role.O),
expect: choice("<role>", "refuse unless the host has this role now", role.O),
reason: inputs_option("<text>", "the reason, for the record"),
dryRun: flag("print what would change; change nothing")
},
changesHost: true,
examples: [ "grind-to-prod role prod", "grind-to-prod role prod --set standby --reason maintenance" ],
run: async ({reach: reach, set: set, expect: expect, reason: reason, dryRun: dryRun}, context) => {
const {actor: actor} = context;
const {role: role, setRole: setRole} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(8967) ]).then(__webpack_require__.bind(__webpack_require__, 48967));
if (set === void 0) {
if (expect !== void 0 || reason !== void 0) throw new errors.dz("missing-option", "--expect and --reason apply to a change of role.", {
hint: "Give the new role with --set."
});
const result = await role(reach, context);
return {
result: result,
text: roleLines(result)
};
}
const result = await setRole({
...reach,
role: set,
expectRole: expect,
reason: reason,
dryRun: dryRun,
actor: actor
}, context);
const text = verdictLines(result);
return {
result: result,
text: text,
exitCode: verdictExitCode(result.verdict, dryRun)
};
}
});
var rollback_lines = __webpack_require__(86046);
// CONCATENATED MODULE: ./build/js/cli/commands/rollback.js
const rollbackCommand = hostCommand({
name: "rollback",
summary: "make an earlier release of a host current again",
options: {
to: inputs_option("<release>", "the release to roll back to, by its id or the beginning of it (default: the last good one before the current)"),
expectCurrent: parsed("<release>", 'refuse unless the host runs this release now ("none": no release yet)', expectedOf),
snapshots: inputs_option("<folder>", "where to write the snapshots of the host before and after (default: below ~/.local/state)"),
dryRun: flag("print which release would become current, and why not the others; change nothing")
},
changesHost: true,
examples: [ "grind-to-prod rollback prod", "grind-to-prod rollback prod --to 3f9c2a1b --dry-run" ],
run: async ({reach: reach, to: to, expectCurrent: expectCurrent, dryRun: dryRun, ...options}, context) => {
const {actor: actor, environment: environment, home: home, at: at} = context;
const {rollback: rollback} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(8697), __webpack_require__.e(1380) ]).then(__webpack_require__.bind(__webpack_require__, 18697));
const snapshots = at(options.snapshots ?? (0, external_node_path_.join)((0, state_folder.stateFolder)(environment, home), "snapshots"));
const result = await rollback({
...reach,
to: to,
expectCurrent: expectCurrent,
dryRun: dryRun,
actor: actor,
snapshots: snapshots
}, context);
const details = dryRun ? (0, rollback_lines.J8)(result.candidates) : [];
const text = outcomeLines(result, await viewOf(result, options.directory, context), details);
return {
result: result,
text: text,
exitCode: verdictExitCode(result.verdict, dryRun)
};
}
});
var runner_findings = __webpack_require__(33057);
// CONCATENATED MODULE: ./build/js/domain/report/runner-check-lines.js
function runnerCheckLines(repository, findings) {
const exposures = findings.filter(runner_findings.gx);
return [ exposures.length === 0 ? `GitHub's settings keep strangers' jobs of ${repository} from its runners, as far as they were checked.` : `${repository} has ${(0, 
amount.B4)(exposures.length, "setting")} that can let a stranger's job reach its runners:`, ...findings.flatMap(({severity: severity, message: message, hint: hint}) => [ `${severity}: ${message}`, `  ${hint}` ]) ];
}
// CONCATENATED MODULE: ./build/js/cli/commands/runner-check.js
const runnerCheckCommand = command({
name: "runner-check",
summary: "report settings on GitHub that let a stranger's job reach the build host, as gh reports them",
arguments: {
repository: argument("<owner/name>", "the repository on GitHub")
},
options: {
label: inputs_option("<label>", "label of the build host's runners", "grind")
},
examples: [ "grind-to-prod runner-check example/choiros", "grind-to-prod runner-check example/choiros --label grind-release" ],
run: async (options, context) => {
const {runnerCheck: runnerCheck} = await __webpack_require__.e(7444).then(__webpack_require__.bind(__webpack_require__, 37444));
const result = await runnerCheck(options, context);
return {
result: result,
text: runnerCheckLines(result.repository, result.findings),
exitCode: (0, runner_findings.OI)(result.findings)
};
}
});
// CONCATENATED MODULE: ./build/js/cli/commands/sign.js
const signCommand = command({
name: "sign",
summary: "sign a manifest, so that hosts accept its release",
arguments: {
manifest: argument("<manifest>", "a manifest.json, or its folder; the signature is written beside it as manifest.sig")
},
options: {
signingKeyFile: orVariable("GRIND_TO_PROD_SIGNING_KEY", formerly("key", inputs_option("<file>", "the private ssh key to sign with; with --agent, its public key (default: that of init)"))),
agent: flag("sign with the ssh agent at SSH_AUTH_SOCK"),
output: inputs_option("<file>", "where to write the signature instead"),
releaseId: inputs_option("<id>", "the approved release id; any other release is not signed")
},
examples: [ "grind-to-prod sign release --signing-key-file ~/.ssh/release", "grind-to-prod sign release --agent --signing-key-file ~/.ssh/release.pub" ],
run: async ({manifest: manifest, agent: agent, output: output, releaseId: releaseId, ...options}, context) => {
const {sign: sign} = await Promise.all([ __webpack_require__.e(8742), __webpack_require__.e(4954) ]).then(__webpack_require__.bind(__webpack_require__, 21146));
const {at: at} = context;
const key = signingKey(await signingKeyFile(options, context), agent, context);
const result = await sign({
bundle: at(manifest),
expectedReleaseId: releaseId,
key: key,
output: at(output)
}, context);
return {
result: result,
text: [ `Signed ${result.releaseId} with ${result.keyType} ${result.fingerprint}: ${result.output}` ]
};
}
});
function signingKey(file, isInAgent, {environment: environment}) {
if (!isInAgent) return {
kind: "file",
file: file
};
const socket = environment["SSH_AUTH_SOCK"];
if (socket === void 0 || socket === "") throw new errors.dz("key-missing", "There is no ssh agent (SSH_AUTH_SOCK is not set).", {
hint: "Start one and add the key, or sign with a key file."
});
return {
kind: "agent",
publicKeyFile: file,
socket: socket
};
}
// CONCATENATED MODULE: ./build/js/cli/commands/snapshot.js
const snapshotCommand = hostCommand({
name: "snapshot",
summary: "record a host's state: releases, units and settings",
host: "a host of grind-to-prod.yml; a host with a local address is read as the current user",
options: {
output: inputs_option("<file>", "the file to write (default: standard output)"),
format: orElse(choice("<format>", "output format", [ "json", "env" ]), "json")
},
examples: [ "grind-to-prod snapshot prod --output prod.json" ],
run: async ({host: host, reach: reach, output: output, format: format}, context) => {
const {snapshot: snapshot} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(5856) ]).then(__webpack_require__.bind(__webpack_require__, 73475));
const {snapshotText: snapshotText} = await __webpack_require__.e(7779).then(__webpack_require__.bind(__webpack_require__, 37779));
const {snapshotEnvironment: snapshotEnvironment} = await __webpack_require__.e(8043).then(__webpack_require__.bind(__webpack_require__, 18043));
const result = await snapshot(reach, context);
const text = format === "env" ? snapshotEnvironment(result) : snapshotText(result);
if (output === void 0) return {
result: result,
text: text
};
const {writeAtomically: writeAtomically} = await __webpack_require__.e(8417).then(__webpack_require__.bind(__webpack_require__, 68417));
const {writingTo: writingTo} = await __webpack_require__.e(8570).then(__webpack_require__.bind(__webpack_require__, 98570));
await writingTo(output, () => writeAtomically(context.at(output), text));
return {
result: result,
text: [ `Wrote the snapshot of ${host} to ${output}.` ]
};
}
});
// CONCATENATED MODULE: ./build/js/cli/commands/snapshot-diff.js
const snapshotDiffCommand = command({
name: "snapshot-diff",
summary: "compare host snapshots and explain the differences",
arguments: {
snapshots: argument("<snapshots...>", 'snapshot files from "grind-to-prod snapshot"; the first is the reference')
},
options: {
manifest: inputs_option("<manifest>", "a manifest.json, or the folder that contains it: it is the reference, and every snapshot is compared with it"),
format: orElse(choice("<format>", "output format", driftFormats), "table"),
output: inputs_option("<file>", "write the report to this file, and print only the summary"),
failOn: orElse(choice("<severity>", "exit with status 3 for findings of this severity or worse", [ ...severity.g, "never" ]), "warning"),
directory: inputs_option("<folder>", "the repository whose grind-to-prod.yml lists the allowed differences (default: the current folder, if it has one)")
},
examples: [ "grind-to-prod snapshot-diff prod-a.json prod-b.json", "grind-to-prod snapshot-diff prod.json --manifest release --format html --output drift.html" ],
isJson: ({format: format, output: output}) => format === "json" && output === void 0,
run: async ({snapshots: snapshots, manifest: manifest, format: format, output: output, failOn: failOn, directory: directory}, context) => {
const {snapshotDiff: snapshotDiff} = await Promise.all([ __webpack_require__.e(8742), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(1216), __webpack_require__.e(5041) ]).then(__webpack_require__.bind(__webpack_require__, 91216));
const {at: at} = context;
const report = await snapshotDiff({
snapshots: snapshots.map(file => at(file)),
manifest: at(manifest),
mayDiffer: await declaredDifferences(directory, context)
});
const isDrift = report.worst !== null && failOn !== "never" && (0, severity.d)(report.worst, failOn);
return {
result: report,
text: await snapshot_diff_textOf(report, {
format: format,
output: output
}, context),
exitCode: isDrift ? errors.Vi : 0
};
}
});
async function snapshot_diff_textOf(report, {format: format, output: output}, context) {
if (output === void 0) return await driftText(report, format, context);
const {writeAtomically: writeAtomically} = await __webpack_require__.e(8417).then(__webpack_require__.bind(__webpack_require__, 68417));
const {writingTo: writingTo} = await __webpack_require__.e(8570).then(__webpack_require__.bind(__webpack_require__, 98570));
const file = context.at(output);
const text = await driftText(report, format, void 0);
await writingTo(output, () => writeAtomically(file, text));
return [ ...report.summary, `Written to ${file}` ];
}
async function declaredDifferences(directory, {applicationFolder: applicationFolder}) {
const {readConfig: readConfig} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 69841));
try {
return (await readConfig(await applicationFolder(directory))).snapshot.mayDiffer;
} catch (error) {
if (directory === void 0 && error instanceof errors.dz && error.code === "config-missing") return [];
throw error;
}
}
var protocol_status = __webpack_require__(10452);
// CONCATENATED MODULE: ./build/js/domain/report/status-lines.js
function statusLines(status, around = {}) {
const {awaiting: awaiting} = status;
return [ `${status.application} on ${status.hostName} (${status.role ?? "no role"}), agent ${status.agentVersion}, Nix ${status.nixVersion}`, `  machine:  ${status.machineId === "" ? "its id cannot be read" : status.machineId}`, `  current:  ${(0, 
release_name.Vl)(status.currentRelease, sourceOf(status, status.currentRelease), around)}`, ...sinceLines(status, around), `  previous: ${(0, 
release_name.Vl)(status.previousRelease, sourceOf(status, status.previousRelease), around)}`, ...healthLines(status), ...systemStatusLines(status.system), ...bootProofLines(status.provedAtBoot), ...status.releases.filter(({current: current}) => !current).map(({id: id, valid: valid, source: source}) => `  kept:     ${(0, 
release_name.Vl)(id, source, around)}${valid ? "" : " (not in the store)"}`), ...status.units.map(unitLine), ...(status.removedUnits ?? []).map(({unit: unit, activeState: activeState, executable: executable, release: release}) => `  ${unit}: ${activeState}, runs ${executable ?? "nothing"} of release ${(0, 
release_name.m_)(release)}; the current release does not list it`), ...busyLines(status), ...awaiting === void 0 ? [] : awaitingLines(awaiting), ...lastAttemptLines(status, around), ...status.warnings.map(warning => `  warning: ${warning}`) ];
}
function sourceOf({releases: releases}, release) {
return releases.find(({id: id}) => id === release)?.source;
}
function sinceLines({currentSince: currentSince}, {now: now}) {
if (currentSince === void 0) return [];
const {at: at, verb: verb, actor: actor} = currentSince;
return [ `  since:    ${at}${now === void 0 ? "" : ` (${(0, age.J)(at, now)})`}, ${verb} by ${actor.name}` ];
}
function healthLines({health: health}) {
if (health === void 0) return [];
return [ `  health:   ${health.healthy ? "healthy" : `not healthy: ${health.reason}`}`, ...health.checks.map(({check: check, passed: passed, detail: detail}) => `    ${check}: ${passed ? "passed" : "failed"} (${detail})`) ];
}
function unitLine(unit) {
const {unit: name, activeState: activeState, subState: subState, executable: executable, ofCurrentRelease: ofCurrentRelease, done: done} = unit;
if (isNotInstalled(unit)) return `  ${name}: not installed on this host`;
const other = ofCurrentRelease === false ? ", not of the current release" : "";
return `  ${name}: ${(0, unit_lines.__)({
activeState: activeState,
done: done
})} (${subState})${bootWords(unit)}, runs ${executable ?? "nothing"}${other}`;
}
function isNotInstalled({loadState: loadState}) {
return loadState === "not-found";
}
function bootWords({unitFileState: unitFileState}) {
return unitFileState === void 0 || unitFileState === "" ? "" : `, ${unitFileState}`;
}
function busyWords({holder: holder}) {
if (holder === null) return;
const who = holder.attempt === "" ? "recovery" : `attempt ${holder.attempt} of ${holder.actor.name}`;
return `${who}${holder.since === "" ? "" : ` since ${holder.since}`}`;
}
function busyLines(status) {
const busy = busyWords(status);
return busy === void 0 ? [] : [ `  busy: ${busy}` ];
}
function lastAttemptLines({lastRecord: lastRecord}, {now: now}) {
if (lastRecord === null) return [];
const {verdict: verdict, finishedAt: finishedAt, reason: reason, verb: verb, releaseId: releaseId, actor: actor} = lastRecord;
const when = now === void 0 ? finishedAt : `${finishedAt} (${(0, age.J)(finishedAt, now)})`;
const what = verb === "set-role" ? verb : `${verb} of ${(0, release_name.m_)(releaseId)}`;
return [ `  last attempt: ${verdict} at ${when}, ${what} by ${actor.name}: ${(0, 
release_name.DR)(reason)}` ];
}
function unitsWords({units: units}) {
if (units.length === 0) return "none";
const down = units.filter(({activeState: activeState, done: done}) => activeState !== "active" && done !== true);
const off = units.filter(({unitFileState: unitFileState}) => unitFileState === "disabled" || unitFileState === "masked");
const words = down.map(unit => `${unit.unit} ${isNotInstalled(unit) ? "not installed" : unit.activeState}`);
const boot = off.map(({unit: unit, unitFileState: unitFileState}) => `${unit} ${unitFileState}`);
return [ down.length === 0 ? `${(0, amount.B4)(units.length, "unit")} up` : words.join(", "), ...boot ].join("; ");
}
// CONCATENATED MODULE: ./build/js/domain/report/status-table.js
const rows = [ {
name: "role",
cell: ({role: role}) => role ?? void 0
}, {
name: "release",
cell: ({currentRelease: currentRelease}) => currentRelease === null ? "none" : (0, 
release_name.m_)(currentRelease)
}, {
name: "commit",
cell: (status, around) => {
const source = sourceOf(status, status.currentRelease);
return source === void 0 ? void 0 : (0, release_name.xK)(source, around);
}
}, {
name: "released",
cell: ({currentSince: currentSince}, {now: now}) => currentSince === void 0 ? void 0 : sinceWords(currentSince, now)
}, {
name: "health",
cell: ({health: health}) => health === void 0 ? void 0 : health.healthy ? "healthy" : `NOT HEALTHY: ${health.reason}`
}, {
name: "units",
cell: unitsWords
}, {
name: "busy",
cell: busyWords
}, {
name: "awaiting",
cell: ({awaiting: awaiting}) => awaiting === void 0 ? void 0 : `confirmation until ${awaiting.deadline}`
}, {
name: "last attempt",
cell: ({lastRecord: lastRecord}, {now: now}) => lastRecord === null ? void 0 : `${lastRecord.verdict} ${now === void 0 ? lastRecord.finishedAt : (0, 
age.J)(lastRecord.finishedAt, now)}`
}, {
name: "agent",
cell: ({agentVersion: agentVersion}) => agentVersion
} ];
function sinceWords({at: at, verb: verb, actor: actor}, now) {
return `${now === void 0 ? at : (0, age.J)(at, now)} by ${actor.name}${verb === "rollback" ? " (rollback)" : ""}`;
}
const CELL = 40;
function statusTable(hosts, around) {
const cells = rows.map(({name: name, cell: cell}) => ({
name: name,
cells: hosts.map(host => "error" in host ? void 0 : cell(host.status, around))
}));
const shown = cells.filter(row => row.cells.some(text => text !== void 0));
const table = (0, columns.R)([ [ "", ...hosts.map(({host: host}) => host) ], ...shown.map(row => [ row.name, ...row.cells.map((text, index) => cut(text ?? absent(hosts[index]))) ]) ]);
return [ ...table.split("\n").flatMap(line => line.trim() === "" ? [] : line.trimEnd()), ...hosts.flatMap(host => "error" in host ? [ `${host.host}: ${host.error.message}` ] : []), ...shown.flatMap(row => row.cells.flatMap((text, index) => text !== void 0 && text.length > CELL ? [ `${hosts[index].host}, ${row.name}: ${text}` ] : [])), ...hosts.flatMap(host => "error" in host ? [] : host.status.warnings.map(warning => `${host.host}: warning: ${warning}`)) ];
}
function absent(host) {
return "error" in host ? "unknown" : "-";
}
function cut(text) {
return text.length <= CELL ? text : `${text.slice(0, CELL - 1)}\u2026`;
}
// CONCATENATED MODULE: ./build/js/cli/commands/status.js
const statusCommand = command({
name: "status",
summary: "show what hosts run: release, commit, age, health asked now, units, last attempt",
arguments: {
hosts: argument("[host...]", "hosts of grind-to-prod.yml (default: all of them)")
},
options: {
...reachInputs,
watch: flag("show it again and again, until Ctrl-C"),
every: orElse(parsed("<seconds>", "how often --watch asks", secondsOf), 5)
},
examples: [ "grind-to-prod status", "grind-to-prod status prod", "grind-to-prod status --watch" ],
run: async ({hosts: named, directory: directory, identityFile: identityFile, watch: watch, every: every}, context) => {
const reach = await reachFrom({
directory: directory,
identityFile: identityFile
}, context);
const hosts = named.length === 0 ? hostsReached(reach.config) : named;
const asked = {
...reach,
hosts: hosts,
check: true,
directory: await context.applicationFolder(directory),
isOne: named.length === 1
};
if (!watch) return asked.isOne ? oneHost(asked, context) : severalHosts(asked, context);
for (;;) {
const outcome = await severalHosts(asked, {
...context,
reporter: silent
});
context.stdout.write(frameOf(outcome, context));
if (!await context.pause(every * 1e3)) return {
...outcome,
text: []
};
}
}
});
const silent = {
report: () => {}
};
function hostsReached({hosts: hosts}) {
return Object.keys(hosts).filter(name => hosts[name].address !== "local");
}
async function oneHost({hosts: hosts, directory: directory, ...reach}, context) {
const {status: status} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(2589) ]).then(__webpack_require__.bind(__webpack_require__, 52589));
const found = await status({
...reach,
hostName: hosts[0]
}, context);
await remember([ found ], context);
const around = await (0, subjects.subjectsHere)(commitsOf([ found ]), directory, context);
return {
result: found,
text: statusLines(found, around),
exitCode: (0, protocol_status.mT)(found)
};
}
async function severalHosts({directory: directory, ...asked}, context) {
const {statuses: statuses} = await Promise.all([ __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(2589) ]).then(__webpack_require__.bind(__webpack_require__, 52589));
const {hosts: hosts, exitCode: exitCode} = await statuses(asked, context);
const found = hosts.flatMap(host => "status" in host ? [ host.status ] : []);
await remember(found, context);
const around = await (0, subjects.subjectsHere)(commitsOf(found), directory, context);
const text = asked.isOne && found.length === 1 ? statusLines(found[0], around) : statusTable(hosts, around);
return {
result: {
hosts: hosts
},
text: text,
exitCode: exitCode
};
}
async function remember(found, {environment: environment, home: home}) {
const {rememberReleases: rememberReleases} = await __webpack_require__.e(1547).then(__webpack_require__.bind(__webpack_require__, 41547));
const {stateFolder: stateFolder} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 4568));
await rememberReleases(stateFolder(environment, home), found);
}
function commitsOf(found) {
return found.flatMap(({releases: releases}) => releases.map(({source: source}) => source?.commit));
}
const CLEAR_SCREEN = "[H[2J";
function frameOf({result: result, text: text}, {isJson: isJson, stdout: stdout}) {
if (isJson) return `${JSON.stringify(result)}\n`;
const lines = typeof text === "string" ? text : printable(text);
return `${stdout.isTTY === true ? CLEAR_SCREEN : ""}${(new Date).toISOString()}\n${lines}\n`;
}
// CONCATENATED MODULE: ./build/js/domain/report/evidence-lines.js
const marks = {
passed: "passed      ",
failed: "FAILED      ",
"not-provable": "not provable"
};
function evidenceLines(release, checks) {
return [ headline(release, checks), ...checks.flatMap(({outcome: outcome, statement: statement, hint: hint}) => [ `${marks[outcome]}  ${statement}`, ...hint === void 0 || outcome === "passed" ? [] : [ `${" ".repeat(marks.failed.length)}  ${hint}` ] ]) ];
}
function headline(release, checks) {
const {passed: passed, failed: failed, "not-provable": notProvable} = (0, evidence_check.ls)(checks);
if (failed > 0) return `${release} is NOT proved: ${failed} of ${(0, amount.B4)(checks.length, "check")} failed.`;
if (notProvable === 0) return `${release} is proved: all ${(0, amount.B4)(passed, "check")} passed.`;
return `${release}: ${(0, amount.B4)(passed, "check")} passed, and ${notProvable} cannot be proved with what was given.`;
}
// CONCATENATED MODULE: ./build/js/cli/commands/verify.js
const verify_options = {
allowedSigners: orVariable("GRIND_TO_PROD_ALLOWED_SIGNERS", inputs_option("<file>", "who may sign a release, in the format of ssh-keygen's allowed_signers file (default: that of init)")),
signature: inputs_option("<file>", "the signature file (default: manifest.sig beside the manifest)"),
revokedKeys: inputs_option("<file>", "revoked keys: a key revocation list, or public keys"),
releaseId: inputs_option("<id>", "the expected release id"),
minimumSignatures: formerly("minimum", parsed("<count>", "how many different signers it needs (default: 1)", countOf)),
at: parsed("<time>", "the time at which the keys must have been valid, RFC 3339 (default: that of a record that its host signed, else now)", timeOf),
record: inputs_option("<file>", "a host's record of this release, as promote kept it; the host's signature beside it (FILE.sig) is read too"),
hostKey: inputs_option("<file>", "the host's public ssh keys: one of them must have signed the record"),
host: inputs_option("<name>", "the host that the record must be of, by the key that grind-to-prod.yml pins for it"),
allowUnsigned: flag("accept a record without a signature by a known host key"),
directory: directoryInput,
ledger: inputs_option("<file>", "the host's ledger, which must contain the record: its ledger.ndjson, or the output of `ledger --json`"),
require: many("<what...>", "what must have passed, such as inventory or sbom, or the verdict of the record: verdict=COMMITTED", requirementOf),
strict: flag("exit with 5 when something cannot be proved with what was given")
};
const verifyCommand = command({
name: "verify",
summary: "verify a release's evidence offline: manifest, signatures, inventory, record and ledger",
arguments: {
manifest: argument("<manifest>", "a manifest.json, or the folder that contains it; what a build left beside it is verified too")
},
options: verify_options,
examples: [ "grind-to-prod verify release --allowed-signers allowed_signers", "grind-to-prod verify release --allowed-signers allowed_signers --record record.json --host prod" ],
run: async ({manifest: manifest, ...values}, context) => {
const {verify: verify} = await Promise.all([ __webpack_require__.e(8742), __webpack_require__.e(2708), __webpack_require__.e(2722) ]).then(__webpack_require__.bind(__webpack_require__, 52722));
const {at: at} = context;
const asked = {
bundle: at(manifest),
signatureFile: at(values.signature),
allowedSignersFile: await allowedSignersFile(values, context),
revokedKeysFile: at(values.revokedKeys),
expectedReleaseId: values.releaseId,
minimumSignatures: values.minimumSignatures,
at: values.at,
record: await recordOptions(values, context),
required: values.require
};
const result = await verify(asked, context);
const release = `Release ${result.releaseId}${result.application === null ? "" : ` of ${result.application}`}`;
return {
result: result,
text: evidenceLines(release, result.checks),
exitCode: (0, evidence_check.Dz)(result.checks, values.strict)
};
}
});
async function recordOptions({record: record, ledger: ledger, hostKey: hostKey, host: host, directory: directory, allowUnsigned: allowUnsigned}, {at: at, applicationFolder: applicationFolder}) {
if (record === void 0) {
if (ledger !== void 0) throw new errors.dz("missing-option", "A ledger is checked against a record.", {
hint: "Give --record too."
});
if (hostKey !== void 0 || host !== void 0) throw new errors.dz("missing-option", "A host's key verifies a record.", {
hint: "Give --record too."
});
return;
}
const {pinnedHostKeyOf: pinnedHostKeyOf} = await __webpack_require__.e(3520).then(__webpack_require__.bind(__webpack_require__, 3520));
const pinnedHostKey = host === void 0 || hostKey !== void 0 ? void 0 : await pinnedHostKeyOf(await applicationFolder(directory), host);
return {
recordFile: at(record),
ledgerFile: at(ledger),
hostKeyFile: at(hostKey),
pinnedHostKey: pinnedHostKey,
expectedHost: host,
allowUnsigned: allowUnsigned
};
}
var external_node_os_ = __webpack_require__(48161);
var real = __webpack_require__(41520);
var when_we_end = __webpack_require__(2835);
// CONCATENATED MODULE: ./build/js/cli/world.js
function currentFolder() {
try {
return external_node_process_.cwd();
} catch (cause) {
throw new errors.dz("file-unreadable", "The current folder does not exist any more.", {
hint: "Change to another folder.",
cause: cause
});
}
}
function isAtTerminal() {
return external_node_process_.stdin.isTTY && external_node_process_.stderr.isTTY;
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
runner: real.realRunner,
questions: async () => isAtTerminal() ? (await Promise.all([ __webpack_require__.e(1407), __webpack_require__.e(682) ]).then(__webpack_require__.bind(__webpack_require__, 60682))).terminalQuestions() : null,
whenEnded: when_we_end.i,
pause: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds, true))
};
}
// CONCATENATED MODULE: ./build/js/cli/main.js
async function main(words, world = realWorld()) {
let exitCode = 0;
let usage;
const program = commandLine(world, code => {
exitCode = code;
}, explained => {
usage = explained;
});
if (words[0] === "complete" && words[1] === "--") {
const {complete: complete} = await __webpack_require__.e(5760).then(__webpack_require__.bind(__webpack_require__, 5760));
await complete(program, words.slice(2), world);
return 0;
}
try {
await program.parseAsync(words, {
from: "user"
});
return exitCode;
} catch (error) {
if (!(error instanceof commander.b7)) return printError(world, words.includes("--json"), error);
if (error.exitCode === 0) return 0;
if (words.includes("--json")) {
const {message: message, hint: hint} = usage ?? {
message: "There is no such command.",
hint: 'Run "grind-to-prod --help".'
};
world.stdout.write(`${JSON.stringify({
error: {
code: "usage",
message: (0, error_lines.GR)({
message: message,
hint: hint
}),
hint: hint
}
})}\n`);
}
return errors.yt;
}
}
const commandsByHeading = {
"Begin:": [ initCommand, doctorCommand ],
"Release:": [ releaseCommand, buildManifestCommand, signCommand, planCommand, prepareDeltasCommand, promoteCommand, attachCommand, cancelCommand, confirmCommand, rollbackCommand ],
"Inspect hosts:": [ statusCommand, logsCommand, ledgerCommand, diffCommand, snapshotCommand, snapshotDiffCommand, parityCommand ],
"Check evidence:": [ verifyCommand, exposedCommand, manifestCommand, cacheCheckCommand ],
"Operate hosts:": [ hostCommands, roleCommand, failoverCommand, pruneCommand ],
"Configure:": [ docsCommand, githubCommands, runnerCheckCommand, completionCommand ]
};
function commandLine(world, setExitCode, onUsage = () => {}) {
const program = new commander.uB("grind-to-prod").description("Releases Nix closures from a build host to production: build once, copy exactly, switch atomically, roll back on failure.").version(version.x, "-V, --version", "print the version");
for (const [heading, commands] of Object.entries(commandsByHeading)) {
program.commandsGroup(heading);
for (const make of commands) program.addCommand(make(world, setExitCode));
}
program.commandsGroup("Help:").helpCommand(true);
program.addHelpText("after", `\nExit codes:\n${exitCodeLines().join("\n")}\n`);
configure(program, world, onUsage);
return program;
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
return [ (0, sanitize_line.g)(message.replace(/\.$/, "")), (0, sanitize_line.g)(suggestion) ].filter(Boolean).join(" ").concat(".");
}
}),

/***/ 73798: // build/js/cli/subjects.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
subjectsHere: () => subjectsHere
});
async function subjectsHere(commits, directory, {at: at, runner: runner}) {
const {commitSubjects: commitSubjects} = await __webpack_require__.e(6354).then(__webpack_require__.bind(__webpack_require__, 56354));
return {
now: Date.now(),
subjects: await commitSubjects(at(directory), commits, runner)
};
}
}),

/***/ 8511: // build/js/domain/doctor/check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cv: () => about,
L5: () => unknown,
TS: () => doctorExitCode,
Wb: () => checkLines,
bF: () => passed,
gz: () => failed,
k9: () => warned
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
function passed(id, message) {
return {
id: id,
outcome: "passed",
message: message
};
}
function failed(id, message, hint) {
return {
id: id,
outcome: "failed",
message: message,
hint: hint
};
}
function warned(id, message, hint) {
return {
id: id,
outcome: "warning",
message: message,
hint: hint
};
}
function unknown(id, message, hint) {
return {
id: id,
outcome: "unknown",
message: message,
...hint === void 0 ? {} : {
hint: hint
}
};
}
function about(subject, findings) {
return findings.map(finding => ({
about: subject,
...finding
}));
}
function doctorExitCode(checks) {
return checks.some(({outcome: outcome}) => outcome === "failed") ? _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vi : 0;
}
const marks = {
passed: "ok",
failed: "FAILED",
warning: "warning",
unknown: "-"
};
function checkLines(checks) {
const subjects = [ ...new Set(checks.map(check => check.about)) ];
const count = outcome => checks.filter(check => check.outcome === outcome).length;
return [ ...subjects.flatMap(subject => [ `${subject}:` ].concat(checks.filter(check => check.about === subject).flatMap(lineOf))), `${count("passed")} passed, ${count("failed")} failed, ${count("warning")} warnings, ${count("unknown")} not checkable here.` ];
}
function lineOf({outcome: outcome, message: message, hint: hint}) {
const mark = marks[outcome].padEnd("warning".length);
return [ `  ${mark}  ${message}`, ...hint === void 0 ? [] : [ `  ${" ".repeat("warning".length)}  ${hint}` ] ];
}
}),

/***/ 43201: // build/js/domain/doctor/environments.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => environmentsFor
});
const deploy = {
GRIND_TO_PROD_SSH_KEY: "deploy"
};
const environments = [ {
name: "production",
secrets: {
...deploy,
GRIND_TO_PROD_SIGNING_KEY: "release"
},
needsReviewers: true,
hosts: 1
}, {
name: "production-rollback",
secrets: deploy,
needsReviewers: false,
hosts: 1
}, {
name: "production-read",
secrets: deploy,
needsReviewers: false,
hosts: 1
}, {
name: "production-failover",
secrets: deploy,
needsReviewers: false,
hosts: 2
} ];
function environmentsFor(hostCount) {
return environments.filter(({hosts: hosts}) => hostCount >= hosts);
}
}),

/***/ 33112: // build/js/domain/doctor/github-setup.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => setupLine,
J: () => setupChanges
});
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43201);
function setupChanges(facts) {
return (0, _environments_js__WEBPACK_IMPORTED_MODULE_0__.S)(facts.hostCount).flatMap(needed => {
const found = facts.environments.find(({name: name}) => name.toLowerCase() === needed.name);
return environmentChange(needed, found, facts).concat(secretChanges(needed, found, facts));
});
}
function environmentChange({name: name, needsReviewers: needsReviewers}, found, {reviewers: reviewers}) {
const addsReviewers = needsReviewers && reviewers.length > 0 && found?.hasReviewers !== true;
if (found?.isLimited === true && !addsReviewers) return [];
return [ {
kind: "environment",
name: found?.name ?? name,
reviewers: addsReviewers ? reviewers : null
} ];
}
function secretChanges({name: name, secrets: secrets}, found, {replacesSecrets: replacesSecrets}) {
const there = found === void 0 || "unreadable" in found.secrets ? [] : found.secrets.value;
return Object.entries(secrets).flatMap(([secret, key]) => there.includes(secret) && !replacesSecrets ? [] : [ {
kind: "secret",
environment: found?.name ?? name,
secret: secret,
key: key
} ]);
}
function setupLine(change) {
if (change.kind === "secret") return `set secret ${change.secret} of environment ${change.environment} from the ${change.key} key`;
const reviewers = change.reviewers === null ? "" : `, with ${change.reviewers.length === 1 ? "1 reviewer" : `${change.reviewers.length} reviewers`}`;
return `write environment ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(change.name)}, limited to protected branches${reviewers}`;
}
}),

/***/ 37784: // build/js/domain/exposure/query.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
yZ: () => matchingPaths,
L5: () => parseCommit,
C: () => parsePackage,
Rr: () => parsePath,
aG: () => wordOf
});
var name_version = __webpack_require__(2927);
var store_path = __webpack_require__(94362);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/domain/exposure/compare-versions.js
function compareVersions(left, right) {
const [one, other] = [ componentsOf(left), componentsOf(right) ];
for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
const [first, second] = [ one[index] ?? "", other[index] ?? "" ];
if (isBefore(first, second)) return -1;
if (isBefore(second, first)) return 1;
}
return 0;
}
function componentsOf(version) {
return version.match(/\d+|[^\d.-]+/g) ?? [];
}
function isBefore(left, right) {
const [leftNumber, rightNumber] = [ numberIn(left), numberIn(right) ];
if (leftNumber !== void 0 && rightNumber !== void 0) return leftNumber < rightNumber;
if (left === "" && rightNumber !== void 0) return true;
if (left === "pre" && right !== "pre") return true;
if (right === "pre") return false;
if (rightNumber !== void 0) return true;
if (leftNumber !== void 0) return false;
return left < right;
}
function numberIn(component) {
return /^\d+$/.test(component) ? BigInt(component) : void 0;
}
// CONCATENATED MODULE: ./build/js/domain/exposure/query.js
const operators = {
"<": order => order < 0,
"<=": order => order <= 0,
">": order => order > 0,
">=": order => order >= 0,
"=": order => order === 0
};
const BOUND = /^(<=|>=|<|>|=|)([0-9A-Za-z][0-9A-Za-z.+_-]*)$/;
function parsePackage(text) {
const at = text.indexOf("@", 1);
const name = at === -1 ? text : text.slice(0, at);
const words = at === -1 ? [] : text.slice(at + 1).split(/[\s,]+/).filter(word => word !== "");
const matches = words.map(word => BOUND.exec(word));
if (!/^[0-9A-Za-z+._?=-]{1,211}$/.test(name) || at !== -1 && words.length === 0 || matches.includes(null)) throw new errors.dz("usage", `${(0, 
quote.h)(text)} is not a package, or a package in a range of versions.`, {
hint: 'Write it as openssl, openssl@3.0.13 or "openssl@>=3 <3.0.14".'
});
const bounds = matches.map(match => ({
operator: operatorOf(match[1]),
version: match[2]
}));
return {
kind: "package",
name: name,
bounds: bounds
};
}
function operatorOf(text) {
return text === "<" || text === "<=" || text === ">" || text === ">=" ? text : "=";
}
function parsePath(text) {
if (store_path.qd.safeParse(text).success) return {
kind: "path",
path: text
};
throw new errors.dz("usage", `${(0, quote.h)(text)} is not a store path.`, {
hint: "Write it as /nix/store/<hash>-<name>."
});
}
function parseCommit(text) {
if (/^[0-9a-f]{7,64}$/.test(text)) return {
kind: "commit",
commit: text
};
throw new errors.dz("usage", `${(0, quote.h)(text)} is not a commit id.`, {
hint: "Write at least seven of its hexadecimal digits."
});
}
function wordOf(query) {
if (query.kind === "package") return `-${query.name}`;
return query.kind === "path" ? query.path : query.commit;
}
function matchingPaths(query, {source: source, components: components}, paths) {
if (query.kind === "path") return paths.filter(path => path === query.path);
if (query.kind === "commit") return source.commit.startsWith(query.commit) ? Object.values(components).map(({storePath: storePath}) => storePath) : [];
return paths.filter(path => {
const {name: name, version: version} = (0, name_version.w)(path);
return name === query.name && query.bounds.every(bound => operators[bound.operator](compareVersions(version, bound.version)));
});
}
}),

/***/ 38726: // build/js/domain/init/kept-files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => keptFiles
});
const keptFiles = {
deploy: "deploy",
deployPublic: "deploy.pub",
release: "release",
releasePublic: "release.pub",
allowedSigners: "allowed_signers",
nixPublic: "nix.pub",
settings: "settings.json"
};
}),

/***/ 33057: // build/js/domain/runner/runner-findings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
OI: () => runnerCheckExitCode,
bp: () => runnerFindings,
gx: () => isExposure
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
function isExposure({kind: kind}) {
return kind === "exposed";
}
function runnerCheckExitCode(findings) {
return findings.every(({kind: kind}) => kind === "none") ? 0 : _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vi;
}
function runnerFindings(facts) {
const found = [ ...visibilityFindings(facts), ...forkFindings(facts), ...tokenFindings(facts), ...registrationFindings(facts) ];
return [ ...found.filter(({severity: severity}) => severity === "error"), ...found.filter(({severity: severity}) => severity !== "error") ];
}
function visibilityFindings({repository: repository, isPrivate: isPrivate}) {
if (isPrivate) return [];
const message = `${repository} is public: every GitHub user can propose a workflow for its runners.`;
return [ warning(message, "Make it private, or limit a runner group to named workflows.") ];
}
function forkFindings({repository: repository, forks: forks}) {
if ("unreadable" in forks) return [ unreadable(`The settings of ${repository} for pull requests from forks`, forks) ];
const {approval: approval, runsWorkflows: runsWorkflows, sendsWriteTokens: sendsWriteTokens, sendsSecrets: sendsSecrets} = forks.value;
const where = "Change it in the settings of the repository, under Actions, General.";
return [ runsWorkflows && approval !== "everyone" ? error(`Workflows of ${approval === "newcomers" ? "some pull requests" : "pull requests"} from forks of ${repository} run without an approval.`, "Require approval for all external contributors, in the settings of the repository, under Actions, General.") : null, runsWorkflows && sendsWriteTokens ? error(`Workflows of pull requests from forks of ${repository} get a token that can write.`, where) : null, runsWorkflows && sendsSecrets ? error(`Workflows of pull requests from forks of ${repository} get its secrets.`, where) : null ].filter(finding => finding !== null);
}
function tokenFindings({repository: repository, token: token}) {
if ("unreadable" in token) return [ unreadable(`The workflow permissions of ${repository}`, token) ];
const {canWrite: canWrite, canApprove: canApprove} = token.value;
return [ canWrite ? error(`The token of each workflow of ${repository} can write unless the workflow limits it.`, 'Set "Read repository contents" there.') : null, canApprove ? error(`Workflows of ${repository} can approve pull requests.`, "Turn that off under Actions, General.") : null ].filter(finding => finding !== null);
}
function registrationFindings({repository: repository, label: label, isOfOrganization: isOfOrganization, own: own, groups: groups}) {
const ofRepository = "unreadable" in own ? [ unreadable(`The runners of ${repository}`, own) ] : ownFindings(repository, own.value, isOfOrganization);
const ofGroups = "unreadable" in groups ? [ unreadable(`The runner groups that ${repository} can use`, groups) ] : groups.value.flatMap(groupFindings);
const isNone = "value" in own && "value" in groups && own.value.length === 0 && groups.value.every(({runners: runners}) => runners.length === 0);
const none = {
kind: "none",
severity: "note",
message: `No runner with the label ${label} is registered for ${repository} now, so that none was checked.`,
hint: "Repeat this while one waits for a job: GitHub forgets an ephemeral runner after its job."
};
return [ ...ofRepository, ...ofGroups, ...isNone ? [ none ] : [] ];
}
function ownFindings(repository, runners, isOfOrganization) {
if (runners.length === 0) return [];
const message = `${namesOf(runners)} is registered for ${repository} itself, and takes jobs of every workflow at every ref.`;
const limit = isOfOrganization ? error(message, "Register it in a runner group of the organization that is limited to named workflows.") : warning(message, "Move the repository to an organization: only runner groups can be limited to named workflows.");
return [ limit, ...ephemeralFindings(runners) ];
}
function groupFindings(group) {
if (group.runners.length === 0) return [];
const name = `Runner group ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(group.name)}`;
const loose = group.workflows?.filter(workflow => !isPinned(workflow)) ?? [];
return [ group.workflows === null ? error(`${name} takes jobs of every workflow at every ref.`, "Limit it to named workflows, in its settings under Workflow access.") : null, loose.length > 0 ? error(`${name} takes jobs of ${loose.map(workflow => (0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(workflow)).join(", ")}, whose ref other users can choose or change.`, "Name each workflow with a protected branch or a commit: OWNER/NAME/.github/workflows/release.yml@refs/heads/main.") : null, group.takesPublic ? warning(`${name} takes jobs of public repositories.`, 'Turn "Allow public repositories" off in its settings.') : null, ...ephemeralFindings(group.runners) ].filter(finding => finding !== null);
}
function isPinned(workflow) {
return /^[^@*]+@(?:refs\/heads\/[^*]+|[0-9a-f]{40})$/.test(workflow);
}
function ephemeralFindings(runners) {
const lasting = runners.filter(({isEphemeral: isEphemeral}) => !isEphemeral);
if (lasting.length === 0) return [];
return [ warning(`${namesOf(lasting)} is not ephemeral: a job can leave something for the next one.`, "Register it as an ephemeral runner.") ];
}
function namesOf(runners) {
return `Runner ${runners.map(({name: name}) => (0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(name)).join(", ")}`;
}
function unreadable(what, {unreadable: why}) {
const hint = 'Ask as an administrator: run "gh auth status" to see which login is used.';
return {
kind: "unreadable",
severity: "warning",
message: `${what} could not be read: ${why}`,
hint: hint
};
}
function error(message, hint) {
return {
kind: "exposed",
severity: "error",
message: message,
hint: hint
};
}
function warning(message, hint) {
return {
kind: "exposed",
severity: "warning",
message: message,
hint: hint
};
}
}),

/***/ 88795: // build/js/tools/files/config-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => keyFolder
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
function keyFolder(environment, home, application) {
const base = environment["XDG_CONFIG_HOME"];
return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base !== void 0 && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".config"), "grind-to-prod", application);
}
}),

};
