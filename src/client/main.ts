/** The one script of every page: small, and everything heavy is fetched only when it is wanted. */
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
