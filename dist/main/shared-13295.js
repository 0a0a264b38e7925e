export const modules = {

/***/ 13295: // build/js/tools/git/log.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QW: () => logCommand,
g_: () => parseLog,
lh: () => countCommitsCommand,
tC: () => namedCommitsCommand
});
var git_js$0 = __webpack_require__(13909);
function logCommand(root, {from, to, limit}) {
const words = [ "log", "-z", "--no-show-signature", "--no-color", "--encoding=UTF-8", "--format=tformat:%H%x00%an%x00%s", `--max-count=${limit}` ];
return (0, git_js$0.QT)(root, [ ...words, "--end-of-options", `${from}..${to}` ]);
}
function namedCommitsCommand(root, commits) {
const format = [ "-z", "--no-show-signature", "--no-color", "--encoding=UTF-8", "--format=tformat:%H%x00%an%x00%s" ];
return (0, git_js$0.QT)(root, [ "log", ...format, "--no-walk", "--ignore-missing", "--max-count=1000", "--end-of-options", ...commits ]);
}
function parseLog(stdout) {
const fields = stdout.split("\0");
const commits = [];
for (let at = 0; at + 2 < fields.length; at += 3) commits.push({
id: fields[at],
author: fields[at + 1],
subject: fields[at + 2]
});
return commits;
}
function countCommitsCommand(root, from, to) {
return (0, git_js$0.QT)(root, [ "rev-list", "--count", "--end-of-options", `${from}..${to}` ]);
}
}),

/***/ 2252: // build/js/steps/plan/backup.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => requireBackupPossible,
t: () => plannedBackup
});
var domain_activation_data_backup$0 = __webpack_require__(98501);
var domain_errors_errors$1 = __webpack_require__(8136);
function requireBackupPossible(manifest, asked) {
const why = asked ? (0, domain_activation_data_backup$0.ew)(manifest) : null;
if (why === null) return;
throw new domain_errors_errors$1.dz("data-undeclared", `A backup of the data cannot be made before this release, because ${why}.`, {
hint: 'Add data to grind-to-prod.yml and build again, or remove the option "schema-change".'
});
}
function plannedBackup(manifest, asked) {
return (0, domain_activation_data_backup$0.SZ)(manifest, asked) ? manifest.data.folders : [];
}
}),

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

};
