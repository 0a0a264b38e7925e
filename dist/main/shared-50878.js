export const modules = {

/***/ 50878: // build/js/steps/metrics/write-drift.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => writeDriftMetrics
});
var external_node_path_ = __webpack_require__(76760);
var reason_of = __webpack_require__(11245);
var severity = __webpack_require__(75236);
// CONCATENATED MODULE: ./build/js/domain/metrics/drift-metrics.js
function driftMetrics({application, host, check, findings, checkedAt}) {
const labels = {
application,
host,
check
};
return [ {
name: "grind_to_prod_drift_findings",
help: "Findings of the last comparison of a host, by severity.",
type: "gauge",
samples: severity.g.map(severity => ({
labels: {
...labels,
severity
},
value: findings.filter(finding => finding.severity === severity).length
}))
}, {
name: "grind_to_prod_drift_checked_timestamp_seconds",
help: "When the host was compared last.",
type: "gauge",
samples: [ {
labels,
value: Math.floor(checkedAt / 1e3)
} ]
} ];
}
// CONCATENATED MODULE: ./build/js/domain/metrics/exposition.js
function expositionText(metrics) {
return metrics.map(familyText).join("");
}
function familyText({name, help, type, samples}) {
if (samples.length === 0) return "";
const values = samples.map(({labels, value}) => `${name}${labelText(labels)} ${numberText(value)}\n`).join("");
return `# HELP ${name} ${help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}\n# TYPE ${name} ${type}\n${values}`;
}
function labelText(labels) {
const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
function escaped(value) {
return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
function numberText(value) {
return Number.isFinite(value) ? String(value) : "NaN";
}
var report_event = __webpack_require__(59786);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var at_path = __webpack_require__(28825);
// CONCATENATED MODULE: ./build/js/tools/files/write-shared.js
const ABANDONED_MILLISECONDS = 60 * 60 * 1e3;
async function writeShared(path, content, mode) {
const prefix = `.${(0, external_node_path_.basename)(path)}.`;
const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `${prefix}${(0, 
external_node_crypto_.randomUUID)()}.new`);
try {
const handle = await (0, promises_.open)(temporary, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL, mode);
try {
await handle.chmod(mode);
await (0, at_path.Z)(path, () => handle.writeFile(content));
} finally {
await handle.close();
}
await (0, promises_.rename)(temporary, path);
} catch (error) {
await (0, promises_.rm)(temporary, {
force: true
}).catch(() => {});
throw error;
}
await removeAbandoned((0, external_node_path_.dirname)(path), prefix).catch(() => {});
}
async function removeAbandoned(folder, prefix) {
const left = (await (0, promises_.readdir)(folder)).filter(name => name.startsWith(prefix) && name.endsWith(".new"));
for (const file of left.map(name => (0, external_node_path_.join)(folder, name))) {
const {mtimeMs} = await (0, promises_.stat)(file);
if (Date.now() - mtimeMs > ABANDONED_MILLISECONDS) await (0, promises_.rm)(file, {
force: true
});
}
}
// CONCATENATED MODULE: ./build/js/steps/metrics/write-drift.js
async function writeDriftMetrics({config, hostName, check, findings}, reporter) {
const {application, metrics} = config;
if (metrics === void 0) return;
const file = (0, external_node_path_.join)(metrics.folder, `grind-to-prod-drift-${check}-${application}-${hostName}.prom`);
try {
const text = expositionText(driftMetrics({
application,
host: hostName,
check,
findings,
checkedAt: Date.now()
}));
await writeShared(file, text, 420);
} catch (error) {
(0, report_event.warn)(reporter, `The findings of drift were not written to ${metrics.folder}: ${(0, 
reason_of.A)(error)}.`);
}
}
}),

/***/ 51731: // build/js/domain/evidence/layout.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$t: () => placeOf,
HH: () => headFile,
K$: () => INDEX_FILE,
t7: () => isLedgerName,
uy: () => isHostName,
z4: () => byText
});
const INDEX_FILE = "index.json";
const trustFiles = [ "allowed_signers", "revoked_keys", "known_hosts", "nix-keys", "trusted_root.json", "timestamp_certificates.pem" ];
const parts = {
".json": "record",
".json.sig": "signature",
".intoto.json": "statement",
".countersigned.intoto.jsonl": "countersigned",
".intoto.json.tsr": "timestamp",
".intoto.json.tsr-missing.json": "missingTimestamp"
};
function placeOf(path) {
if (path === INDEX_FILE) return {
kind: "index"
};
const [, release, beside] = /^(release|releases\/[^/]+)\/([^/]+)$/.exec(path) ?? [];
if (release !== void 0 && beside !== void 0) return {
kind: beside === "manifest.json" ? "manifest" : "bundle",
release,
name: beside
};
const [, trust] = /^trust\/([^/]+)$/.exec(path) ?? [];
if (trust !== void 0 && trustFiles.some(name => name === trust)) return {
kind: "trust",
name: trust
};
const [, host, rest] = /^hosts\/([^/]+)\/(.+)$/.exec(path) ?? [];
return host === void 0 || rest === void 0 || !isHostName(host) ? {
kind: "unknown"
} : placeOfHost(host, rest);
}
function placeOfHost(host, rest) {
if (rest === "ledger.json" || rest === "ledger.ndjson") return {
kind: "ledger",
host
};
const [, attempt, ending] = /^records\/([0-9a-f-]{36})(\.[^/]+)$/.exec(rest) ?? [];
const part = ending !== void 0 && Object.hasOwn(parts, ending) ? parts[ending] : void 0;
if (attempt !== void 0 && part !== void 0) return {
kind: "record",
host,
attempt,
part
};
const [, head] = /^heads\/(head-[1-9][0-9]{0,15}-[0-9a-f]{12}\.json)$/.exec(rest) ?? [];
if (head !== void 0) return {
kind: "head",
host,
name: head
};
const [, name] = /^snapshots\/([^/]+\.(?:json|env))$/.exec(rest) ?? [];
return name === void 0 ? {
kind: "unknown"
} : {
kind: "snapshot",
host,
name
};
}
function byText(left, right) {
return left < right ? -1 : left > right ? 1 : 0;
}
function headFile({line, digest}) {
return `head-${line}-${digest.slice(0, 12)}.json`;
}
function isHostName(name) {
return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/.test(name);
}
function isLedgerName(name) {
return /^ledger.*\.(?:ndjson|json)$/.test(name);
}
}),

};
