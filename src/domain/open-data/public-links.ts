/**
 * The full addresses that data files name, since a file is read far from the site. Made by src/pages/_public-links.ts.
 */
export interface PublicLinks {
  readonly home: string;
  /** Their position on the home page. */
  readonly nationalLines: string;
  readonly helpAndSupport: string;
  readonly openData: string;
  readonly borough: (slug: string) => string;
  readonly boroughData: (slug: string) => string;
  readonly policeArea: (slug: string) => string;
}
