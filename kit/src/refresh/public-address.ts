import {lookup as lookUp} from "node:dns/promises";
import type {LookupFunction} from "node:net";
import ipaddr from "ipaddr.js";
import {FetchFault} from "./fetch-fault.ts";

/** True for addresses of the open internet: none of this machine, of a local network or of a special range. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  // Of IPv6, only this part is given out: `::127.0.0.1` has no range of its own.
  if (parsed.kind() === "ipv6" && !parsed.match(globalUnicast)) return false;
  return parsed.range() === "unicast";
}

const globalUnicast = ipaddr.parseCIDR("2000::/3");

/** Throws where a URL may not be asked: another scheme, a password in it, or an address that is not public. */
export function refusePrivate(url: URL, allowPrivate: boolean): void {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new FetchFault(`"${url.protocol}" is neither http nor https`);
  if (url.username !== "" || url.password !== "") throw new FetchFault("the address has a password in it");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!allowPrivate && ipaddr.isValid(host) && !isPublicAddress(host)) throw notPublic(host, host);
}

/**
 * Looks a name up for a connection, which then goes to the very addresses that were judged: asking again could give
 * others. One private address among them refuses all.
 */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookUp(host, {...options, all: true}).then(
    addresses => {
      const refused = addresses.find(({address}) => !isPublicAddress(address));
      const [first] = addresses;
      if (refused) callback(notPublic(host, refused.address), "");
      else if (options.all) callback(null, addresses);
      else callback(null, first?.address ?? "", first?.family);
    },
    (error: NodeJS.ErrnoException) => callback(error, "")
  );
};

function notPublic(host: string, address: string): FetchFault {
  const where = host === address ? host : `${host} (${address})`;
  return new FetchFault(`${where} is an address of this machine or of a local network`);
}
