export const id = 4995;
export const ids = [4995];
export const modules = {

/***/ 38233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ inventorySummarySchema),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   iS: () => (/* binding */ inventorySchema),
/* harmony export */   o8: () => (/* binding */ inventoryOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53795);
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94362);




/** One path of a closure. Sizes are bytes of the NAR serialisation. References are sorted and leave out the path itself. */
const closurePathSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: _store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .storePathSchema */ .qd,
    narHash: _store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .narHashSchema */ .LN,
    narSize: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .storePathSchema */ .qd).max(10_000),
});
/** Every path of a closure, sorted by path. */
const inventorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(closurePathSchema).max(200_000),
});
/** What the manifest says of its inventory. */
const inventorySummarySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    narBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
});
/** Code-unit order, the same on every machine (a locale's is not). */
function byText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** The inventory of these paths, in its one order; whatever else is known of them is left out. */
function inventoryOf(paths) {
    return {
        schemaVersion: 1,
        paths: paths
            .map(({ path, narHash, narSize, references }) => ({
            path,
            narHash,
            narSize,
            references: references.filter((reference) => reference !== path).toSorted(byText),
        }))
            .toSorted((left, right) => byText(left.path, right.path)),
    };
}
/** Digest (SHA-256 of the canonical JSON), count and size of an inventory. */
function summarize(inventory) {
    return {
        digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(inventory)).digest('hex'),
        paths: inventory.paths.length,
        narBytes: inventory.paths.reduce((sum, entry) => sum + entry.narSize, 0),
    };
}


/***/ }),

/***/ 94362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ narHashSchema),
/* harmony export */   P$: () => (/* binding */ owningStorePath),
/* harmony export */   bL: () => (/* binding */ sha256Schema),
/* harmony export */   qd: () => (/* binding */ storePathSchema),
/* harmony export */   yF: () => (/* binding */ storePathName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * Store paths, as Nix defines them: 32 characters of nix32 (no e, o, u, t), a dash, and a name of at most 211 characters
 * that does not start like `.`, `..`, `.-` or `..-`.
 * Source: https://nix.dev/manual/nix/latest/store/store-path and src/libstore/path.cc.
 */
const storePathPattern = /^\/nix\/store\/[0-9abcdfghijklmnpqrsvwxyz]{32}-(?!\.{1,2}(?:-|$))[0-9A-Za-z+._?=-]{1,211}$/;
const storePathSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(255).regex(storePathPattern, 'is not a store path (/nix/store/<32 characters>-<name>)');
/** A Nix SRI hash of a NAR: `sha256-` and 44 characters of base64. */
const narHashSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'is not a NAR hash (sha256-<base64>)');
/** A lower-case hexadecimal SHA-256. */
const sha256Schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal');
/** The name part of a store path, without its hash. */
function storePathName(path) {
    return path.slice('/nix/store/'.length + 33);
}
/** The store path that a path inside the store belongs to, or undefined when it is not in the store. */
function owningStorePath(path) {
    const owner = path.split('/').slice(0, 4).join('/');
    return storePathPattern.test(owner) ? owner : undefined;
}


/***/ }),

/***/ 32395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ commandSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);


/** A program of the user's and its arguments. */
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSchema */ .ah)
    .min(1)
    .max(64)
    .refine(([program]) => program !== '', 'must begin with a program');


/***/ }),

/***/ 63381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ componentSchema),
/* harmony export */   Zm: () => (/* binding */ switchModeSchema),
/* harmony export */   gl: () => (/* binding */ systemProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);


/**
 * How a NixOS system becomes the host's, in the words of its own `switch-to-configuration`. `switch`: now and at every boot
 * from the next on. `boot`: from the next boot on. `test`: now, and not after the next boot.
 */
const switchModeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['switch', 'boot', 'test']);
const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    installable: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .installableSchema */ .NJ.describe('The flake output, relative to this file.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['package', 'system'])
        .optional()
        .describe('"package" (when absent): executables for <prefix>/bin. "system": a NixOS system (config.system.build.toplevel), which the host switches to in the same transaction; there can be one.'),
    links: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .linkNameSchema */ .lA, _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .outputPathSchema */ .i_)
        .optional()
        .describe('Names in <prefix>/bin, and the executable inside the output that each points to. A package needs it; a system has none.'),
    switchMode: switchModeSchema
        .optional()
        .describe('Of a system: "switch" (when absent) for now and every boot from the next on, "boot" from the next boot on, "test" for now and not after the next boot.'),
});
/** One component, with what its kind makes of the fields that are absent. */
const componentSchema = fields
    .superRefine(({ kind, links, switchMode }, context) => {
    const refuse = (field, message) => context.addIssue({ code: 'custom', path: [field], message });
    if (kind === 'system') {
        if (links !== undefined)
            refuse('links', 'is not for a system, whose programs are not linked into <prefix>/bin; remove it');
    }
    else {
        if (links === undefined)
            refuse('links', 'must be there');
        if (switchMode !== undefined)
            refuse('switchMode', 'is not for a package; remove it, or add "kind: system"');
    }
})
    .transform(({ installable, kind, links = {}, switchMode = 'switch' }) => {
    return kind === 'system' ? { installable, links, kind, switchMode } : { installable, links };
});
/** A host runs one system. */
function systemProblems({ components }) {
    const [first, ...others] = Object.keys(components).filter((name) => components[name].kind === 'system');
    return others.map((name) => ({
        path: ['components', name, 'kind'],
        at: 'value',
        message: `is system, and component ${first} is one already; a host runs one system, so remove one`,
    }));
}


/***/ }),

/***/ 64498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ confirmSchema),
/* harmony export */   Z: () => (/* binding */ confirmProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Of a release that may cut its own connection: it stands only when somebody says so in time, over a new connection. */
const confirmSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    deadlineSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(5)
        .max(3600)
        .describe('Seconds after the health checks have passed within which the release must be confirmed.'),
});
/** The gates are what promote confirms by, so they must fit in before the deadline. */
function confirmProblems({ confirm, gates }) {
    const seconds = gates.afterApply.reduce((sum, { timeoutSeconds }) => sum + timeoutSeconds, 0);
    if (confirm === undefined || seconds < confirm.deadlineSeconds)
        return [];
    return [
        {
            path: ['confirm', 'deadlineSeconds'],
            at: 'value',
            message: `is ${confirm.deadlineSeconds}, and the gates afterApply, which run before the confirmation, may take ${seconds} s; allow more than that, or give them a shorter timeoutSeconds`,
        },
    ];
}


/***/ }),

/***/ 66892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ dataSchema),
/* harmony export */   z: () => (/* binding */ dataFolderProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);


/** What an application keeps between releases: folders that a release may change and a rollback does not bring back. */
const dataSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    folders: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9)
        .min(1)
        .max(16)
        .describe('Folders on the host that the application writes to. A rollback leaves them alone; restore-data on the host brings them back.'),
    backup: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['schema-change', 'always', 'never'])
        .default('schema-change')
        .describe('Before which releases the folders are backed up on the host: those with schemaChange, every one, or none.'),
    program: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .linkNameSchema */ .lA
        .optional()
        .describe('A link of the release that makes the backup instead of the built-in archive, called with "backup" or "restore", as root, by its store path.'),
    timeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(86_400).default(3600).describe('Seconds that a backup or the restoring of one may take.'),
});
/** Places that belong to the system, to Nix or to us; a data folder is none of them, above none of them and in none of them. */
const foreignPlaces = ['/nix', '/proc', '/sys', '/dev', '/run', '/var/lib/grind-to-prod', '/etc/grind-to-prod'];
/** Names in the prefix that are ours. */
const ownNames = ['bin', 'current', 'releases', 'backups'];
/** Why these cannot be the data folders of an application with this prefix: the folder's place in the list, and the end of a sentence. */
function dataFolderProblems(folders, prefix) {
    return folders.flatMap((folder, index) => {
        const other = folders.slice(0, index).find((earlier) => overlap(folder, earlier));
        if (other !== undefined)
            return [{ index, message: `is ${folder}, which overlaps ${other}; name each folder once` }];
        const foreign = foreignPlaces.find((place) => overlap(folder, place));
        if (foreign !== undefined)
            return [{ index, message: `is ${folder}, which overlaps ${foreign}; an application keeps no data there` }];
        const own = isWithin(prefix, folder) ? prefix : ownNames.map((name) => `${prefix}/${name}`).find((place) => isWithin(folder, place));
        if (own !== undefined)
            return [{ index, message: `is ${folder}, but ${own} is where releases lie; use another folder, such as ${prefix}/data` }];
        return [];
    });
}
function overlap(left, right) {
    return isWithin(left, right) || isWithin(right, left);
}
/** True when a path is this folder or lies in it. */
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 14834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ failoverSchema),
/* harmony export */   cE: () => (/* binding */ forHost),
/* harmony export */   j3: () => (/* binding */ isHeaderValue)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32395);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);



/** `failover`: how traffic moves from one production host to the other, and how it is known from outside that it did. */
/** Something that is the same for both hosts, or one for each, by its name. */
function perHost(value) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([value, zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSchema */ .Jq, value)]);
}
const headerNameSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .max(128)
    .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, 'must be the name of a header, such as x-served-by');
