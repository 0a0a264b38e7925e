import { modules as shared0 } from './shared-7081.js';
export const id = 1407;
export const ids = [1407];
export const modules = {
...shared0,


/***/ 68695: // node_modules/cli-width/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = cliWidth;
function normalizeOpts(options) {
const defaultOpts = {
defaultWidth: 0,
output: process.stdout,
tty: __webpack_require__(52018)
};
if (!options) return defaultOpts;
Object.keys(defaultOpts).forEach(function(key) {
if (!options[key]) options[key] = defaultOpts[key];
});
return options;
}
function cliWidth(options) {
const opts = normalizeOpts(options);
if (opts.output.getWindowSize) return opts.output.getWindowSize()[0] || opts.defaultWidth;
if (opts.tty.getWindowSize) return opts.tty.getWindowSize()[1] || opts.defaultWidth;
if (opts.output.columns) return opts.output.columns;
if (process.env.CLI_WIDTH) {
const width = parseInt(process.env.CLI_WIDTH, 10);
if (!isNaN(width) && width !== 0) return width;
}
return opts.defaultWidth;
}
}),

/***/ 8428: // node_modules/mute-stream/lib/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const Stream = __webpack_require__(2203);
class MuteStream extends Stream {
#isTTY=null;
constructor(opts = {}) {
super(opts);
this.writable = this.readable = true;
this.muted = false;
this.on("pipe", this._onpipe);
this.replace = opts.replace;
this._prompt = opts.prompt || null;
this._hadControl = false;
}
#destSrc(key, def) {
if (this._dest) return this._dest[key];
if (this._src) return this._src[key];
return def;
}
#proxy(method, ...args) {
if (typeof this._dest?.[method] === "function") this._dest[method](...args);
if (typeof this._src?.[method] === "function") this._src[method](...args);
}
get isTTY() {
if (this.#isTTY !== null) return this.#isTTY;
return this.#destSrc("isTTY", false);
}
set isTTY(val) {
this.#isTTY = val;
}
get rows() {
return this.#destSrc("rows");
}
get columns() {
return this.#destSrc("columns");
}
mute() {
this.muted = true;
}
unmute() {
this.muted = false;
}
_onpipe(src) {
this._src = src;
}
pipe(dest, options) {
this._dest = dest;
return super.pipe(dest, options);
}
pause() {
if (this._src) return this._src.pause();
}
resume() {
if (this._src) return this._src.resume();
}
write(c) {
if (this.muted) {
if (!this.replace) return true;
if (c.match(/^\u001b/)) {
if (c.indexOf(this._prompt) === 0) {
c = c.slice(this._prompt.length);
c = c.replace(/./g, this.replace);
c = this._prompt + c;
}
this._hadControl = true;
return this.emit("data", c);
} else {
if (this._prompt && this._hadControl && c.indexOf(this._prompt) === 0) {
this._hadControl = false;
this.emit("data", this._prompt);
c = c.slice(this._prompt.length);
}
c = c.toString().replace(/./g, this.replace);
}
}
this.emit("data", c);
}
end(c) {
if (this.muted) if (c && this.replace) c = c.toString().replace(/./g, this.replace); else c = null;
if (c) this.emit("data", c);
this.emit("end");
}
destroy(...args) {
return this.#proxy("destroy", ...args);
}
destroySoon(...args) {
return this.#proxy("destroySoon", ...args);
}
close(...args) {
return this.#proxy("close", ...args);
}
}
module.exports = MuteStream;
}),

/***/ 49375: // node_modules/@inquirer/ansi/dist/index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$m: () => cursorHide,
CR: () => cursorTo,
Vd: () => cursorDown,
_W: () => eraseLines,
eD: () => cursorLeft,
eh: () => cursorUp,
y9: () => cursorShow
});
const ESC = "[";
const cursorLeft = ESC + "G";
const cursorHide = ESC + "?25l";
const cursorShow = ESC + "?25h";
const cursorUp = (rows = 1) => rows > 0 ? `${ESC}${rows}A` : "";
const cursorDown = (rows = 1) => rows > 0 ? `${ESC}${rows}B` : "";
const cursorTo = (x, y) => {
if (typeof y === "number" && !Number.isNaN(y)) return `${ESC}${y + 1};${x + 1}H`;
return `${ESC}${x + 1}G`;
};
const eraseLine = ESC + "2K";
const eraseLines = lines => lines > 0 ? (eraseLine + cursorUp(1)).repeat(lines - 1) + eraseLine + cursorLeft : "";
}),

