export const modules = {

/***/ 12097: // build/js/cli/agent-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => agentFile,
P: () => distFolder
});
var node_fs$0 = __webpack_require__(73024);
var node_path$1 = __webpack_require__(76760);
var node_process$2 = __webpack_require__(1708);
function distFolder() {
return (0, node_path$1.dirname)((0, node_fs$0.realpathSync)(node_process$2.argv[1]));
}
function agentFile() {
return (0, node_path$1.join)(distFolder(), "agent.js");
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
function refuseIdleOptions(command, {needs, formatsInJson}) {
const isGiven = name => command.getOptionValueSource(name) === "cli";
for (const [name, needed = []] of Object.entries(needs)) {
const others = [ needed ].flat();
if (others.length === 0 || !isGiven(name) || others.some(other => isSet(command.getOptionValue(other)))) continue;
const words = others.map(written).join(" or ");
throw new errors.dz("missing-option", `${written(name)} has no effect without ${words}.`, {
hint: `Add ${words}, or remove ${written(name)}.`
});
}
const {format, output} = command.opts();
if (isGiven("json") && isGiven("format") && !formatsInJson.includes(String(format)) && output === void 0) throw new errors.dz("conflicting-options", `--json prints JSON, and not the format ${String(format)}.`, {
hint: "Leave one of them out."
});
}
function isSet(value) {
return value !== void 0 && value !== false && !(Array.isArray(value) && value.length === 0);
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
const {name, summary, examples, needs = {}, formatsInJson = [], isJson, changesHost, run} = declared;
const {hasVerdict = changesHost === "attempt"} = declared;
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
changesHost,
hasVerdict
}, async reporter => {
refuseIdleOptions(made, {
needs,
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
const {folderAtOrAbove} = await __webpack_require__.e(6419).then(__webpack_require__.bind(__webpack_require__, 26419));
const {CONFIG_FILE} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(3702) ]).then(__webpack_require__.bind(__webpack_require__, 21325));
return await folderAtOrAbove(CONFIG_FILE, world.directory) ?? world.directory;
};
return {
...world,
runner: await world.openRunner(),
reporter,
at,
applicationFolder
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
var commander$0 = __webpack_require__(67375);
function argument(syntax, description) {
return {
syntax,
description
};
}
function choiceArgument(syntax, description, words) {
return {
syntax,
description,
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
variable
};
}
function flag(description) {
return {
syntax: "",
description,
default: false
};
}
function option(syntax, description, byDefault) {
return {
syntax,
description,
default: byDefault
};
}
function required(syntax, description) {
return {
syntax,
description,
isRequired: true
};
}
function parsed(syntax, description, parse) {
return {
syntax,
description,
parse
};
}
function many(syntax, description, parse) {
return {
syntax,
description,
parseEach: parse,
default: []
};
}
function choice(syntax, description, words) {
return {
syntax,
description,
choices: words
};
}
function orElse(input, byDefault) {
const {parse, ...rest} = input;
return parse === void 0 ? {
...rest,
default: byDefault
} : {
...rest,
default: byDefault,
parse: text => parse(text) ?? byDefault
};
}
function argumentOf({syntax, description, choices}) {
const made = new commander$0.ef(syntax, description);
return choices === void 0 ? made.argParser(reading(syntax)) : made.choices(choices);
}
function addOptionTo(command, name, input) {
const made = optionOf(name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`), input);
if (input.default !== void 0) made.default(input.default);
const isNothing = input.default === false || Array.isArray(input.default) && input.default.length === 0;
if (isNothing) made.defaultValue = void 0;
command.addOption(made.makeOptionMandatory(input.isRequired === true));
if (isNothing) command.setOptionValueWithSource(name, input.default, "default");
for (const former of input.formerNames ?? []) {
const hidden = optionOf(former, input).hideHelp();
command.addOption(hidden);
command.on(`option:${former}`, () => command.setOptionValueWithSource(name, command.getOptionValue(hidden.attributeName()), "cli"));
}
}
function setFromEnvironment(command, options, environment) {
for (const [name, {variable, syntax, parse}] of Object.entries(options)) {
const set = variable === void 0 ? void 0 : environment[variable];
if (set !== void 0 && set !== "") command.setOptionValueWithSource(name, reading(syntax, parse)(set, void 0), "env");
}
}
const OPTION = /^--[a-z][a-z-]*$/;
function reading(syntax, parse = String) {
const one = text => {
if (text === "") throw new commander$0.Di("It is empty.");
if (OPTION.test(text)) throw new commander$0.Di("It is written as an option; the value is missing before it.");
return parse(text);
};
return syntax.includes("...") ? (text, before) => [ ...Array.isArray(before) ? before : [], one(text) ] : one;
}
function optionOf(word, {syntax, description, choices, parse, parseEach, variable}) {
const made = new commander$0.c$(`--${word} ${syntax}`.trim(), variable === void 0 ? description : `${description}; or set ${variable}`);
if (choices !== void 0) made.choices(choices); else if (syntax !== "") made.argParser(reading(syntax, parseEach ?? parse));
return made;
}
}),

/***/ 16414: // build/js/cli/kept-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IA: () => signersUnknown,
dg: () => signingKeyFile,
hr: () => keptFile,
rR: () => allowedSignersIn,
yG: () => keptAdmin
});
var node_path$0 = __webpack_require__(76760);
var domain_init_kept_files$1 = __webpack_require__(38726);
var tools_files_config_folder$2 = __webpack_require__(88795);
var tools_files_is_there$3 = __webpack_require__(27499);
var domain_errors_errors$4 = __webpack_require__(8136);
async function keptFile(file, application, {environment, home}) {
const path = (0, node_path$0.join)((0, tools_files_config_folder$2.C)(environment, home, application), domain_init_kept_files$1.y[file]);
return await (0, tools_files_is_there$3.$)(path) ? path : void 0;
}
async function signingKeyFile(named, context) {
const file = context.at(named.signingKeyFile) ?? await keptFileOf("release", named, context);
if (file !== void 0) return file;
throw new domain_errors_errors$4.dz("missing-option", "There is no key to sign with.", {
hint: 'Give its file with --signing-key-file, or let "grind-to-prod init" create one.'
});
}
function signersUnknown() {
return new domain_errors_errors$4.dz("missing-option", "It is unknown who may sign a release.", {
hint: "Give the file with --allowed-signers."
});
}
function allowedSignersIn(folder, context) {
return keptFileIn("allowedSigners", folder, context);
}
async function keptFileOf(file, {directory}, context) {
return keptFileIn(file, await context.applicationFolder(directory), context);
}
async function keptFileIn(file, folder, context) {
const {readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(7353) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
const config = await readConfig(folder).catch(() => {});
return config === void 0 ? void 0 : await keptFile(file, config.application, context);
}
async function keptAdmin(application, host, {environment, home}) {
const {readSettings} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2663) ]).then(__webpack_require__.bind(__webpack_require__, 82663));
const {hosts} = await readSettings((0, tools_files_config_folder$2.C)(environment, home, application));
const admin = Object.hasOwn(hosts, host) ? hosts[host]?.admin : void 0;
if (admin !== void 0) return admin;
throw new domain_errors_errors$4.dz("missing-option", `It is unknown who administers ${host}.`, {
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
var command_js$0 = __webpack_require__(7154);
var kept_file_js$1 = __webpack_require__(16414);
var inputs_js$2 = __webpack_require__(38530);
const directoryInput = (0, inputs_js$2.uK)("<folder>", "the application's folder, with grind-to-prod.yml (default: the current folder, or the nearest one above it that has the file)");
const reachInputs = {
directory: directoryInput,
identityFile: (0, inputs_js$2.eW)("GRIND_TO_PROD_IDENTITY", (0, 
inputs_js$2.Xi)("identity", (0, inputs_js$2.uK)("<file>", "private key to connect with, or the public key of one in the ssh agent (default: that of init, or what the agent offers)")))
};
async function reachFrom({directory, identityFile}, context) {
const {environment} = context;
const {readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(7353) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
const config = await readConfig(await context.applicationFolder(directory));
const identity = context.at(identityFile) ?? await (0, kept_file_js$1.hr)("deploy", config.application, context);
return {
config,
environment,
...identity === void 0 ? {} : {
identityFile: identity
}
};
}
function hostCommand(declared) {
const {host: described = "a host of grind-to-prod.yml", run} = declared;
return (0, command_js$0.Qq)(reachInputs, {
...declared,
arguments: {
host: (0, inputs_js$2.EE)("<host>", described)
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
identityFile: (0, inputs_js$2.eW)("GRIND_TO_PROD_ADMIN_IDENTITY", (0, 
inputs_js$2.Xi)("identity", (0, inputs_js$2.uK)("<file>", "the administrator's private key, or its public key (default: what the ssh agent offers)"))),
admin: (0, inputs_js$2.uK)("<address>", 'user@host of an administrator, or "local" when run as root on the host itself (default: the one that init was given)')
};
function adminCommand(declared) {
const {host: described = "a host of grind-to-prod.yml", run} = declared;
return (0, command_js$0.Qq)(adminInputs, {
...declared,
arguments: {
host: (0, inputs_js$2.EE)("<host>", described)
},
run: async (values, context) => {
const {environment, at} = context;
const {readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(7353) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
const directory = await context.applicationFolder(values.directory);
const config = await readConfig(directory);
const identityFile = at(values.identityFile);
const reach = {
config,
environment,
hostName: values.host,
...identityFile === void 0 ? {} : {
identityFile
}
};
const admin = values.admin ?? await (0, kept_file_js$1.yG)(config.application, values.host, context);
return run({
...values,
reach,
admin,
directory
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
var node_path$0 = __webpack_require__(76760);
function keyFolder(environment, home, application) {
const base = environment["XDG_CONFIG_HOME"];
return (0, node_path$0.join)(base !== void 0 && (0, node_path$0.isAbsolute)(base) ? base : (0, 
node_path$0.join)(home, ".config"), "grind-to-prod", application);
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
var node_fs_promises$0 = __webpack_require__(51455);
var error_code_js$1 = __webpack_require__(12568);
async function isThere(path) {
try {
await (0, node_fs_promises$0.lstat)(path);
return true;
} catch (error) {
if (isMissing(error)) return false;
throw error;
}
}
function isMissing(error) {
return (0, error_code_js$1.u)(error, "ENOENT", "ENOTDIR");
}
}),

};