/** Whether Node's HTTP client takes it for the value of a header; it throws for anything else. */
function isHeaderValue(text) {
    // oxlint-disable-next-line no-control-regex -- what no header may carry
    return /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(text);
}
const headerValueSchema = _grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .wordSchema */ .ah.refine(isHeaderValue, 'must be what a header can carry: Latin letters, digits and signs');
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(100).max(599);
const statusesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([statusSchema, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(statusSchema).min(1).max(16)], {
    error: 'must be a status, such as 204, or a list of them',
});
const timeoutSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(3600).default(60);
const programSwitchSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    command: _command_js__WEBPACK_IMPORTED_MODULE_0__/* .commandSchema */ .r.describe("A program and its arguments that move all new traffic to GRIND_TO_PROD_ACTIVE, a host of this file; the other one is GRIND_TO_PROD_STANDBY. It must do no harm when that is so already. No shell reads the words. It runs in this file's folder."),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .variableSchema */ .un, _grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .wordSchema */ .ah)
        .default({})
        .describe('Variables besides those of whoever fails over and GRIND_TO_PROD_ACTIVE, _STANDBY, _APPLICATION and _RELEASE_ID.'),
    timeoutSeconds: timeoutSchema.describe('Seconds after which it is killed, and has failed.'),
});
const requestSwitchSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    http: perHost(_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .healthUrlSchema */ .Pq).describe('A URL that is told to move all new traffic, or one for each host that traffic may go to.'),
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('POST'),
    headers: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(headerNameSchema, headerValueSchema).default({}).describe('Headers that are no secret, such as content-type.'),
    headersFrom: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(headerNameSchema, _grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .variableSchema */ .un)
        .default({})
        .describe('Headers whose values are secrets: the environment variable that each is taken from.'),
    body: perHost(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(65_536)).optional().describe('What is sent, or one text for each host that traffic may go to.'),
    status: statusesSchema.optional().describe('The right status of the answer, or a list of them; 200 to 299 when absent.'),
    timeoutSeconds: timeoutSchema.describe('Seconds that the answer may take.'),
});
const outsideCheckSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    http: _grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .healthUrlSchema */ .Pq.describe('What users ask: passes when a GET answers in time, with one of the right statuses; redirects are not followed.'),
    status: statusesSchema.optional().describe('The right status, or a list of them; 200 to 299 when absent.'),
    body: perHost(_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .wordSchema */ .ah.min(1).max(1024))
        .optional()
        .describe('Text that the first 64 KiB of the body must contain; or one text for each host, by which it is known who answers.'),
    servedByHeader: headerNameSchema
        .optional()
        .describe("A header of the answer whose value is the host's name in this file: by it, too, it is known who answers."),
    successThreshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(100).default(3).describe('Passes in a row that are needed.'),
    periodSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0.1).max(60).default(1).describe('Seconds between two of them.'),
    timeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0.1).max(60).default(5).describe('Seconds that one may take.'),
    deadlineSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(1)
        .max(3600)
        .default(60)
        .describe('Seconds after the switch within which it must have passed: where names are switched, more than they live in caches.'),
});
const failoverSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    switch: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([programSwitchSchema, requestSwitchSchema])
        .describe('How traffic is moved: a program, or one request over HTTP. The way back is the same with the other host.'),
    check: outsideCheckSchema.describe('What must pass, asked from where failover runs, for the traffic to stay where it was moved to.'),
});
/** What stands there for this host. */
function forHost(value, hostName) {
    return typeof value === 'string' ? value : value[hostName];
}


/***/ }),

/***/ 85670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ hostsOfRole),
/* harmony export */   m: () => (/* binding */ findHost)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65041);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);



/** The host of this name. Throws InputError `unknown-host` that names the nearest known one. */
function findHost(config, name) {
    const host = Object.hasOwn(config.hosts, name) ? config.hosts[name] : undefined;
    if (host !== undefined)
        return host;
    const known = Object.keys(config.hosts);
    const word = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const mend = known.length === 0
        ? 'the configuration names no hosts'
        : word === undefined
            ? `the configuration names ${known.join(', ')}`
            : `did you mean ${word}?`;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('unknown-host', `There is no host ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)}; ${mend}${mend.endsWith('?') ? '' : '.'}`);
}
/** The names of the hosts that have this role in the configuration. */
function hostsOfRole({ hosts }, role) {
    return Object.keys(hosts).filter((name) => hosts[name]?.role === role);
}


/***/ }),

/***/ 36407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ branchSchema),
/* harmony export */   GA: () => (/* binding */ machineIdSchema),
/* harmony export */   Jq: () => (/* binding */ nameSchema),
/* harmony export */   NJ: () => (/* binding */ installableSchema),
/* harmony export */   Nd: () => (/* binding */ nixPublicKeySchema),
/* harmony export */   OC: () => (/* binding */ publicKeySchema),
/* harmony export */   Pq: () => (/* binding */ healthUrlSchema),
/* harmony export */   ah: () => (/* binding */ wordSchema),
/* harmony export */   i_: () => (/* binding */ outputPathSchema),
/* harmony export */   lA: () => (/* binding */ linkNameSchema),
/* harmony export */   ml: () => (/* binding */ tcpTargetSchema),
/* harmony export */   o3: () => (/* binding */ unitSchema),
/* harmony export */   oL: () => (/* binding */ addressSchema),
/* harmony export */   q9: () => (/* binding */ prefixSchema),
/* harmony export */   un: () => (/* binding */ variableSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** The grammars of names that reach a host. Each is strict on purpose: what it lets through needs no quoting anywhere. */
/** Names of applications, components, hosts and health checks. */
const nameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(64)
    .regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/, 'must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit');
/** The name of a git branch. Narrower than git's own rule: nothing that git or a URL could read as something else. */
const branchSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^[A-Za-z0-9](?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9._/-]*$/, 'must be the name of a branch, such as main');
/** The name of a link in `<prefix>/bin`. */
const linkNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(64)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be letters, digits, dots, dashes and underscores, and start with a letter or digit');
/** A path inside an output: relative, with no `.` or `..` or empty segment. */
const outputPathSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+(?:\/[A-Za-z0-9._+-]+)*$/, 'must be a relative path inside the output, such as bin/hypervisor');
/** An absolute folder with at least two segments and no `.` or `..`. */
const prefixSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+){2,}$/, 'must be an absolute folder of at least two segments, such as /opt/choiros');
/**
 * Unit names, as systemd.unit(5) defines them, for the types that a release may restart; globs are not names.
 * A template (`a@.service`) cannot run, so an instance must not be empty.
 */
const unitSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?!-)[A-Za-z0-9:_.\\-]+(?:@[A-Za-z0-9:_.\\-]+)?\.(?:service|socket|target|timer|path)$/, 'must be a systemd unit name, such as hypervisor.service');
/** A flake installable of this repository: `./folder#attribute` or `.#attribute`. */
const installableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^\.(?:\/(?!\.{1,2}(?:\/|#))[A-Za-z0-9._-]+)*#[A-Za-z0-9._-]+$/, 'must be an installable of this repository, such as ./hypervisor#hypervisor');
const addressRule = 'must be "local" or user@host, with :port if it is not 22';
/** `local`, or `user@host` with an optional port. Host: a DNS name, an IPv4 address, or an IPv6 address in brackets. Nothing that ssh could read as an option. */
const addressSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('local'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(255)
        .regex(/^[a-z_][a-z0-9_-]{0,31}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::(?!0)[0-9]{1,5})?$/, addressRule)
        .refine((address) => Number(/:([0-9]+)$/.exec(address)?.[1] ?? 22) <= 65_535, addressRule),
], { error: addressRule });
/** An OpenSSH public key without options or comment, as in a known_hosts line. */
const publicKeySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(1024)
    .regex(/^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA…"');
/** A public key of a Nix signing key: `name:base64`. */
const nixPublicKeySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(512)
    .regex(/^[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=$/, 'must be a Nix public key, such as grind.example-1:AAAA…=');
/** As /etc/machine-id has it. */
const machineIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/, "must be the 32 hexadecimal digits of the host's /etc/machine-id");
/** A word of a command line, or a value of its environment: any text on one line. */
const wordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(4096)
    // oxlint-disable-next-line no-control-regex -- naming them is the point
    .regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, 'must be text on one line, without control characters');
/** The name of an environment variable. */
const variableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(128)
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be letters, digits and underscores, and not start with a digit');
/** A URL that a health check asks: http or https, no user, no fragment. */
const healthUrlSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2048).refine(isHealthUrl, 'must be an http or https URL with no user and no fragment');
function isHealthUrl(text) {
    // WHATWG parsing would mend spaces, backslashes and octal addresses; what needs mending is not what was meant.
    if (!/^https?:\/\/[^\s\\@#]+$/.test(text) || !URL.canParse(text))
        return false;
    const url = new URL(text);
    const port = url.port === '' ? '' : `:${url.port}`;
    const written = text.slice(text.indexOf('://') + 3).split(/[/?]/, 1)[0];
    return written.replace(/:(?:80|443)$/, '').toLowerCase() === `${url.hostname}${port}`.replace(/:(?:80|443)$/, '');
}
/** What a health check connects to: `host:port`, with an IPv6 address in brackets, in the one form in which a URL would show it. */
const tcpTargetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(260).refine(isTcpTarget, 'must be host:port, such as 127.0.0.1:8080 or [::1]:8080');
function isTcpTarget(text) {
    const [, host, port] = /^([A-Za-z0-9.-]+|\[[0-9a-fA-F:.]+\]):([1-9][0-9]{0,4})$/.exec(text) ?? [];
    if (host === undefined || Number(port) > 65_535 || !URL.canParse(`http://${host}/`))
        return false;
    return new URL(`http://${host}/`).hostname === host;
}


/***/ }),

/***/ 15394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ singleChecks),
/* harmony export */   q: () => (/* binding */ healthSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);


/** `health`: how a release is known to be well. Which kind a check is, its first key says; no two kinds share one. */
const timeoutSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0.1).max(60).describe('Seconds that this check may take, instead of those of the probe.');
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(100).max(599);
const httpCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    http: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .healthUrlSchema */ .Pq.describe('Passes when a GET answers in time, with one of the right statuses; redirects are not followed.'),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([statusSchema, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(statusSchema).min(1).max(16)], { error: 'must be a status, such as 204, or a list of them' })
        .optional()
        .describe('The right status, or a list of them; 200 to 299 when absent.'),
    body: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSchema */ .ah.min(1).max(1024).optional().describe('Text that the first 64 KiB of the body must contain.'),
    echo: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq
        .optional()
        .describe("A component whose store path, of the very release, the first 64 KiB of the body must contain. It proves who answers behind a proxy or forwarder, so the process that listens on the port need not be the release's."),
    timeoutSeconds: timeoutSchema.optional(),
});
const tcpCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tcp: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .tcpTargetSchema */ .ml.describe('host:port, an IPv6 address in brackets. Passes when it accepts a connection.'),
    timeoutSeconds: timeoutSchema.optional(),
});
const unitCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    unit: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3.describe('One of units, or of snapshot.units. Passes while it is active, and systemd has not restarted it by itself since the release was.'),
});
const execCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    exec: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .linkNameSchema */ .lA], _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSchema */ .ah)
        .refine((words) => words.length <= 64, 'must have at most 64 entries')
        .describe('A link of the release and its arguments, which no shell reads. It runs as a user of its own with no rights, and passes when it ends with status 0; the last lines of its output stand in the record.'),
    timeoutSeconds: timeoutSchema.optional(),
});
const single = [httpCheckSchema, tcpCheckSchema, unitCheckSchema, execCheckSchema];
const singleCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ(single);
const innerGroups = groups(singleCheckSchema);
const outerGroups = groups(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([...single, ...innerGroups]));
const healthCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([...single, ...outerGroups]);
/** More than this asks a host too much each second. */
const CHECK_LIMIT = 64;
const healthSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq, healthCheckSchema)
    .refine((health) => singleChecks(health).length <= CHECK_LIMIT, `must have at most ${CHECK_LIMIT} checks, those in groups counted`);