/***/ 93029: // node_modules/@inquirer/checkbox/dist/index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => checkbox_dist
});
var external_node_util_ = __webpack_require__(57975);
var dist = __webpack_require__(27395);
// CONCATENATED MODULE: ./node_modules/@inquirer/core/dist/lib/Separator.js
class Separator {
separator=(0, external_node_util_.styleText)("dim", Array.from({
length: 15
}).join(dist.Ay.line));
type="separator";
constructor(separator) {
if (separator) this.separator = separator;
}
static isSeparator(choice) {
return Boolean(choice && typeof choice === "object" && "type" in choice && choice.type === "separator");
}
}
var create_prompt = __webpack_require__(89904);
var make_theme = __webpack_require__(53625);
var use_state = __webpack_require__(41348);
var use_prefix = __webpack_require__(60129);
var hook_engine = __webpack_require__(97827);
// CONCATENATED MODULE: ./node_modules/@inquirer/core/dist/lib/use-memo.js
function useMemo(fn, dependencies) {
return (0, hook_engine.Uw)(pointer => {
const prev = pointer.get();
if (!pointer.initialized || prev.dependencies.length !== dependencies.length || prev.dependencies.some((dep, i) => dep !== dependencies[i])) {
const value = fn();
pointer.set({
value,
dependencies
});
return value;
}
return prev.value;
});
}
var errors = __webpack_require__(25836);
var use_keypress = __webpack_require__(33767);
var lib_key = __webpack_require__(80348);
var use_ref = __webpack_require__(99480);
var utils = __webpack_require__(57561);
// CONCATENATED MODULE: ./node_modules/@inquirer/core/dist/lib/pagination/use-pagination.js
function usePointerPosition({active, renderedItems, pageSize, loop}) {
const state = (0, use_ref.l)({
lastPointer: active,
lastActive: void 0
});
const {lastPointer, lastActive} = state.current;
const middle = Math.floor(pageSize / 2);
const renderedLength = renderedItems.reduce((acc, item) => acc + item.length, 0);
const defaultPointerPosition = renderedItems.slice(0, active).reduce((acc, item) => acc + item.length, 0);
let pointer = defaultPointerPosition;
if (renderedLength > pageSize) if (loop) {
pointer = lastPointer;
if (lastActive != null && lastActive < active && active - lastActive < pageSize) pointer = Math.min(middle, Math.abs(active - lastActive) === 1 ? Math.min(lastPointer + (renderedItems[lastActive]?.length ?? 0), Math.max(defaultPointerPosition, lastPointer)) : lastPointer + active - lastActive);
} else {
const spaceUnderActive = renderedItems.slice(active).reduce((acc, item) => acc + item.length, 0);
pointer = spaceUnderActive < pageSize - middle ? pageSize - spaceUnderActive : Math.min(defaultPointerPosition, middle);
}
state.current.lastPointer = pointer;
state.current.lastActive = active;
return pointer;
}
function usePagination({items, active, renderItem, pageSize, loop = true}) {
const width = (0, utils.L)();
const bound = num => (num % items.length + items.length) % items.length;
const renderedItems = items.map((item, index) => {
if (item == null) return [];
return (0, utils.b)(renderItem({
item,
index,
isActive: index === active
}), width).split("\n");
});
const renderedLength = renderedItems.reduce((acc, item) => acc + item.length, 0);
const renderItemAtIndex = index => renderedItems[index] ?? [];
const pointer = usePointerPosition({
active,
renderedItems,
pageSize,
loop
});
const activeItem = renderItemAtIndex(active).slice(0, pageSize);
const activeItemPosition = pointer + activeItem.length <= pageSize ? pointer : pageSize - activeItem.length;
const pageBuffer = Array.from({
length: pageSize
});
pageBuffer.splice(activeItemPosition, activeItem.length, ...activeItem);
const itemVisited = new Set([ active ]);
let bufferPointer = activeItemPosition + activeItem.length;
let itemPointer = bound(active + 1);
while (bufferPointer < pageSize && !itemVisited.has(itemPointer) && (loop && renderedLength > pageSize ? itemPointer !== active : itemPointer > active)) {
const lines = renderItemAtIndex(itemPointer);
const linesToAdd = lines.slice(0, pageSize - bufferPointer);
pageBuffer.splice(bufferPointer, linesToAdd.length, ...linesToAdd);
itemVisited.add(itemPointer);
bufferPointer += linesToAdd.length;
itemPointer = bound(itemPointer + 1);
}
bufferPointer = activeItemPosition - 1;
itemPointer = bound(active - 1);
while (bufferPointer >= 0 && !itemVisited.has(itemPointer) && (loop && renderedLength > pageSize ? itemPointer !== active : itemPointer < active)) {
const lines = renderItemAtIndex(itemPointer);
const linesToAdd = lines.slice(Math.max(0, lines.length - bufferPointer - 1));
pageBuffer.splice(bufferPointer - linesToAdd.length + 1, linesToAdd.length, ...linesToAdd);
itemVisited.add(itemPointer);
bufferPointer -= linesToAdd.length;
itemPointer = bound(itemPointer - 1);
}
return pageBuffer.filter(line => typeof line === "string").join("\n");
}
var ansi_dist = __webpack_require__(49375);
// CONCATENATED MODULE: ./node_modules/@inquirer/checkbox/dist/index.js
const checkboxTheme = {
icon: {
checked: (0, external_node_util_.styleText)("green", dist.Ay.circleFilled),
unchecked: dist.Ay.circle,
cursor: dist.Ay.pointer,
disabledChecked: (0, external_node_util_.styleText)("green", dist.Ay.circleDouble),
disabledUnchecked: "-"
},
style: {
disabled: text => (0, external_node_util_.styleText)("dim", text),
renderSelectedChoices: selectedChoices => selectedChoices.map(choice => choice.short).join(", "),
description: text => (0, external_node_util_.styleText)("cyan", text),
keysHelpTip: keys => keys.map(([key, action]) => `${(0, external_node_util_.styleText)("bold", key)} ${(0, 
external_node_util_.styleText)("dim", action)}`).join((0, external_node_util_.styleText)("dim", " \u2022 "))
},
i18n: {
disabledError: "This option is disabled and cannot be toggled."
}
};
function isSelectable(item) {
return !Separator.isSeparator(item) && !item.disabled;
}
function isNavigable(item) {
return !Separator.isSeparator(item);
}
function isChecked(item) {
return !Separator.isSeparator(item) && item.checked;
}
function toggle(item) {
return isSelectable(item) ? {
...item,
checked: !item.checked
} : item;
}
function check(checked) {
return function(item) {
return isSelectable(item) ? {
...item,
checked
} : item;
};
}
function normalizeChoices(choices) {
return choices.map(choice => {
if (Separator.isSeparator(choice)) return choice;
if (typeof choice !== "object" || choice === null || !("value" in choice)) {
const name = String(choice);
return {
value: choice,
name,
short: name,
checkedName: name,
disabled: false,
checked: false
};
}
const name = choice.name ?? String(choice.value);
const normalizedChoice = {
value: choice.value,
name,
short: choice.short ?? name,
checkedName: choice.checkedName ?? name,
disabled: choice.disabled ?? false,
checked: choice.checked ?? false
};
if (choice.description) normalizedChoice.description = choice.description;
return normalizedChoice;
});
}
const checkbox_dist = (0, create_prompt.H)((config, done) => {
const {pageSize = 7, loop = true, required, validate = () => true} = config;
const shortcuts = {
all: "a",
invert: "i",
...config.shortcuts
};
const theme = (0, make_theme.k)(checkboxTheme, config.theme);
const {keybindings} = theme;
const [status, setStatus] = (0, use_state.J)("idle");
const prefix = (0, use_prefix.M)({
status,
theme
});
const [items, setItems] = (0, use_state.J)(normalizeChoices(config.choices));
const bounds = useMemo(() => {
const first = items.findIndex(isNavigable);
const last = items.findLastIndex(isNavigable);
if (first === -1) throw new errors.yI("[checkbox prompt] No selectable choices. All choices are disabled.");
return {
first,
last
};
}, [ items ]);
const [active, setActive] = (0, use_state.J)(bounds.first);
const [errorMsg, setError] = (0, use_state.J)();
(0, use_keypress.o)(async key => {
if (status !== "idle") return;
if ((0, lib_key.Ci)(key)) {
setStatus("loading");
const selection = items.filter(isChecked);
const isValid = await validate([ ...selection ]);
setStatus("idle");
if (required && !selection.length) setError("At least one choice must be selected"); else if (isValid === true) {
setStatus("done");
done(selection.map(choice => choice.value));
} else setError(isValid || "You must select a valid value");
} else if ((0, lib_key.$u)(key, keybindings) || (0, lib_key.gf)(key, keybindings)) {
if (errorMsg) setError(void 0);
if (loop || (0, lib_key.$u)(key, keybindings) && active !== bounds.first || (0, 
lib_key.gf)(key, keybindings) && active !== bounds.last) {
const offset = (0, lib_key.$u)(key, keybindings) ? -1 : 1;
let next = active;
do {
next = (next + offset + items.length) % items.length;
} while (!isNavigable(items[next]));
setActive(next);
}
} else if ((0, lib_key.C8)(key)) {
const activeItem = items[active];
if (activeItem && !Separator.isSeparator(activeItem)) if (activeItem.disabled) setError(theme.i18n.disabledError); else {
setError(void 0);
setItems(items.map((choice, i) => i === active ? toggle(choice) : choice));
}
} else if (key.name === shortcuts.all) {
const selectAll = items.some(choice => isSelectable(choice) && !choice.checked);
setItems(items.map(check(selectAll)));
} else if (key.name === shortcuts.invert) setItems(items.map(toggle)); else if ((0, 
lib_key.$0)(key)) {
const selectedIndex = Number(key.name) - 1;
let selectableIndex = -1;
const position = items.findIndex(item => {
if (Separator.isSeparator(item)) return false;
selectableIndex++;
return selectableIndex === selectedIndex;
});
const selectedItem = items[position];
if (selectedItem && isSelectable(selectedItem)) {
setActive(position);
setItems(items.map((choice, i) => i === position ? toggle(choice) : choice));
}
}
});
const message = theme.style.message(config.message, status);
let description;
const page = usePagination({
items,
active,
renderItem({item, isActive}) {
if (Separator.isSeparator(item)) return ` ${item.separator}`;
const cursor = isActive ? theme.icon.cursor : " ";
if (item.disabled) {
const disabledLabel = typeof item.disabled === "string" ? item.disabled : "(disabled)";
const checkbox = item.checked ? theme.icon.disabledChecked : theme.icon.disabledUnchecked;
return theme.style.disabled(`${cursor}${checkbox} ${item.name} ${disabledLabel}`);
}
if (isActive) description = item.description;
const checkbox = item.checked ? theme.icon.checked : theme.icon.unchecked;
const name = item.checked ? item.checkedName : item.name;
const color = isActive ? theme.style.highlight : x => x;
return color(`${cursor}${checkbox} ${name}`);
},
pageSize,
loop
});
if (status === "done") {
const selection = items.filter(isChecked);
const answer = theme.style.answer(theme.style.renderSelectedChoices(selection, items));
return [ prefix, message, answer ].filter(Boolean).join(" ");
}
const keys = [ [ "\u2191\u2193", "navigate" ], [ "space", "select" ] ];
if (shortcuts.all) keys.push([ shortcuts.all, "all" ]);
if (shortcuts.invert) keys.push([ shortcuts.invert, "invert" ]);
keys.push([ "\u23ce", "submit" ]);
const helpLine = theme.style.keysHelpTip(keys);
const lines = [ [ prefix, message ].filter(Boolean).join(" "), page, " ", description ? theme.style.description(description) : "", errorMsg ? theme.style.error(errorMsg) : "", helpLine ].filter(Boolean).join("\n").trimEnd();
return `${lines}${ansi_dist.$m}`;
});
}),

