/** The services for which every council is expected to name a line, as the grid of boroughs counts them. */

export const councilServices = ['adults', 'children', 'out_of_hours', 'modern_slavery'] as const;
export type CouncilService = (typeof councilServices)[number];

export interface CouncilPage {
  readonly boroughCode: string;
  readonly service: CouncilService;
  readonly url: string;
  /** London date on which a stored copy of it was read. */
  readonly readOn: string;
}