function groups(member) {
    const members = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(member).min(1).max(16);
    return [
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ any: members.describe('Passes when one of these passes.') }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ all: members.describe('Passes when every one of these passes.') }),
    ];
}
/** Every check that is no group, in the order in which they are written. */
function singleChecks(health) {
    return Object.entries(health).flatMap(([name, check]) => placed(check, [name]));
}
function placed(check, path) {
    if ('any' in check)
        return check.any.flatMap((member, index) => placed(member, [...path, 'any', index]));
    if ('all' in check)
        return check.all.flatMap((member, index) => placed(member, [...path, 'all', index]));
    return [{ path, check }];
}


/***/ }),

/***/ 44340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mayDifferSchema),
/* harmony export */   q: () => (/* binding */ mayDifferProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _drift_field_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53952);
/* harmony import */ var _errors_known_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25361);
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65041);
/* harmony import */ var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18049);





const mayDifferSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_drift_field_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldPatternSchema */ .Cc)
    .max(256)
    .default([])
    .describe('Fields of a snapshot, with all below them, in which hosts may differ without that being drift, besides those that any two hosts differ in. A star stands for any text within a name: units.*.restarts, capacity["/data"].');
/** A pattern that names no field that a snapshot has would silently allow nothing. */
function mayDifferProblems({ snapshot: { mayDiffer } }) {
    return mayDiffer.flatMap((pattern, index) => {
        const message = unknownName((0,_drift_field_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternParts */ .F6)(pattern));
        return message === undefined ? [] : [{ path: ['snapshot', 'mayDiffer', index], at: 'value', message: `is ${pattern}, but ${message}` }];
    });
}
/** Names of hosts, units and files are not known here: only those that the schema itself gives. */
function unknownName(parts) {
    for (const [depth, part] of parts.entries()) {
        const known = (0,_errors_known_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .knownKeysAt */ .h)(_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotSchema */ .ap, parts.slice(0, depth), []).filter((key) => key !== 'unreadable');
        if (known.length === 0 || part.includes('*') || known.includes(part))
            continue;
        const word = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(part, known);
        return `a snapshot has no ${part} there; ${word === undefined ? `it has ${known.join(', ')}` : `did you mean ${word}?`}`;
    }
    return undefined;
}


/***/ }),

/***/ 97494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ CONFIG_LIMIT_BYTES),
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/schema-problems.js
var schema_problems = __webpack_require__(90781);
// EXTERNAL MODULE: ./build/js/domain/manifest/environment-names.js
var environment_names = __webpack_require__(81765);
// EXTERNAL MODULE: ./build/js/domain/errors/nearest.js
var nearest = __webpack_require__(65041);
// EXTERNAL MODULE: ./build/js/domain/manifest/health-references.js
var health_references = __webpack_require__(12726);
// EXTERNAL MODULE: ./build/js/domain/config/health.js
var config_health = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/js/domain/config/released-unit.js
var released_unit = __webpack_require__(85118);
;// CONCATENATED MODULE: ./build/js/domain/config/health-problems.js




/** Health checks that speak of what the configuration does not have. */
function healthProblems(config) {
    return [...(0,health_references/* danglingReferences */.p)(config), ...unknownUnits(config)];
}
/** A check looks at a released unit or at a watched one; anything else is a name misspelt. */
function unknownUnits({ health, units, snapshot }) {
    const known = [...(0,released_unit/* unitNames */.PH)(units), ...snapshot.units];
    return (0,config_health/* singleChecks */.a)(health).flatMap(({ path, check }) => {
        if (!('unit' in check) || known.includes(check.unit))
            return [];
        const word = (0,nearest/* nearest */.p)(check.unit, known);
        const mend = word === undefined ? 'add it to snapshot.units, so that it is watched' : `did you mean ${word}?`;
        const message = `is ${check.unit}, which is neither in units nor in snapshot.units; ${mend}`;
        return [{ path: ['health', ...path, 'unit'], at: 'value', message }];
    });
}

// EXTERNAL MODULE: ./build/js/domain/config/confirm.js
var config_confirm = __webpack_require__(64498);
// EXTERNAL MODULE: ./build/js/domain/config/data.js
var config_data = __webpack_require__(66892);
;// CONCATENATED MODULE: ./build/js/domain/config/data-problems.js