/***/ 78668: // node_modules/@inquirer/confirm/dist/index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => __WEBPACK_DEFAULT_EXPORT__
});
var inquirer_core$1 = __webpack_require__(89904);
var inquirer_core$2 = __webpack_require__(41348);
var inquirer_core$3 = __webpack_require__(53625);
var inquirer_core$4 = __webpack_require__(60129);
var inquirer_core$5 = __webpack_require__(33767);
var inquirer_core$6 = __webpack_require__(80348);
var node_util$0 = __webpack_require__(57975);
const confirmTheme = {
keywords: {
yes: "Yes",
no: "No",
error: ({yes, no}) => `You must answer with "${yes}" or "${no}"`
},
style: {
confirmDefault: text => {
const first = text[0] ?? "";
if (first.toLowerCase() === first.toUpperCase()) return (0, node_util$0.styleText)("cyan", text);
return first.toUpperCase() + text.slice(1);
}
}
};
const __WEBPACK_DEFAULT_EXPORT__ = (0, inquirer_core$1.H)((config, done) => {
const [status, setStatus] = (0, inquirer_core$2.J)("idle");
const [value, setValue] = (0, inquirer_core$2.J)("");
const [errorMsg, setError] = (0, inquirer_core$2.J)();
const theme = (0, inquirer_core$3.k)(confirmTheme, config.theme);
const prefix = (0, inquirer_core$4.M)({
status,
theme
});
const {yes, no} = theme.keywords;
const yesHint = (yes[0] ?? "").toLowerCase();
const noHint = (no[0] ?? "").toLowerCase();
const hint = config.default === false ? `${yesHint}/${theme.style.confirmDefault(noHint)}` : `${theme.style.confirmDefault(yesHint)}/${noHint}`;
function boolToString(value) {
return value ? yes : no;
}
const {transformer = boolToString} = config;
function getBooleanValue(value) {
const v = value.trim().toLowerCase();
if (v === "") return config.default !== false;
if (yes.toLowerCase().startsWith(v)) return true;
if (no.toLowerCase().startsWith(v)) return false;
if ("yes".startsWith(v)) return true;
if ("no".startsWith(v)) return false;
return;
}
(0, inquirer_core$5.o)((key, rl) => {
if (status !== "idle") return;
if ((0, inquirer_core$6.Ci)(key)) {
const answer = getBooleanValue(value);
if (answer === void 0) {
rl.write(value);
setError(theme.keywords.error({
yes,
no
}));
return;
}
setValue(transformer(answer));
setStatus("done");
done(answer);
} else if ((0, inquirer_core$6.vY)(key)) {
const answer = boolToString(!(getBooleanValue(value) ?? config.default !== false));
rl.clearLine(0);
rl.write(answer);
setValue(answer);
} else {
setValue(rl.line);
setError(void 0);
}
});
let formattedValue = value;
let defaultValue = "";
if (status === "done") formattedValue = theme.style.answer(value); else defaultValue = ` ${theme.style.defaultAnswer(hint)}`;
const message = theme.style.message(config.message, status);
let error = "";
if (errorMsg) error = theme.style.error(errorMsg);
return [ `${prefix} ${message}${defaultValue} ${formattedValue}`, error ];
});
}),

/***/ 89904: // node_modules/@inquirer/core/dist/lib/create-prompt.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => createPrompt
});
var external_node_readline_ = __webpack_require__(80481);
var external_node_async_hooks_ = __webpack_require__(16698);
// CONCATENATED MODULE: ./node_modules/@inquirer/type/dist/utils.js
function withResolver() {
let resolve;
let reject;
const promise = new Promise((res, rej) => {
resolve = res;
reject = rej;
});
return {
promise,
resolve,
reject
};
}
var lib = __webpack_require__(8428);
var mjs = __webpack_require__(7081);
var external_node_util_ = __webpack_require__(57975);
var utils = __webpack_require__(57561);
var dist = __webpack_require__(49375);
// CONCATENATED MODULE: ./node_modules/@inquirer/core/dist/lib/screen-manager.js
const height = content => content.split("\n").length;
const lastLine = content => content.split("\n").pop() ?? "";
class ScreenManager {
height=0;
extraLinesUnderPrompt=0;
cursorPos;
rl;
constructor(rl) {
this.rl = rl;
this.cursorPos = rl.getCursorPos();
}
write(content) {
this.rl.output.unmute();
this.rl.output.write(content);
this.rl.output.mute();
}
render(content, bottomContent = "") {
const promptLine = lastLine(content);
const rawPromptLine = (0, external_node_util_.stripVTControlCharacters)(promptLine);
let prompt = rawPromptLine;
if (this.rl.line.length > 0) prompt = prompt.slice(0, -this.rl.line.length);
this.rl.setPrompt(prompt);
this.cursorPos = this.rl.getCursorPos();
const width = (0, utils.L)();
content = (0, utils.b)(content, width);
bottomContent = (0, utils.b)(bottomContent, width);
if (rawPromptLine.length % width === 0) content += "\n";
let output = content + (bottomContent ? "\n" + bottomContent : "");
const promptLineUpDiff = Math.floor(rawPromptLine.length / width) - this.cursorPos.rows;
const bottomContentHeight = promptLineUpDiff + (bottomContent ? height(bottomContent) : 0);
if (bottomContentHeight > 0) output += (0, dist.eh)(bottomContentHeight);
output += (0, dist.CR)(this.cursorPos.cols);
this.write((0, dist.Vd)(this.extraLinesUnderPrompt) + (0, dist._W)(this.height) + output);
this.extraLinesUnderPrompt = bottomContentHeight;
this.height = height(output);
}
checkCursorPos() {
const cursorPos = this.rl.getCursorPos();
if (cursorPos.cols !== this.cursorPos.cols) {
this.write((0, dist.CR)(cursorPos.cols));
this.cursorPos = cursorPos;
}
}
done({clearContent}) {
this.rl.setPrompt("");
let output = (0, dist.Vd)(this.extraLinesUnderPrompt);
output += clearContent ? (0, dist._W)(this.height) : "\n";
output += dist.eD;
output += dist.y9;
this.write(output);
this.rl.close();
}
}
var hook_engine = __webpack_require__(97827);
var errors = __webpack_require__(25836);
var external_node_path_ = __webpack_require__(76760);
// CONCATENATED MODULE: ./node_modules/@inquirer/core/dist/lib/create-prompt.js
const nativeSetImmediate = globalThis.setImmediate;
const nativeClearImmediate = globalThis.clearImmediate;
function listenTo(target, event, listener) {
if ("on" in target) {
target.on(event, listener);
return () => target.removeListener(event, listener);
}
target.addEventListener(event, listener);
return () => target.removeEventListener(event, listener);
}
function getCallSites() {
const savedPrepareStackTrace = Error.prepareStackTrace;
let result = [];
try {
Error.prepareStackTrace = (_, callSites) => {
const callSitesWithoutCurrent = callSites.slice(1);
result = callSitesWithoutCurrent;
return callSitesWithoutCurrent;
};
(new Error).stack;
} catch {
return result;
}
Error.prepareStackTrace = savedPrepareStackTrace;
return result;
}
function createPrompt(view) {
const callSites = getCallSites();
const prompt = (config, context = {}) => {
const {input = process.stdin, signal} = context;
const cleanups = new Set;
const output = new lib;
output.pipe(context.output ?? process.stdout);
const rl = external_node_readline_.createInterface({
terminal: true,
input,
output
});
output.mute();
const screen = new ScreenManager(rl);
const {promise, resolve, reject} = withResolver();
return (0, hook_engine.TK)(rl, cycle => {
const clearEffects = external_node_async_hooks_.AsyncResource.bind(() => hook_engine.bl.clearAll());
const settlePrompt = settle => {
try {
clearEffects();
settle();
} catch (error) {
reject(error);
}
};
const resolvePrompt = value => settlePrompt(() => resolve(value));
const rejectPrompt = error => settlePrompt(() => reject(error));
const promptPromise = Object.assign(promise.finally(() => {
cleanups.forEach(cleanup => cleanup());
screen.done({
clearContent: Boolean(context.clearPromptOnDone)
});
output.end();
}).then(() => promise), {
cancel: () => rejectPrompt(new errors.LR)
});
if (signal) {
const abort = () => rejectPrompt(new errors.XU({
cause: signal.reason
}));
if (signal.aborted) {
abort();
return promptPromise;
}
cleanups.add(listenTo(signal, "abort", abort));
}
cleanups.add((0, mjs.cf)((code, signal) => {
rejectPrompt(new errors.hJ(`User force closed the prompt with ${code} ${signal}`));
}));
cleanups.add(listenTo(rl, "SIGINT", () => rejectPrompt(new errors.hJ(`User force closed the prompt with SIGINT`))));
cleanups.add(listenTo(rl, "close", clearEffects));
const startCycle = () => {
cleanups.add(listenTo(rl.input, "keypress", () => screen.checkCursorPos()));
let pendingDone = null;
cycle(() => {
let effectsSettled = false;
try {
const nextView = view(config, value => {
if (effectsSettled) resolvePrompt(value); else pendingDone = {
value
};
});
if (nextView === void 0) {
let callerFilename = callSites[1]?.getFileName();
if (callerFilename && !callerFilename.startsWith("file://")) callerFilename = external_node_path_.resolve(callerFilename);
throw new Error(`Prompt functions must return a string.\n    at ${callerFilename}`);
}
const [content, bottomContent] = typeof nextView === "string" ? [ nextView ] : nextView;
screen.render(content, bottomContent);
hook_engine.bl.run();
} catch (error) {
rejectPrompt(error);
}
effectsSettled = true;
if (pendingDone !== null) {
const {value} = pendingDone;
pendingDone = null;
resolvePrompt(value);
}
});
};
if ("readableFlowing" in input && input.isTTY) {
const immediate = nativeSetImmediate(startCycle);
cleanups.add(() => nativeClearImmediate(immediate));
} else startCycle();
return promptPromise;
});
};
return prompt;
}
}),

