/**
 * Loaded before a program (`node --require`), in each of its processes and threads: whatever would open a connection, look up an address, wait for
 * connections or start another program is written down in the file that `TRIPWIRE_RECORD` names, and throws.
 */
const { appendFileSync } = require("node:fs");

const record = process.env.TRIPWIRE_RECORD;
if (record === undefined) throw new Error("TRIPWIRE_RECORD names no file");
const write = appendFileSync.bind(undefined, record);

function trap(holder, holderName, ...names) {
  for (const name of names) {
    if (typeof holder?.[name] !== "function") continue;
    holder[name] = function tripped() {
      write(`${holderName}.${name}\n`);
      throw new Error(`tripwire: ${holderName}.${name}`);
    };
  }
}

const net = require("node:net");
trap(net.Socket.prototype, "net.Socket", "connect");
trap(net.Server.prototype, "net.Server", "listen");
trap(net, "net", "connect", "createConnection");
trap(require("node:tls"), "tls", "connect");
const dgram = require("node:dgram");
trap(dgram.Socket.prototype, "dgram.Socket", "bind", "connect", "send");
const dns = require("node:dns");
const lookups = ["lookup", "lookupService", "resolve", "resolve4", "resolve6", "resolveAny", "resolveTxt", "reverse"];
for (const [name, holder] of Object.entries({ dns, "dns.promises": dns.promises })) trap(holder, name, ...lookups);
trap(dns.Resolver.prototype, "dns.Resolver", ...lookups);
trap(dns.promises.Resolver.prototype, "dns.promises.Resolver", ...lookups);
for (const name of ["http", "https"]) trap(require(`node:${name}`), name, "request", "get");
trap(require("node:http2"), "http2", "connect");
trap(require("node:inspector"), "inspector", "open");
trap(require("node:child_process"), "child_process", "spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork");
trap(globalThis, "globalThis", "fetch", "WebSocket", "EventSource");

// What ES modules see of these, too.
require("node:module").syncBuiltinESMExports();
write("watched\n");
