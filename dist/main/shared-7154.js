export const modules = {

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
const {name, summary, examples, needs = {}, formatsInJson = [], isJson, changesHost = false, run} = declared;
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
changesHost
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
const {CONFIG_FILE} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(5308), __webpack_require__.e(1325), __webpack_require__.e(8184) ]).then(__webpack_require__.bind(__webpack_require__, 21325));
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

};
