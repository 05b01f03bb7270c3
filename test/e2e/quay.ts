/** A report, and a feed that leads to it at `/quay.txt`. */
export const REPORT = 'The quay burned\n\nThe quay burned down on Friday night, and nobody knows why.';

export const FEED = `<rss version="2.0"><channel><title>The Quay Post</title>
<item><title>The quay burned</title><link>/quay.txt</link><description>Fire at the quay.</description></item></channel></rss>`;
