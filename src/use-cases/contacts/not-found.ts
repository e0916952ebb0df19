/** The outcome of use cases about one contact when there is none with that id. */

export interface NotFound {
  readonly kind: 'not-found';
}
