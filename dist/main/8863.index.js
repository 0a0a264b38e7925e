import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-86046.js';
import { modules as shared2 } from './shared-96477.js';
export const id = 8863;
export const ids = [8863];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 74107: // build/js/cli/commands/logs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
logsCommand: () => logsCommand
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_protocol_logs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20617);
var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66279);
var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7154);
var _host_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38530);
var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84652);
const logsCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.G5)({
name: "logs",
summary: "print what an application's units logged on a host",
arguments: {
host: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.EE)("<host>", "a host of grind-to-prod.yml"),
unit: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.EE)("[unit]", "one of its units (default: all of them)")
},
options: {
..._host_command_js__WEBPACK_IMPORTED_MODULE_4__.VK,
follow: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.Jt)("print new lines as they come, for an hour at most"),
since: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.Yz)("<time>", 'from when: "release" (since the current one was promoted), 30m, 2h, 3d, or a time such as 2026-01-31T12:00:00Z', _arguments_js__WEBPACK_IMPORTED_MODULE_2__.ek),
lines: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.NW)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.Yz)("<count>", "how many entries of the journal to print, the last ones", _arguments_js__WEBPACK_IMPORTED_MODULE_2__.SK), _domain_protocol_logs__WEBPACK_IMPORTED_MODULE_1__.xz)
},
examples: [ "grind-to-prod logs prod", "grind-to-prod logs prod quotes.service --follow", "grind-to-prod logs prod --since release" ],
run: async ({host: host, unit: unit, directory: directory, identityFile: identityFile, follow: follow, since: since, lines: entries}, context) => {
const {isJson: isJson, stdout: stdout} = context;
if (isJson && follow) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("conflicting-options", "A document has an end, and --follow has none.", {
hint: "Leave one of them out."
});
const {logs: logs} = await Promise.all([ __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(470) ]).then(__webpack_require__.bind(__webpack_require__, 61776));
const reach = await (0, _host_command_js__WEBPACK_IMPORTED_MODULE_4__.sX)({
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
const onLines = lines => isJson ? void kept.push(...lines) : void stdout.write((0, 
_lines_js__WEBPACK_IMPORTED_MODULE_6__.g)(lines));
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
}),

};
