import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-48929.js';
import { modules as shared4 } from './shared-3556.js';
import { modules as shared5 } from './shared-12097.js';
export const id = 1377;
export const ids = [1377];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


/***/ 61377: // build/js/cli/commands/host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
hostCommands: () => hostCommands
});
var command = __webpack_require__(4303);
var external_node_path_ = __webpack_require__(76760);
var external_node_process_ = __webpack_require__(1708);
var paths = __webpack_require__(5160);
var policy = __webpack_require__(54302);
var kept_file = __webpack_require__(16414);
var agent_file = __webpack_require__(12097);
var cli_arguments = __webpack_require__(66279);
var host_command = __webpack_require__(6297);
var inputs = __webpack_require__(38530);
var cli_lines = __webpack_require__(84652);
// CONCATENATED MODULE: ./build/js/cli/commands/host-install.js
const hostInstallCommand = (0, host_command.x)({
name: "install",
summary: "install or update the agent, its policy and its keys on a host",
options: {
deployKey: (0, inputs.uK)("<file...>", "public ssh keys that may deploy (default: those on the host; on a new one that of init)"),
readKey: (0, inputs.uK)("<file...>", "public ssh keys with read-only access (default: those on the host)"),
nixKey: (0, inputs.uK)("<file...>", "public Nix keys whose signatures the host accepts on store paths (default: those on the host; on a new one that of init)"),
allowedSigners: (0, inputs.Xi)("signers", (0, inputs.uK)("<file>", "who may sign a release, in the format of ssh-keygen's allowed_signers file (default: the host's file; on a new one that of init)")),
minimumSignatures: (0, inputs.Yz)("<count>", "how many different signers a release needs (default: the host's setting; 1 on a new host)", cli_arguments.pq),
minimumApprovals: (0, inputs.Yz)("<count>", "how many people must approve a release, who have neither signed it nor started its promote (default: the host's setting; 0 on a new host)", cli_arguments.mh),
emergencyCountersignHours: (0, inputs.Yz)("<hours>", "let promote --emergency release without the approvals, if it is countersigned within so many hours (default: the host's setting; 0, which allows none, on a new host)", cli_arguments.ZA),
substituter: (0, inputs.uK)("<url...>", "substituters that promote --allow-host-fallback may use"),
fingerprintKey: (0, inputs.uK)("<file>", "the key for fingerprints of secrets in snapshots, the same on all hosts (default: the host keeps its own)"),
sharedUnits: (0, inputs.Jt)("let the application have a unit that another one of the host has too, such as a proxy that both only reload"),
dryRun: (0, inputs.Jt)("print what would change; change nothing")
},
changesHost: "request",
examples: [ "grind-to-prod host install prod", "grind-to-prod host install prod --admin admin@prod.example --deploy-key deploy.pub --nix-key nix.pub --allowed-signers allowed_signers" ],
run: async ({reach, admin, directory, deployKey, readKey, nixKey, allowedSigners, minimumSignatures, minimumApprovals, ...options}, context) => {
const {at} = context;
const {hostInstall} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(4774), __webpack_require__.e(2696), __webpack_require__.e(7662), __webpack_require__.e(687) ]).then(__webpack_require__.bind(__webpack_require__, 10687));
const {substituter = [], fingerprintKey, emergencyCountersignHours, sharedUnits, dryRun} = options;
const asked = {
...reach,
admin,
deployKeyFiles: deployKey?.map(file => at(file)),
readKeyFiles: readKey?.map(file => at(file)),
nixKeyFiles: nixKey?.map(file => at(file)),
allowedSignersFile: at(allowedSigners),
minimumSignatures,
minimumApprovals,
emergencyCountersignHours,
sharedUnits,
substituters: substituter,
fingerprintKeyFile: at(fingerprintKey),
proposed: await keptKeys(reach.config.application, context),
unitFolder: (0, external_node_path_.join)(directory, "deploy"),
agentFile: (0, agent_file.O)(),
nodeFile: external_node_process_.execPath,
dryRun
};
const result = await hostInstall(asked, context);
return {
result,
text: installLines(result, dryRun)
};
}
});
async function keptKeys(application, context) {
const [deployKey, nixKey, allowedSigners] = await Promise.all([ "deployPublic", "nixPublic", "allowedSigners" ].map(file => (0, 
kept_file.hr)(file, application, context)));
return {
deployKey,
nixKey,
allowedSigners
};
}
function installLines({items, machineId, notes}, isDryRun) {
const changed = items.filter(({action}) => action !== "keep");
const about = [ ...notes, ...machineId === "" ? [] : [ `Its machine id, for machineId in grind-to-prod.yml: ${machineId}` ] ];
if (changed.length === 0) return [ "Nothing to change: the host is up to date.", ...about ];
const lines = changed.flatMap(({item, action, difference}) => [ `${action} ${item}`, ...isDryRun || isAboutTrust(item) ? difference.split("\n").filter(Boolean).map(line => `  ${line}`) : [] ]);
return [ ...lines, ...about, (0, cli_lines.a8)(changed.length, !isDryRun) ];
}
function isAboutTrust(item) {
return item === policy.CX || item === paths.SG || item.startsWith("/etc/grind-to-prod/");
}
var errors = __webpack_require__(8136);
// CONCATENATED MODULE: ./build/js/cli/commands/host-keys.js
const dryRun = (0, inputs.Jt)("print what would change; change nothing");
const addCommand = (0, host_command.x)({
name: "add",
summary: "add keys of this application to a host; everything else stays as it is",
options: {
deploy: (0, inputs.uK)("<file...>", "public ssh keys that may deploy"),
read: (0, inputs.uK)("<file...>", "public ssh keys with read-only access"),
nix: (0, inputs.uK)("<file...>", "public Nix keys whose signatures the host accepts on store paths"),
signer: (0, inputs.uK)("<file...>", "lines of ssh-keygen's allowed_signers: who may sign a release"),
dryRun
},
changesHost: "request",
examples: [ "grind-to-prod host keys add prod --admin admin@prod.example --deploy laptop.pub" ],
run: async ({reach, deploy, read, nix, signer, ...options}, context) => changed("add", {
...options,
reach,
keys: {
deploy,
read,
nix,
signers: signer
}
}, context)
});
const removeCommand = (0, host_command.x)({
name: "remove",
summary: "remove keys of this application from a host, and end the connections of its deploy user",
options: {
deploy: (0, inputs.uK)("<key...>", 'public ssh keys that may deploy: files, or fingerprints as "host show" prints them'),
read: (0, inputs.uK)("<key...>", "public ssh keys with read-only access: files, or fingerprints"),
nix: (0, inputs.uK)("<key...>", "public Nix keys: files, or names"),
signer: (0, inputs.uK)("<key...>", "keys that may sign a release: files, or fingerprints"),
dryRun
},
changesHost: "request",
examples: [ "grind-to-prod host keys remove prod --admin admin@prod.example --deploy old-laptop.pub --dry-run" ],
run: async ({reach, deploy, read, nix, signer, ...options}, context) => changed("remove", {
...options,
reach,
keys: {
deploy,
read,
nix,
signers: signer
}
}, context)
});
async function changed(change, {reach, keys, ...options}, {at, ...context}) {
if (Object.values(keys).every(files => files === void 0)) throw new errors.dz("missing-option", `Nothing is named to ${change}.`, {
hint: "Name keys with --deploy, --read, --nix or --signer."
});
const {hostKeys} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(4774), __webpack_require__.e(2696), __webpack_require__.e(7662), __webpack_require__.e(2889) ]).then(__webpack_require__.bind(__webpack_require__, 72889));
const result = await hostKeys({
...reach,
...options,
keys,
change,
agentFile: (0, agent_file.O)(),
at
}, context);
return {
result,
text: installLines(result, options.dryRun)
};
}
const hostKeysCommands = (0, command.Os)("keys", "add and remove keys on production hosts", [ addCommand, removeCommand ]);
// CONCATENATED MODULE: ./build/js/domain/report/access-lines.js
function accessLines(access) {
const {policy, signers, nixKeys, substituters} = access;
return [ `${access.application} on ${access.host}, agent ${access.agentVersion}`, ...section("deploy keys", access.deployKeys?.map(keyWords), "declared by the configuration of the host"), ...section("keys that only read", access.readKeys?.map(keyWords), "declared by the configuration of the host"), ...section(`signers (${access.minimumSignatures} needed)`, signers.map(({principals, key, validAfter, validBefore}) => `${principals.join(",")}: ${keyWords(key)}${validAfter === null ? "" : `, from ${validAfter}`}${validBefore === null ? "" : `, until ${validBefore}`}`)), ...section("Nix keys", nixKeys), ...substituters.length === 0 ? [] : section("substituters", substituters), ...section("units", policy.units), "  policy:", ...Object.entries(policy).filter(([name]) => name !== "units" && name !== "trustedPublicKeys").map(([name, value]) => `    ${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`) ];
}
function section(title, entries, absent = "none") {
return [ `  ${title}:`, ...entries === void 0 || entries.length === 0 ? [ `    ${entries === void 0 ? absent : "none"}` ] : entries.map(entry => `    ${entry}`) ];
}
function keyWords({type, fingerprint}) {
return `${fingerprint} (${type})`;
}
// CONCATENATED MODULE: ./build/js/cli/commands/host-show.js
const hostShowCommand = (0, host_command.mm)({
name: "show",
summary: "show who may do what on a host: keys, signers, units, policy",
options: {},
examples: [ "grind-to-prod host show prod" ],
run: async ({reach}, context) => {
const {hostShow} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(3001) ]).then(__webpack_require__.bind(__webpack_require__, 70251));
const result = await hostShow(reach, context);
return {
result,
text: accessLines(result)
};
}
});
// CONCATENATED MODULE: ./build/js/cli/commands/host-uninstall.js
const hostUninstallCommand = (0, host_command.x)({
name: "uninstall",
summary: "remove this application's deploy access, and an agent that no other needs, from a host; services keep running",
options: {
purge: (0, inputs.Jt)("also remove releases, records and GC roots; refused while a unit of the application runs"),
dryRun: (0, inputs.Jt)("print what would be removed; remove nothing")
},
changesHost: "request",
examples: [ "grind-to-prod host uninstall prod --admin admin@prod.example --dry-run" ],
run: async ({reach, admin, purge, dryRun}, context) => {
const {hostUninstall} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(4774), __webpack_require__.e(2696), __webpack_require__.e(7662), __webpack_require__.e(4146) ]).then(__webpack_require__.bind(__webpack_require__, 54146));
const result = await hostUninstall({
...reach,
admin,
purge,
dryRun,
agentFile: (0, agent_file.O)()
}, context);
return {
result,
text: uninstallLines(result.items, dryRun)
};
}
});
function uninstallLines(items, isDryRun) {
const changed = items.filter(({action}) => action !== "keep").length;
const lines = items.map(({item, action, detail}) => `${action} ${item}${detail === "" ? "" : ` (${detail})`}`);
if (changed === 0) return [ ...lines, "Nothing to remove." ];
return [ ...lines, (0, cli_lines.a8)(changed, !isDryRun) ];
}
// CONCATENATED MODULE: ./build/js/cli/commands/host.js
const hostCommands = (0, command.Os)("host", "manage the agent on production hosts", [ hostInstallCommand, hostShowCommand, hostKeysCommands, hostUninstallCommand ]);
}),

};