/***/ 25836: // node_modules/@inquirer/core/dist/lib/errors.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G_: () => HookError,
LR: () => CancelPromptError,
XU: () => AbortPromptError,
hJ: () => ExitPromptError,
yI: () => ValidationError
});
class AbortPromptError extends Error {
name="AbortPromptError";
message="Prompt was aborted";
constructor(options) {
super();
this.cause = options?.cause;
}
}
class CancelPromptError extends Error {
name="CancelPromptError";
message="Prompt was canceled";
}
class ExitPromptError extends Error {
name="ExitPromptError";
}
class HookError extends Error {
name="HookError";
}
class ValidationError extends Error {
name="ValidationError";
}
}),

/***/ 97827: // node_modules/@inquirer/core/dist/lib/hook-engine.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BC: () => withUpdates,
TK: () => withHooks,
Uw: () => withPointer,
ZB: () => handleChange,
bl: () => effectScheduler,
h1: () => readline
});
var node_async_hooks$0 = __webpack_require__(16698);
var errors_js$1 = __webpack_require__(25836);
const hookStorage = new node_async_hooks$0.AsyncLocalStorage;
function createStore(rl) {
const store = {
rl,
hooks: [],
hooksCleanup: [],
hooksEffect: [],
index: 0,
handleChange() {}
};
return store;
}
function withHooks(rl, cb) {
const store = createStore(rl);
function cycle(render) {
store.handleChange = () => {
store.index = 0;
render();
};
store.handleChange();
}
return hookStorage.run(store, () => cb(cycle));
}
function getStore() {
const store = hookStorage.getStore();
if (!store) throw new errors_js$1.G_("[Inquirer] Hook functions can only be called from within a prompt");
return store;
}
function readline() {
return getStore().rl;
}
function withUpdates(fn) {
const wrapped = (...args) => {
const store = getStore();
let shouldUpdate = false;
const oldHandleChange = store.handleChange;
store.handleChange = () => {
shouldUpdate = true;
};
const returnValue = fn(...args);
if (shouldUpdate) oldHandleChange();
store.handleChange = oldHandleChange;
return returnValue;
};
return node_async_hooks$0.AsyncResource.bind(wrapped);
}
function withPointer(cb) {
const store = getStore();
const {index} = store;
const pointer = {
get() {
return store.hooks[index];
},
set(value) {
store.hooks[index] = value;
},
initialized: index in store.hooks
};
const returnValue = cb(pointer);
store.index++;
return returnValue;
}
function handleChange() {
getStore().handleChange();
}
const effectScheduler = {
queue(cb) {
const store = getStore();
const {index} = store;
store.hooksEffect.push(() => {
store.hooksCleanup[index]?.();
const cleanFn = cb(readline());
if (cleanFn != null && typeof cleanFn !== "function") throw new errors_js$1.yI("useEffect return value must be a cleanup function or nothing.");
store.hooksCleanup[index] = cleanFn;
});
},
run() {
const store = getStore();
withUpdates(() => {
store.hooksEffect.forEach(effect => {
effect();
});
store.hooksEffect.length = 0;
})();
},
clearAll() {
const store = getStore();
store.hooksCleanup.forEach(cleanFn => {
cleanFn?.();
});
store.hooksEffect.length = 0;
store.hooksCleanup.length = 0;
}
};
}),

/***/ 80348: // node_modules/@inquirer/core/dist/lib/key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$0: () => isNumberKey,
$u: () => isUpKey,
C8: () => isSpaceKey,
Ci: () => isEnterKey,
fQ: () => isBackspaceKey,
gf: () => isDownKey,
te: () => getDefaultKeybindings,
vY: () => isTabKey
});
const keybindings = [ "emacs", "vim" ];
const keybindingLookup = new Set(keybindings);
function isKeybinding(value) {
return keybindingLookup.has(value);
}
function getDefaultKeybindings() {
const env = process.env["INQUIRER_KEYBINDINGS"];
if (!env) return [];
return Array.from(new Set(env.toLowerCase().split(/[\s,]+/).filter(isKeybinding)));
}
const isUpKey = (key, keybindings = []) => key.name === "up" || keybindings.includes("vim") && key.name === "k" || keybindings.includes("emacs") && key.ctrl && key.name === "p";
const isDownKey = (key, keybindings = []) => key.name === "down" || keybindings.includes("vim") && key.name === "j" || keybindings.includes("emacs") && key.ctrl && key.name === "n";
const isSpaceKey = key => key.name === "space";
const isBackspaceKey = key => key.name === "backspace";
const isTabKey = key => key.name === "tab";
const isNumberKey = key => "1234567890".includes(key.name);
const isEnterKey = key => key.name === "enter" || key.name === "return";
}),

