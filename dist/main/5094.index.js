import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-3556.js';
import { modules as shared2 } from './shared-12097.js';
export const id = 5094;
export const ids = [5094];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 410: // build/js/cli/commands/history.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
historyCommand: () => historyCommand
});
var domain_config_production_hosts$7 = __webpack_require__(44913);
var domain_history_site_evidence_lines$0 = __webpack_require__(31771);
var domain_report_figures_lines$6 = __webpack_require__(49917);
var domain_report_amount$5 = __webpack_require__(53004);
var arguments_js$1 = __webpack_require__(66279);
var command_js$2 = __webpack_require__(7154);
var host_command_js$3 = __webpack_require__(6297);
var inputs_js$4 = __webpack_require__(38530);
const historyCommand = (0, command_js$2.G5)({
name: "history",
summary: "write a static site of all releases: time line, figures, each release with its evidence, each incident with its diff",
arguments: {},
options: {
...host_command_js$3.VK,
output: (0, inputs_js$4.mw)("<folder>", "the folder of the site; it works from its files, and on GitHub Pages"),
host: (0, inputs_js$4._d)("<name...>", "hosts whose ledgers are read now (default: every production host, or none when there is a folder of artifacts)", String),
artifacts: (0, inputs_js$4.uK)("<path>", 'kept evidence in any arrangement: a folder with ledgers, releases, records, snapshots; an archive that "grind-to-prod bundle" wrote; or a ledger'),
allowedSigners: (0, inputs_js$4.uK)("<file>", "verify each release with these signers"),
revokedKeys: (0, inputs_js$4.uK)("<file>", "revoked keys: a key revocation list, or public keys"),
nixKeys: (0, inputs_js$4.uK)("<file>", "trusted public keys of Nix, as in nix.conf: each path of a release must be signed by one of them"),
knownHosts: (0, inputs_js$4.uK)("<file>", "verify what hosts signed of kept evidence with their keys in this known_hosts"),
since: (0, inputs_js$4.Yz)("<time>", "the beginning of figures and time line: 90d, 2026-01-31 (default: the first record)", arguments_js$1.Et)
},
needs: {
revokedKeys: [ "allowedSigners", "knownHosts" ],
nixKeys: "allowedSigners"
},
examples: [ "grind-to-prod history --output site", "grind-to-prod history --output site --artifacts archive --allowed-signers allowed_signers" ],
run: async ({output, host, artifacts, allowedSigners, revokedKeys, nixKeys, knownHosts, since, ...reach}, context) => {
const {history} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(9395), __webpack_require__.e(9474), __webpack_require__.e(5835), __webpack_require__.e(2696), __webpack_require__.e(9723), __webpack_require__.e(3874), __webpack_require__.e(1386), __webpack_require__.e(4253), __webpack_require__.e(4099), __webpack_require__.e(262), __webpack_require__.e(8881), __webpack_require__.e(5647), __webpack_require__.e(6584), __webpack_require__.e(3493), __webpack_require__.e(6809), __webpack_require__.e(608), __webpack_require__.e(8963), __webpack_require__.e(6832) ]).then(__webpack_require__.bind(__webpack_require__, 32475));
const {usableSigstore} = await Promise.all([ __webpack_require__.e(1325), __webpack_require__.e(2450) ]).then(__webpack_require__.bind(__webpack_require__, 99106));
const {at} = context;
const hosts = artifacts !== void 0 && host.length === 0 ? [] : await reachAll(host, reach, context);
const result = await history({
hosts,
artifacts: at(artifacts),
output: at(output),
allowedSignersFile: at(allowedSigners),
revokedKeysFile: at(revokedKeys),
nixKeysFile: at(nixKeys),
sigstore: allowedSigners === void 0 ? void 0 : await usableSigstore(await context.applicationFolder(reach.directory), context),
knownHostsFile: at(knownHosts),
since
}, context);
const {releases, incidents, figures, notice, page, evidence} = result;
const text = [ `Wrote ${(0, domain_report_amount$5.B4)(releases.length, "release")} and ${(0, 
domain_report_amount$5.B4)(incidents.length, "incident")}: ${page}`, ...(0, 
domain_report_figures_lines$6.figuresLines)(figures), ...notice === null ? [] : [ notice ], ...(0, 
domain_history_site_evidence_lines$0.p)(evidence) ];
return {
result,
text
};
}
});
async function reachAll(names, inputs, context) {
const reach = await (0, host_command_js$3.sX)(inputs, context);
const all = names.length === 0 ? (0, domain_config_production_hosts$7.$)(reach.config) : names;
return all.map(hostName => Object.assign({
hostName
}, reach));
}
}),

};
