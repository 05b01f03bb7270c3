import {PHRASES_ABROAD} from './sign-phrases-abroad.ts';
import type {Sign} from './signs.ts';

// Whole lines, in lower case and without what stands around the letters (see `normalise`). Looked up, not matched: a command must not wait for patterns.
const PHRASES: readonly (readonly [Sign, string])[] = [
	[
		'nav',
		"menu|main menu|search|home|homepage|navigation|main navigation|breadcrumb|breadcrumbs|section|sections|top stories|top news|latest|latest news|news|news feed|newsfeed|breaking|breaking news|all news|in brief|world news|live|live tv|livestream|live stream|e-paper|epaper|e-edition|today's paper|rss|sitemap|site map|weather|horoscope|horoscopes|crossword|crosswords|puzzles|games|jobs|classifieds|obituaries|my account|account|profile|log out|logout|sign out|donate|support us|contribute|subscriber only|subscribers only|subscription|subscriptions|premium|exclusive|register|video|videos|photo|photos|photo gallery|gallery|pictures|podcast|podcasts|opinion|opinions|world|politics|business|sport|sports|tech|technology|health|entertainment|lifestyle|culture|science|local|local news|europe|asia|africa|americas|u.s|us|uk|u.k|national|international|economy|markets|editorial|editorials|transcript|search jobs|international edition|print subscriptions|my news|member-only story|open in app|e-newspaper|today's e-edition|listen live|watch live tv|podcasts and radio|your account|more menu|key events|key moments",
	],
	[
		'line',
		'topics|tags|categories|filed under|keywords|advertisement|advertisements|ad|ads|advert|sponsored|sponsored content|promoted|promoted content|paid post|paid content|partner content|facebook|twitter|linkedin|whatsapp|reddit|email|e-mail|mail|telegram|pinterest|messenger|instagram|youtube|tiktok|threads|bluesky|mastodon|tumblr|flipboard|vk|viber|wechat|weibo|google plus|print|copy|copy link|link copied|share|shares|tweet|pin|save|saved|bookmark|bookmarks|share this|follow|following|follow us|subscribe|subscribe now|subscribe today|log in|login|sign in|sign up|signup|donate now|contribute now|register now|listen|listen now|listen to this article|listen to this story|listen to article|hear this story|audio version|watch|watch live|watch now|watch here|watch the video|live updates|loading|please wait|play|pause|mute|unmute|play video|watch video|video player|now playing|autoplay|replay|fullscreen|close|cancel|dismiss|next|previous|prev|ok|submit|send|go|hide caption|toggle caption|image caption|enlarge image|view image|view gallery|view slideshow|expand image|download image|skip advertisement|skip ad|back to top|return to top|back to home|return to homepage|article continues below|story continues below|story continues below advertisement|article continues below advertisement|continue reading below|continue reading the main story|advertisement - continue reading below|advertisement - scroll to continue|scroll down for video|scroll to continue|report an error|report a typo|report error|report ad|report this ad|corrections|print this article|email this article|save this article|save this story|save for later|gift article|gift this article|give this article|republish|republish this article|republish our articles|reprints|reprints and permissions|rights and permissions|cite this article|text size|font size|change text size|dark mode|language|translate|fact check|have a tip|got a tip|got a story|got a news tip|send us a tip|submit a tip|used photos|used images|photo credit|photo credits|image credit|image source|photo gallery|featured image|file photo|getty images|reuters|ap photo|image|ad feedback|video ad feedback|advertisement · scroll to continue|sponsor message|link copied!|email this|blogthis|share to x|share to facebook|share to pinterest|share to twitter|x.com|print this page|view image in fullscreen|after newsletter promotion|reuse this content|opens in new window|opens in a new window|gift this story|share full article|give article|purchase licensing rights|get the latest|tip us off|share this article|share article|accessibility links|accessibility help|click to rate|save article|bookmark this|skip|add to reading list|leer en español',
	],
	[
		'related',
		"read more|learn more|see more|discover more|find out more|watch more|explore more|read also|also read|see also|read next|must read|read this next|more stories|more news|more articles|more posts|more like this|more for you|more to explore|more to read|more coverage|more headlines|other stories|other news|other articles|related|related article|related story|related post|related topic|related item|related stories|related articles|related news|related posts|related content|related coverage|related topics|related links|related reading|related video|related videos|related to this story|related to this article|recommended|recommended for you|recommended stories|recommended articles|recommended reading|recommended videos|suggested|suggested for you|similar articles|similar stories|latest stories|latest articles|latest posts|latest headlines|recent posts|recent articles|recent stories|recent news|popular|popular now|popular posts|popular stories|popular articles|popular news|trending|trending now|trending stories|trending topics|trending today|top stories today|most read|most popular|most viewed|most shared|most commented|most watched|featured stories|featured articles|featured posts|editors' picks|editor's picks|editor's pick|editors picks|staff picks|our picks|top picks|don't miss|do not miss|in case you missed it|icymi|what to read next|up next|next story|next article|next post|next up|previous story|previous article|previous post|newer post|newer posts|older post|older posts|newer post older post home|around the web|from the web|from around the web|across the web|from our partners|from our network|from our sponsors|promoted stories|sponsored stories|sponsored links|the latest|more on this story|related internet links|more in|popular in the community",
	],
	[
		'more',
		'more|show more|load more|view more|see all|view all|show all|browse all|load all|load more stories|load more articles|load more posts|show more stories|show more articles|view all stories|view all articles|see all stories|view more stories|all stories|all articles|next page',
	],
	[
		'author',
		"avatar|author avatar|user avatar|about the author|about the authors|about the writer|about the reporter|about the contributor|about author|meet the author|meet the writer|more about the author|author bio|author profile|author info|author information|author|authors|author's bio|more from this author|more by this author|view profile|view author profile|view all posts|photo of author",
	],
	[
		'reply-form',
		'be the first to comment|be the first to reply|be the first to respond|join the conversation|join the discussion|join the debate|what do you think|have your say|share your thoughts|share your views|share your opinion|tell us what you think|start the conversation|start the discussion|your email address will not be published|required fields are marked *|cancel reply|post comment|submit comment|leave a reply cancel reply',
	],
	[
		'comments',
		"comment|comments|discussion|discussion about this post|reader comments|readers' comments|user comments|top comments|latest comments|recent comments|facebook comments|comment section|comments section|comment policy|comments policy|comment guidelines|comments powered by disqus|disqus|show comments|view comments|see comments|load comments|hide comments|read comments|all comments|no comments yet|view all comments|view the comments|load more comments|show more comments|sort by newest|sort by oldest|sort by best|newest first|oldest first|newest|oldest|best rated|worst rated|add comment|jump to comments section|jump to comments|post a comment|comment on this story|comment on this article|read the comments",
	],
	[
		'site',
		'newsletter|newsletters|our newsletter|free newsletter|daily newsletter|email newsletter|newsletter signup|newsletter sign-up|your email|email address|your email address|enter your email|enter your email address|first name|last name|full name|your name|unsubscribe|no spam|we respect your privacy|accept|accept all|accept cookies|accept all cookies|reject all|reject all cookies|manage cookies|manage preferences|manage settings|cookie policy|cookie settings|cookie preferences|cookie notice|cookies|privacy settings|privacy manager|privacy preferences|your privacy choices|your ad choices|do not sell my personal information|do not sell or share my personal information|ad choices|adchoices|terms|terms of use|terms of service|terms & conditions|terms and conditions|privacy|privacy policy|privacy notice|contact|contact us|about|about us|careers|advertise|advertise with us|accessibility|accessibility statement|imprint|faq|faqs|help|help center|help centre|editorial policy|editorial standards|editorial guidelines|code of ethics|press room|google play|app store|download the app|get the app|download our app|get our app|subscribe in a reader|complaints & corrections|complaints and corrections|do not sell my info|site index|view my complete profile|powered by blogger|subscribe to newsletter|subscribe to our newsletter|get our newsletter',
	],
];

let signs: ReadonlyMap<string, Sign> | undefined;

/** The sign a whole line is, if it is a stock phrase of news pages. */
export function phraseSign(line: string): Sign | undefined {
	signs ??= new Map(
		[...PHRASES_ABROAD, ...PHRASES].flatMap(([sign, phrases]) => phrases.split('|').map((phrase) => [phrase, sign])),
	);
	return signs.get(line.endsWith(')') ? line.replace(COUNTED, '') : line);
}

// "Key events (4)"
const COUNTED = / \(\d[\d.,]*\)$/;