/***/ 53625: // node_modules/@inquirer/core/dist/lib/make-theme.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
k: () => makeTheme
});
var external_node_util_ = __webpack_require__(57975);
var dist = __webpack_require__(27395);
var key = __webpack_require__(80348);
// CONCATENATED MODULE: ./node_modules/@inquirer/core/dist/lib/theme.js
const defaultTheme = {
prefix: {
idle: (0, external_node_util_.styleText)("blue", "?"),
done: (0, external_node_util_.styleText)("green", dist.Ay.tick)
},
spinner: {
interval: 80,
frames: [ "\u280b", "\u2819", "\u2839", "\u2838", "\u283c", "\u2834", "\u2826", "\u2827", "\u2807", "\u280f" ].map(frame => (0, external_node_util_.styleText)("yellow", frame))
},
keybindings: [],
style: {
answer: text => (0, external_node_util_.styleText)("cyan", text),
message: text => (0, external_node_util_.styleText)("bold", text),
error: text => (0, external_node_util_.styleText)("red", `> ${text}`),
defaultAnswer: text => (0, external_node_util_.styleText)("dim", `(${text})`),
help: text => (0, external_node_util_.styleText)("dim", text),
highlight: text => (0, external_node_util_.styleText)("cyan", text),
key: text => (0, external_node_util_.styleText)("cyan", (0, external_node_util_.styleText)("bold", `<${text}>`))
}
};
function getDefaultTheme() {
return {
...defaultTheme,
keybindings: (0, key.te)()
};
}
// CONCATENATED MODULE: ./node_modules/@inquirer/core/dist/lib/make-theme.js
function isPlainObject(value) {
if (typeof value !== "object" || value === null) return false;
let proto = value;
while (Object.getPrototypeOf(proto) !== null) proto = Object.getPrototypeOf(proto);
return Object.getPrototypeOf(value) === proto;
}
function deepMerge(...objects) {
const output = {};
for (const obj of objects) for (const [key, value] of Object.entries(obj)) {
if (value === void 0) continue;
const prevValue = output[key];
output[key] = isPlainObject(prevValue) && isPlainObject(value) ? deepMerge(prevValue, value) : value;
}
return output;
}
function makeTheme(...themes) {
const themesToMerge = [ getDefaultTheme(), ...themes.filter(theme => theme != null) ];
return deepMerge(...themesToMerge);
}
}),

/***/ 82068: // node_modules/@inquirer/core/dist/lib/use-effect.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => useEffect
});
var hook_engine_js$0 = __webpack_require__(97827);
function useEffect(cb, depArray) {
(0, hook_engine_js$0.Uw)(pointer => {
const oldDeps = pointer.get();
const hasChanged = !Array.isArray(oldDeps) || depArray.some((dep, i) => !Object.is(dep, oldDeps[i]));
if (hasChanged) hook_engine_js$0.bl.queue(cb);
pointer.set(depArray);
});
}
}),

/***/ 33767: // node_modules/@inquirer/core/dist/lib/use-keypress.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => useKeypress
});
var use_ref_js$0 = __webpack_require__(99480);
var use_effect_js$1 = __webpack_require__(82068);
var hook_engine_js$2 = __webpack_require__(97827);
function useKeypress(userHandler) {
const signal = (0, use_ref_js$0.l)(userHandler);
signal.current = userHandler;
(0, use_effect_js$1.v)(rl => {
let ignore = false;
const handler = (0, hook_engine_js$2.BC)((_input, event) => {
if (ignore) return;
signal.current(event, rl);
});
rl.input.on("keypress", handler);
return () => {
ignore = true;
rl.input.removeListener("keypress", handler);
};
}, []);
}
}),

/***/ 60129: // node_modules/@inquirer/core/dist/lib/use-prefix.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => usePrefix
});
var use_state_js$0 = __webpack_require__(41348);
var use_effect_js$2 = __webpack_require__(82068);
var make_theme_js$1 = __webpack_require__(53625);
function usePrefix({status = "idle", theme}) {
const [showLoader, setShowLoader] = (0, use_state_js$0.J)(false);
const [tick, setTick] = (0, use_state_js$0.J)(0);
const {prefix, spinner} = (0, make_theme_js$1.k)(theme);
(0, use_effect_js$2.v)(() => {
if (status === "loading") {
let tickInterval;
let inc = -1;
const delayTimeout = setTimeout(() => {
setShowLoader(true);
tickInterval = setInterval(() => {
inc += 1;
setTick(inc % spinner.frames.length);
}, spinner.interval);
}, 300);
return () => {
clearTimeout(delayTimeout);
clearInterval(tickInterval);
};
} else setShowLoader(false);
}, [ status ]);
if (showLoader) return spinner.frames[tick];
const iconName = status === "loading" ? "idle" : status;
return typeof prefix === "string" ? prefix : prefix[iconName] ?? prefix["idle"];
}
}),

/***/ 99480: // node_modules/@inquirer/core/dist/lib/use-ref.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => useRef
});
var use_state_js$0 = __webpack_require__(41348);
function useRef(val) {
return (0, use_state_js$0.J)({
current: val
})[0];
}
}),

/***/ 41348: // node_modules/@inquirer/core/dist/lib/use-state.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => useState
});
var node_async_hooks$0 = __webpack_require__(16698);
var hook_engine_js$1 = __webpack_require__(97827);
function isFactory(value) {
return typeof value === "function";
}
function isReducer(value) {
return typeof value === "function";
}
function useState(defaultValue) {
return (0, hook_engine_js$1.Uw)(pointer => {
const setState = node_async_hooks$0.AsyncResource.bind(function(newValue) {
const currentValue = pointer.get();
const nextValue = isReducer(newValue) ? newValue(currentValue) : newValue;
if (!Object.is(currentValue, nextValue)) {
pointer.set(nextValue);
(0, hook_engine_js$1.ZB)();
}
});
if (pointer.initialized) return [ pointer.get(), setState ];
const value = isFactory(defaultValue) ? defaultValue() : defaultValue;
pointer.set(value);
return [ value, setState ];
});
}
}),

