import { modules as shared0 } from './shared-62709.js';
import { modules as shared1 } from './shared-43486.js';
import { modules as shared2 } from './shared-66304.js';
import { modules as shared3 } from './shared-18684.js';
export const id = 3578;
export const ids = [3578,4544];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 43578: // build/js/cli/main.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
main: () => main
});
var commander = __webpack_require__(1283);
var node_modules_commander = __webpack_require__(67375);
var errors = __webpack_require__(8136);
var version = __webpack_require__(56476);
var public_url = __webpack_require__(70320);
var error_lines = __webpack_require__(57203);
var sanitize_line = __webpack_require__(94570);
var amount = __webpack_require__(53004);
var columns = __webpack_require__(55689);
var state_folder = __webpack_require__(4568);
var external_node_path_ = __webpack_require__(76760);
var exit_code = __webpack_require__(32461);
// CONCATENATED MODULE: ./build/js/cli/lines.js
function printable(lines) {
return lines.map(line => `${(0, sanitize_line.g)(line)}\n`).join("");
}
var lines_of = __webpack_require__(37891);
var throttled = __webpack_require__(97262);
// CONCATENATED MODULE: ./build/js/domain/report/plain-reporter.js
function plainReporter(write, now) {
return (0, throttled.v)({
report: event => (0, lines_of.D)(event).map(sanitize_line.g).forEach(write)
}, now);
}
// CONCATENATED MODULE: ./build/js/cli/reporter.js
async function openReporter({stderr: stderr, environment: environment}) {
if (stderr.isTTY === true && environment["TERM"] !== "dumb") {
const {terminalReporter: terminalReporter} = await __webpack_require__.e(607).then(__webpack_require__.bind(__webpack_require__, 50607));
return terminalReporter(stderr, isColourful(environment));
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
async function runCommand(world, isJson, work) {
try {
const {result: result, text: text, exitCode: exitCode} = await withReporter(world, work);
const shown = typeof text === "string" ? text : printable(text);
world.stdout.write(isJson ? `${JSON.stringify(result)}\n` : shown);
return exitCode ?? 0;
} catch (error) {
return printError(world, isJson, error);
}
}
async function withReporter(world, work) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const reporter = __addDisposableResource(env_1, await openReporter(world), false);
return await work(reporter);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
__disposeResources(env_1);
}
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
function formerly(name, input) {
return {
...input,
formerNames: [ ...input.formerNames ?? [], name ]
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
function argumentOf({syntax: syntax, description: description}) {
return new node_modules_commander.ef(syntax, description).argParser(reading(syntax));
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
function reading(syntax, parse = String) {
const one = text => {
if (text === "") throw new node_modules_commander.Di("It is empty.");
return parse(text);
};
return syntax.includes("...") ? (text, before) => [ ...Array.isArray(before) ? before : [], one(text) ] : one;
}
function optionOf(word, {syntax: syntax, description: description, choices: choices, parse: parse}) {
const made = new node_modules_commander.c$(`--${word} ${syntax}`.trim(), description);
if (choices !== void 0) made.choices(choices); else if (syntax !== "") made.argParser(reading(syntax, parse));
return made;
}
// CONCATENATED MODULE: ./build/js/cli/command.js
function command(declared) {
return commandWith({}, declared);
}
function commandWith(shared, declared) {
const {name: name, summary: summary, examples: examples, isJson: isJson, run: run} = declared;
const names = Object.keys(declared.arguments);
const options = {
json: flag("print the result as one JSON document"),
...shared,
...declared.options
};
return (world, setExitCode) => {
const made = new node_modules_commander.uB(name).description(summary);
for (const input of Object.values(declared.arguments)) made.addArgument(argumentOf(input));
for (const [option, input] of Object.entries(options)) addOptionTo(made, option, input);
made.addHelpText("after", `\nExamples:\n${examples.map(example => `  $ ${example}\n`).join("")}`);
return made.action(async () => {
const given = Object.fromEntries(names.map((argument, index) => [ argument, made.processedArgs[index] ]));
const values = made.opts();
const asksForJson = values.json || isJson?.(values) === true;
setExitCode(await runCommand(world, asksForJson, reporter => run({
...given,
...values
}, contextOf(world, reporter))));
});
};
}
function contextOf(world, reporter) {
function at(file) {
return file === void 0 ? void 0 : (0, external_node_path_.resolve)(world.directory, file);
}
return {
...world,
reporter: reporter,
at: at
};
}
function group(name, summary, commands) {
return (world, setExitCode) => {
const made = new node_modules_commander.uB(name).description(summary);
for (const make of commands) made.addCommand(make(world, setExitCode));
return made;
};
}
// CONCATENATED MODULE: ./build/js/cli/commands/build-manifest.js
const buildManifestCommand = command({
name: "build-manifest",
summary: "build every component of a commit and write the release manifest",
arguments: {},
options: {
ref: inputs_option("<branch>", "build the tip of this branch of the upstream instead of the checked-out commit; the state of the checkout is ignored"),
directory: inputs_option("<folder>", "the folder with grind-to-prod.yml, in a clone of the repository", "."),
output: inputs_option("<folder>", "where to write manifest.json, inventory.json, sbom.cdx.json and manifest.env (default: below ~/.local/state/grind-to-prod)"),
dryRun: flag("print what would be built; build and write nothing")
},
examples: [ "grind-to-prod build-manifest", "grind-to-prod build-manifest --ref main --output release" ],
run: async ({ref: ref, directory: directory, output: output, dryRun: dryRun}, context) => {
const {environment: environment, home: home, at: at} = context;
const source = {
directory: at(directory),
...ref === void 0 ? {} : {
ref: ref
}
};
if (dryRun) {
const {planManifest: planManifest} = await Promise.all([ __webpack_require__.e(5944), __webpack_require__.e(8685) ]).then(__webpack_require__.bind(__webpack_require__, 81166));
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
const {buildManifest: buildManifest} = await Promise.all([ __webpack_require__.e(1642), __webpack_require__.e(5944), __webpack_require__.e(1451), __webpack_require__.e(6896) ]).then(__webpack_require__.bind(__webpack_require__, 71451));
const {releaseId: releaseId, manifestPath: manifestPath, manifest: manifest, bundle: bundle} = await buildManifest({
...source,
...output === void 0 ? {} : {
output: at(output)
},
stateFolder: (0, state_folder.y)(environment, home)
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
const {cacheCheck: cacheCheck} = await __webpack_require__.e(7697).then(__webpack_require__.bind(__webpack_require__, 17697));
const result = await cacheCheck({
bundle: at(manifest)
}, context);
return {
result: result,
text: cacheCheckLines(result.closure, result.substituters, result.nowhere)
};
}
});
var signer_record = __webpack_require__(2146);
// CONCATENATED MODULE: ./build/js/domain/report/data-lines.js
function dataLines({data: data = [], restored: restored}) {
return [ ...data.map(({folder: folder, archive: archive, sha256: sha256, bytes: bytes, changedWhileRead: changedWhileRead}) => archive === null ? `  backup of ${folder}: it did not exist` : `  backup of ${folder ?? "the data, by the release\u2019s own program"}: ${archive}, ${(0, 
amount.z3)(bytes)}, sha256 ${sha256}${doubt(changedWhileRead)}`), ...(restored?.folders ?? []).map(({folder: folder, aside: aside}) => `  restored ${folder}${aside === null ? "" : `; its earlier content is in ${aside}`}`) ];
}
function doubt(changedWhileRead) {
return changedWhileRead ? " (files changed while they were read)" : "";
}
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
function verdictLines(verdict, reason, record) {
return [ `${verdict}: ${reason}`, ...record === null ? [] : [ `  ${record.role === void 0 ? `${record.verb} of ${record.releaseId}` : roleChangeWords(record.role)} on ${record.host} (attempt ${record.attempt})`, ...(0, 
signer_record.GF)(record.signers), ...systemLines(record.system), ...dataLines(record), ...record.confirmation === void 0 ? [] : [ `  confirmation: ${confirmationWords(record.confirmation)}` ], ...(0, 
unit_lines.AY)(record.units), ...record.health.map(({check: check, detail: detail}) => `  ${check}: ${detail}`) ] ];
}
function confirmationWords({decision: decision, actor: actor, reason: reason, decidedAt: decidedAt}) {
if (decision === "none") return `not confirmed by the deadline, ${decidedAt}`;
return `${decision} by ${actor.name} at ${decidedAt}${reason === void 0 ? "" : `: ${reason}`}`;
}
function gateLines(gates) {
return gates.map(({name: name, stage: stage, passed: passed, seconds: seconds, detail: detail}) => `  gate ${name} (${stage}): ${passed ? "passed" : "failed"} after ${seconds} s, ${detail}`);
}
function awaitingLines({application: application, attempt: attempt, releaseId: releaseId, deadline: deadline, secondsLeft: secondsLeft}) {
return [ `  awaits confirmation: attempt ${attempt} of release ${releaseId} rolls back at ${deadline} (in ${Math.ceil(secondsLeft)} s)`, `    confirm it with "grind-to-prod confirm HOST", or "grind-to-prod-agent confirm ${application}" on the host; add --revert to roll it back now` ];
}
function statusLines(status) {
const {holder: holder, lastRecord: lastRecord, awaiting: awaiting} = status;
return [ `${status.application} on ${status.hostName} (${status.role ?? "no role"}), agent ${status.agentVersion}, Nix ${status.nixVersion}`, `  machine:  ${status.machineId === "" ? "its id cannot be read" : status.machineId}`, `  current:  ${status.currentRelease ?? "none"}`, `  previous: ${status.previousRelease ?? "none"}`, ...systemStatusLines(status.system), ...bootProofLines(status.provedAtBoot), ...status.releases.filter(({current: current}) => !current).map(({id: id, valid: valid}) => `  kept:     ${id}${valid ? "" : " (not in the store)"}`), ...status.units.map(({unit: unit, activeState: activeState, subState: subState, executable: executable, ofCurrentRelease: ofCurrentRelease, done: done}) => `  ${unit}: ${(0, 
unit_lines.__)({
activeState: activeState,
done: done
})} (${subState}), runs ${executable ?? "nothing"}${ofCurrentRelease === false ? ", not of the current release" : ""}`), ...(status.removedUnits ?? []).map(({unit: unit, activeState: activeState, executable: executable, release: release}) => `  ${unit}: ${activeState}, runs ${executable ?? "nothing"} of release ${release}; the current release does not list it`), ...holder === null ? [] : [ `  busy: ${holder.attempt === "" ? "recovery" : `attempt ${holder.attempt} of ${holder.actor.name}`} since ${holder.since}` ], ...awaiting === void 0 ? [] : awaitingLines(awaiting), ...lastRecord === null ? [] : [ `  last attempt: ${lastRecord.verdict} at ${lastRecord.finishedAt}: ${lastRecord.reason}` ], ...status.warnings.map(warning => `  warning: ${warning}`) ];
}
var activation_verdict = __webpack_require__(62709);
// CONCATENATED MODULE: ./build/js/cli/exit-code.js
function verdictExitCode(verdict, isDryRun) {
return isDryRun ? 0 : activation_verdict.rY[verdict].exitCode;
}
// CONCATENATED MODULE: ./build/js/cli/host-command.js
const reachInputs = {
directory: inputs_option("<folder>", "the application's folder, with grind-to-prod.yml", "."),
identityFile: formerly("identity", inputs_option("<file>", "private key to connect with, or the public key of one in the ssh agent (default: what the agent offers)"))
};
async function reachFrom({directory: directory, identityFile: identityFile}, {at: at, environment: environment}) {
const {readConfig: readConfig} = await __webpack_require__.e(9841).then(__webpack_require__.bind(__webpack_require__, 69841));
return {
config: await readConfig(at(directory)),
environment: environment,
...identityFile === void 0 ? {} : {
identityFile: at(identityFile)
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
// CONCATENATED MODULE: ./build/js/cli/commands/confirm.js
const confirmCommand = hostCommand({
name: "confirm",
summary: "keep a release that awaits confirmation; otherwise the host rolls it back at the deadline",
options: {
revert: flag("roll the release back now instead"),
dryRun: flag("print the pending release; confirm nothing")
},
examples: [ "grind-to-prod confirm prod", "grind-to-prod confirm prod --revert" ],
run: async ({reach: reach, revert: revert, dryRun: dryRun}, context) => {
const {actor: actor} = context;
const {confirm: confirm} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(6278), __webpack_require__.e(9493) ]).then(__webpack_require__.bind(__webpack_require__, 64615));
const result = await confirm({
...reach,
revert: revert,
dryRun: dryRun,
actor: actor
}, context);
const {verdict: verdict, reason: reason, record: record} = result;
return {
result: result,
text: verdictLines(verdict, reason, record),
exitCode: verdictExitCode(verdict, dryRun)
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
const {failover: failover} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(6278), __webpack_require__.e(1386), __webpack_require__.e(2007), __webpack_require__.e(1595), __webpack_require__.e(7499) ]).then(__webpack_require__.bind(__webpack_require__, 33976));
const {actor: actor, at: at} = context;
const reach = await reachFrom({
directory: directory,
identityFile: identityFile
}, context);
const asked = {
...reach,
directory: at(directory),
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
var external_node_fs_ = __webpack_require__(73024);
var external_node_process_ = __webpack_require__(1708);
// CONCATENATED MODULE: ./build/js/cli/agent-file.js
function agentFile() {
return (0, external_node_path_.join)((0, external_node_path_.dirname)((0, external_node_fs_.realpathSync)(external_node_process_.argv[1])), "agent.js");
}
var attempt = __webpack_require__(99289);
// CONCATENATED MODULE: ./build/js/cli/arguments.js
function countOf(text) {
if (!/^[1-9][0-9]?$/.test(text)) throw new node_modules_commander.Di("It must be a number from 1 to 99.");
return Number(text);
}
function limitOf(text) {
if (!/^(?:[1-9][0-9]{0,2}|1000)$/.test(text)) throw new node_modules_commander.Di("It must be a number from 1 to 1000.");
return Number(text);
}
function timeOf(text) {
if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text))) throw new node_modules_commander.Di("It must be a time such as 2026-01-31T12:00:00Z.");
return new Date(text);
}
function expectedOf(text) {
const parsed = attempt.Zk.safeParse(text);
if (!parsed.success) throw new node_modules_commander.Di('It must be a release id of 64 hexadecimal digits, "taken-over" or "none".');
return parsed.data;
}
// CONCATENATED MODULE: ./build/js/cli/commands/host-install.js
const hostInstallCommand = hostCommand({
name: "install",
summary: "install or update the agent, its policy and its keys on a host",
options: {
admin: required("<address>", 'user@host of an administrator, or "local" when run as root on the host itself'),
deployKey: required("<file...>", "public ssh keys that may deploy"),
readKey: inputs_option("<file...>", "public ssh keys with read-only access (default: those on the host)"),
nixKey: required("<file...>", "public Nix keys whose signatures the host accepts on store paths"),
allowedSigners: formerly("signers", inputs_option("<file>", "who may sign a release, in the format of ssh-keygen's allowed_signers file (default: the host's file)")),
minimumSignatures: parsed("<count>", "how many different signers a release needs (default: the host's setting; 1 on a new host)", countOf),
substituter: inputs_option("<url...>", "substituters that promote --allow-host-fallback may use"),
fingerprintKey: inputs_option("<file>", "the key for fingerprints of secrets in snapshots, the same on all hosts (default: the host keeps its own)"),
dryRun: flag("print what would change; change nothing")
},
examples: [ "grind-to-prod host install prod --admin admin@prod.example --deploy-key deploy.pub --nix-key nix.pub --allowed-signers allowed_signers" ],
run: async ({reach: reach, admin: admin, deployKey: deployKey, readKey: readKey, nixKey: nixKey, allowedSigners: allowedSigners, minimumSignatures: minimumSignatures, ...options}, context) => {
const {at: at} = context;
const {hostInstall: hostInstall} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(3970) ]).then(__webpack_require__.bind(__webpack_require__, 3970));
const {substituter: substituter = [], fingerprintKey: fingerprintKey, dryRun: dryRun} = options;
const asked = {
...reach,
admin: admin,
deployKeyFiles: deployKey.map(file => at(file)),
readKeyFiles: readKey?.map(file => at(file)),
nixKeyFiles: nixKey.map(file => at(file)),
allowedSignersFile: at(allowedSigners),
minimumSignatures: minimumSignatures,
substituters: substituter,
fingerprintKeyFile: at(fingerprintKey),
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
function installLines({items: items, machineId: machineId, notes: notes}, isDryRun) {
const changed = items.filter(({action: action}) => action !== "keep");
const about = [ ...notes, ...machineId === "" ? [] : [ `Its machine id, for machineId in grind-to-prod.yml: ${machineId}` ] ];
if (changed.length === 0) return [ "Nothing to change: the host is up to date.", ...about ];
const lines = changed.flatMap(({item: item, action: action, difference: difference}) => [ `${action} ${item}`, ...isDryRun ? difference.split("\n").filter(Boolean).map(line => `  ${line}`) : [] ]);
return [ ...lines, ...about, isDryRun ? `${changed.length} changes needed; none was made.` : `${changed.length} changes made.` ];
}
// CONCATENATED MODULE: ./build/js/cli/commands/host-uninstall.js
const hostUninstallCommand = hostCommand({
name: "uninstall",
summary: "remove this application's deploy access, and an agent that no other needs, from a host; services keep running",
options: {
admin: required("<address>", 'user@host of an administrator, or "local" when run as root on the host itself'),
purge: flag("also remove releases, records and GC roots; refused while a unit of the application runs"),
dryRun: flag("print what would be removed; remove nothing")
},
examples: [ "grind-to-prod host uninstall prod --admin admin@prod.example --dry-run" ],
run: async ({reach: reach, admin: admin, purge: purge, dryRun: dryRun}, context) => {
const {hostUninstall: hostUninstall} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(4146) ]).then(__webpack_require__.bind(__webpack_require__, 54146));
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
const hostCommands = group("host", "manage the agent on production hosts", [ hostInstallCommand, hostUninstallCommand ]);
var record = __webpack_require__(36811);
// CONCATENATED MODULE: ./build/js/domain/report/ledger-lines.js
const SHORT_ID = 12;
function ledgerLines({host: host, application: application, total: total, entries: entries, brokenAt: brokenAt}) {
const rows = entries.map(({record: record}) => [ record.finishedAt, record.verb, record.role === void 0 ? record.releaseId.slice(0, SHORT_ID) : `\u2192 ${record.role.to}`, record.verdict, `${secondsOf(record)} s`, record.actor.name, record.actor.runUrl ?? "" ]);
return [ ...rows.length === 0 ? [] : tableLines([ [ "time", "verb", "release", "verdict", "took", "actor", "run" ], ...rows ]), `${entries.length} of ${total} records of ${application} on ${host}`, brokenAt === null ? "The hash chain is intact." : `The hash chain is broken at line ${brokenAt} of the ledger: that line, or the one before it, was changed; compare it with the records that the runs kept.` ];
}
function secondsOf({startedAt: startedAt, finishedAt: finishedAt}) {
return ((Date.parse(finishedAt) - Date.parse(startedAt)) / 1e3).toFixed(1);
}
function tableLines(rows) {
return (0, columns.R)(rows).split("\n").filter(Boolean).map(line => line.trimEnd());
}
// CONCATENATED MODULE: ./build/js/cli/commands/ledger.js
const ledgerCommand = hostCommand({
name: "ledger",
summary: "list the releases to a host and verify the hash chain of its ledger",
options: {
limit: orElse(parsed("<count>", "how many records to print, newest first (the whole chain is verified)", limitOf), record.nJ)
},
examples: [ "grind-to-prod ledger prod", "grind-to-prod ledger prod --limit 100 --json" ],
run: async ({reach: reach, limit: limit}, context) => {
const {ledger: ledger} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(6278), __webpack_require__.e(6400) ]).then(__webpack_require__.bind(__webpack_require__, 46802));
const result = await ledger({
...reach,
limit: limit
}, context);
return {
result: result,
text: ledgerLines(result),
exitCode: result.brokenAt === null ? 0 : errors.rt
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
const {describeComponent: describeComponent, describeManifest: describeManifest, manifestSbom: manifestSbom} = await __webpack_require__.e(3566).then(__webpack_require__.bind(__webpack_require__, 13566));
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
const options = {
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
options: options,
examples: [ "grind-to-prod plan release --host prod", "grind-to-prod plan release --against previous-release --format markdown" ],
isJson: ({format: format}) => format === "json",
run: async ({manifest: manifest, releaseId: releaseId, ...values}, context) => {
const {environment: environment, home: home, at: at} = context;
if (manifest === void 0 && releaseId !== void 0) throw new errors.dz("conflicting-options", "--release-id applies to a manifest that was built before.", {
hint: "Give its file or folder, or remove --release-id."
});
const {plan: plan} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(6278), __webpack_require__.e(1642), __webpack_require__.e(5944), __webpack_require__.e(8168), __webpack_require__.e(2226), __webpack_require__.e(6822) ]).then(__webpack_require__.bind(__webpack_require__, 92226));
const directory = at(values.directory);
const result = await plan({
release: manifest === void 0 ? {
kind: "candidate",
directory: directory,
stateFolder: (0, state_folder.y)(environment, home)
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
var severity = __webpack_require__(75236);
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
var picocolors = __webpack_require__(57336);
// CONCATENATED MODULE: ./build/js/cli/drift-text.js
const driftFormats = [ "table", "markdown", "json", "sarif", "html" ];
async function driftText(report, format, world) {
if (format === "markdown") return (await __webpack_require__.e(5244).then(__webpack_require__.bind(__webpack_require__, 75244))).driftMarkdown(report);
if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
if (format === "sarif") return `${JSON.stringify((await Promise.all([ __webpack_require__.e(1386), __webpack_require__.e(7116) ]).then(__webpack_require__.bind(__webpack_require__, 27424))).driftSarif(report, version.x), null, 2)}\n`;
if (format === "html") return (await Promise.all([ __webpack_require__.e(1386), __webpack_require__.e(2645) ]).then(__webpack_require__.bind(__webpack_require__, 86671))).driftPage(report);
const {driftLines: driftLines} = await __webpack_require__.e(7602).then(__webpack_require__.bind(__webpack_require__, 37602));
return painted(driftLines(report), world !== void 0 && world.stdout.isTTY === true && isColourful(world.environment));
}
function painted(lines, isColoured) {
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
const {parity: parity} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(6278), __webpack_require__.e(1386), __webpack_require__.e(2007), __webpack_require__.e(9044) ]).then(__webpack_require__.bind(__webpack_require__, 29044));
const {at: at} = context;
const reach = await reachFrom({
directory: directory,
identityFile: identityFile
}, context);
const result = await parity({
...reach,
directory: at(directory),
hosts: pairOf(hosts)
}, context);
return {
result: result,
text: await textOf(result, format, context),
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
async function textOf(result, format, context) {
if (result.by === "snapshots") return await driftText(result.report, format, context);
return format === "markdown" ? parityMarkdown(result) : parityLines(result);
}
function isDrift(result) {
if (result.by === "evaluation") return result.differences.length > 0;
return result.report.worst !== null && (0, severity.d)(result.report.worst, "warning");
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
// CONCATENATED MODULE: ./build/js/cli/promote-text.js
function promoteLines(result) {
const {verdict: verdict, reason: reason, record: record, rollback: rollback, gates: gates, plan: plan, snapshots: snapshots, signedRecords: signedRecords, drift: drift = []} = result;
return [ ...verdictLines(verdict, reason, rollback ?? record), ...gateLines(gates), ...planLines(plan), ...drift.map(({message: message, field: field}) => `  outside this release: ${message} (${field})`), ...snapshotLines(snapshots), ...signedRecordLines(signedRecords) ];
}
function rehearsalLines({verdict: verdict, reason: reason, standby: standby, active: active}) {
return [ `${standby.host} (standby):`, ...promoteLines(standby).map(line => `  ${line}`), ...active === null ? [] : [ `${active.host} (active):`, ...promoteLines(active).map(line => `  ${line}`) ], `${verdict}: ${reason}` ];
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
manifest: required("<manifest>", "the release: its manifest.json, or the folder that contains it (required)"),
releaseId: inputs_option("<id>", "the approved release id; any other release is refused"),
allowHostFallback: flag("let the host fetch store paths that are missing on this machine, from the substituters that its policy allows"),
expectCurrent: parsed("<release>", 'refuse unless the host runs this release now ("none": no release yet)', expectedOf),
schemaChange: flag("the release changes the schema of its data: back up the data folders on the host first (as schemaChange: true in grind-to-prod.yml does)"),
allowOlder: flag("allow a release that is older than the release promoted last, if the policy of the host allows it"),
retry: flag("allow a release that already failed or was rolled back on this host (refused otherwise)"),
rehearse: flag("release to the standby host first, which is a real release, and continue to this host only if the standby is healthy"),
snapshots: inputs_option("<folder>", "where to write the reports of the host's state (snapshots) from before and after the release (default: beside the manifest)"),
dryRun: flag("print what would be copied and restarted; change nothing")
},
examples: [ "grind-to-prod promote prod --manifest release", "grind-to-prod promote prod --manifest release --dry-run" ],
run: async ({reach: reach, dryRun: dryRun, ...options}, context) => {
const {actor: actor, at: at} = context;
const {allowHostFallback: allowHostFallback, expectCurrent: expectCurrent, schemaChange: schemaChange, allowOlder: allowOlder, retry: retry} = options;
const asked = {
...reach,
directory: at(options.directory),
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
const {rehearse: rehearse} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(6278), __webpack_require__.e(1642), __webpack_require__.e(8168), __webpack_require__.e(4255), __webpack_require__.e(7561) ]).then(__webpack_require__.bind(__webpack_require__, 89226));
const result = await rehearse(asked, context);
return {
result: result,
text: rehearsalLines(result),
exitCode: verdictExitCode(result.verdict, dryRun)
};
}
const {promote: promote} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(6278), __webpack_require__.e(1642), __webpack_require__.e(8168), __webpack_require__.e(4255), __webpack_require__.e(1689) ]).then(__webpack_require__.bind(__webpack_require__, 54255));
const result = await promote(asked, context);
return {
result: result,
text: promoteLines(result),
exitCode: verdictExitCode(result.verdict, dryRun)
};
}
});
// CONCATENATED MODULE: ./build/js/domain/report/prune-lines.js
function pruneLines(result) {
const {host: host, dryRun: dryRun, removed: removed, kept: kept, abandoned: abandoned, dataBackups: dataBackups, attempts: attempts, backups: backups, collectableBytes: collectableBytes} = result;
const verb = dryRun ? "would remove" : "removed";
return [ ...kept.map(({release: release, lastUsed: lastUsed, why: why}) => `  kept: ${release} (${why}${triedAt(lastUsed)})`), ...removed.map(({release: release, lastUsed: lastUsed}) => `  ${verb}: ${release}${lastUsed === null ? "" : ` (last tried ${lastUsed})`}`), ...abandoned.map(release => `  ${verb}: the GC roots of ${release}, which was prepared but never applied`), ...dataBackups.map(attempt => `  ${verb}: the data backup of attempt ${attempt}, whose release is not kept`), `${host} ${verb} ${removed.length} of ${removed.length + kept.length} releases, ${attempts.removed} of ${attempts.removed + attempts.kept} attempts' folders, ${backups.removed} of ${backups.removed + backups.kept} old manifests.`, ...removed.length === 0 ? [] : [ `${(0, 
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
run: async ({reach: reach, dryRun: dryRun}, context) => {
const {prune: prune} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(6278), __webpack_require__.e(9033) ]).then(__webpack_require__.bind(__webpack_require__, 38351));
const result = await prune({
...reach,
dryRun: dryRun
}, context);
return {
result: result,
text: pruneLines(result)
};
}
});
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
examples: [ "grind-to-prod role prod", "grind-to-prod role prod --set standby --reason maintenance" ],
run: async ({reach: reach, set: set, expect: expect, reason: reason, dryRun: dryRun}, context) => {
const {actor: actor} = context;
const {role: role, setRole: setRole} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(6278), __webpack_require__.e(3949) ]).then(__webpack_require__.bind(__webpack_require__, 48967));
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
const text = verdictLines(result.verdict, result.reason, result.record);
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
examples: [ "grind-to-prod rollback prod", "grind-to-prod rollback prod --to 3f9c2a1b --dry-run" ],
run: async ({reach: reach, to: to, expectCurrent: expectCurrent, dryRun: dryRun, ...options}, context) => {
const {actor: actor, environment: environment, home: home, at: at} = context;
const {rollback: rollback} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(6278), __webpack_require__.e(8697), __webpack_require__.e(7531) ]).then(__webpack_require__.bind(__webpack_require__, 18697));
const snapshots = at(options.snapshots ?? (0, external_node_path_.join)((0, state_folder.y)(environment, home), "snapshots"));
const result = await rollback({
...reach,
to: to,
expectCurrent: expectCurrent,
dryRun: dryRun,
actor: actor,
snapshots: snapshots
}, context);
const text = [ ...verdictLines(result.verdict, result.reason, result.record), ...dryRun ? (0, 
rollback_lines.J8)(result.candidates) : [], ...snapshotLines(result.snapshots), ...signedRecordLines(result.signedRecords) ];
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
const {runnerCheck: runnerCheck} = await __webpack_require__.e(9054).then(__webpack_require__.bind(__webpack_require__, 29054));
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
signingKeyFile: formerly("key", required("<file>", "the private ssh key to sign with; with --agent, its public key")),
agent: flag("sign with the ssh agent at SSH_AUTH_SOCK"),
output: inputs_option("<file>", "where to write the signature instead"),
releaseId: inputs_option("<id>", "the approved release id; any other release is not signed")
},
examples: [ "grind-to-prod sign release --signing-key-file ~/.ssh/release", "grind-to-prod sign release --agent --signing-key-file ~/.ssh/release.pub" ],
run: async ({manifest: manifest, signingKeyFile: keyFile, agent: agent, output: output, releaseId: releaseId}, context) => {
const {sign: sign} = await __webpack_require__.e(1146).then(__webpack_require__.bind(__webpack_require__, 21146));
const {at: at} = context;
const key = signingKey(at(keyFile), agent, context);
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
const {snapshot: snapshot} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(6278), __webpack_require__.e(641) ]).then(__webpack_require__.bind(__webpack_require__, 73475));
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
const {snapshotDiff: snapshotDiff} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(1386), __webpack_require__.e(2007), __webpack_require__.e(1216), __webpack_require__.e(4070) ]).then(__webpack_require__.bind(__webpack_require__, 91216));
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
async function declaredDifferences(directory, {at: at}) {
const {readConfig: readConfig} = await __webpack_require__.e(9841).then(__webpack_require__.bind(__webpack_require__, 69841));
try {
return (await readConfig(at(directory ?? "."))).snapshot.mayDiffer;
} catch (error) {
if (directory === void 0 && error instanceof errors.dz && error.code === "config-missing") return [];
throw error;
}
}
var protocol_status = __webpack_require__(10452);
// CONCATENATED MODULE: ./build/js/cli/commands/status.js
const statusCommand = hostCommand({
name: "status",
summary: "show what a host runs",
options: {},
examples: [ "grind-to-prod status prod" ],
run: async ({reach: reach}, context) => {
const {status: status} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(5288), __webpack_require__.e(5993), __webpack_require__.e(6278), __webpack_require__.e(5851) ]).then(__webpack_require__.bind(__webpack_require__, 52589));
const result = await status(reach, context);
return {
result: result,
text: statusLines(result),
exitCode: (0, protocol_status.mT)(result)
};
}
});
// CONCATENATED MODULE: ./build/js/cli/commands/verify.js
const verify_options = {
allowedSigners: required("<file>", "who may sign a release, in the format of ssh-keygen's allowed_signers file"),
signature: inputs_option("<file>", "the signature file (default: manifest.sig beside the manifest)"),
revokedKeys: inputs_option("<file>", "revoked keys: a key revocation list, or public keys"),
releaseId: inputs_option("<id>", "the expected release id"),
minimumSignatures: formerly("minimum", parsed("<count>", "how many different signers it needs (default: 1)", countOf)),
at: parsed("<time>", "the time at which the keys must have been valid, RFC 3339 (default: now)", timeOf),
record: inputs_option("<file>", "a host's record of this release, as promote kept it; the host's signature beside it (FILE.sig) is read too"),
hostKey: inputs_option("<file>", "the host's public ssh keys: one of them must have signed the record"),
host: inputs_option("<name>", "use the key that grind-to-prod.yml pins for this host"),
directory: inputs_option("<folder>", "the folder of grind-to-prod.yml, for --host", "."),
ledger: inputs_option("<file>", "the host's ledger, which must contain the record: its ledger.ndjson, or the output of `ledger --json`")
};
const verifyCommand = command({
name: "verify",
summary: "verify a release's manifest, signatures and inventory, offline",
arguments: {
manifest: argument("<manifest>", "a manifest.json, or the folder that contains it; inventory.json and manifest.sig beside it are read too")
},
options: verify_options,
examples: [ "grind-to-prod verify release --allowed-signers allowed_signers", "grind-to-prod verify release --allowed-signers allowed_signers --record record.json --host prod" ],
run: async ({manifest: manifest, ...values}, context) => {
const {verify: verify} = await Promise.all([ __webpack_require__.e(4415), __webpack_require__.e(8832) ]).then(__webpack_require__.bind(__webpack_require__, 8230));
const {at: at} = context;
const asked = {
bundle: at(manifest),
signatureFile: at(values.signature),
allowedSignersFile: at(values.allowedSigners),
revokedKeysFile: at(values.revokedKeys),
expectedReleaseId: values.releaseId,
minimumSignatures: values.minimumSignatures,
at: values.at,
record: await recordOptions(values, context)
};
const result = await verify(asked, context);
const text = [ `Release ${result.releaseId} of ${result.application} is valid${result.inventoryChecked ? ", and so is its inventory" : ""}.`, ...result.signers.map(signer => `Signed by ${signer.principals.join(", ")} with ${signer.keyType} ${signer.fingerprint}`), ...result.refused, ...result.record === null ? [] : [ recordLine(result.record), signerLine(result.record.signer) ] ];
return {
result: result,
text: text
};
}
});
async function recordOptions({record: record, ledger: ledger, hostKey: hostKey, host: host, directory: directory}, {at: at}) {
if (record === void 0) {
if (ledger !== void 0) throw new errors.dz("missing-option", "A ledger is checked against a record.", {
hint: "Give --record too."
});
if (hostKey !== void 0 || host !== void 0) throw new errors.dz("missing-option", "A host's key verifies a record.", {
hint: "Give --record too."
});
return;
}
if (hostKey !== void 0 && host !== void 0) throw new errors.dz("conflicting-options", "Both --host-key and --host name a key.", {
hint: "Give one of them."
});
const {pinnedHostKeyOf: pinnedHostKeyOf} = await __webpack_require__.e(3520).then(__webpack_require__.bind(__webpack_require__, 3520));
const pinnedHostKey = host === void 0 ? void 0 : await pinnedHostKeyOf(at(directory), host);
return {
recordFile: at(record),
ledgerFile: at(ledger),
hostKeyFile: at(hostKey),
pinnedHostKey: pinnedHostKey
};
}
function signerLine(signer) {
if (signer === null) return "The record is not signed.";
const key = `${signer.keyType} ${signer.fingerprint}`;
return signer.isHostKey ? `The record is signed by the host's key ${key}.` : `The record is signed by ${key}; it was not checked whether that is the host's key (give --host-key or --host).`;
}
function recordLine({host: host, verb: verb, verdict: verdict, finishedAt: finishedAt, actor: actor, ledgerChecked: ledgerChecked}) {
const ledger = ledgerChecked ? "; the host's ledger contains the record, and its hash chain is intact" : "; no ledger was given";
return `Recorded by ${host}: ${verb} ${verdict} at ${finishedAt} for ${actor.name}${ledger}.`;
}
var external_node_os_ = __webpack_require__(48161);
var real = __webpack_require__(74544);
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
runner: real.realRunner
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
try {
await program.parseAsync(words, {
from: "user"
});
return exitCode;
} catch (error) {
if (!(error instanceof node_modules_commander.b7)) return printError(world, words.includes("--json"), error);
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
"Release:": [ buildManifestCommand, signCommand, planCommand, promoteCommand, confirmCommand, rollbackCommand ],
"Inspect hosts:": [ statusCommand, ledgerCommand, snapshotCommand, snapshotDiffCommand, parityCommand ],
"Check evidence:": [ verifyCommand, manifestCommand, cacheCheckCommand ],
"Operate hosts:": [ hostCommands, roleCommand, failoverCommand, pruneCommand ],
"Configure:": [ docsCommand, runnerCheckCommand ]
};
function commandLine(world, setExitCode, onUsage = () => {}) {
const program = new node_modules_commander.uB("grind-to-prod").description("Releases Nix closures from a build host to production: build once, copy exactly, switch atomically, roll back on failure.").version(version.x, "-V, --version", "print the version");
for (const [heading, commands] of Object.entries(commandsByHeading)) {
program.commandsGroup(heading);
for (const make of commands) program.addCommand(make(world, setExitCode));
}
program.commandsGroup("Help:").helpCommand(true);
(0, commander.A)(program, {
completionCommandName: "completion"
});
describeCompletion(program.commands.find(one => one.name() === "completion"));
configure(program, world, onUsage);
return program;
}
function describeCompletion(command) {
command?.description("print a shell completion script");
for (const argument of command?.registeredArguments ?? []) argument.description = "the shell";
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

};
