/** Normalises headings and cells so that they can be compared. */

/** `E-mail`, ` Borough(s) *` and `Job/role title` as lower-case words with single spaces. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/\((?:required|optional|public|if known|if any)\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
