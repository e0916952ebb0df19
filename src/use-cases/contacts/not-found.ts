/** What use cases about one contact answer when there is none with that id. */

export interface NotFound {
  readonly kind: 'not-found';
}
