export const modules = {

/***/ 96477: // build/js/domain/report/age.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => agoOf,
h: () => ageOf
});
var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);
const steps = [ {
seconds: 86400,
word: "day"
}, {
seconds: 3600,
word: "hour"
}, {
seconds: 60,
word: "minute"
} ];
function ageOf(moment, now) {
const seconds = Math.floor((now - Date.parse(moment)) / 1e3);
if (Number.isNaN(seconds)) return "unknown";
if (seconds < -60) return "in the future";
const step = steps.find(one => seconds >= one.seconds);
return step === void 0 ? (0, _amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(Math.max(0, seconds), "second") : (0, 
_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(Math.floor(seconds / step.seconds), step.word);
}
function agoOf(moment, now) {
const age = ageOf(moment, now);
return /^[0-9]/.test(age) ? `${age} ago` : age;
}
}),

/***/ 71259: // build/js/domain/report/release-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DR: () => withShortIds,
Vl: () => releaseWords,
mF: () => changeWords,
m_: () => shortId,
oR: () => subjectWords,
xK: () => commitWords
});
var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96477);
const SHORT_ID = 12;
function shortId(id) {
return /^[0-9a-f]{40,}$/.test(id) ? id.slice(0, SHORT_ID) : id;
}
function withShortIds(text) {
return text.replaceAll(/(?<![0-9A-Za-z/+-])[0-9a-f]{64}(?![0-9A-Za-z/+=-])/g, id => id.slice(0, SHORT_ID));
}
function commitWords({commit: commit, commitTime: commitTime}, {now: now, subjects: subjects}) {
const age = now === void 0 ? `of ${commitTime}` : ageWords(commitTime, now);
return `${shortId(commit)}${subjectWords(commit, {
subjects: subjects
})}, ${age}`;
}
function subjectWords(commit, {subjects: subjects}) {
const subject = subjects?.get(commit);
return subject === void 0 ? "" : ` "${cut(subject)}"`;
}
function releaseWords(release, source, around) {
if (release === null) return "none";
return source === void 0 ? shortId(release) : `${shortId(release)} (commit ${commitWords(source, around)})`;
}
function changeWords({previousRelease: previousRelease, previousCommit: previousCommit, releaseId: releaseId, releaseCommit: releaseCommit}, around) {
return `${releaseWords(previousRelease, previousCommit, around)} \u2192 ${releaseWords(releaseId, releaseCommit, around)}`;
}
function ageWords(commitTime, now) {
const age = (0, _age_js__WEBPACK_IMPORTED_MODULE_0__.h)(commitTime, now);
return /^[0-9]/.test(age) ? `${age} old` : `of ${commitTime}`;
}
const SUBJECT_LENGTH = 60;
function cut(subject) {
return subject.length <= SUBJECT_LENGTH ? subject : `${subject.slice(0, SUBJECT_LENGTH - 1)}\u2026`;
}
}),

/***/ 55689: // build/js/domain/report/columns.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => alignColumns,
o: () => columnLines
});
function alignColumns(rows) {
const widths = [];
for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(cell.length, widths[index] ?? 0);
return rows.map(row => `${row.map((cell, index) => index === row.length - 1 ? cell : cell.padEnd(widths[index])).join("  ")}\n`).join("");
}
function columnLines(rows) {
return alignColumns(rows).split("\n").filter(Boolean).map(line => line.trimEnd());
}
}),

