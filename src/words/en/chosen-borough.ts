/** What the script of /who-to-call/ writes once the borough is chosen. */
export const chosenBorough = {
  everyone: (borough: string) => `Everyone to call in ${borough}`,
  nobody: (borough: string) => `No contact here for ${borough} has been checked lately.`,
} as const;
