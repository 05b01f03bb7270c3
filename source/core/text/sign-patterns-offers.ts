import type {Rule} from './sign-patterns.ts';

/** Forms of lines by which a page offers letters and subscriptions, asks for support and consent, or ends before its text does. */
export const OFFERS: readonly Rule[] = [
	{
		// A newsletter in a sentence or two, with the way to have it.
		sign: 'site',
		maxWords: 60,
		opens: '',
		holds: ['newsletter'],
		needs: /sign ?up|subscribe/,
		forms: [
			'.{0,200}\\bnewsletters?\\b.{0,160}\\b(?:sign ?up|subscribe)(?: (?:here|now|today|for free|to receive it))?',
			'(?:for more\\b.{1,140}|.{0,120}[.!?]) (?:sign ?up|subscribe) (?:for|to) .{1,80}\\bnewsletters?\\b.{0,120}',
			"(?:editor's note: )?(?:sign ?up|subscribe) (?:for|to) .{1,60}\\bnewsletters?\\b.{0,240}",
		],
	},
	{
		sign: 'site',
		maxWords: 30,
		opens: 'our',
		isOpen: true,
		forms: [
			'our (?:\\S+ ){0,3}(?:e-?mails?|newsletters?|digest)\\b.{0,60}\\b(?:news|stor(?:y|ies)|headlines|matters|morning|weekday)\\b.{0,80}',
		],
	},
	{
		sign: 'site',
		maxWords: 40,
		opens: '',
		holds: ['your inbox'],
		forms: [
			'.{0,200}\\b(?:(?:delivered|sent|straight|right|directly|direct) (?:\\S+ )?(?:in|to|into) your inbox|your inbox (?:every|each|daily|weekly|on))\\b.{0,60}',
		],
	},
	{
		sign: 'site',
		maxWords: 8,
		opens: 'sign',
		isOpen: true,
		forms: ['sign ?up (?:to|for) [^.,]{1,40}'],
	},
	{
		sign: 'site',
		maxWords: 30,
		opens: 'want',
		forms: [
			'want (?:more|to read more|to support)\\b.{1,60}\\? (?:subscribe|sign ?up|join|become|register)\\b.{0,100}',
		],
	},
	{
		// How a letter came to its reader.
		sign: 'site',
		maxWords: 50,
		opens: 'was did you this',
		needs: /forward|receiv|sent to/,
		forms: [
			"(?:was this|did someone forward) .{0,40}\\bto you\\b.{0,80}|you(?:'re| are) receiving this\\b.{0,260}|you (?:have )?received this (?:e-?mail|newsletter|message) because\\b.{0,240}|this (?:e-?mail|newsletter|message) was sent to\\b.{0,240}",
		],
	},
	{
		sign: 'site',
		maxWords: 60,
		opens: '',
		holds: ['consider becoming', 'consider supporting', 'consider subscribing', 'consider making'],
		forms: [
			'.{0,300}\\bconsider (?:becoming an? .{0,30}\\b(?:member|subscriber|supporter|patron)|supporting (?:us|my work|our (?:work|journalism|newsroom))|subscribing|making an? .{0,20}\\b(?:donation|contribution))\\b.{0,120}',
		],
	},
	{
		// The wall before the rest of a text.
		sign: 'site',
		maxWords: 24,
		opens: 'already to continue keep subscribe register sign log this you',
		needs: /\b(?:log|sign|register|account|contributed|read|subscri|members)/,
		forms: [
			'already (?:an? )?(?:\\S+ )?(?:subscriber|member)\\b.{0,30}\\b(?:log|sign) ?in\\b.{0,30}|already (?:registered|subscribed|contributed|have an account)\\b.{0,20}\\b(?:log|sign) ?in\\b.{0,40}',
			'(?:to )?(?:continue|keep) reading\\b.{0,40}\\b(?:subscri\\w+|account|register|sign ?(?:up|in)|log ?in|trial)\\b.{0,60}|(?:subscribe|register|sign ?up|log ?in)\\b.{0,20} to (?:continue|keep|read|unlock|finish)\\b.{0,60}',
			"this (?:article|story|content|post) is (?:only |exclusively )?(?:for|reserved for|available (?:only )?to|exclusive to)\\b.{0,30}\\b(?:subscribers|members)\\b.{0,60}|you(?:'ve| have) (?:reached|read|used)\\b.{0,40}\\b(?:free )?articles?\\b.{0,60}",
		],
	},
	{
		// What readers are asked to send, and where.
		sign: 'site',
		maxWords: 40,
		opens: 'email e-mail contact reach write submit send',
		holds: ['@'],
		forms: [
			'(?:e-?mail|contact|reach|write to) (?:\\S+ ){0,6}\\S+@\\S+',
			'[^?@]{5,140}\\? [^@?]{0,100}@\\S+.{0,60}',
			'(?:submit|send) (?:us )?(?:your|a) (?:letters?|op-?eds?|guest columns?|photos?|news tips?)\\b.{0,160}',
		],
	},
	{
		// Where more of the same is.
		sign: 'line',
		maxWords: 30,
		opens: 'follow find full more',
		needs: /https?:|www\./,
		forms: [
			'(?:(?:follow|find) .{1,60}\\b(?:coverage|stories|reporting)\\b.{0,60}|full (?:coverage|story|report|text)\\b.{0,40}|more (?!than\\b)[^:]{1,60}:) ?(?:https?:|www\\.)\\S+',
		],
	},
	{
		// The player of a text that is read out.
		sign: 'line',
		maxWords: 24,
		opens: 'listen this',
		forms: [
			'listen to (?:this|the) (?:article|story|post)(?: ?(?:[·|:(]|\\d|this audio).{0,120})?|this audio (?:was|is) (?:auto-?|automatically )?(?:generated|read)\\b.{0,80}',
		],
	},
	{
		// What the players of films say of themselves to those who cannot see them.
		sign: 'line',
		maxWords: 16,
		opens:
			'loaded progress current duration remaining stream playback seek video beginning end this captions audio picture-in-picture now',
		isOpen: true,
		forms: [
			'(?:loaded|progress): ?\\d+(?:\\.\\d+)?%|(?:current|remaining|duration) time ?-?\\d.{0,40}|duration \\d+:\\d\\d|stream type(?: live)?|playback rate|seek to live, currently .{3,20}|video player is loading|video duration .{3,40}|captions settings, opens captions settings dialog|captions off, selected|audio track|picture-in-picture|now playing',
			'(?:beginning|end) of dialog window.{0,60}|this is a modal window.{0,60}',
		],
	},
	{
		// Where else the paper can be followed, at the end of what it says of itself.
		sign: 'line',
		maxWords: 50,
		opens: '',
		holds: ['follow us on'],
		forms: [
			'.{0,240}\\bfollow us on (?:facebook|twitter|x|instagram|telegram|youtube|whatsapp|linkedin|tiktok|bluesky)\\b.{0,80}',
		],
	},
	{
		sign: 'site',
		maxWords: 20,
		opens: 'discover',
		forms: ['discover the latest\\b.{0,100}\\bsubscribers\\b.{0,40}'],
	},
	{
		// Whom to ask about a press release; their names and numbers follow.
		sign: 'end',
		maxWords: 4,
		opens: 'media press investor',
		forms: ['(?:media|press|investor)(?: relations)? (?:contacts?|inquiries|enquiries)'],
	},
	{
		// Notices on old pages.
		sign: 'line',
		maxWords: 40,
		opens: 'this',
		needs: /archived|outdated|subject to copyright|using cookies/,
		forms: [
			'this content is provided by .{2,60}\\busing cookies\\b.{0,300}|this is an archived (?:article|story|page)\\b.{0,200}|this (?:article|story|content) may be (?:out ?dated|out of date)\\b.{0,100}|this document is subject to copyright\\b.{0,240}',
		],
	},
	{
		// What science news closes with: the study, and how to cite the report.
		sign: 'meta',
		maxWords: 60,
		opens: 'more citation',
		needs: /doi|arxiv|retrieved \d/,
		forms: ['more information: .{10,400}|citation: .{10,300} retrieved \\d.{0,120}'],
	},
	{
		// Where a press release comes from.
		sign: 'end',
		maxWords: 12,
		opens: 'source',
		forms: [
			'source [^:]{2,80}\\b(?:inc|llc|ltd|corp|corporation|company|plc|gmbh|ag|s\\.a|foundation|association|university|institute)',
		],
	},
	{
		// What a shop pays for being named.
		sign: 'line',
		maxWords: 50,
		opens: 'if when we this',
		needs: /commission/,
		forms: [
			'(?:if|when) you (?:buy|click|purchase|shop)\\b.{0,140}\\b(?:we|us)\\b.{0,40}\\bcommissions?\\b.{0,160}|we (?:may|might|can|will)? ?(?:earn|receive|get)\\b.{0,40}\\bcommissions?\\b.{0,160}|this (?:article|post|story|page)\\b.{0,40}\\baffiliate\\b.{0,200}',
		],
	},
	{
		// Governments keep what those before them said.
		sign: 'line',
		maxWords: 14,
		opens: 'this',
		isOpen: true,
		forms: ['this (?:\\S+ )?was published under the \\d{4} (?:to|and) \\d{4} .{3,60} government'],
	},
	{
		// What is asked before a page may be seen.
		sign: 'site',
		maxWords: 60,
		opens: 'we',
		holds: ['partners', 'vendors'],
		needs: /\b(?:cookies|data|devices?|consent|personali[sz]ed|identifiers|value your privacy)\b/,
		forms: [
			'(?:with your (?:permission|consent|agreement),? )?(?:we|you)(?: and our| and) (?:\\d[\\d,.]* )?(?:\\S+ )?(?:partners|vendors)\\b.{10,460}|we value your privacy',
		],
	},
	{
		sign: 'site',
		maxWords: 60,
		opens: 'privacy',
		holds: ['recaptcha'],
		forms: ['.{0,400}\\bprotected by (?:google )?recaptcha\\b.{0,200}|privacy notice: .{10,500}'],
	},
];
