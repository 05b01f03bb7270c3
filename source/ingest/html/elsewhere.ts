/** What stands beside an article and has names and dates of its own. A page and its article may be called by whether they have comments. */
export const ELSEWHERE =
	':is([class*="comment" i], [id*="comment" i], [class*="related" i], [class*="most-read" i], [class*="recommend" i]):not(html, body, main, article, .hentry), aside, footer';
