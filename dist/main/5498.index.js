import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-86046.js';
import { modules as shared2 } from './shared-96477.js';
import { modules as shared3 } from './shared-49917.js';
export const id = 5498;
export const ids = [5498,9917];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 410: // build/js/cli/commands/history.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
historyCommand: () => historyCommand
});
var _domain_config_production_hosts__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44913);
var _domain_report_figures_lines__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49917);
var _domain_report_amount__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53004);
var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66279);
var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7154);
var _host_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38530);
const historyCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_1__.G5)({
name: "history",
summary: "write a static site of all releases: time line, figures, each release with its evidence, each incident with its diff",
arguments: {},
options: {
..._host_command_js__WEBPACK_IMPORTED_MODULE_2__.VK,
output: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.mw)("<folder>", "the folder of the site; it works from its files, and on GitHub Pages"),
host: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__._d)("<name...>", "hosts whose ledgers are read now (default: every production host, or none when there is a folder of artifacts)", String),
artifacts: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<folder>", "kept evidence in any arrangement: ledgers, releases, records, snapshots"),
allowedSigners: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<file>", "verify each release with these signers"),
revokedKeys: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<file>", "revoked keys: a key revocation list, or public keys"),
since: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Yz)("<time>", "the beginning of figures and time line: 90d, 2026-01-31 (default: the first record)", _arguments_js__WEBPACK_IMPORTED_MODULE_0__.Et)
},
needs: {
revokedKeys: "allowedSigners"
},
examples: [ "grind-to-prod history --output site", "grind-to-prod history --output site --artifacts archive --allowed-signers allowed_signers" ],
run: async ({output: output, host: host, artifacts: artifacts, allowedSigners: allowedSigners, revokedKeys: revokedKeys, since: since, ...reach}, context) => {
const {history: history} = await Promise.all([ __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(8742), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(3665), __webpack_require__.e(1649), __webpack_require__.e(9702), __webpack_require__.e(3404), __webpack_require__.e(4353) ]).then(__webpack_require__.bind(__webpack_require__, 30011));
const {at: at} = context;
const hosts = artifacts !== void 0 && host.length === 0 ? [] : await reachAll(host, reach, context);
const result = await history({
hosts: hosts,
artifacts: at(artifacts),
output: at(output),
allowedSignersFile: at(allowedSigners),
revokedKeysFile: at(revokedKeys),
since: since
}, context);
const {releases: releases, incidents: incidents, figures: figures, page: page} = result;
const text = [ `Wrote ${(0, _domain_report_amount__WEBPACK_IMPORTED_MODULE_4__.B4)(releases.length, "release")} and ${(0, 
_domain_report_amount__WEBPACK_IMPORTED_MODULE_4__.B4)(incidents.length, "incident")}: ${page}`, ...(0, 
_domain_report_figures_lines__WEBPACK_IMPORTED_MODULE_5__.figuresLines)(figures) ];
return {
result: result,
text: text
};
}
});
async function reachAll(names, inputs, context) {
const reach = await (0, _host_command_js__WEBPACK_IMPORTED_MODULE_2__.sX)(inputs, context);
const all = names.length === 0 ? (0, _domain_config_production_hosts__WEBPACK_IMPORTED_MODULE_6__.$)(reach.config) : names;
return all.map(hostName => Object.assign({
hostName: hostName
}, reach));
}
}),

};