/** What is wrong with `data` and `schemaChange` as a whole. */
function dataProblems({ data, schemaChange, prefix, components }) {
    if (data === undefined) {
        if (!schemaChange)
            return [];
        return [{ path: ['schemaChange'], at: 'value', message: 'is true, but there is no data that would be backed up; add data.folders' }];
    }
    const links = Object.values(components).flatMap((component) => Object.keys(component.links));
    const { program } = data;
    return [
        ...(0,config_data/* dataFolderProblems */.z)(data.folders, prefix).map(({ index, message }) => ({
            path: ['data', 'folders', index],
            at: 'value',
            message,
        })),
        ...(program === undefined || links.includes(program)
            ? []
            : [
                {
                    path: ['data', 'program'],
                    at: 'value',
                    message: `is ${program}, which is no link of a component; give one of ${links.join(', ') || 'them a link'}`,
                },
            ]),
        ...(schemaChange && data.backup === 'never'
            ? [{ path: ['data', 'backup'], at: 'value', message: 'is never, but schemaChange is true; remove one of them' }]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
;// CONCATENATED MODULE: ./build/js/domain/config/failover-problems.js

/** What `failover` needs of the hosts: exactly two that take turns, and a word for each wherever it says one by host. */
function failoverProblems(config) {
    const { failover } = config;
    if (failover === undefined)
        return [];
    const active = (0,find_host/* hostsOfRole */.T)(config, 'active');
    const standby = (0,find_host/* hostsOfRole */.T)(config, 'standby');
    const pair = [...active, ...standby];
    if (active.length !== 1 || standby.length !== 1) {
        const found = `${active.join(', ') || 'none'} is active and ${standby.join(', ') || 'none'} standby`;
        return [
            {
                path: ['failover'],
                at: 'key',
                message: `needs one host with "role: active" and one with "role: standby", but ${found}; set the roles of hosts`,
            },
        ];
    }
    const places = [
        ...('http' in failover.switch
            ? [
                [['switch', 'http'], failover.switch.http],
                [['switch', 'body'], failover.switch.body],
            ]
            : []),
        [['check', 'body'], failover.check.body],
    ];
    return places.flatMap(([path, value]) => {
        if (value === undefined || typeof value === 'string')
            return [];
        const missing = pair.filter((name) => !Object.hasOwn(value, name));
        const foreign = Object.keys(value).filter((name) => !pair.includes(name));
        if (missing.length === 0 && foreign.length === 0)
            return [];
        const what = missing.length > 0 ? `has nothing for ${missing.join(' and ')}` : `names ${foreign.join(', ')}`;
        return [{ path: ['failover', ...path], at: 'value', message: `${what}; give one for each of ${pair.join(' and ')}, and for no other` }];
    });
}

;// CONCATENATED MODULE: ./build/js/domain/config/machine-problems.js
/** Two hosts of one machine id are one host written down twice, or a machine that was cloned with its id. */
function machineProblems({ hosts }) {
    const owners = new Map();
    return Object.entries(hosts).flatMap(([name, { machineId }]) => {
        if (machineId === undefined)
            return [];
        const owner = owners.get(machineId);
        if (owner === undefined)
            owners.set(machineId, name);
        if (owner === undefined)
            return [];
        return [
            {
                path: ['hosts', name, 'machineId'],
                at: 'value',
                message: `is that of ${owner} too; a cloned machine needs an id of its own (systemd-machine-id-setup)`,
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/js/domain/config/may-differ.js
var may_differ = __webpack_require__(44340);
// EXTERNAL MODULE: ./build/js/domain/config/component.js
var component = __webpack_require__(63381);
// EXTERNAL MODULE: ./build/js/domain/config/schema.js + 1 modules
var schema = __webpack_require__(87034);
;// CONCATENATED MODULE: ./build/js/domain/config/cross-field.js










/** What no single field can know: the rules between the fields of a configuration. */
function crossFieldProblems(config) {
    return [
        ...hostKeyProblems(config),
        ...machineProblems(config),
        ...linkProblems(config),
        ...environmentProblems(config),
        ...unitProblems(config),
        ...(0,component/* systemProblems */.gl)(config),
        ...healthProblems(config),
        ...gateProblems(config),
        ...(0,config_confirm/* confirmProblems */.Z)(config),
        ...(0,may_differ/* mayDifferProblems */.q)(config),
        ...dataProblems(config),
        ...failoverProblems(config),
    ];
}
function hostKeyProblems({ hosts }) {
    return Object.entries(hosts)
        .filter(([, host]) => host.address !== 'local' && host.hostKey === undefined)
        .map(([name]) => ({
        path: ['hosts', name, 'hostKey'],
        at: 'value',
        message: "is missing; add the host's public key as it stands in /etc/ssh/ssh_host_ed25519_key.pub there, because no key is trusted on first use",
    }));
}
/** All links lie in one folder, <prefix>/bin. */
function linkProblems({ components }) {
    const owners = new Map();
    return Object.entries(components).flatMap(([component, { links }]) => Object.keys(links).flatMap((link) => {
        const owner = owners.get(link);
        if (owner === undefined)
            owners.set(link, component);
        if (owner === undefined)
            return [];
        return [
            {
                path: ['components', component, 'links', link],
                at: 'key',
                message: `is a link that component ${owner} has too, and both would be <prefix>/bin/${link}; give one another name`,
            },
        ];
    }));
}
/** `a-b` and `a.b` are two components but one environment variable. */
function environmentProblems({ components }) {
    const owners = new Map(environment_names/* FIXED_ENVIRONMENT_NAMES */.g.map((name) => [name, 'the manifest itself']));
    return Object.entries(components).flatMap(([component, { links }]) => {
        const clash = (0,environment_names/* componentVariables */.r)(component, Object.keys(links)).find(({ name }) => {
            const taken = owners.has(name);
            if (!taken)
                owners.set(name, `component ${component}`);
            return taken;
        });
        if (clash === undefined)
            return [];
        return [
            {
                path: ['components', component],
                at: 'key',
                message: `gives the variable ${clash.name} of the manifest's environment form, which ${owners.get(clash.name)} gives too; give it or its link another name`,
            },
        ];
    });
}
function unitProblems({ units }) {
    const names = (0,released_unit/* unitNames */.PH)(units);
    return names.flatMap((unit, index) => names.indexOf(unit) === index
        ? []
        : [{ path: ['units', index], at: 'value', message: `is ${unit}, which is in the list already; remove one` }]);
}
/** A gate's name says in the record which one it was. */
function gateProblems({ gates }) {
    const taken = new Set();
    return schema/* gateStages */.x.flatMap((stage) => gates[stage].flatMap(({ name }, index) => {
        if (!taken.has(name)) {
            taken.add(name);
            return [];
        }
        return [
            {
                path: ['gates', stage, index, 'name'],
                at: 'value',
                message: `is ${name}, which another gate is called too; give one another name`,
            },
        ];
    }));
}

// EXTERNAL MODULE: ./build/js/domain/config/places.js
var places = __webpack_require__(53324);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/domain/report/inert.js
var inert = __webpack_require__(69106);
;// CONCATENATED MODULE: ./build/js/domain/config/yaml-document.js



/** Deeper than this is no configuration: the schema's own depth is 6. */
const DEPTH_LIMIT = 32;
/**
 * Reads YAML 1.2 with the core schema (`no` is a text, not false), without aliases, merge keys and tags: a configuration
 * has no need of them, and each has been a way to make a small file mean something surprising.
 */
function readYaml(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        uniqueKeys: true,
        stringKeys: true,
        strict: true,
        prettyErrors: false,
        lineCounter: lines,
    });
    const position = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
        offset: pos[0],
        // The library shows what it found as it is.
        message: `is not valid YAML: ${(0,inert/* inert */.t)(message)}`,
    }));
    const problems = faults.length > 0 ? faults : refusals(document);
    return {
        value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
        problems,
        positionOf: (problem) => position(offsetOf(document, problem)),
        position,
    };
}
function refusals(document) {
    const found = [];
    const refuse = (node, message) => void found.push({ offset: node.range?.[0] ?? 0, message });
    (0,dist/* visit */.YR)(document, {
        Node(_key, node, ancestors) {
            if ((0,dist/* isAlias */.Vj)(node))
                refuse(node, 'uses an alias (*name), which is not read here; write the value out');
            else if (node.tag !== undefined)
                refuse(node, `uses the tag ${(0,quote/* quote */.h)(node.tag)}, which is not read here; remove it`);
            if ((0,dist/* isCollection */.P3)(node) && ancestors.filter(dist/* isCollection */.P3).length >= DEPTH_LIMIT) {
                refuse(node, `is nested more than ${DEPTH_LIMIT} levels deep; no configuration is`);
                return dist/* visit */.YR.BREAK;
            }
            return undefined;
        },
        Pair(_key, { key }) {
            if ((0,dist/* isScalar */.jn)(key) && key.value === '<<')
                refuse(key, 'uses a merge key (<<), which is not read here; write the fields out');
            if ((0,dist/* isScalar */.jn)(key) && key.value === '__proto__')
                refuse(key, 'has a key named __proto__, which no field is called; remove it');
        },
    });
    return found;
}
function offsetOf(document, { path, at }) {
    let node = document.contents;
    let offset = (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
    for (const [index, part] of path.entries()) {
        const pair = (0,dist/* isMap */.jh)(node) ? node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === part) : undefined;
        const next = pair === undefined
            ? (0,dist/* isCollection */.P3)(node)
                ? node.get(part, true)
                : undefined
            : pairTarget(pair, at === 'key' && index === path.length - 1);
        if (!(0,dist/* isNode */.Ll)(next))
            return offset;
        offset = next.range?.[0] ?? offset;
        node = next;
    }
    return offset;
}
/** A value that was left empty stands where its key does. */
function pairTarget(pair, wantKey) {
    return wantKey || !(0,dist/* isNode */.Ll)(pair.value) ? pair.key : pair.value;
}

;// CONCATENATED MODULE: ./build/js/domain/config/parse.js






/** Largest configuration that is read, in bytes. */
const CONFIG_LIMIT_BYTES = 256 * 1024;
/** What YAML calls not printable, and a lone surrogate, which is no character. */
const notPrintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/**
 * Reads `grind-to-prod.yml`. Every problem comes in one InputError, one line each, `file:line:column: field …, and the mend.`, and
 * as one of its places; these name the file by `path`.
 */
function parseConfig(text, fileName, path = fileName) {
    if (Buffer.byteLength(text) > CONFIG_LIMIT_BYTES) {
        throw new errors/* InputError */.dz('config-invalid', `${fileName} has more than ${CONFIG_LIMIT_BYTES} bytes; a configuration is far smaller, so look whether it is the right file.`);
    }
    const document = readYaml(text);
    const invalid = (complaints) => configError(complaints, fileName, path);
    const odd = notPrintable.exec(text);
    if (odd !== null) {
        const code = text.codePointAt(odd.index).toString(16).toUpperCase().padStart(4, '0');
        const message = `the file has the character U+${code}, which may not stand in YAML; remove it`;
        throw invalid([{ ...document.position(odd.index), message }]);
    }
    if (document.problems.length > 0) {
        throw invalid(document.problems.map(({ offset, message }) => ({ ...document.position(offset), message: `the file ${message}` })));
    }
    const complaints = (problems) => problems.map((problem) => ({ ...document.positionOf(problem), message: `${(0,schema_problems/* fieldName */.w5)(problem.path)} ${problem.message}` }));
    const result = schema/* configSchema */.Qn.safeParse(document.value ?? {});
    if (!result.success)
        throw invalid(complaints((0,schema_problems/* schemaProblems */.Ic)(result.error, document.value ?? {}, schema/* configSchema */.Qn)));
    const problems = crossFieldProblems(result.data);
    if (problems.length > 0)
        throw invalid(complaints(problems));
    (0,places/* rememberPlaces */._F)(result.data, (field) => ({ file: path, ...document.positionOf({ path: field, at: 'key' }) }));
    return result.data;
}
function configError(complaints, fileName, path) {
    const sentences = complaints.map(({ line, column, message }) => sentence(`${fileName}:${line}:${column}: ${message}`));
    const places = complaints.map(({ line, column, message }) => ({ file: path, line, column, message: sentence(message) }));
    return new errors/* InputError */.dz('config-invalid', sentences.join('\n'), { places });
}
function sentence(text) {
    return text.endsWith('?') ? text : `${text}.`;
}


/***/ }),

/***/ 53324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _F: () => (/* binding */ rememberPlaces),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   wz: () => (/* binding */ atField)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

const locations = new WeakMap();
/** Remembers of a configuration where its fields stand, for as long as it is in use. */
function rememberPlaces(config, locate) {
    locations.set(config, locate);
}
/** The line of a configuration that a problem comes from, for an error; nothing for a configuration that was not read from a file. */
function placesOf(config, path, message) {
    const locate = locations.get(config);
    return locate === undefined ? [] : [{ ...locate(path), message }];
}
/** Rethrows what a field of the configuration caused, with its line: for a promise's `catch`. */
function atField(config, path) {
    return (error) => {
        if (!(error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8))
            throw error;
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8(error.code, error.message, { cause: error.cause, places: placesOf(config, path, error.message) });
    };
}


/***/ }),

/***/ 85118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ unitNames),
/* harmony export */   a7: () => (/* binding */ configUnitSchema),
/* harmony export */   vw: () => (/* binding */ releasedUnitSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);


/** `units`: what is done about each unit once another release is current. The words are those of systemctl, where it has them. */
const actionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['restart', 'reload', 'start-only', 'none']);
const whenSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['changed', 'always']);
/** A unit as the manifest has it: nothing is left to a default. */
const releasedUnitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ unit: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3, action: actionSchema, when: whenSchema });
/** A unit as it is written: its name alone, or what is to be done about it too. Both become the manifest's form. */
const configUnitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3.transform((unit) => ({ unit, action: 'restart', when: 'changed' })),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        unit: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3.describe('Its name, such as hypervisor.service.'),
        action: actionSchema
            .default('restart')
            .describe('restart; reload: "systemctl reload", for a service that executes its new program by itself; start-only: start it when it is not active, and never restart it; none: only watch that it is active.'),
        when: whenSchema
            .default('changed')
            .describe('changed: only when its component or its definition has changed, or it does not run as it should; always: with every release.'),
    }),
]);
/** The names of units. */
function unitNames(units) {
    return units.map(({ unit }) => unit);
}


/***/ }),

/***/ 79344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ roleSchema),
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Which of two production hosts one is: the active one serves, the standby one waits to. */
const roles = ['active', 'standby'];
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(roles);


/***/ }),

