import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-3556.js';
import { modules as shared2 } from './shared-16512.js';
import { modules as shared3 } from './shared-66304.js';
export const id = 8887;
export const ids = [8887];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 48887: // build/js/cli/commands/countersign.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
countersignCommand: () => countersignCommand
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$8 = __webpack_require__(7191);
var domain_report_amount$9 = __webpack_require__(53004);
var domain_report_outcome_lines$1 = __webpack_require__(30873);
var approver_key_js$2 = __webpack_require__(62364);
var ask_first_js$3 = __webpack_require__(95865);
var command_js$4 = __webpack_require__(4303);
var host_command_js$5 = __webpack_require__(6297);
var inputs_js$6 = __webpack_require__(38530);
var lines_js$7 = __webpack_require__(84652);
const countersignCommand = (0, command_js$4.G5)({
name: "countersign",
summary: "show an emergency release of a host, ask, and countersign it with one's own key",
arguments: {
host: (0, inputs_js$6.EE)("<host>", "a host of grind-to-prod.yml"),
release: (0, inputs_js$6.EE)("[release]", "a release id, or its first digits (default: the emergency release that is due first)")
},
options: {
...host_command_js$5.VK,
...approver_key_js$2.R,
yes: (0, inputs_js$6.Jt)("countersign without asking"),
dryRun: (0, inputs_js$6.Jt)("show what would be countersigned; sign nothing")
},
changesHost: "request",
examples: [ "grind-to-prod countersign prod --approval-key-file ~/.ssh/id_ed25519", "grind-to-prod countersign prod 4f6c2a --agent --approval-key-file ~/.ssh/id_ed25519.pub" ],
run: async ({host, release, approvalKeyFile, agent, yes, dryRun, ...named}, context) => {
if (release !== void 0 && !/^[0-9a-f]{6,64}$/.test(release)) throw notRelease(release);
const reach = await (0, host_command_js$5.sX)(named, [ host ], context);
const key = (0, approver_key_js$2.N)("countersign", {
approvalKeyFile,
agent,
dryRun
}, context);
const questions = await (0, ask_first_js$3.c)("countersign asks before it signs", {
yes,
dryRun
}, context);
const {countersign} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8108), __webpack_require__.e(6421) ]).then(__webpack_require__.bind(__webpack_require__, 98598));
const result = await countersign({
...reach,
hostName: host,
release,
key,
agree: async seen => {
show(seen, context);
return questions === null || questions.agree(`Countersign release ${seen.record.releaseId.slice(0, 12)}?`, false);
}
}, context);
return {
result,
text: textOf(result)
};
}
});
function show({record, emergency: {missing}}, {stderr}) {
const {releaseCommit, actor, startedAt} = record;
const commit = releaseCommit === void 0 ? [] : [ `  commit ${releaseCommit.commit} of ${releaseCommit.commitTime}` ];
stderr.write((0, lines_js$7.TV)([ ...(0, domain_report_outcome_lines$1.rz)({
verdict: record.verdict,
reason: record.reason,
record
}), ...commit, `  started by ${(0, domain_errors_quote$8.af)(actor.name)} at ${startedAt}${actor.runUrl === void 0 ? "" : ` in ${actor.runUrl}`}`, `  ${(0, 
domain_report_amount$9.B4)(missing, "countersignature is", "countersignatures are")} missing` ]));
}
function textOf({isKept, fingerprint, emergency, host}) {
const {releaseId, missing, isOverdue, countersigners} = emergency;
if (fingerprint === null) return [ `Not countersigned: ${releaseId}; nothing was signed.` ];
const left = missing === 0 ? "" : `; ${(0, domain_report_amount$9.B4)(missing, "person", "people")} still missing`;
if (!isKept) {
const people = countersigners.map(({principals, fingerprint: key}) => `${(0, domain_errors_quote$8.Re)(principals)} (${key})`);
const by = people.length === 0 ? "" : ` by ${people.join(" and ")}`;
return [ `${releaseId} on ${host} is already countersigned${by}; the one with ${fingerprint} was not kept${left}.` ];
}
const late = isOverdue ? ", too late" : "";
return [ `Countersigned ${releaseId} on ${host} with ${fingerprint}${late}${left}.` ];
}
function notRelease(text) {
return new domain_errors_errors$0.dz("usage", `${(0, 
domain_errors_quote$8.hD)(text)} is not a release id.`, {
hint: "Give the id, or at least six of its digits."
});
}
}),

};
