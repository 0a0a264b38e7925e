import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-3556.js';
import { modules as shared3 } from './shared-49917.js';
import { modules as shared4 } from './shared-45662.js';
export const id = 8005;
export const ids = [8005,9786,9917];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 410: // build/js/cli/commands/history.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
historyCommand: () => historyCommand
});
var node_path$0 = __webpack_require__(76760);
var domain_config_schema$1 = __webpack_require__(21325);
var domain_errors_quote$10 = __webpack_require__(7191);
var domain_report_event$2 = __webpack_require__(59786);
var domain_config_production_hosts$11 = __webpack_require__(44913);
var domain_history_site_evidence_lines$3 = __webpack_require__(31771);
var domain_report_figures_lines$9 = __webpack_require__(49917);
var domain_report_amount$8 = __webpack_require__(53004);
var arguments_js$4 = __webpack_require__(66279);
var command_js$5 = __webpack_require__(4303);
var host_command_js$6 = __webpack_require__(6297);
var inputs_js$7 = __webpack_require__(38530);
const historyCommand = (0, command_js$5.G5)({
name: "history",
summary: "write a static site of all releases: time line, figures, each release with its evidence, each incident with its diff",
arguments: {},
options: {
...host_command_js$6.VK,
output: (0, inputs_js$7.mw)("<folder>", "the folder of the site; it works from its files, and on GitHub Pages"),
host: (0, inputs_js$7._d)("<name...>", "hosts whose ledgers are read now (default: every production host, or none when there is a folder of artifacts)", String),
artifacts: (0, inputs_js$7.uK)("<path>", 'kept evidence in any arrangement: a folder with ledgers, releases, records, snapshots; an archive that "grind-to-prod bundle" wrote; or a ledger'),
allowedSigners: (0, inputs_js$7.uK)("<file>", "verify each release with these signers"),
revokedKeys: (0, inputs_js$7.uK)("<file>", "revoked keys: a key revocation list, or public keys"),
nixKeys: (0, inputs_js$7.uK)("<file>", "trusted public keys of Nix, as in nix.conf: each path of a release must be signed by one of them"),
knownHosts: (0, inputs_js$7.uK)("<file>", "verify what hosts signed of kept evidence with their keys in this known_hosts"),
since: (0, inputs_js$7.Yz)("<time>", "the beginning of figures and time line: 90d, 2026-01-31 (default: the first record)", arguments_js$4.Et)
},
needs: {
revokedKeys: [ "allowedSigners", "knownHosts" ],
nixKeys: "allowedSigners"
},
examples: [ "grind-to-prod history --output site", "grind-to-prod history --output site --artifacts archive --allowed-signers allowed_signers" ],
run: async ({output, host, artifacts, allowedSigners, revokedKeys, nixKeys, knownHosts, since, ...reach}, context) => {
const {history} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4727), __webpack_require__.e(8881), __webpack_require__.e(8173), __webpack_require__.e(2843), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(8108), __webpack_require__.e(262), __webpack_require__.e(9404), __webpack_require__.e(3493), __webpack_require__.e(6809), __webpack_require__.e(608), __webpack_require__.e(6530), __webpack_require__.e(5124), __webpack_require__.e(5938) ]).then(__webpack_require__.bind(__webpack_require__, 75391));
const {at} = context;
const hosts = artifacts !== void 0 && host.length === 0 ? [] : await reachAll(host, reach, context);
const result = await history({
hosts,
artifacts: at(artifacts),
output: at(output),
allowedSignersFile: at(allowedSigners),
revokedKeysFile: at(revokedKeys),
nixKeysFile: at(nixKeys),
sigstore: allowedSigners === void 0 ? void 0 : await trustedPolicy(reach.directory, artifacts, context),
knownHostsFile: at(knownHosts),
since
}, context);
const {releases, incidents, figures, notice, page, evidence} = result;
const text = [ `Wrote ${(0, domain_report_amount$8.B4)(releases.length, "release")} and ${(0, 
domain_report_amount$8.B4)(incidents.length, "incident")}: ${page}`, ...(0, 
domain_report_figures_lines$9.figuresLines)(figures), ...notice === null ? [] : [ notice ], ...(0, 
domain_history_site_evidence_lines$3.p)(evidence) ];
return {
result,
text
};
}
});
async function trustedPolicy(directory, artifacts, context) {
const {usableSigstore} = await __webpack_require__.e(6725).then(__webpack_require__.bind(__webpack_require__, 99106));
const {reasonToDistrust} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(5782), __webpack_require__.e(8881), __webpack_require__.e(8173), __webpack_require__.e(2843), __webpack_require__.e(5584), __webpack_require__.e(7715) ]).then(__webpack_require__.bind(__webpack_require__, 86950));
const folder = await context.foundFolder(directory);
const policy = await usableSigstore(folder, context);
if (policy === void 0) return;
const paths = artifacts === void 0 ? [] : [ context.at(artifacts) ];
const distrust = await reasonToDistrust(folder, {
isNamed: directory !== void 0,
paths
});
if (distrust === void 0) return policy;
const file = (0, domain_errors_quote$10.hD)((0, node_path$0.join)(folder, domain_config_schema$1.CONFIG_FILE), 200);
(0, domain_report_event$2.warn)(context.reporter, `The policy of Sigstore in ${file} is not used: ${distrust.clause}. ${distrust.hint}`);
return;
}
async function reachAll(names, inputs, context) {
const reach = await (0, host_command_js$6.sX)(inputs, names, context);
const all = names.length === 0 ? (0, domain_config_production_hosts$11.$)(reach.config) : names;
return all.map(hostName => Object.assign({
hostName
}, reach));
}
}),

};