/***/ 87034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ CONFIG_FILE),
  Qn: () => (/* binding */ configSchema),
  x: () => (/* binding */ gateStages),
  ul: () => (/* binding */ probeSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/config/command.js
var command = __webpack_require__(32395);
// EXTERNAL MODULE: ./build/js/domain/config/component.js
var component = __webpack_require__(63381);
// EXTERNAL MODULE: ./build/js/domain/config/confirm.js
var config_confirm = __webpack_require__(64498);
// EXTERNAL MODULE: ./build/js/domain/config/data.js
var data = __webpack_require__(66892);
// EXTERNAL MODULE: ./build/js/domain/config/failover.js
var failover = __webpack_require__(14834);
// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/config/health.js
var health = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/js/domain/config/may-differ.js
var may_differ = __webpack_require__(44340);
// EXTERNAL MODULE: ./build/js/domain/drift/field-pattern.js
var field_pattern = __webpack_require__(53952);
;// CONCATENATED MODULE: ./build/js/domain/config/parity.js


/** `parity`: in what the production hosts may be configured differently. */
const paritySchema = schemas/* strictObject */.rej({
    mayDiffer: schemas/* array */.YOg(field_pattern/* fieldPatternSchema */.Cc)
        .max(256)
        .default([])
        .describe('Values of grindToProd.parity in the flake, with all below them, in which hosts may differ: networking.hostName, systemd.services.*.environment. Where hosts are compared by snapshots, snapshot.mayDiffer counts.'),
});

// EXTERNAL MODULE: ./build/js/domain/config/released-unit.js
var released_unit = __webpack_require__(85118);
// EXTERNAL MODULE: ./build/js/domain/config/role.js
var role = __webpack_require__(79344);
;// CONCATENATED MODULE: ./build/js/domain/config/schema.js












/** `grind-to-prod.yml`: what a repository releases, where to, and how it is known to be healthy. */
const probeSchema = schemas/* strictObject */.rej({
    successThreshold: schemas/* number */.aig().int().min(1).max(100).default(3).describe('Passes in a row that every check needs.'),
    periodSeconds: schemas/* number */.aig().min(0.1).max(60).default(1).describe('Seconds between two rounds of checks.'),
    timeoutSeconds: schemas/* number */.aig().min(0.1).max(60).default(2).describe('Seconds that one check may take.'),
    deadlineSeconds: schemas/* number */.aig().min(1).max(3600).default(60).describe('Seconds after the restart within which all checks must have passed.'),
});
const gateSchema = schemas/* strictObject */.rej({
    name: grammar/* nameSchema */.Jq.describe('Stands in the log and in the record.'),
    command: command/* commandSchema */.r.describe("The program and its arguments. No shell reads them. It runs in this file's folder, and passes when it ends with status 0."),
    environment: schemas/* record */.g1P(grammar/* variableSchema */.un, grammar/* wordSchema */.ah)
        .default({})
        .describe('Variables besides those of whoever promotes and GRIND_TO_PROD_RELEASE_ID, _APPLICATION, _HOST, _ROLE and _MANIFEST.'),
    timeoutSeconds: schemas/* number */.aig().int().min(1).max(3600).default(300).describe('Seconds after which it is killed, and has failed.'),
});
/** When a gate runs. */
const gateStages = ['beforePromote', 'afterApply'];
const hostSchema = schemas/* strictObject */.rej({
    address: grammar/* addressSchema */.oL.describe('"local", or user@host of the deploy user.'),
    role: role/* roleSchema */.A.optional().describe('Which of two production hosts this is; a host that has another role is refused.'),
    machineId: grammar/* machineIdSchema */.GA
        .optional()
        .describe("The host's /etc/machine-id, as host install --dry-run and status print it: any other machine at this address is refused."),
    hostKey: grammar/* publicKeySchema */.OC
        .optional()
        .describe("The host's ssh public key. Required unless the address is local: there is no trust on first use."),
});
const configSchema = schemas/* strictObject */.rej({
    application: grammar/* nameSchema */.Jq.describe('What is released as a unit.'),
    branch: grammar/* branchSchema */.A0.default('main').describe('The protected branch; only commits on its upstream are released.'),
    components: schemas/* record */.g1P(grammar/* nameSchema */.Jq, component/* componentSchema */.HO)
        .refine((value) => Object.keys(value).length > 0, 'must name at least one component')
        .describe('What the application is made of: one flake output each.'),
    prefix: grammar/* prefixSchema */.q9.describe("The application's folder on the host; units execute <prefix>/bin/<link>."),
    units: schemas/* array */.YOg(released_unit/* configUnitSchema */.a7)
        .max(64)
        .default([])
        .describe('systemd units that run the application, in the order in which they are restarted: a name, or a name and what is to be done.'),
    health: health/* healthSchema */.q.default({}).describe('Checks that must pass, on the host itself, after the restart.'),
    probe: probeSchema.prefault({}).describe('How often and how long the checks are asked.'),
    data: data/* dataSchema */.y
        .optional()
        .describe('What the application keeps between releases; it is backed up before a release that changes its form.'),
    schemaChange: schemas/* boolean */.zMY()
        .default(false)
        .describe('True for a commit whose release changes the form of the data: the host backs the data up before it switches.'),
    gates: schemas/* strictObject */.rej({
        beforePromote: schemas/* array */.YOg(gateSchema)
            .max(32)
            .default([])
            .describe('Run on the build host before anything is copied; when one fails, nothing is changed.'),
        afterApply: schemas/* array */.YOg(gateSchema)
            .max(32)
            .default([])
            .describe('Run on the build host once the production host has committed; when one fails, that host goes back to what it ran before.'),
    })
        .prefault({})
        .describe('Commands that must pass, in this order, for a release to stand. They are no part of the manifest: the file that promote reads counts.'),
    confirm: config_confirm/* confirmSchema */.M
        .optional()
        .describe('For releases that may cut their own connection: promote confirms over a new connection, once the gates afterApply have passed; without that in time the host goes back by itself.'),
    hosts: schemas/* record */.g1P(grammar/* nameSchema */.Jq, hostSchema).default({}).describe('The build host and the production hosts.'),
    snapshot: schemas/* strictObject */.rej({
        repository: grammar/* prefixSchema */.q9.optional().describe('A diagnostics checkout on the host, if it keeps one.'),
        units: schemas/* array */.YOg(grammar/* unitSchema */.o3).max(256).default([]).describe('Units that are watched besides the released ones.'),
        mayDiffer: may_differ/* mayDifferSchema */.n,
    })
        .prefault({})
        .describe('What a snapshot of a host looks at besides the release.'),
    parity: paritySchema.prefault({}).describe('In what the production hosts may be configured differently.'),
    failover: failover/* failoverSchema */.Kg
        .optional()
        .describe('How the standby takes over: how traffic is moved, and how it is known from outside that it was.'),
});
/** The file's name, at the root of the user's repository. */
const CONFIG_FILE = 'grind-to-prod.yml';


/***/ }),

/***/ 53952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ fieldPatternSchema),
/* harmony export */   F6: () => (/* binding */ patternParts),
/* harmony export */   Ke: () => (/* binding */ matcherOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const pattern = /^(?:[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])(?:\.[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])*$/u;
/**
 * Names fields of a snapshot, and all that stands below them, as a field's own name does: `capacity["/data"].bytesTotal`. A star
 * stands for any text within one name: `units.*.restarts`, `units["container@*"]`.
 */
const fieldPatternSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(1024)
    .regex(pattern, 'must name fields of a snapshot, such as nix.version, units.*.restarts or capacity["/data"]');
/** The names in a pattern: `units["caddy.service"].restarts` has three. */
function patternParts(text) {
    return [...text.matchAll(/\["([^"]+)"\]|[^.[]+/gu)].map(([part, quoted]) => quoted ?? part);
}
/** A test for fields that one of the patterns names. The test is as fast for many patterns as for one, for most fields. */
function matcherOf(patterns) {
    const byFirst = new Map();
    const anyFirst = [];
    for (const text of patterns) {
        const parts = patternParts(text);
        const tests = parts.map(partTest);
        const first = parts[0];
        if (first.includes('*'))
            anyFirst.push(tests);
        else
            byFirst.set(first, [...(byFirst.get(first) ?? []), tests]);
    }
    return (path) => isBelowAny(path, byFirst.get(path[0]) ?? []) || isBelowAny(path, anyFirst);
}
function isBelowAny(path, alternatives) {
    return alternatives.some((tests) => tests.length <= path.length && tests.every((test, index) => test(path[index])));
}
function partTest(part) {
    if (part === '*')
        return () => true;
    if (!part.includes('*'))
        return (name) => name === part;
    const expression = new RegExp(`^${part
        .split(/\*+/)
        .map((text) => RegExp.escape(text))
        .join('.*')}$`, 'su');
    return (name) => expression.test(name);
}


/***/ }),

/***/ 75236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** How bad a finding is, mildest first: the levels of SARIF. */
const severities = ['note', 'warning', 'error'];
/** True when `severity` is `floor` or worse. */
function isAtLeast(severity, floor) {
    return severities.indexOf(severity) >= severities.indexOf(floor);
}


/***/ }),

/***/ 25361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ knownKeysAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);

/**
 * The keys that a schema knows of the object at `path`, for a message about one that it does not know. Of alternatives, those
 * count whose required keys are all `present`; all of them when there is none.
 */
function knownKeysAt(schema, path, present = []) {
    let shapes = alternatives(zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' }));
    for (const part of path) {
        shapes = shapes.flatMap((shape) => {
            const next = typeof part === 'number' ? shape.items : (shape.properties?.[String(part)] ?? shape.additionalProperties);
            return typeof next === 'object' && !Array.isArray(next) ? alternatives(next) : [];
        });
    }
    const objects = shapes.filter((shape) => shape.properties !== undefined);
    const fitting = objects.filter(({ required = [] }) => required.length > 0 && required.every((key) => present.includes(key)));
    return [...new Set((fitting.length > 0 ? fitting : objects).flatMap((shape) => Object.keys(shape.properties ?? {})))];
}
function alternatives(shape) {
    return [
        shape,
        ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap((inner) => (typeof inner === 'object' ? alternatives(inner) : [])),
    ];
}


/***/ }),

/***/ 65041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/**
 * The known word closest to what was written, or undefined when none is close enough to be what was meant: a third of its
 * length, or the same letters in another order.
 */
function nearest(written, known) {
    if (known.length === 0)
        return undefined;
    const shuffled = known.find((candidate) => lettersOf(candidate) === lettersOf(written));
    if (shuffled !== undefined)
        return shuffled;
    const word = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(written.toLowerCase(), known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written.toLowerCase(), word.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3)) ? word : undefined;
}
/** `htpt` and `http` have the same. */
function lettersOf(word) {
    return word.toLowerCase().split('').toSorted().join('');
}


