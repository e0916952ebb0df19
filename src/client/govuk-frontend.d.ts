/** The parts of govuk-frontend used in the browser; the package brings no types. */
declare module 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs' {
  export class ExitThisPage {
    constructor(root: Element);
  }
}
