import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-48929.js';
import { modules as shared3 } from './shared-3556.js';
import { modules as shared4 } from './shared-49917.js';
export const id = 5581;
export const ids = [5581,9917];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 97206: // build/js/steps/agent/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => changeRole
});
var node_crypto$0 = __webpack_require__(77598);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_protocol_expected_host$2 = __webpack_require__(25729);
var domain_protocol_agent_program$4 = __webpack_require__(29772);
var domain_errors_catalogue$3 = __webpack_require__(6966);
async function changeRole(client, options) {
const {role, actor, attempt = (0, node_crypto$0.randomUUID)(), reason, dryRun = false} = options;
const isLookedAt = dryRun || options.expectRole === void 0;
const found = isLookedAt ? await client.role() : void 0;
if (dryRun && found !== void 0) return planned(client, options, found);
const expectRole = options.expectRole ?? found?.role ?? void 0;
const request = {
protocol: domain_protocol_agent_program$4.W,
attempt,
actor,
...expectRole === void 0 ? {} : {
expectRole
},
...reason === void 0 ? {} : {
reason
},
...(0, domain_protocol_expected_host$2.AY)(client.options.config, client.name)
};
return await client.attempt({
verb: "role",
request,
words: [ "--set", role ]
});
}
function planned({options: {config, hostName}}, {role, expectRole}, found) {
const complaint = (0, domain_protocol_expected_host$2.HO)((0, 
domain_protocol_expected_host$2.AY)(config, hostName).expectHost, {
...found,
hostName
});
if (complaint !== void 0) throw new domain_errors_errors$1.dh("wrong-host", complaint.message, {
host: hostName,
hint: complaint.hint
});
if (found.role === null) throw (0, domain_errors_catalogue$3.IQ)(hostName, config.application);
if (expectRole !== void 0 && found.role !== expectRole) throw (0, domain_errors_catalogue$3.Au)({
host: hostName,
application: config.application
}, found.role, expectRole);
const what = found.role === role ? `is already ${role}` : `is ${found.role} and would be ${role}`;
return {
verdict: "UNCHANGED",
reason: `A dry run: ${hostName} ${what}.`,
record: null
};
}
}),

};