/***/ }),

/***/ 90781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ schemaProblems),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* harmony import */ var _known_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25361);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65041);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);



/** What a schema found wrong with `input`, each with its mend. */
function schemaProblems(error, input, schema) {
    return withoutMeant(error.issues.flatMap((issue) => problemsOf(issue, [], input, schema)));
}
/** A misspelt key is reported once, not also as the missing key that it was meant to be. */
function withoutMeant(problems) {
    const meant = new Set(problems.flatMap((problem) => (problem.meant === undefined ? [] : [fieldName(problem.meant)])));
    return problems.filter((problem) => !(problem.missing === true && meant.has(fieldName(problem.path))));
}
/** `components.hypervisor.links`, `units[0]`, `health["a b"]`; `the file` for the root. */
function fieldName(path) {
    if (path.length === 0)
        return 'the file';
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const name = String(part);
        if (!/^[A-Za-z0-9_@-][A-Za-z0-9_.@-]*$/.test(name))
            return `[${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name, 60)}]`;
        return index === 0 ? name : `.${name}`;
    })
        .join('');
}
/** The value at a path, or undefined. Own properties only. */
function valueAt(input, path) {
    return path.reduce((value, part) => (typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined), input);
}
function problemsOf(issue, parent, input, schema) {
    const path = [...parent, ...issue.path];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, path, input, schema));
    if (issue.code === 'invalid_union' && !isOurs(issue.message)) {
        const branch = closestBranch(issue.errors, path, input, schema);
        if (branch !== undefined)
            return branch;
    }
    if (issue.code === 'invalid_key') {
        return [{ path, at: 'key', message: `is not a possible name: it ${issue.issues.map(requirementOf).join(' and ')}` }];
    }
    const value = valueAt(input, path);
    if (value === undefined)
        return [{ path, at: 'value', missing: true, message: 'is missing; add it' }];
    const requirement = requirementOf(issue);
    return [{ path, at: 'value', message: `is ${shown(value)}, ${requirement.startsWith('is not') ? 'which' : 'but'} ${requirement}` }];
}
function unknownKey(key, path, input, schema) {
    const others = Object.keys(Object(valueAt(input, path))).filter((other) => other !== key);
    const known = (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .knownKeysAt */ .h)(schema, path, others);
    if (others.length > 0 && !known.includes(key) && (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .knownKeysAt */ .h)(schema, path).includes(key)) {
        return { path: [...path, key], at: 'key', message: `cannot stand beside ${others.join(', ')}; remove one` };
    }
    const word = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
    const mend = word === undefined ? `the fields here are ${known.join(', ')}` : `did you mean ${word}?`;
    const found = { path: [...path, key], at: 'key', message: `is not a known field; ${mend}` };
    return word === undefined ? found : { ...found, meant: [...path, word] };
}
/** The problems of that branch of a union that the value is nearest to: the one with the fewest, none about its very type. */
function closestBranch(branches, path, input, schema) {
    const candidates = branches.map((branch) => {
        const problems = withoutMeant(branch.flatMap((inner) => problemsOf(inner, path, input, schema)));
        const missing = problems.filter((problem) => isMissingIn(path, problem));
        return { problems, missing, cost: problems.length + missing.length + (branch.some(isAboutType) ? 100 : 0) };
    });
    const best = candidates.toSorted((left, right) => left.cost - right.cost)[0];
    const kinds = [...new Set(candidates.flatMap(({ missing }) => missing.map((problem) => String(problem.path.at(-1)))))];
    if (best === undefined || best.missing.length === 0 || kinds.length < 2)
        return best?.problems;
    // Nothing says which of them it was to be.
    const others = best.problems.filter((problem) => !best.missing.includes(problem));
    return [{ path, at: 'value', message: `needs one of ${kinds.join(', ')}; add it` }, ...others];
}
/** True for a key that is missing in the very object at `path`. */
function isMissingIn(path, problem) {
    return problem.missing === true && problem.path.length === path.length + 1;
}
function isAboutType(issue) {
    return issue.path.length === 0 && issue.code === 'invalid_type';
}
const typeNames = {
    string: 'a text (put it in quotes)',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'a mapping of names to values',
    record: 'a mapping of names to values',
};
/** Messages that a schema of this program gave itself; zod's own begin with a capital. */
function isOurs(message) {
    return /^(?:must|is not) /.test(message);
}
function requirementOf(issue) {
    if (isOurs(issue.message))
        return issue.message;
    if (issue.code === 'invalid_type')
        return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    if (issue.code === 'too_big')
        return `must ${bound(issue.origin)} at most ${issue.maximum}${unitOf(issue.origin)}`;
    if (issue.code === 'too_small')
        return `must ${bound(issue.origin)} at least ${issue.minimum}${unitOf(issue.origin)}`;
    if (issue.code === 'invalid_value')
        return `must be ${issue.values.map((value) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(value)).join(' or ')}`;
    if (issue.code === 'invalid_format')
        return `must match ${issue.pattern ?? issue.format}`;
    return `must be mended (${issue.message})`;
}
function bound(origin) {
    return origin === 'string' || origin === 'array' ? 'have' : 'be';
}
function unitOf(origin) {
    return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}
/** A value in a sentence. Only scalars are written out: a list may be as deep and as long as it likes. */
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'empty';
    return typeof value === 'object' ? 'a mapping' : (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(value);
}


/***/ }),

/***/ 53795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   q: () => (/* binding */ canonicalRecord)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98799);

/** Canonical JSON (RFC 8785): one value, one text. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('The value has no JSON form.');
    return text;
}
/**
 * The same for what must be written down whatever its texts are: half of a character, such as a text that was cut may end with,
 * has no canonical form, and becomes U+FFFD.
 */
function canonicalRecord(value) {
    const mended = JSON.parse(JSON.stringify(value), wellFormed);
    return canonicalJson(mended);
}
function wellFormed(_key, part) {
    return typeof part === 'string' ? part.toWellFormed() : part;
}


/***/ }),

/***/ 34826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ systemComponent),
/* harmony export */   SW: () => (/* binding */ manifestComponentSchema),
/* harmony export */   _6: () => (/* binding */ hasOneSystem),
/* harmony export */   ge: () => (/* binding */ SWITCH_PROGRAM)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
/* harmony import */ var _config_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63381);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36407);




/** One component of a release: what was built of it, and what the host makes of it. */
const manifestComponentSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    installable: _config_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .installableSchema */ .NJ,
    storePath: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd,
    narHash: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .narHashSchema */ .LN,
    links: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .linkNameSchema */ .lA, zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ target: _config_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPathSchema */ .i_, sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Schema */ .bL })),
    /** Absent for a package. A system has no links: `narHash` covers its `bin/switch-to-configuration`, also against the bytes on the host's disk. */
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('system').optional(),
    /** Of a system: how the host switches to it. */
    switchMode: _config_component_js__WEBPACK_IMPORTED_MODULE_1__/* .switchModeSchema */ .Zm.optional(),
})
    .superRefine(({ kind, links, switchMode }, context) => {
    const refuse = (field, message) => context.addIssue({ code: 'custom', path: [field], message });
    if (kind === 'system' && switchMode === undefined)
        refuse('switchMode', 'must be there');
    if (kind === 'system' && Object.keys(links).length > 0)
        refuse('links', 'is not for a system');
    if (kind === undefined && switchMode !== undefined)
        refuse('switchMode', 'is not for a package');
});
/** Components by their names, at most one of them a system. */
function hasOneSystem(components) {
    return Object.values(components).filter(({ kind }) => kind === 'system').length <= 1;
}
/** The system that a release brings; null when it leaves the host's system alone. */
function systemComponent(manifest) {
    for (const [name, { kind, storePath, switchMode }] of Object.entries(manifest.components)) {
        if (kind === 'system' && switchMode !== undefined)
            return { name, path: storePath, mode: switchMode };
    }
    return null;
}
/** What switches a host to a NixOS system, within that system. */
const SWITCH_PROGRAM = 'bin/switch-to-configuration';


/***/ }),

/***/ 81765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ FIXED_ENVIRONMENT_NAMES),
/* harmony export */   r: () => (/* binding */ componentVariables)
/* harmony export */ });
/** Variables of a manifest's environment form that do not depend on its components. */
const FIXED_ENVIRONMENT_NAMES = [
    'RELEASE_ID',
    'RELEASE_SHA',
    'APPLICATION',
    'SYSTEM',
    'PREFIX',
    'MANIFEST_PATH',
    'CLOSURE_DIGEST',
    'CLOSURE_PATHS',
    'CLOSURE_BYTES',
];
/** `<COMPONENT>_PATH`, and `<COMPONENT>_BIN` for its one link or `<COMPONENT>_<LINK>_BIN` for each of several. */
function componentVariables(component, links) {
    return [
        { name: environmentName(component, 'PATH') },
        ...links.map((link) => ({
            name: links.length === 1 ? environmentName(component, 'BIN') : environmentName(component, link, 'BIN'),
            link,
        })),
    ];
}
/** Upper case, everything but letters and digits an underscore, never a digit first. */
function environmentName(...words) {
    const name = words
        .join('_')
        .toUpperCase()
        .replaceAll(/[^A-Z0-9]/g, '_');
    return /^[0-9]/.test(name) ? `_${name}` : name;
}


/***/ }),

/***/ 12726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ danglingReferences)
/* harmony export */ });
/* harmony import */ var _config_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15394);
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65041);


/** Checks that name a component or a link that the release does not have. Paths begin with `health`. */
function danglingReferences({ health, components }) {
    const links = Object.values(components).flatMap((component) => Object.keys(component.links));
    return (0,_config_health_js__WEBPACK_IMPORTED_MODULE_0__/* .singleChecks */ .a)(health).flatMap(({ path, check }) => {
        if ('http' in check && check.echo !== undefined && !Object.hasOwn(components, check.echo)) {
            return [dangling([...path, 'echo'], check.echo, 'component', Object.keys(components))];
        }
        if ('exec' in check && !links.includes(check.exec[0]))
            return [dangling([...path, 'exec', 0], check.exec[0], 'link', links)];
        return [];
    });
}
function dangling(path, name, kind, known) {
    const word = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const mend = word === undefined ? `the ${kind}s are ${known.join(', ') || 'none'}` : `did you mean ${word}?`;
    return { path: ['health', ...path], at: 'value', message: `is ${name}, which is no ${kind} of the release; ${mend}` };
}


