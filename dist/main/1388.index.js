import { modules as shared0 } from './shared-62709.js';
export const id = 1388;
export const ids = [1388];
export const modules = {
...shared0,


/***/ 35330: // build/js/domain/statement/approval-comment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G9: () => approvalInComment,
b: () => approvalComment,
rk: () => approvalBy
});
var errors_errors_js$0 = __webpack_require__(8136);
var errors_quote_js$5 = __webpack_require__(7191);
var report_release_name_js$1 = __webpack_require__(71259);
var approval_js$2 = __webpack_require__(83338);
var dsse_js$3 = __webpack_require__(27172);
var trust_signature_js$4 = __webpack_require__(3508);
const MARK = "\x3c!-- grind-to-prod approval --\x3e";
const FENCE = "```";
const COMMENT_LIMIT = 65536;
const LINES_LIMIT = 16;
const LINE_LIMIT = trust_signature_js$4.Vz / trust_signature_js$4.Rf - 256;
function approvalComment({envelope, approval}, fingerprint) {
const {application, releaseId, plans} = approval;
const hosts = plans.map(({host}) => `\`${host}\``).join(", ");
const seen = hosts === "" ? "" : `, with the plan for ${hosts}`;
const sentence = `Approval of release \`${(0, report_release_name_js$1.m_)(releaseId)}\` of \`${application}\`${seen}, by the key \`${fingerprint}\`.`;
const why = "The production host checks the signature below; the author of this comment does not count.";
return `${MARK}\n${sentence} ${why}\n\n${FENCE}json\n${(0, dsse_js$3.q$)(envelope).trimEnd()}\n${FENCE}\n`;
}
function approvalInComment(body, {application, releaseId}) {
if (body.length > COMMENT_LIMIT || !body.includes(MARK)) return;
const lines = body.split(/\r?\n/).filter(line => line.startsWith("{") && Buffer.byteLength(line) <= LINE_LIMIT).slice(0, LINES_LIMIT);
return lines.flatMap(readLine).find(({approval}) => approval.releaseId === releaseId && approval.application === application);
}
function readLine(line) {
try {
return (0, approval_js$2.oX)(line).flatMap(({envelope: {payload, payloadType, signatures}, approval}) => {
const [first, ...others] = signatures;
if (first === void 0 || others.length > 0 || !/^SHA256:[A-Za-z0-9+/]{43}$/.test(first.keyid ?? "")) return [];
return [ {
envelope: {
payload,
payloadType,
signatures: [ {
keyid: first.keyid,
sig: first.sig
} ]
},
approval
} ];
});
} catch {
return [];
}
}
function approvalBy(fingerprint, approvals) {
const found = approvals.find(({envelope}) => envelope.signatures[0]?.keyid === fingerprint);
if (found !== void 0) return found;
throw new errors_errors_js$0.dz("statement-invalid", `There is no approval by the key ${(0, 
errors_quote_js$5.hD)(fingerprint)}.`, {
hint: "Approve again."
});
}
}),

};
