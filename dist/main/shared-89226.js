export const modules = {

/***/ 89226: // build/js/verbs/rehearse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
;// CONCATENATED MODULE: ./build/js/domain/config/find-standby.js


/**
 * The host on which a release to this active one is rehearsed: the one standby of the configuration. Throws InputError `unknown-host`
 * for a host that is not there, and `usage` when it is not active, or there is not exactly one standby beside it.
 */
function findStandby(config, activeHost) {
    const { role } = (0,find_host/* findHost */.m)(config, activeHost);
    if (role !== 'active') {
        throw new errors/* InputError */.dz('usage', `A release is rehearsed for an active host, and ${activeHost} ${role === undefined ? 'has no role' : `is ${role}`} in grind-to-prod.yml (${listed(config)}); name the active one.`);
    }
    const standbys = (0,find_host/* hostsOfRole */.T)(config, 'standby');
    const [standby] = standbys;
    if (standby !== undefined && standbys.length === 1)
        return standby;
    throw new errors/* InputError */.dz('usage', `A release is rehearsed on the one standby beside ${activeHost}, and grind-to-prod.yml has ${standbys.length === 0 ? 'none' : standbys.join(' and ')} (${listed(config)}); give exactly one host the role standby, or promote without --rehearse.`);
}
function listed({ hosts }) {
    return Object.entries(hosts)
        .map(([name, { role }]) => `${name}: ${role ?? 'no role'}`)
        .join(', ');
}

// EXTERNAL MODULE: ./build/js/domain/snapshot/schema.js
var schema = __webpack_require__(18049);
// EXTERNAL MODULE: ./build/js/verbs/promote.js + 16 modules
var promote = __webpack_require__(96850);
// EXTERNAL MODULE: ./build/js/steps/bundle/read.js
var read = __webpack_require__(72707);
// EXTERNAL MODULE: ./build/js/verbs/snapshot.js
var snapshot = __webpack_require__(73475);
;// CONCATENATED MODULE: ./build/js/verbs/rehearse.js






/**
 * Promotes to the standby first, with its gates, its health and its snapshots, and only when it runs the release well, the same
 * bytes to the active host, which `hostName` names. What the active host would refuse is found before the standby is touched.
 * `expectCurrent` is about the active host. Throws InputError, HostError and GateError like `promote`; once the standby has the
 * release, a warning says so before the active host's error is thrown.
 */
async function rehearse(options, runner, reporter) {
    const { config, hostName } = options;
    const standbyName = findStandby(config, hostName);
    const { releaseId } = await (0,read/* readBundle */.B)(options.bundle, options.expectedReleaseId);
    const tell = (level, message) => reporter.report({ event: 'note', level, message });
    const to = async (host, more) => ({
        host,
        ...(await (0,promote.promote)({ ...options, snapshots: options.snapshots ?? true, hostName: host, expectedReleaseId: releaseId, ...more }, runner, reporter)),
    });
    tell('info', `Looking whether ${hostName} (active) would take the release, before it is rehearsed on ${standbyName} (standby).`);
    const planned = await to(hostName, { dryRun: true });
    // What the caller knows of the active host, and a connection to it, are nothing to the standby.
    const forStandby = { expectCurrent: undefined, connection: undefined };
    if (options.dryRun === true) {
        const standby = await to(standbyName, { ...forStandby, dryRun: true });
        const reason = `A dry run: first on ${standbyName} (standby), and if it is well there, on ${hostName} (active).`;
        return { verdict: 'UNCHANGED', reason, releaseId, standby, active: planned };
    }
    const standby = await to(standbyName, forStandby);
    if (standby.verdict !== 'COMMITTED' && standby.verdict !== 'UNCHANGED') {
        const reason = `The rehearsal on ${standbyName} (standby) ended ${standby.verdict}, so ${hostName} (active) was not touched: ${standby.reason}`;
        return { verdict: standby.verdict, reason, releaseId, standby, active: null };
    }
    if (standby.verdict === 'UNCHANGED')
        await requireWell(options, { standby, activeName: hostName }, runner, reporter);
    tell('info', `${standbyName} (standby) runs the release, and is well; now ${hostName} (active).`);
    try {
        const active = await to(hostName, {});
        return { verdict: active.verdict, reason: active.reason, releaseId, standby, active };
    }
    catch (error) {
        if ((0,errors/* isKnownError */.ux)(error))
            tell('warning', `${standbyName} (standby) runs release ${releaseId} and stays so; ${hostName} (active) was not touched.`);
        throw error;
    }
}
/** A standby that changed nothing was not judged now, so it is asked. Throws HostError `ill` unless it runs the release and is well. */
async function requireWell(options, { standby, activeName }, runner, reporter) {
    const { host: hostName, releaseId, reason } = standby;
    const { health, releases } = await (0,snapshot.snapshot)({ ...options, hostName }, runner, reporter);
    const checks = (0,schema/* isUnreadable */.GZ)(health) ? { health } : health;
    const [failed] = Object.entries(checks).flatMap(([name, check]) => {
        if ((0,schema/* isUnreadable */.GZ)(check))
            return [`${name} could not be read (${check.unreadable})`];
        return check.result === 'passed' ? [] : [`the check ${name} does not pass (${check.detail})`];
    });
    const complaint = releases.current === releaseId
        ? failed === undefined
            ? undefined
            : `runs this release already and is not well: ${failed}`
        : `did not take the release: ${reason.replace(/\.$/, '')}`;
    if (complaint === undefined)
        return;
    throw new errors/* HostError */.dh('ill', hostName, `${hostName} (standby) ${complaint}; mend it there and rehearse again. ${activeName} (active) was not touched.`);
}


/***/ }),

};