/***/ }),

/***/ 67982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ MANIFEST_LIMIT_BYTES),
/* harmony export */   rc: () => (/* binding */ manifestSchema),
/* harmony export */   yU: () => (/* binding */ releaseIdSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64377);
/* harmony import */ var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38233);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94362);
/* harmony import */ var _config_health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _config_released_unit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85118);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87034);
/* harmony import */ var _config_confirm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64498);
/* harmony import */ var _config_data_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66892);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36407);
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34826);










/**
 * The manifest: the exact store paths of one release, and what a host must do with them. It is deterministic (the same
 * commit and outputs give the same bytes), so it names no clock, no run, no host and no path of the builder.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz(1),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .nameSchema */ .Jq,
    source: zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
        /** The upstream, without user, password or scheme, such as `github.com/owner/name`. */
        repository: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()
            .max(1024)
            .regex(/^[^\p{C}]+$/u, 'must be printable text'),
        commit: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
        /** Committer time, RFC 3339 in UTC. */
        commitTime: zod__WEBPACK_IMPORTED_MODULE_10__/* .datetime */ .w$(),
    }),
    /** A Nix system, such as `x86_64-linux`. */
    system: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().regex(/^[a-z0-9_]+-[a-z0-9]+$/),
    components: zod__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .nameSchema */ .Jq, _component_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestComponentSchema */ .SW).refine(_component_js__WEBPACK_IMPORTED_MODULE_8__/* .hasOneSystem */ ._6, 'must have at most one component that is a system'),
    /** In the order in which they are restarted. */
    units: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(_config_released_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .releasedUnitSchema */ .vw),
    health: _config_health_js__WEBPACK_IMPORTED_MODULE_2__/* .healthSchema */ .q,
    probe: _config_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .probeSchema */ .ul,
    /** Absent: the release stands as soon as it is healthy. */
    confirm: _config_confirm_js__WEBPACK_IMPORTED_MODULE_5__/* .confirmSchema */ .M.optional(),
    /** Absent: the application has no data that a release could spoil. */
    data: _config_data_js__WEBPACK_IMPORTED_MODULE_6__/* .dataSchema */ .y.optional(),
    /** This release changes the form of the data. */
    schemaChange: zod__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz(true).optional(),
    prefix: _config_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .prefixSchema */ .q9,
    /** The inventory of the components' closure (the manifest's own store path is not in it). */
    closure: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .inventorySummarySchema */ .a9,
});
/** Largest manifest that is read, in bytes. */
const MANIFEST_LIMIT_BYTES = 4 * 1024 * 1024;
/** A release id: the SHA-256 of the manifest's bytes. */
const releaseIdSchema = _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Schema */ .bL;


/***/ }),

/***/ 99289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ NO_RELEASE),
/* harmony export */   Vj: () => (/* binding */ copySummarySchema),
/* harmony export */   ZS: () => (/* binding */ attemptSchema),
/* harmony export */   Zk: () => (/* binding */ expectedReleaseSchema),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67982);



/** Who asked, for the record: never trusted, only remembered. */
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Such as `maintainer@grind`, or the login of whoever dispatched the run. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(256),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2048).optional(),
});
/** A random id chosen by the client, by which it finds its attempt again after a lost connection. */
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .uuid */ .uRe();
/** What stands for "no release at all" where a current release is expected. */
const NO_RELEASE = 'none';
/** What the caller believes to be current: a release id, what was there before the first release, or nothing. */
const expectedReleaseSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseIdSchema */ .yU, zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('taken-over'), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(NO_RELEASE)]);
const copySummarySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    copiedPaths: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    copiedNarBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    packBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    presentPaths: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    /** Paths that the host fetched from its own substituters because grind lacked them. */
    substitutedPaths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd),
});


/***/ }),

/***/ 53004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const binaryUnits = ['KiB', 'MiB', 'GiB', 'TiB'];
/** `1.5 MiB`; below 1 KiB `17 bytes`. */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
    const power = Math.min(Math.floor(Math.log2(bytes) / 10), binaryUnits.length);
    return `${(bytes / 1024 ** power).toFixed(1)} ${binaryUnits[power - 1]}`;
}
/** `3 paths`, `1 path`. */
function formatCount(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** An amount of progress in its unit. */
function formatAmount(amount, unit) {
    if (unit === 'bytes')
        return formatBytes(amount);
    return formatCount(amount, unit === 'paths' ? 'path' : 'derivation');
}


/***/ }),

/***/ 60490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lineFor)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);

/** What each phase does, as it begins. */
const begins = {
    source: 'Looking at the source',
    build: 'Building',
    manifest: 'Writing the manifest',
    connect: 'Connecting',
    preflight: 'Asking what is missing',
    copy: 'Copying',
    import: 'Importing',
    verify: 'Verifying',
    journal: 'Writing the intent down',
    switch: 'Switching',
    system: 'Switching the system',
    restart: 'Restarting units',
    health: 'Checking health',
    commit: 'Recording the outcome',
    rollback: 'Rolling back',
    install: 'Installing',
    gate: 'Running gates',
    confirm: 'Waiting for confirmation',
    backup: 'Backing the data up',
    restore: 'Bringing the data back',
    traffic: 'Moving traffic',
    check: 'Checking from outside',
};
/**
 * An event as text: one line, or for the end of a log one line for each of its lines. Text from outside stands in it as
 * it came; whoever prints it makes it inert.
 */
