export const id = 5760;
export const ids = [5760];
export const modules = {

/***/ 5760: // build/js/cli/complete.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
complete: () => complete
});
var domain_report_sanitize_line$0 = __webpack_require__(94570);
const nothing = {
values: [],
kind: "none"
};
async function complete(program, words, world) {
const {values, kind} = await candidates(program, words, world).catch(() => nothing);
const current = words.at(-1) ?? "";
const lines = values.filter(({value}) => value.startsWith(current)).map(({value, description}) => description === void 0 ? value : `${value}\t${(0, 
domain_report_sanitize_line$0.g)(description)}`);
world.stdout.write(`${[ ...lines, `:${kind}` ].join("\n")}\n`);
}
async function candidates(program, words, world) {
const {command, operands, pending, folder} = walk(program, words.slice(0, -1));
if (pending !== void 0) return ofPlaceholder(placeholderOf(pending), {
choices: pending.argChoices,
folder
}, world);
if (words.at(-1)?.startsWith("-") === true) return {
values: optionsOf(command),
kind: "none"
};
const subcommands = operands === 0 ? commandsOf(command) : [];
const argument = command.registeredArguments[operands] ?? variadicOf(command);
if (argument === void 0) return {
values: subcommands,
kind: "none"
};
const found = await ofPlaceholder(argument.name(), {
choices: argument.argChoices,
folder
}, world);
return {
...found,
values: [ ...found.values, ...subcommands ]
};
}
function walk(program, words) {
let command = program;
let operands = 0;
let pending;
let folder = ".";
for (const word of words) {
if (pending !== void 0 && !word.startsWith("-")) {
if (pending.long === "--directory") folder = word;
if (!pending.variadic) pending = void 0;
continue;
}
const option = command.options.find(({long, short}) => word === long || word === short);
pending = option !== void 0 && (option.required || option.optional) ? option : void 0;
if (word.startsWith("-")) continue;
const next = command.commands.find(one => one.name() === word);
if (next === void 0) operands += 1; else command = next;
}
return {
command,
operands,
pending,
folder
};
}
function variadicOf({registeredArguments}) {
const last = registeredArguments.at(-1);
return last?.variadic === true ? last : void 0;
}
function optionsOf(command) {
return command.options.filter(({hidden}) => !hidden).map(({long, description}) => ({
value: long ?? "",
description
}));
}
function commandsOf(command) {
return command.createHelp().visibleCommands(command).map(one => ({
value: one.name(),
description: one.description()
}));
}
function placeholderOf({flags}) {
return /[<[]([^\]>.]+)/.exec(flags)?.[1] ?? "";
}
const files = new Set([ "file", "manifest", "key", "snapshot", "snapshots", "bundle" ]);
async function ofPlaceholder(placeholder, {choices, folder}, world) {
if (choices !== void 0) return {
values: choices.map(value => ({
value
})),
kind: "none"
};
if (files.has(placeholder)) return {
values: [],
kind: "files"
};
if (placeholder === "folder") return {
values: [],
kind: "folders"
};
const {completeFrom} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(5336) ]).then(__webpack_require__.bind(__webpack_require__, 46265));
return {
values: await completeFrom(placeholder, folder, world),
kind: "none"
};
}
}),

};
