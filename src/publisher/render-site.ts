/**
 * Renders every public page of one snapshot of the directory, with the page code in this bundle. Everything that
 * differs between releases is passed in: it reads no database and no setting.
 */

import { StaticPaths } from 'astro:static-paths';
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { withDirectory } from '../../db/publishing/read-model.ts';
import { withSettings } from '../settings.ts';
import { openParts } from '../use-cases/publish/page-parts.ts';
import type { SiteToRender } from '../use-cases/publish/publish.ts';
import type { RenderedFile } from '../use-cases/publish/release/rendered-file.ts';

const { manifest } = createApp({ streaming: false });

/** Astro imports the module of a page for every path that it renders, which costs a fiftieth of a release of ten Londons. */
const pageMap = new Map(
  Array.from(manifest.pageMap ?? [], ([name, load]) => {
    let module: ReturnType<typeof load> | undefined;
    return [name, () => (module ??= load())] as const;
  }),
);

/** A page that fails fails the publish, with its own error: no error page replaces it. */
class PublicApp extends App {
  override createErrorHandler() {
    return {
      renderError(_: Request, { status, error }: { readonly status: number; readonly error?: unknown }) {
        return Promise.reject(error ?? new Error(`It answered ${status} and nothing else.`));
      },
    };
  }
}

/** Answer with these by design. */
const errorPages: Readonly<Record<string, number>> = { '/404': 404, '/500': 500 };

/** @throws Error that names the path of a page that cannot be rendered */
export async function* renderSite({ directory, settings }: SiteToRender): AsyncGenerator<RenderedFile> {
  // Each release gets its own manifest: Astro uses it to remember which paths there are.
  const app = new PublicApp({ ...manifest, pageMap }, false);
  const within = <T>(work: () => T): T => withSettings(settings, () => withDirectory(directory, work));
  const partOf = openParts({ directory, settings });
  for (const { pathname, route } of await within(() => new StaticPaths(app).getAll())) {
    const isPage = route.type === 'page';
    const url = new URL(isPage ? pathname.replace(/\/?$/, '/') : pathname, settings.publicUrl);
    const part = partOf(pathname);
    yield {
      name: nameOf(pathname, isPage),
      seen: part?.digest ?? null,
      async render() {
        try {
          const response = await withSettings(settings, () =>
            withDirectory(part?.directory ?? directory, () =>
              app.render(new Request(url), { routeData: route }),
            ),
          );
          const expected = errorPages[pathname] ?? 200;
          if (response.status !== expected)
            throw new Error(`It answered ${response.status}, not ${expected}.`);
          return Buffer.from(await response.arrayBuffer());
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          throw new Error(`${pathname} cannot be rendered: ${reason}`, { cause: error });
        }
      },
    };
  }
}

/** The file name that `astro build` would use. */
function nameOf(pathname: string, isPage: boolean): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (!isPage) return path;
  if (pathname in errorPages) return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
