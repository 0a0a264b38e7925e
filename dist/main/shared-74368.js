export const modules = {

/***/ 74368: // build/js/domain/activation/verdicts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
gG: () => verdictNames,
oJ: () => isSuccess,
rY: () => verdicts
});
const verdictNames = [ "COMMITTED", "UNCHANGED", "ROLLED_BACK", "NEEDS_HUMAN", "UNKNOWN" ];
const verdicts = {
COMMITTED: {
exitCode: 0,
isSuccess: true,
sign: "\u2705",
meaning: "it runs and is healthy"
},
UNCHANGED: {
exitCode: 10,
isSuccess: "unless refused",
sign: "\u23f8\ufe0f",
meaning: "nothing was touched"
},
ROLLED_BACK: {
exitCode: 11,
isSuccess: false,
sign: "\u21a9\ufe0f",
meaning: "the previous release runs again and is healthy"
},
NEEDS_HUMAN: {
exitCode: 12,
isSuccess: false,
sign: "\ud83d\udea8",
meaning: "the host is not healthy: somebody must act now"
},
UNKNOWN: {
exitCode: 13,
isSuccess: false,
sign: "\u2753",
meaning: "contact was lost: check the outcome on the host"
}
};
function isSuccess(verdict, wasRefused) {
const answer = verdicts[verdict].isSuccess;
return answer === "unless refused" ? !wasRefused : answer;
}
}),

/***/ 34417: // build/js/domain/report/markdown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IN: () => MARKDOWN_LIMIT_BYTES,
XF: () => withinBytes,
p7: () => markdownText
});
var _sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
const MARKDOWN_LIMIT_BYTES = 900 * 1024;
function markdownText(text) {
return (0, _sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.g)(text.toWellFormed()).trimStart().replaceAll(/[&<>]/g, character => ({
"&": "&amp;",
"<": "&lt;",
">": "&gt;"
}[character])).replaceAll(/[\\`*_{}[\]()#!|~$^]|^[-+]|:(?=\/\/|[\w+-]+:)/g, character => `\\${character}`).replace(/^(\d+)(?=\.(?:\s|$))/, "$1\\").replaceAll(/\\#(?=\d)|\bGH-(?=\d)/gi, "$&&#8203;").replaceAll("@", "&#64;&#8203;").replaceAll(/\b(?=www\.)/gi, "&#8203;");
}
function withinBytes(lines, limitBytes, more) {
const sizes = lines.map(line => Buffer.byteLength(line) + 1);
if (sizes.reduce((sum, size) => sum + size, 0) <= limitBytes) return lines.map(line => `${line}\n`).join("");
let left = limitBytes - Buffer.byteLength(more(lines.length)) - 1;
let kept = 0;
while (kept < lines.length && sizes[kept] <= left) left -= sizes[kept++];
return [ ...lines.slice(0, kept), more(lines.length - kept) ].map(line => `${line}\n`).join("");
}
}),

/***/ 57336: // node_modules/picocolors/picocolors.js
/***/ (module => {
let p = process || {}, argv = p.argv || [], env = p.env || {};
let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
let formatter = (open, close, replace = open) => input => {
let string = "" + input, index = string.indexOf(close, open.length);
return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
};
let replaceClose = (string, close, replace, index) => {
let result = "", cursor = 0;
do {
result += string.substring(cursor, index) + replace;
cursor = index + close.length;
index = string.indexOf(close, cursor);
} while (~index);
return result + string.substring(cursor);
};
let createColors = (enabled = isColorSupported) => {
let f = enabled ? formatter : () => String;
return {
isColorSupported: enabled,
reset: f("[0m", "[0m"),
bold: f("[1m", "[22m", "[22m[1m"),
dim: f("[2m", "[22m", "[22m[2m"),
italic: f("[3m", "[23m"),
underline: f("[4m", "[24m"),
inverse: f("[7m", "[27m"),
hidden: f("[8m", "[28m"),
strikethrough: f("[9m", "[29m"),
black: f("[30m", "[39m"),
red: f("[31m", "[39m"),
green: f("[32m", "[39m"),
yellow: f("[33m", "[39m"),
blue: f("[34m", "[39m"),
magenta: f("[35m", "[39m"),
cyan: f("[36m", "[39m"),
white: f("[37m", "[39m"),
gray: f("[90m", "[39m"),
bgBlack: f("[40m", "[49m"),
bgRed: f("[41m", "[49m"),
bgGreen: f("[42m", "[49m"),
bgYellow: f("[43m", "[49m"),
bgBlue: f("[44m", "[49m"),
bgMagenta: f("[45m", "[49m"),
bgCyan: f("[46m", "[49m"),
bgWhite: f("[47m", "[49m"),
blackBright: f("[90m", "[39m"),
redBright: f("[91m", "[39m"),
greenBright: f("[92m", "[39m"),
yellowBright: f("[93m", "[39m"),
blueBright: f("[94m", "[39m"),
magentaBright: f("[95m", "[39m"),
cyanBright: f("[96m", "[39m"),
whiteBright: f("[97m", "[39m"),
bgBlackBright: f("[100m", "[49m"),
bgRedBright: f("[101m", "[49m"),
bgGreenBright: f("[102m", "[49m"),
bgYellowBright: f("[103m", "[49m"),
bgBlueBright: f("[104m", "[49m"),
bgMagentaBright: f("[105m", "[49m"),
bgCyanBright: f("[106m", "[49m"),
bgWhiteBright: f("[107m", "[49m")
};
};
module.exports = createColors();
module.exports.createColors = createColors;
}),

/***/ 81918: // build/js/cli/drift-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => driftText,
O: () => driftFormats
});
var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57336);
var _domain_protocol_version__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56476);
var _domain_report_sanitize_line__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94570);
var _reporter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29411);
const driftFormats = [ "table", "markdown", "json", "sarif", "html" ];
async function driftText(report, format, world) {
if (format === "markdown") return (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(5244) ]).then(__webpack_require__.bind(__webpack_require__, 75244))).driftMarkdown(report);
if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
if (format === "sarif") return `${JSON.stringify((await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(1386), __webpack_require__.e(5483) ]).then(__webpack_require__.bind(__webpack_require__, 27424))).driftSarif(report, _domain_protocol_version__WEBPACK_IMPORTED_MODULE_1__.VERSION), null, 2)}\n`;
if (format === "html") return (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1386), __webpack_require__.e(8376) ]).then(__webpack_require__.bind(__webpack_require__, 11252))).driftPage(report);
const {driftLines: driftLines} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(7602) ]).then(__webpack_require__.bind(__webpack_require__, 37602));
return painted(driftLines(report), world !== void 0 && world.stdout.isTTY === true && (0, 
_reporter_js__WEBPACK_IMPORTED_MODULE_0__.E)(world.environment));
}
function painted(lines, isColoured) {
const paint = picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(isColoured);
const tones = {
error: paint.red,
warning: paint.yellow,
note: paint.blue,
strong: paint.bold,
faint: paint.dim,
plain: text => text
};
return lines.map(({text: text, tone: tone}) => `${tones[tone]((0, _domain_report_sanitize_line__WEBPACK_IMPORTED_MODULE_3__.g)(text))}\n`).join("");
}
}),

};
