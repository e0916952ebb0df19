/** What the script of /who-to-call/ writes once the borough is chosen. */
export const chosenBorough = {
  everyone: (borough: string) => `Everyone to call in ${borough}`,
  nobody: (borough: string) => `We have no contact here for ${borough} that was checked lately.`,
} as const;