/***/ 57561: // node_modules/@inquirer/core/dist/lib/utils.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => breakLines,
L: () => readlineWidth
});
var cli_width = __webpack_require__(68695);
// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
const getCodePointsLength = (() => {
const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
return input => {
let surrogatePairsNr = 0;
SURROGATE_PAIR_RE.lastIndex = 0;
while (SURROGATE_PAIR_RE.test(input)) surrogatePairsNr += 1;
return input.length - surrogatePairsNr;
};
})();
const isFullWidth = x => x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
const isWideNotCJKTNotEmoji = x => x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = {
limit: 1 / 0,
ellipsis: ""
};
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
const LIMIT = truncationOptions.limit ?? 1 / 0;
const ELLIPSIS = truncationOptions.ellipsis ?? "";
const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
const ANSI_WIDTH = 0;
const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
const TAB_WIDTH = widthOptions.tabWidth ?? 8;
const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
const FULL_WIDTH_WIDTH = 2;
const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
const PARSE_BLOCKS = [ [ LATIN_RE, REGULAR_WIDTH ], [ ANSI_RE, ANSI_WIDTH ], [ CONTROL_RE, CONTROL_WIDTH ], [ TAB_RE, TAB_WIDTH ], [ EMOJI_RE, EMOJI_WIDTH ], [ CJKT_WIDE_RE, WIDE_WIDTH ] ];
let indexPrev = 0;
let index = 0;
let length = input.length;
let lengthExtra = 0;
let truncationEnabled = false;
let truncationIndex = length;
let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
let unmatchedStart = 0;
let unmatchedEnd = 0;
let width = 0;
let widthExtra = 0;
outer: while (true) {
if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
lengthExtra = 0;
for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
const codePoint = char.codePointAt(0) || 0;
if (isFullWidth(codePoint)) widthExtra = FULL_WIDTH_WIDTH; else if (isWideNotCJKTNotEmoji(codePoint)) widthExtra = WIDE_WIDTH; else widthExtra = REGULAR_WIDTH;
if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
if (width + widthExtra > LIMIT) {
truncationEnabled = true;
break outer;
}
lengthExtra += char.length;
width += widthExtra;
}
unmatchedStart = unmatchedEnd = 0;
}
if (index >= length) break outer;
for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
BLOCK_RE.lastIndex = index;
if (BLOCK_RE.test(input)) {
lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
widthExtra = lengthExtra * BLOCK_WIDTH;
if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
if (width + widthExtra > LIMIT) {
truncationEnabled = true;
break outer;
}
width += widthExtra;
unmatchedStart = indexPrev;
unmatchedEnd = index;
index = indexPrev = BLOCK_RE.lastIndex;
continue outer;
}
}
index += 1;
}
return {
width: truncationEnabled ? truncationLimit : width,
index: truncationEnabled ? truncationIndex : length,
truncated: truncationEnabled,
ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
};
};
const dist = getStringTruncatedWidth;
// CONCATENATED MODULE: ./node_modules/fast-string-width/dist/index.js
const dist_NO_TRUNCATION = {
limit: 1 / 0,
ellipsis: "",
ellipsisWidth: 0
};
const fastStringWidth = (input, options = {}) => dist(input, dist_NO_TRUNCATION, options).width;
const fast_string_width_dist = fastStringWidth;
// CONCATENATED MODULE: ./node_modules/fast-wrap-ansi/lib/main.js
const ESC = "";
const CSI = "\u009b";
const END_CODE = 39;
const ANSI_ESCAPE_BELL = "";
const ANSI_CSI = "[";
const ANSI_OSC = "]";
const ANSI_SGR_TERMINATOR = "m";
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
const GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, "y");
const getClosingCode = openingCode => {
if (openingCode >= 30 && openingCode <= 37) return 39;
if (openingCode >= 90 && openingCode <= 97) return 39;
if (openingCode >= 40 && openingCode <= 47) return 49;
if (openingCode >= 100 && openingCode <= 107) return 49;
if (openingCode === 1 || openingCode === 2) return 22;
if (openingCode === 3) return 23;
if (openingCode === 4) return 24;
if (openingCode === 7) return 27;
if (openingCode === 8) return 28;
if (openingCode === 9) return 29;
if (openingCode === 0) return 0;
return;
};
const wrapAnsiCode = code => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = url => `${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
const wrapWord = (rows, word, columns) => {
const characters = word[Symbol.iterator]();
let isInsideEscape = false;
let isInsideLinkEscape = false;
let lastRow = rows.at(-1);
let visible = lastRow === void 0 ? 0 : fast_string_width_dist(lastRow);
let currentCharacter = characters.next();
let nextCharacter = characters.next();
let rawCharacterIndex = 0;
while (!currentCharacter.done) {
const character = currentCharacter.value;
const characterLength = fast_string_width_dist(character);
if (visible + characterLength <= columns) rows[rows.length - 1] += character; else {
rows.push(character);
visible = 0;
}
if (character === ESC || character === CSI) {
isInsideEscape = true;
isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
}
if (isInsideEscape) {
if (isInsideLinkEscape) {
if (character === ANSI_ESCAPE_BELL) {
isInsideEscape = false;
isInsideLinkEscape = false;
}
} else if (character === ANSI_SGR_TERMINATOR) isInsideEscape = false;
} else {
visible += characterLength;
if (visible === columns && !nextCharacter.done) {
rows.push("");
visible = 0;
}
}
currentCharacter = nextCharacter;
nextCharacter = characters.next();
rawCharacterIndex += character.length;
}
lastRow = rows.at(-1);
if (!visible && lastRow !== void 0 && lastRow.length && rows.length > 1) rows[rows.length - 2] += rows.pop();
};
const stringVisibleTrimSpacesRight = string => {
const words = string.split(" ");
let last = words.length;
while (last) {
if (fast_string_width_dist(words[last - 1])) break;
last--;
}
if (last === words.length) return string;
return words.slice(0, last).join(" ") + words.slice(last).join("");
};
const exec = (string, columns, options = {}) => {
if (options.trim !== false && string.trim() === "") return "";
let returnValue = "";
let escapeCode;
let escapeUrl;
const words = string.split(" ");
let rows = [ "" ];
let rowLength = 0;
for (let index = 0; index < words.length; index++) {
const word = words[index];
if (options.trim !== false) {
const row = rows.at(-1) ?? "";
const trimmed = row.trimStart();
if (row.length !== trimmed.length) {
rows[rows.length - 1] = trimmed;
rowLength = fast_string_width_dist(trimmed);
}
}
if (index !== 0) {
if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
rows.push("");
rowLength = 0;
}
if (rowLength || options.trim === false) {
rows[rows.length - 1] += " ";
rowLength++;
}
}
const wordLength = fast_string_width_dist(word);
if (options.hard && wordLength > columns) {
const remainingColumns = columns - rowLength;
const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
const breaksStartingNextLine = Math.floor((wordLength - 1) / columns);
if (breaksStartingNextLine < breaksStartingThisLine) rows.push("");
wrapWord(rows, word, columns);
rowLength = fast_string_width_dist(rows.at(-1) ?? "");
continue;
}
if (rowLength + wordLength > columns && rowLength && wordLength) {
if (options.wordWrap === false && rowLength < columns) {
wrapWord(rows, word, columns);
rowLength = fast_string_width_dist(rows.at(-1) ?? "");
continue;
}
rows.push("");
rowLength = 0;
}
if (rowLength + wordLength > columns && options.wordWrap === false) {
wrapWord(rows, word, columns);
rowLength = fast_string_width_dist(rows.at(-1) ?? "");
continue;
}
rows[rows.length - 1] += word;
rowLength += wordLength;
}
if (options.trim !== false) rows = rows.map(row => stringVisibleTrimSpacesRight(row));
const preString = rows.join("\n");
let inSurrogate = false;
for (let i = 0; i < preString.length; i++) {
const character = preString[i];
returnValue += character;
if (!inSurrogate) {
inSurrogate = character >= "\ud800" && character <= "\udbff";
if (inSurrogate) continue;
} else inSurrogate = false;
if (character === ESC || character === CSI) {
GROUP_REGEX.lastIndex = i + 1;
const groupsResult = GROUP_REGEX.exec(preString);
const groups = groupsResult?.groups;
if (groups?.code !== void 0) {
const code = Number.parseFloat(groups.code);
escapeCode = code === END_CODE ? void 0 : code;
} else if (groups?.uri !== void 0) escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
}
if (preString[i + 1] === "\n") {
if (escapeUrl) returnValue += wrapAnsiHyperlink("");
const closingCode = escapeCode ? getClosingCode(escapeCode) : void 0;
if (escapeCode && closingCode) returnValue += wrapAnsiCode(closingCode);
} else if (character === "\n") {
if (escapeCode && getClosingCode(escapeCode)) returnValue += wrapAnsiCode(escapeCode);
if (escapeUrl) returnValue += wrapAnsiHyperlink(escapeUrl);
}
}
return returnValue;
};
const CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
return String(string).normalize().split(CRLF_OR_LF).map(line => exec(line, columns, options)).join("\n");
}
var hook_engine = __webpack_require__(97827);
// CONCATENATED MODULE: ./node_modules/@inquirer/core/dist/lib/utils.js
function breakLines(content, width) {
return content.split("\n").flatMap(line => wrapAnsi(line, width, {
trim: false,
wordWrap: false
}).split("\n").map(str => str.trimEnd())).join("\n");
}
function readlineWidth() {
return cli_width({
defaultWidth: 80,
output: (0, hook_engine.h1)().output
});
}
}),

/***/ 27395: // node_modules/@inquirer/figures/dist/index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ay: () => __WEBPACK_DEFAULT_EXPORT__
});
var node_process$0 = __webpack_require__(1708);
function isUnicodeSupported() {
if (!node_process$0.platform.startsWith("win")) return node_process$0.env["TERM"] !== "linux";
return Boolean(node_process$0.env["CI"]) || Boolean(node_process$0.env["WT_SESSION"]) || Boolean(node_process$0.env["TERMINUS_SUBLIME"]) || node_process$0.env["ConEmuTask"] === "{cmd::Cmder}" || node_process$0.env["TERM_PROGRAM"] === "Terminus-Sublime" || node_process$0.env["TERM_PROGRAM"] === "vscode" || node_process$0.env["TERM"] === "xterm-256color" || node_process$0.env["TERM"] === "alacritty" || node_process$0.env["TERMINAL_EMULATOR"] === "JetBrains-JediTerm";
}
const common = {
circleQuestionMark: "(?)",
questionMarkPrefix: "(?)",
square: "\u2588",
squareDarkShade: "\u2593",
squareMediumShade: "\u2592",
squareLightShade: "\u2591",
squareTop: "\u2580",
squareBottom: "\u2584",
squareLeft: "\u258c",
squareRight: "\u2590",
squareCenter: "\u25a0",
bullet: "\u25cf",
dot: "\u2024",
ellipsis: "\u2026",
pointerSmall: "\u203a",
triangleUp: "\u25b2",
triangleUpSmall: "\u25b4",
triangleDown: "\u25bc",
triangleDownSmall: "\u25be",
triangleLeftSmall: "\u25c2",
triangleRightSmall: "\u25b8",
home: "\u2302",
heart: "\u2665",
musicNote: "\u266a",
musicNoteBeamed: "\u266b",
arrowUp: "\u2191",
arrowDown: "\u2193",
arrowLeft: "\u2190",
arrowRight: "\u2192",
arrowLeftRight: "\u2194",
arrowUpDown: "\u2195",
almostEqual: "\u2248",
notEqual: "\u2260",
lessOrEqual: "\u2264",
greaterOrEqual: "\u2265",
identical: "\u2261",
infinity: "\u221e",
subscriptZero: "\u2080",
subscriptOne: "\u2081",
subscriptTwo: "\u2082",
subscriptThree: "\u2083",
subscriptFour: "\u2084",
subscriptFive: "\u2085",
subscriptSix: "\u2086",
subscriptSeven: "\u2087",
subscriptEight: "\u2088",
subscriptNine: "\u2089",
oneHalf: "\u00bd",
oneThird: "\u2153",
oneQuarter: "\u00bc",
oneFifth: "\u2155",
oneSixth: "\u2159",
oneEighth: "\u215b",
twoThirds: "\u2154",
twoFifths: "\u2156",
threeQuarters: "\u00be",
threeFifths: "\u2157",
threeEighths: "\u215c",
fourFifths: "\u2158",
fiveSixths: "\u215a",
fiveEighths: "\u215d",
sevenEighths: "\u215e",
line: "\u2500",
lineBold: "\u2501",
lineDouble: "\u2550",
lineDashed0: "\u2504",
lineDashed1: "\u2505",
lineDashed2: "\u2508",
lineDashed3: "\u2509",
lineDashed4: "\u254c",
lineDashed5: "\u254d",
lineDashed6: "\u2574",
lineDashed7: "\u2576",
lineDashed8: "\u2578",
lineDashed9: "\u257a",
lineDashed10: "\u257c",
lineDashed11: "\u257e",
lineDashed12: "\u2212",
lineDashed13: "\u2013",
lineDashed14: "\u2010",
lineDashed15: "\u2043",
lineVertical: "\u2502",
lineVerticalBold: "\u2503",
lineVerticalDouble: "\u2551",
lineVerticalDashed0: "\u2506",
lineVerticalDashed1: "\u2507",
lineVerticalDashed2: "\u250a",
lineVerticalDashed3: "\u250b",
lineVerticalDashed4: "\u254e",
lineVerticalDashed5: "\u254f",
lineVerticalDashed6: "\u2575",
lineVerticalDashed7: "\u2577",
lineVerticalDashed8: "\u2579",
lineVerticalDashed9: "\u257b",
lineVerticalDashed10: "\u257d",
lineVerticalDashed11: "\u257f",
lineDownLeft: "\u2510",
lineDownLeftArc: "\u256e",
lineDownBoldLeftBold: "\u2513",
lineDownBoldLeft: "\u2512",
lineDownLeftBold: "\u2511",
lineDownDoubleLeftDouble: "\u2557",
lineDownDoubleLeft: "\u2556",
lineDownLeftDouble: "\u2555",
lineDownRight: "\u250c",
lineDownRightArc: "\u256d",
lineDownBoldRightBold: "\u250f",
lineDownBoldRight: "\u250e",
lineDownRightBold: "\u250d",
lineDownDoubleRightDouble: "\u2554",
lineDownDoubleRight: "\u2553",
lineDownRightDouble: "\u2552",
lineUpLeft: "\u2518",
lineUpLeftArc: "\u256f",
lineUpBoldLeftBold: "\u251b",
lineUpBoldLeft: "\u251a",
lineUpLeftBold: "\u2519",
lineUpDoubleLeftDouble: "\u255d",
lineUpDoubleLeft: "\u255c",
lineUpLeftDouble: "\u255b",
lineUpRight: "\u2514",
lineUpRightArc: "\u2570",
lineUpBoldRightBold: "\u2517",
lineUpBoldRight: "\u2516",
lineUpRightBold: "\u2515",
lineUpDoubleRightDouble: "\u255a",
lineUpDoubleRight: "\u2559",
lineUpRightDouble: "\u2558",
lineUpDownLeft: "\u2524",
lineUpBoldDownBoldLeftBold: "\u252b",
lineUpBoldDownBoldLeft: "\u2528",
lineUpDownLeftBold: "\u2525",
lineUpBoldDownLeftBold: "\u2529",
lineUpDownBoldLeftBold: "\u252a",
lineUpDownBoldLeft: "\u2527",
lineUpBoldDownLeft: "\u2526",
lineUpDoubleDownDoubleLeftDouble: "\u2563",
lineUpDoubleDownDoubleLeft: "\u2562",
lineUpDownLeftDouble: "\u2561",
lineUpDownRight: "\u251c",
lineUpBoldDownBoldRightBold: "\u2523",
lineUpBoldDownBoldRight: "\u2520",
lineUpDownRightBold: "\u251d",
lineUpBoldDownRightBold: "\u2521",
lineUpDownBoldRightBold: "\u2522",
lineUpDownBoldRight: "\u251f",
lineUpBoldDownRight: "\u251e",
lineUpDoubleDownDoubleRightDouble: "\u2560",
lineUpDoubleDownDoubleRight: "\u255f",
lineUpDownRightDouble: "\u255e",
lineDownLeftRight: "\u252c",
lineDownBoldLeftBoldRightBold: "\u2533",
lineDownLeftBoldRightBold: "\u252f",
lineDownBoldLeftRight: "\u2530",
lineDownBoldLeftBoldRight: "\u2531",
lineDownBoldLeftRightBold: "\u2532",
lineDownLeftRightBold: "\u252e",
lineDownLeftBoldRight: "\u252d",
lineDownDoubleLeftDoubleRightDouble: "\u2566",
lineDownDoubleLeftRight: "\u2565",
lineDownLeftDoubleRightDouble: "\u2564",
lineUpLeftRight: "\u2534",
lineUpBoldLeftBoldRightBold: "\u253b",
lineUpLeftBoldRightBold: "\u2537",
lineUpBoldLeftRight: "\u2538",
lineUpBoldLeftBoldRight: "\u2539",
lineUpBoldLeftRightBold: "\u253a",
lineUpLeftRightBold: "\u2536",
lineUpLeftBoldRight: "\u2535",
lineUpDoubleLeftDoubleRightDouble: "\u2569",
lineUpDoubleLeftRight: "\u2568",
lineUpLeftDoubleRightDouble: "\u2567",
lineUpDownLeftRight: "\u253c",
lineUpBoldDownBoldLeftBoldRightBold: "\u254b",
lineUpDownBoldLeftBoldRightBold: "\u2548",
lineUpBoldDownLeftBoldRightBold: "\u2547",
lineUpBoldDownBoldLeftRightBold: "\u254a",
lineUpBoldDownBoldLeftBoldRight: "\u2549",
lineUpBoldDownLeftRight: "\u2540",
lineUpDownBoldLeftRight: "\u2541",
lineUpDownLeftBoldRight: "\u253d",
lineUpDownLeftRightBold: "\u253e",
lineUpBoldDownBoldLeftRight: "\u2542",
lineUpDownLeftBoldRightBold: "\u253f",
lineUpBoldDownLeftBoldRight: "\u2543",
lineUpBoldDownLeftRightBold: "\u2544",
lineUpDownBoldLeftBoldRight: "\u2545",
lineUpDownBoldLeftRightBold: "\u2546",
lineUpDoubleDownDoubleLeftDoubleRightDouble: "\u256c",
lineUpDoubleDownDoubleLeftRight: "\u256b",
lineUpDownLeftDoubleRightDouble: "\u256a",
lineCross: "\u2573",
lineBackslash: "\u2572",
lineSlash: "\u2571"
};
const specialMainSymbols = {
tick: "\u2714",
info: "\u2139",
warning: "\u26a0",
cross: "\u2718",
squareSmall: "\u25fb",
squareSmallFilled: "\u25fc",
circle: "\u25ef",
circleFilled: "\u25c9",
circleDotted: "\u25cc",
circleDouble: "\u25ce",
circleCircle: "\u24de",
circleCross: "\u24e7",
circlePipe: "\u24be",
radioOn: "\u25c9",
radioOff: "\u25ef",
checkboxOn: "\u2612",
checkboxOff: "\u2610",
checkboxCircleOn: "\u24e7",
checkboxCircleOff: "\u24be",
pointer: "\u276f",
triangleUpOutline: "\u25b3",
triangleLeft: "\u25c0",
triangleRight: "\u25b6",
lozenge: "\u25c6",
lozengeOutline: "\u25c7",
hamburger: "\u2630",
smiley: "\u32e1",
mustache: "\u0df4",
star: "\u2605",
play: "\u25b6",
nodejs: "\u2b22",
oneSeventh: "\u2150",
oneNinth: "\u2151",
oneTenth: "\u2152"
};
const specialFallbackSymbols = {
tick: "\u221a",
info: "i",
warning: "\u203c",
cross: "\u00d7",
squareSmall: "\u25a1",
squareSmallFilled: "\u25a0",
circle: "( )",
circleFilled: "(*)",
circleDotted: "( )",
circleDouble: "( )",
circleCircle: "(\u25cb)",
circleCross: "(\u00d7)",
circlePipe: "(\u2502)",
radioOn: "(*)",
radioOff: "( )",
checkboxOn: "[\u00d7]",
checkboxOff: "[ ]",
checkboxCircleOn: "(\u00d7)",
checkboxCircleOff: "( )",
pointer: ">",
triangleUpOutline: "\u2206",
triangleLeft: "\u25c4",
triangleRight: "\u25ba",
lozenge: "\u2666",
lozengeOutline: "\u25ca",
hamburger: "\u2261",
smiley: "\u263a",
mustache: "\u250c\u2500\u2510",
star: "\u2736",
play: "\u25ba",
nodejs: "\u2666",
oneSeventh: "1/7",
oneNinth: "1/9",
oneTenth: "1/10"
};
const mainSymbols = {
...common,
...specialMainSymbols
};
const fallbackSymbols = {
...common,
...specialFallbackSymbols
};
const shouldUseMain = isUnicodeSupported();
const figures = shouldUseMain ? mainSymbols : fallbackSymbols;
const __WEBPACK_DEFAULT_EXPORT__ = figures;
Object.entries(specialMainSymbols);
}),

/***/ 28992: // node_modules/@inquirer/input/dist/index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => __WEBPACK_DEFAULT_EXPORT__
});
var inquirer_core$0 = __webpack_require__(89904);
var inquirer_core$1 = __webpack_require__(53625);
var inquirer_core$2 = __webpack_require__(41348);
var inquirer_core$3 = __webpack_require__(60129);
var inquirer_core$4 = __webpack_require__(33767);
var inquirer_core$5 = __webpack_require__(80348);
var inquirer_core$6 = __webpack_require__(82068);
const inputTheme = {
validationFailureMode: "keep"
};
const __WEBPACK_DEFAULT_EXPORT__ = (0, inquirer_core$0.H)((config, done) => {
const {prefill = "tab"} = config;
const theme = (0, inquirer_core$1.k)(inputTheme, config.theme);
const [status, setStatus] = (0, inquirer_core$2.J)("idle");
const [defaultValue, setDefaultValue] = (0, inquirer_core$2.J)(String(config.default ?? ""));
const [errorMsg, setError] = (0, inquirer_core$2.J)();
const [value, setValue] = (0, inquirer_core$2.J)("");
const prefix = (0, inquirer_core$3.M)({
status,
theme
});
async function validate(value) {
const {required, pattern, patternError = "Invalid input"} = config;
if (required && !value) return "You must provide a value";
if (pattern && !pattern.test(value)) return patternError;
if (typeof config.validate === "function") return await config.validate(value) || "You must provide a valid value";
return true;
}
(0, inquirer_core$4.o)(async (key, rl) => {
if (status !== "idle") return;
if ((0, inquirer_core$5.Ci)(key)) {
const answer = value || defaultValue;
setStatus("loading");
const isValid = await validate(answer);
if (isValid === true) {
setValue(answer);
setStatus("done");
done(answer);
} else {
if (theme.validationFailureMode === "clear") setValue(""); else rl.write(value);
setError(isValid);
setStatus("idle");
}
} else if ((0, inquirer_core$5.fQ)(key) && !value) setDefaultValue(""); else if ((0, 
inquirer_core$5.vY)(key) && !value) {
setDefaultValue("");
rl.clearLine(0);
rl.write(defaultValue);
setValue(defaultValue);
} else {
setValue(rl.line);
setError(void 0);
}
});
(0, inquirer_core$6.v)(rl => {
if (prefill === "editable" && defaultValue) {
rl.write(defaultValue);
setValue(defaultValue);
}
}, []);
const message = theme.style.message(config.message, status);
let formattedValue = value;
if (typeof config.transformer === "function") formattedValue = config.transformer(value, {
isFinal: status === "done"
}); else if (status === "done") formattedValue = theme.style.answer(value);
let defaultStr;
if (defaultValue && status !== "done" && !value) defaultStr = theme.style.defaultAnswer(defaultValue);
let error = "";
if (errorMsg) error = theme.style.error(errorMsg);
return [ [ prefix, message, defaultStr, formattedValue ].filter(v => v !== void 0).join(" "), error ];
});
}),

};
