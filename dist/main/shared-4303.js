export const modules = {

/***/ 4303: // build/js/cli/command.js
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
// CONCATENATED MODULE: ./build/js/cli/missing-values.js
const OPTION = /^(?:--[a-z][a-z-]*(?:=.*)?|-[a-zA-Z])$/s;
class StrictCommand extends commander.uB {
parseOptions(words) {
refuseMissingValues(this.options, words);
return super.parseOptions(words);
}
}
function refuseMissingValues(options, words) {
for (let index = 0; index < words.length && words[index] !== "--"; index += 1) {
const option = options.find(({long, short}) => words[index] === long || words[index] === short);
if (option?.required !== true) continue;
index += 1;
const value = words[index] ?? "";
if (OPTION.test(value)) throw missingValue(words[index - 1], value);
}
}
function missingValue(option, next) {
const [name] = next.split("=", 1);
return new errors.dz("usage", `${option} has no value: the word after it, ${name}, is an option.`, {
hint: `Write the value after ${option}. A value that begins with a hyphen is written ${option}=VALUE.`
});
}
var inputs = __webpack_require__(38530);
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/cli/name-variables.js
async function namingVariables(given, work) {
try {
return await work();
} catch (error) {
if ((0, errors.ux)(error)) nameVariables(error, given);
throw error;
}
}
function nameVariables(thrown, {command, options, directory}) {
for (const [name, {variable}] of Object.entries(options)) {
const value = command.getOptionValue(name);
if (variable === void 0 || typeof value !== "string" || command.getOptionValueSource(name) !== "env") continue;
const path = [ (0, external_node_path_.resolve)(directory, value), value ].map(text => mentionOf(text)).find(mention => mention.test(thrown.message));
if (path !== void 0) thrown.message = thrown.message.replace(path, found => `${found} (${variable})`);
}
}
function mentionOf(path) {
const [plain, quoted] = [ path, (0, quote.hD)(path) ].map(text => RegExp.escape(text));
const below = `${RegExp.escape((0, quote.hD)(path).slice(0, -1))}/[^"]*"`;
return new RegExp(`${quoted}|${below}|(?<=^|\\s)${plain}(?=[\\s,;:]|\\.?$|\\.\\s)`);
}
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
const made = new StrictCommand(name).description(summary);
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
const within = {
...await contextOf(world, reporter),
isJson: asksForJson,
isVerbose: values.verbose
};
return namingVariables({
command: made,
options,
directory: within.directory
}, () => run({
...given,
...values
}, within));
}));
});
};
}
async function contextOf(world, reporter) {
function at(file) {
return file === void 0 ? void 0 : (0, external_node_path_.resolve)(world.directory, file);
}
const folders = {
foundFolder: async directory => directory === void 0 ? findFolder(world.directory) : at(directory),
applicationFolder: async directory => directory === void 0 ? requireOwn(await findFolder(world.directory)) : at(directory)
};
return {
...world,
runner: await world.openRunner(),
reporter,
at,
...folders
};
}
async function findFolder(folder) {
const {folderAtOrAbove} = await __webpack_require__.e(6419).then(__webpack_require__.bind(__webpack_require__, 26419));
const {CONFIG_FILE} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(3702) ]).then(__webpack_require__.bind(__webpack_require__, 21325));
return await folderAtOrAbove(CONFIG_FILE, folder) ?? folder;
}
async function requireOwn(folder) {
const {requireOwnConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(6265) ]).then(__webpack_require__.bind(__webpack_require__, 39866));
await requireOwnConfig(folder);
return folder;
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
function reading(syntax, parse = String) {
const one = text => {
if (text === "") throw new commander$0.Di("It is empty.");
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

/***/ 7191: // build/js/domain/errors/quote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Re: () => personOf,
af: () => quoteUnlessName,
hD: () => quote
});
var secrets_public_url_js$0 = __webpack_require__(70320);
function quote(value, limit = 120) {
const text = JSON.stringify(typeof value === "string" ? (0, secrets_public_url_js$0._N)(value) : value) ?? String(value);
const visible = (0, secrets_public_url_js$0._N)(text).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
if (visible.length <= limit) return visible;
const end = Math.ceil(limit / 3);
return `${visible.slice(0, limit - end)}\u2026${visible.slice(-end)} (${visible.length} characters)`;
}
const NAME_FORM = /^[A-Za-z0-9][A-Za-z0-9@._:+/[\]-]{0,99}$/;
function quoteUnlessName(name) {
return NAME_FORM.test(name) ? name : quote(name.replace(/\p{Zs}+/gu, " "));
}
function personOf(principals) {
return principals.map(quoteUnlessName).join("/");
}
}),

};
