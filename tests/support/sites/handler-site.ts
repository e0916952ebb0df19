/** A small published site behind two servers: one reached as it is, one as if behind a proxy that ends TLS. */
import { type FixtureServer, startFixtureServer } from './fixture-server.ts';
import { createFixtureSite, renderFixture } from './fixture-site.ts';

export interface HandlerSite {
  readonly server: FixtureServer;
  /** Its public address is https://directory.example.org. */
  readonly behindProxy: FixtureServer;
  dispose(): Promise<void>;
}

export async function startHandlerSite(): Promise<HandlerSite> {
  const site = await createFixtureSite();
  await site.publish({
    render: renderFixture({
      files: { 'directory.csv': 'id\r\n', 'boroughs/hackney.vcf': 'BEGIN:VCARD\r\n' },
    }),
  });
  const server = await startFixtureServer(site);
  const behindProxy = await startFixtureServer(site, { publicUrl: 'https://directory.example.org' });
  return {
    server,
    behindProxy,
    async dispose() {
      await Promise.all([server.stop(), behindProxy.stop()]);
      await site.dispose();
    },
  };
}