/***/ 7154: // build/js/cli/command.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G5: () => command,
Qq: () => commandWith,
Os: () => group
});
var external_node_path_ = __webpack_require__(76760);
var commander = __webpack_require__(67375);
var run_command = __webpack_require__(62246);
var errors = __webpack_require__(8136);
// CONCATENATED MODULE: ./build/js/cli/idle-options.js
function refuseIdleOptions(command, {needs: needs, formatsInJson: formatsInJson}) {
const isGiven = name => command.getOptionValueSource(name) === "cli";
for (const [name, other] of Object.entries(needs)) {
if (other === void 0 || !isGiven(name) || isSet(command.getOptionValue(other))) continue;
throw new errors.dz("missing-option", `${written(name)} has no effect without ${written(other)}.`, {
hint: `Add ${written(other)}, or remove ${written(name)}.`
});
}
const {format: format, output: output} = command.opts();
if (isGiven("json") && isGiven("format") && !formatsInJson.includes(String(format)) && output === void 0) throw new errors.dz("conflicting-options", `--json prints JSON, and not the format ${String(format)}.`, {
hint: "Leave one of them out."
});
}
function isSet(value) {
return value !== void 0 && value !== false;
}
function written(name) {
return `--${name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}
var inputs = __webpack_require__(38530);
// CONCATENATED MODULE: ./build/js/cli/command.js
function command(declared) {
return commandWith({}, declared);
}
function commandWith(shared, declared) {
const {name: name, summary: summary, examples: examples, needs: needs = {}, formatsInJson: formatsInJson = [], isJson: isJson, changesHost: changesHost = false, run: run} = declared;
const names = Object.keys(declared.arguments);
const options = {
json: (0, inputs.Jt)("print the result as one JSON document"),
verbose: (0, inputs.Jt)("print every step, and all that is recorded"),
...shared,
...declared.options
};
return (world, setExitCode) => {
const made = new commander.uB(name).description(summary);
for (const input of Object.values(declared.arguments)) made.addArgument((0, inputs.Nf)(input));
for (const [option, input] of Object.entries(options)) (0, inputs.k$)(made, option, input);
(0, inputs._U)(made, options, world.environment);
made.addHelpText("after", `\nExamples:\n${examples.map(example => `  $ ${example}\n`).join("")}`);
return made.action(async () => {
const given = Object.fromEntries(names.map((argument, index) => [ argument, made.processedArgs[index] ]));
const values = made.opts();
const asksForJson = values.json || isJson?.(values) === true;
setExitCode(await (0, run_command.runCommand)(world, {
isJson: asksForJson,
isVerbose: values.verbose,
changesHost: changesHost
}, async reporter => {
refuseIdleOptions(made, {
needs: needs,
formatsInJson: [ "json", ...formatsInJson ]
});
return run({
...given,
...values
}, {
...await contextOf(world, reporter),
isJson: asksForJson,
isVerbose: values.verbose
});
}));
});
};
}
async function contextOf(world, reporter) {
function at(file) {
return file === void 0 ? void 0 : (0, external_node_path_.resolve)(world.directory, file);
}
const applicationFolder = async directory => {
if (directory !== void 0) return at(directory);
const {folderAtOrAbove: folderAtOrAbove} = await __webpack_require__.e(6419).then(__webpack_require__.bind(__webpack_require__, 26419));
const {CONFIG_FILE: CONFIG_FILE} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(9753) ]).then(__webpack_require__.bind(__webpack_require__, 98423));
return await folderAtOrAbove(CONFIG_FILE, world.directory) ?? world.directory;
};
return {
...world,
runner: await world.openRunner(),
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
}),

/***/ 38530: // build/js/cli/inputs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EE: () => argument,
Jt: () => flag,
NW: () => orElse,
Nf: () => argumentOf,
R8: () => choiceArgument,
Xi: () => formerly,
Yq: () => choice,
Yz: () => parsed,
_U: () => setFromEnvironment,
_d: () => many,
eW: () => orVariable,
k$: () => addOptionTo,
mw: () => required,
uK: () => option
});
var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
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
function option(syntax, description, byDefault) {
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
const made = new commander__WEBPACK_IMPORTED_MODULE_0__.ef(syntax, description);
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
if (text === "") throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di("It is empty.");
return parse(text);
};
return syntax.includes("...") ? (text, before) => [ ...Array.isArray(before) ? before : [], one(text) ] : one;
}
function optionOf(word, {syntax: syntax, description: description, choices: choices, parse: parse, parseEach: parseEach, variable: variable}) {
const made = new commander__WEBPACK_IMPORTED_MODULE_0__.c$(`--${word} ${syntax}`.trim(), variable === void 0 ? description : `${description}; or set ${variable}`);
if (choices !== void 0) made.choices(choices); else if (syntax !== "") made.argParser(reading(syntax, parseEach ?? parse));
return made;
}
}),

/***/ 16414: // build/js/cli/kept-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AT: () => allowedSignersFile,
dg: () => signingKeyFile,
hr: () => keptFile,
yG: () => keptAdmin
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _domain_init_kept_files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38726);
var _tools_files_config_folder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88795);
var _tools_files_is_there__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27499);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8136);
async function keptFile(file, application, {environment: environment, home: home}) {
const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, _tools_files_config_folder__WEBPACK_IMPORTED_MODULE_2__.C)(environment, home, application), _domain_init_kept_files__WEBPACK_IMPORTED_MODULE_1__.y[file]);
return await (0, _tools_files_is_there__WEBPACK_IMPORTED_MODULE_3__.$)(path) ? path : void 0;
}
async function signingKeyFile(named, context) {
const file = context.at(named.signingKeyFile) ?? await keptFileOf("release", named, context);
if (file !== void 0) return file;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__.dz("missing-option", "There is no key to sign with.", {
hint: 'Give its file with --signing-key-file, or let "grind-to-prod init" create one.'
});
}
async function allowedSignersFile(named, context) {
const file = context.at(named.allowedSigners) ?? await keptFileOf("allowedSigners", named, context);
if (file !== void 0) return file;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__.dz("missing-option", "It is unknown who may sign a release.", {
hint: "Give the file with --allowed-signers."
});
}
async function keptFileOf(file, {directory: directory}, context) {
const {readConfig: readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(4998) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
const config = await readConfig(await context.applicationFolder(directory)).catch(() => {});
return config === void 0 ? void 0 : await keptFile(file, config.application, context);
}
async function keptAdmin(application, host, {environment: environment, home: home}) {
const {readSettings: readSettings} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2663) ]).then(__webpack_require__.bind(__webpack_require__, 82663));
const {hosts: hosts} = await readSettings((0, _tools_files_config_folder__WEBPACK_IMPORTED_MODULE_2__.C)(environment, home, application));
const admin = Object.hasOwn(hosts, host) ? hosts[host]?.admin : void 0;
if (admin !== void 0) return admin;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__.dz("missing-option", `It is unknown who administers ${host}.`, {
hint: 'Give user@host with --admin, or "local" when this is run as root on the host itself.'
});
}
}),

/***/ 6297: // build/js/cli/host-command.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => directoryInput,
VK: () => reachInputs,
mm: () => hostCommand,
sX: () => reachFrom,
x: () => adminCommand
});
var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
var _kept_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16414);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38530);
const directoryInput = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.uK)("<folder>", "the application's folder, with grind-to-prod.yml (default: the current folder, or the nearest one above it that has the file)");
const reachInputs = {
directory: directoryInput,
identityFile: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.eW)("GRIND_TO_PROD_IDENTITY", (0, 
_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Xi)("identity", (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.uK)("<file>", "private key to connect with, or the public key of one in the ssh agent (default: that of init, or what the agent offers)")))
};
async function reachFrom({directory: directory, identityFile: identityFile}, context) {
const {environment: environment} = context;
const {readConfig: readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(4998) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
const config = await readConfig(await context.applicationFolder(directory));
const identity = context.at(identityFile) ?? await (0, _kept_file_js__WEBPACK_IMPORTED_MODULE_1__.hr)("deploy", config.application, context);
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
return (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(reachInputs, {
...declared,
arguments: {
host: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.EE)("<host>", described)
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
identityFile: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.eW)("GRIND_TO_PROD_ADMIN_IDENTITY", (0, 
_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Xi)("identity", (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.uK)("<file>", "the administrator's private key, or its public key (default: what the ssh agent offers)"))),
admin: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.uK)("<address>", 'user@host of an administrator, or "local" when run as root on the host itself (default: the one that init was given)')
};
function adminCommand(declared) {
const {host: described = "a host of grind-to-prod.yml", run: run} = declared;
return (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(adminInputs, {
...declared,
arguments: {
host: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.EE)("<host>", described)
},
run: async (values, context) => {
const {environment: environment, at: at} = context;
const {readConfig: readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(4998) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
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
const admin = values.admin ?? await (0, _kept_file_js__WEBPACK_IMPORTED_MODULE_1__.yG)(config.application, values.host, context);
return run({
...values,
reach: reach,
admin: admin,
directory: directory
}, context);
}
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

/***/ 12568: // build/js/tools/files/error-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => hasCode
});
function hasCode(error, ...codes) {
return error instanceof Error && "code" in error && codes.some(code => code === error.code);
}
}),

/***/ 27499: // build/js/tools/files/is-there.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => isThere,
b: () => isMissing
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12568);
async function isThere(path) {
try {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
return true;
} catch (error) {
if (isMissing(error)) return false;
throw error;
}
}
function isMissing(error) {
return (0, _error_code_js__WEBPACK_IMPORTED_MODULE_1__.u)(error, "ENOENT", "ENOTDIR");
}
}),

/***/ 12097: // build/js/cli/agent-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => agentFile,
P: () => distFolder
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
function distFolder() {
return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(node_process__WEBPACK_IMPORTED_MODULE_2__.argv[1]));
}
function agentFile() {
return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(distFolder(), "agent.js");
}
}),

/***/ 85418: // build/js/cli/signing-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => signingKey
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
function signingKey(file, isInAgent, {environment: environment}) {
if (!isInAgent) return {
kind: "file",
file: file
};
const socket = environment["SSH_AUTH_SOCK"];
if (socket === void 0 || socket === "") throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("key-missing", "There is no ssh agent (SSH_AUTH_SOCK is not set).", {
hint: "Start one and add the key, or sign with a key file."
});
return {
kind: "agent",
publicKeyFile: file,
socket: socket
};
}
}),

};
