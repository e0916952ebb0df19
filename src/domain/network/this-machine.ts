/** Whether an address is this machine's own, which nobody else can reach. */

/** @param address of a site, such as http://127.0.0.1:4321 */
export function isThisMachine(address: string): boolean {
  const { hostname } = new URL(address);
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}