function lineFor(event) {
    if (event.event === 'phase') {
        return `${begins[event.phase]}${event.host === undefined ? '' : ` (${event.host})`}${event.state === 'start' ? '' : ': done'}`;
    }
    if (event.event === 'progress') {
        const amounts = `${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(event.done, event.unit)} of ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(event.total, event.unit)}`;
        return `${begins[event.phase]}: ${amounts}${percent(event.done, event.total)}`;
    }
    if (event.event === 'note')
        return event.level === 'warning' ? `warning: ${event.message}` : event.message;
    if (event.event === 'unit')
        return `${event.unit}: ${event.action}, ${event.state}${event.because === undefined ? '' : ` (${event.because})`}`;
    if (event.event === 'health') {
        return `${event.check}: ${event.passed ? `passed ${event.passes} of ${event.threshold}` : 'not healthy'} (${event.detail})`;
    }
    if (event.event === 'confirmation') {
        return `attempt ${event.attempt} goes back by itself unless it is confirmed by ${event.deadline} (${Math.ceil(event.secondsLeft)} s)`;
    }
    return [`The last lines of ${event.source}:`, ...event.lines.map((line) => `  ${line}`)].join('\n');
}
function percent(done, total) {
    return total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`;
}


/***/ }),

/***/ 18049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ SNAPSHOT_SCHEMA_VERSION),
/* harmony export */   Dk: () => (/* binding */ VOLATILE_FIELDS),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   ap: () => (/* binding */ snapshotSchema),
/* harmony export */   mA: () => (/* binding */ lineSchema),
/* harmony export */   nj: () => (/* binding */ unreadableSchema)
/* harmony export */ });
/* unused harmony export isVolatile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);
/* harmony import */ var _config_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79344);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94362);




/**
 * A snapshot: one host's state at one moment, as far as it bears on one application. It carries no value of a secret. What
 * could not be read stands there as `{ unreadable: reason }` and is never left out.
 */
const SNAPSHOT_SCHEMA_VERSION = 1;
/** Text as a host showed it, made one line: every control and invisible character is escaped (`report/inert.ts`). */
// oxlint-disable-next-line no-control-regex -- naming them is the point
const linePattern = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Cs}]*$/u;
const lineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4096).regex(linePattern, 'must be text on one line, without control characters');
/** The same, but not empty: where a text may also be null. */
const wordSchema = lineSchema.min(1);
/** Names of what a host has: files, checks, settings. */
const keySchema = wordSchema.refine((key) => key !== '__proto__', 'must not be __proto__');
const countSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative();
const unreadableSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ unreadable: wordSchema.describe('Why, as one clause.') });
/** True for what could not be read. */
function isUnreadable(value) {
    return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'unreadable') === 'string';
}
function reading(value) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([unreadableSchema, value]);
}
const releaseSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL, zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('taken-over')])
    .nullable()
    .describe('A release id; "taken-over" for what was there before the first release; null for none that the host keeps.');
const digestSchema = reading(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL);
/** A link in `<prefix>/bin`, or a file that lies there instead of one. */
const binarySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: reading(wordSchema).describe('What the link leads to, every link on the way resolved.'),
    sha256: digestSchema,
    component: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq.nullable().describe('The component of the release that has this link; null when none has.'),
    release: reading(releaseSchema).describe('The kept release whose closure has that file: the current one if it has.'),
});
const fingerprintSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[0-9a-f]{32}$/)
    .describe('The first half of an HMAC-SHA-256 of the value, by a key that only root has.');
const variableNameSchema = _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .variableSchema */ .un.refine((name) => name !== '__proto__', 'must not be __proto__');
const environmentFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-7]{4}$/),
    owner: wordSchema.describe('The name of its user, or the number when it has no name.'),
    group: wordSchema,
    variables: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(variableNameSchema, zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ fingerprint: reading(fingerprintSchema) }))).describe('By name.'),
});
/** A plain digest of a text with a short secret in it would let the secret be guessed, so what not everyone may read has a keyed one. */
const unitFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: wordSchema,
    digest: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:sha256:[0-9a-f]{64}|keyed:[0-9a-f]{32})$/)).describe('sha256: of a file that everyone may read; keyed: a fingerprint of any other.'),
});
const socketSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ address: wordSchema, port: countSchema.max(65_535) });
const unitSnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    loadState: lineSchema,
    activeState: lineSchema,
    subState: lineSchema,
    result: lineSchema,
    restarts: countSchema.describe('How often systemd restarted it by itself.'),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$().nullable(),
    mainPid: countSchema.describe('0 for none.'),
    executable: reading(wordSchema.nullable()).describe("The real path of the main process's executable; null without a process."),
    release: reading(releaseSchema).describe('The kept release whose closure has that executable, and what of the kept releases its command line names: the current one if it has.'),
    unitFile: unitFileSchema.nullable(),
    dropIns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(unitFileSchema).max(256).describe('In the order in which systemd reads them.'),
    environmentFiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(keySchema, reading(environmentFileSchema)).describe('By path, as the unit names it.'),
    sockets: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(socketSchema).max(1024)).describe('TCP sockets on which its processes listen, sorted.'),
});
const healthSnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    result: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['passed', 'failed']),
    detail: lineSchema,
    listener: wordSchema.nullable().describe('The executable that listens where the check asked.'),
    latencyMilliseconds: countSchema,
});
const capacitySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    bytesTotal: countSchema,
    bytesFree: countSchema.describe('That anybody may use, not only root.'),
    inodesTotal: countSchema.describe('0 on a file system that has no such limit.'),
    inodesFree: countSchema,
});
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(SNAPSHOT_SCHEMA_VERSION),
    tool: lineSchema.describe('The version of grind-to-prod that took it.'),
    takenAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$().describe('By the clock of the host.'),
    tookMilliseconds: countSchema,
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq,
    prefix: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9,
    fingerprintKey: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/)).describe('Which key made the fingerprints. Those of two snapshots say something of each other only when this agrees.'),
    host: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: lineSchema.min(1),
        role: reading(_config_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roleSchema */ .A.nullable()).describe('The one in force: of the last change in the ledger, else of the policy.'),
        machineId: reading(wordSchema),
        bootId: reading(wordSchema),
        kernel: reading(wordSchema).describe('The release of the running kernel.'),
    }),
    clock: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        synchronized: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()).describe('Whether the kernel believes that something keeps its clock right.'),
        offsetMilliseconds: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int()).describe('How far it is ahead of the clock of whoever took the snapshot.'),
        uncertaintyMilliseconds: reading(countSchema).describe('By how much the offset may be wrong: half of the time on the way.'),
    }),
    system: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        osRelease: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
            .regex(/^[A-Z][A-Z0-9_]*$/)
            .max(64), lineSchema)),
        nixosVersion: reading(wordSchema.nullable()).describe('null on a host that is not NixOS; so for the paths below.'),
        generation: reading(countSchema.nullable()),
        current: reading(wordSchema.nullable()),
        booted: reading(wordSchema.nullable()),
        currentKernel: reading(wordSchema.nullable()),
        bootedKernel: reading(wordSchema.nullable()),
    }),
    nix: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: reading(wordSchema),
        trust: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            requireSigs: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
            trustedUsers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(lineSchema).max(1024),
            substituters: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(lineSchema).max(1024),
            trustedPublicKeys: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(lineSchema).max(1024),
        })),
    }),
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        path: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9,
        state: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            head: wordSchema,
            branch: wordSchema.nullable().describe('null when HEAD is detached.'),
            dirty: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
            dirtyFiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(wordSchema).max(1000).describe('The first 1000, sorted; submodules and untracked files included.'),
        })),
    })
        .nullable()
        .describe('The diagnostics checkout; null when none is configured.'),
    releases: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        current: reading(releaseSchema),
        kept: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(128)).max(10_000)).describe('Sorted.'),
        ledger: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ entries: countSchema, head: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL.nullable().describe('SHA-256 of the last line.') })),
    }),
    binaries: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(keySchema, binarySchema)).describe('By the name in <prefix>/bin.'),
    units: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3, unitSnapshotSchema)).describe('The released units and those watched besides.'),
    failedUnits: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(wordSchema).max(10_000)).describe('Every failed unit of the host, sorted.'),
    health: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq, reading(healthSnapshotSchema))).describe("The current release's checks, asked once."),
    capacity: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(keySchema, reading(capacitySchema)).describe('By folder: the store, the prefix, the state and the data folders.'),
});
/**
 * Fields that differ between any two snapshots, of one host too, though nothing happened: no comparison counts them. A star is
 * any one name. Everything else is the same when the host is.
 */
const VOLATILE_FIELDS = [
    'takenAt',
    'tookMilliseconds',
    'clock.offsetMilliseconds',
    'clock.uncertaintyMilliseconds',
    'units.*.mainPid',
    'units.*.startedAt',
    'health.*.detail',
    'health.*.latencyMilliseconds',
    'capacity.*.bytesFree',
    'capacity.*.inodesFree',
];
/** True for a field, given by its path in a snapshot, that is volatile. */
function isVolatile(path) {
    return VOLATILE_FIELDS.some((pattern) => {
        const parts = pattern.split('.');
        return parts.length <= path.length && parts.every((part, index) => part === '*' || part === String(path[index]));
    });
}


/***/ }),

/***/ 3508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ formatSignatures),
/* harmony export */   Bg: () => (/* binding */ SIGNATURE_NAMESPACE),
/* harmony export */   Vv: () => (/* binding */ parseSignatures),
/* harmony export */   dY: () => (/* binding */ SIGNATURE_LIMIT_BYTES),
/* harmony export */   f7: () => (/* binding */ SIGNATURE_LIMIT_COUNT),
/* harmony export */   oz: () => (/* binding */ RECORD_NAMESPACE)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1137);



/** What a release's signatures are made for: one that was made for anything else (git, a file) is none of a manifest. */
const SIGNATURE_NAMESPACE = 'grind-to-prod-release';
/** What a host signs the records of its attempts for, with its own ssh host key. */
const RECORD_NAMESPACE = 'grind-to-prod-record';
/** Largest `manifest.sig` that is read, in bytes: as many signatures of the largest RSA keys as are looked at. */
const SIGNATURE_LIMIT_BYTES = 128 * 1024;
/** Signatures in one `manifest.sig` at most: each costs the host two runs of ssh-keygen. */
const SIGNATURE_LIMIT_COUNT = 16;
const BEGIN = '-----BEGIN SSH SIGNATURE-----';
const END = '-----END SSH SIGNATURE-----';
/**
 * Reads a `manifest.sig`: armoured SSH signatures, one after another, with nothing else between them but empty lines. They are
 * written anew from their decoded bytes, because what ssh-keygen takes for line ends and spaces differs between its versions.
 * Empty text has no signatures. Throws InputError `signature-invalid`.
 */
function parseSignatures(text) {
    if (text.length > SIGNATURE_LIMIT_BYTES) {
        throw invalid(`have ${text.length} bytes, and more than ${SIGNATURE_LIMIT_BYTES} are not read`);
    }
    const signatures = [];
    let body;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (body === undefined && line === '')
            continue;
        if (body === undefined) {
            if (line !== BEGIN)
                throw invalid(`have ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(line, 40)} in line ${index + 1}, where "${BEGIN}" should be`);
            body = [];
        }
        else if (line === END) {
            signatures.push(decode(body.join(''), signatures.length + 1));
            body = undefined;
        }
        else {
            body.push(line);
        }
    }
    if (body !== undefined)
        throw invalid(`end before the line "${END}"`);
    if (signatures.length > SIGNATURE_LIMIT_COUNT) {
        throw invalid(`are ${signatures.length}, and more than ${SIGNATURE_LIMIT_COUNT} are not read`);
    }
    return signatures;
}
/** The text that `parseSignatures` reads back. */
function formatSignatures(signatures) {
    return signatures.map(({ armour }) => armour).join('');
}
/** Reads the bytes of a signature (openssh, PROTOCOL.sshsig): a preamble, a version, and five strings with their lengths. */
function decode(base64, number) {
    const bytes = Buffer.from(base64, 'base64');
    // Node's decoder forgives everything; what it would have written itself is what it has read.
    if (bytes.toString('base64') !== base64)
        throw invalid(`are not base64 in signature ${number}`);
    const broken = () => invalid(`are not of the form SSHSIG version 1 in signature ${number}`);
    if (bytes.subarray(0, 6).toString('latin1') !== 'SSHSIG' || bytes.length < 10 || bytes.readUInt32BE(6) !== 1)
        throw broken();
    const strings = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .allStrings */ .ut)(bytes.subarray(10), 5);
    const [publicKey, namespace] = strings ?? [];
    const keyType = publicKey === undefined ? undefined : (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .firstString */ .Se)(publicKey);
    if (strings?.length !== 5 || publicKey === undefined || namespace === undefined || keyType === undefined)
        throw broken();
    const lines = base64.match(/.{1,70}/g) ?? [];
    return {
        armour: `${[BEGIN, ...lines, END].join('\n')}\n`,
        keyType: keyType.toString('latin1'),
        fingerprint: (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFingerprint */ .yy)(publicKey),
        namespace: namespace.toString('utf8'),
    };
}
function invalid(what) {
    return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('signature-invalid', `The manifest's signatures ${what}; use the manifest.sig that "grind-to-prod sign" wrote.`);
}


/***/ }),

/***/ 1137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ firstString),
/* harmony export */   ut: () => (/* binding */ allStrings),
/* harmony export */   yy: () => (/* binding */ keyFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/* Keys and signatures in ssh's binary form (RFC 4251, section 5): strings, each with its length in four bytes before it. */
/** `SHA256:` and base64 without padding, as ssh shows a public key's bytes. */
function keyFingerprint(publicKey) {
    return `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(publicKey).digest('base64').replace(/=+$/, '')}`;
}
/** The first of ssh's strings (four bytes of length, then as many bytes), or undefined when it is not whole. */
function firstString(bytes) {
    if (bytes.length < 4)
        return undefined;
    const end = 4 + bytes.readUInt32BE(0);
    return end > bytes.length ? undefined : bytes.subarray(4, end);
}
/** All of ssh's strings, which must fill the bytes to their end; undefined when they do not, or are more than `limit`. */
function allStrings(bytes, limit) {
    const strings = [];
    for (let rest = bytes; rest.length > 0;) {
        const next = firstString(rest);
        if (next === undefined || strings.length === limit)
            return undefined;
        strings.push(next);
        rest = rest.subarray(4 + next.length);
    }
    return strings;
}


/***/ })

};
