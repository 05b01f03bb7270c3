import {RULES_ABROAD} from './sign-patterns-abroad.ts';
import {OFFERS} from './sign-patterns-offers.ts';
import type {Sign} from './signs.ts';

/**
 * A form that whole lines of news pages take. `opens` are the words it begins with, `holds` what stands somewhere in it: without one of
 * either, or where the line does not fit `needs`, the pattern is not even made, which matters where a command must answer at once.
 */
export type Rule = {
	readonly sign: Sign;
	readonly maxWords: number;
	readonly opens: string;
	readonly holds?: readonly string[];
	readonly needs?: RegExp;
	/** Whether only lines that do not close as sentences do take the form. */
	readonly isOpen?: true;
	readonly forms: readonly string[];
};

const NEWSLETTER =
	'newsletters?|inbox|e-?mail (?:list|updates?|alerts?)|(?:daily|weekly|morning|evening) (?:brief|briefing|digest|newsletter|e-?mail)|mailing list|push notifications?';
const NETWORK =
	'facebook|twitter|x|linkedin|whats ?app|reddit|e-?mail|telegram|pinterest|messenger|instagram|youtube|tiktok|threads|bluesky|google(?: news)?|print|copy(?: link)?|share|tweet|post|save';
// What opens a row of networks. Not "share" and "share on x", which are such a row already: read either way, a long row has millions of readings.
const INVITATION = '(?:share (?:this|(?:on|via|to)(?! ))|follow(?: us)?(?: on)?)';
const AGENCY =
	'reuters|ap|afp|getty|epa|shutterstock|istock|xinhua|tass|pool|wikimedia|pixabay|unsplash|flickr|dpa|ansa|alamy|associated press|bloomberg|sputnik|screenshot|file';

const RULES: readonly Rule[] = [
	{
		sign: 'meta',
		maxWords: 8,
		opens: 'estimated reading read time temps lesezeit tiempo время czas story article',
		holds: [
			'min',
			'read',
			'view',
			'share',
			'like',
			'follow',
			'subscribers',
			'members',
			'просмотров',
			' old',
			'source:',
		],
		needs: /[\d.,]/,
		forms: [
			'(?:estimated )?(?:read(?:ing)? time|time to read|temps de lecture|lesezeit|tiempo de lectura|время чтения|czas czytania) ?:? ?~?\\d+ ?\\S*(?: \\S+)?',
			'~?\\d+ ?-? ?min(?:ute)?s?\\.? ?(?:read|listen|watch|de lectura|de lecture|lesezeit|to read|чтения|lire)',
			'this (?:article|story) is (?:more than |over )?\\d+ \\S+ old|\\d{1,2}:\\d{2} - source: .{1,30}',
			'(?:views?|reads|просмотров):? ?[\\d.,]+ ?k?|[\\d.,]+ ?[km]? (?:views?|shares?|likes?|reposts?|restacks?|reads|followers|subscribers|following|members|claps|просмотров)',
		],
	},
	{
		sign: 'line',
		maxWords: 14,
		opens: `share follow like find join watch facebook twitter linkedin whatsapp email print copy tweet`,
		forms: [
			`(?:(?:${INVITATION}:? ?|: ?)?(?:${NETWORK})[ ,|/·•]*(?:(?:and|or|by|via|on|to) )?)+`,
			'share (?:(?:this|the|full) (?:article|story|post|page|video|news|image|on|with|via)|this|on|via|with friends)\\b.{0,40}',
			'(?:follow|like|find|join|watch) us(?: on| at| in)?\\b.{0,60}',
			'follow .{0,40}\\bon (?:facebook|twitter|x|instagram|telegram|youtube|google news|whatsapp|linkedin|tiktok)\\b.{0,30}',
		],
	},
	{
		sign: 'line',
		maxWords: 14,
		opens: 'skip jump back return end list page',
		forms: [
			'(?:skip|jump) (?:to|past)\\b.{0,40}|(?:back|return) to (?:top|home|the top|article)|end of (?:list|advertisement|promoted content|podcast promotion|twitter post.*)|list \\d+ of \\d+|page \\d+ of \\d+',
		],
	},
	{
		sign: 'line',
		maxWords: 14,
		opens: 'the story article advertisement',
		needs: /continue/,
		forms: [
			'(?:the )?(?:story|article) continues (?:below|after) ?.{0,30}|advertisement ?[-·|–—]? ?(?:story|article)? ?(?:continues?|continue reading|scroll to continue).{0,40}',
		],
	},
	{
		sign: 'line',
		maxWords: 14,
		opens: 'not click tap press',
		forms: [
			'not seeing the video.{0,30}|(?:press enter or )?(?:click|tap) (?:here|to (?:view|watch|listen|read|see|share|play|enlarge|expand|subscribe|join|sign)|on the (?:link|image|video|photo|button))\\b.{0,60}',
		],
	},
	{
		sign: 'line',
		maxWords: 30,
		opens: 'your this please to',
		needs: /browser|video|enable/,
		forms: [
			'to (?:view|watch) this video\\b.{0,60}\\b(?:javascript|browser)\\b.{0,80}|(?:your browser|this (?:video|browser))\\b.{0,20}(?:support|enable|play|disabled|required).{0,60}|please enable (?:javascript|cookies).{0,60}',
		],
	},
	{
		sign: 'line',
		maxWords: 14,
		opens: 'open view image enlarge',
		forms: ['(?:open|view|enlarge) (?:this )?(?:image|photo|picture)s?\\b.{0,20}|image source,? .{1,40}'],
	},
	{
		sign: 'line',
		maxWords: 14,
		opens:
			'tags tag topics topic categories category filed posted labels label keywords schlagwörter themen étiquettes etiquetas теги метки',
		forms: [
			'(?:tags?|topics?|categories|category|labels?|keywords|schlagwörter|themen|étiquettes|etiquetas|теги|метки) ?[:|] ?.{1,120}|(?:filed under|posted in):? .{1,80}',
		],
	},
	{
		sign: 'line',
		maxWords: 12,
		opens: 'used cover featured header photo photos image images picture pictures illustration graphic video foto bild',
		forms: [
			`(?:used |cover |featured |header )?(?:photos?|images?|pictures?|illustrations?|graphics?|video|foto|bild)(?: (?:used|credits?|sources?|courtesy|by)(?: of)?)?:? ?(?:(?:${AGENCY})\\b.{0,60}|(?:\\S+ ){1,3}/ .{1,40})`,
		],
	},
	{
		sign: 'line',
		maxWords: 30,
		opens: 'continue read see view',
		forms: [
			'(?:continue reading|read|see|view) (?:the )?(?:full|main|original|complete|rest of the|entire) (?:story|article|report|post|text|interview|coverage)(?: .{0,50})?',
		],
	},
	{
		sign: 'line',
		maxWords: 30,
		opens: 'this originally first',
		needs: /published|appeared|posted|syndicated|translated/,
		forms: [
			'this (?:article|story|post|report) (?:was |is |has been |first |originally )+(?:published|appeared|posted|syndicated|republished|translated)\\b.{0,120}|(?:originally|first) (?:published|appeared|posted) (?:on|at|in|by)\\b.{0,60}',
		],
	},
	{
		sign: 'line',
		maxWords: 30,
		opens: 'read see find learn get',
		forms: [
			'(?:read|see|find out|learn|get) (?:more|the full story|it|all about it) (?:here|below|at .{1,30}|on .{1,30})',
		],
	},
	{
		sign: 'line',
		maxWords: 30,
		opens: 'found why add',
		forms: [
			'found an? (?:error|mistake|typo)\\b.{0,60}|why you can trust .{1,30}|add (?:us |.{1,20} )?(?:as (?:a )?preferred(?: source)?|on google).{0,30}',
		],
	},
	{
		sign: 'teaser',
		maxWords: 30,
		opens:
			'read watch see listen also related recommended more must photos video gallery lire à lesen lea читайте czytaj leggi 相关新闻 関連記事',
		holds: ['相关', '関連'],
		needs: /[:：|»>→–—-]/,
		forms: [
			"(?:read|watch|see|listen|also read|read also|read more|see also|read next|related(?: (?:story|article|video|news|post|coverage))?|recommended|more|watch also|must read|don't miss|photos|video|gallery|lire aussi|à lire aussi|lesen sie auch|lea también|читайте также|czytaj także|leggi anche|相关新闻|関連記事) ?[:：|»>→] ?.+",
			'(?:also read|read also|read more|see also|read next) ?[–—-] ?.+',
		],
	},
	{
		sign: 'related',
		maxWords: 12,
		opens: 'read learn keep',
		forms: [
			'(?:read|learn) more (?:about|on|from|in)\\b.{1,50}|(?:read|see) more (?:coverage|stories|articles|news)|keep reading',
		],
	},
	{
		sign: 'related',
		maxWords: 12,
		opens: 'more other related latest top recent popular trending recommended all',
		needs: /stories|articles|news|posts|coverage|headlines/,
		forms: [
			'(?:more|other|related|latest|top|recent|popular|trending|recommended|all)(?: \\S+){0,2} (?:stories|articles|news|posts|coverage|headlines)(?: (?:from|on|in|about|by) .{1,40})?',
		],
	},
	{
		sign: 'related',
		maxWords: 12,
		opens: 'more also elsewhere the',
		needs: /^(?:more|also|elsewhere|the latest) /,
		forms: [
			'more (?:from|on|in|by) (?:the |this |our )?(?:\\S+ ){0,4}\\S+|(?:also|elsewhere) (?:in|on) .{1,30}|the latest (?:from|on) .{1,40}',
		],
	},
	{
		sign: 'related',
		maxWords: 12,
		opens: 'you most popular',
		forms: [
			"you (?:may|might|could|'ll|will)(?: also)?(?: \\S+)? (?:like|enjoy|interested in|love|missed)(?: .{1,30})?|most (?:read|popular|viewed|shared) .{1,30}|popular (?:in|on) .{1,30}",
		],
	},
	{
		sign: 'more',
		maxWords: 6,
		opens: 'show load see view browse',
		forms: ['(?:show|load|see|view|browse) (?:me )?(?:more|all) (?:of )?\\S+(?: (?:stories|articles|news|posts))?'],
	},
	{
		sign: 'meta',
		maxWords: 25,
		opens: '',
		holds: ['contributed to this', 'contributed to the', 'contributed reporting', 'contributed research'],
		forms: [
			'.{2,160} contributed (?:(?:reporting )?to (?:this|the) (?:report|story|article|dispatch)|(?:reporting|research)(?: from .{2,60})?)',
		],
	},
	{
		// What agencies close a report with; who they are follows.
		sign: 'author',
		maxWords: 40,
		opens: 'reporting additional writing',
		forms: [
			'(?:additional )?(?:reporting|writing|editing) (?:and (?:writing|editing) )?by .{2,80}; ?(?:additional |writing |editing |reporting |compiled ).{2,160}',
		],
	},
	{
		sign: 'author',
		maxWords: 10,
		opens: 'avatar photo picture portrait headshot view see read more posts articles stories',
		forms: [
			'(?:avatar|photo|picture|portrait|headshot) (?:of|for) (?:the author|\\S+(?: \\S+){0,3})|(?:view|see|read) all (?:posts|articles|stories) by .{1,40}|(?:more )?(?:posts|articles|stories) by .{1,30}',
		],
	},
	{
		sign: 'reply-form',
		maxWords: 40,
		opens: 'leave post add write submit make enter',
		forms: [
			'(?:leave|post|add|write|submit|make|enter) (?:a |your |the )?(?:public )?(?:comments?|reply|response)(?: (?:below|here|cancel reply|to .{1,40}|as .{1,30})){0,3}',
		],
	},
	{
		sign: 'reply-form',
		maxWords: 40,
		opens: 'be become',
		forms: ['(?:be|become) the first .{0,20}(?:comment|reply|respond|review)\\b.{0,40}'],
	},
	{
		sign: 'reply-form',
		maxWords: 40,
		opens: 'leave post add write submit make enter be become save notify name email website',
		holds: ['comment', 'reply'],
		needs: /\b(?:log|sign|register|subscri|member)/,
		forms: [
			'(?:.{0,40}\\b)?(?:you|please)\\b.{0,30}\\b(?:log(?:ged)?|sign(?:ed)?|register(?:ed)?|subscriber|member)\\b.{0,40}\\bto (?:leave|post|write|add|submit|make|comment|reply|join).{0,40}',
			'.{0,25}\\bto (?:leave|post|write|add|submit|view|make|read)\\b.{0,20}\\b(?:comments?|reply|replies)\\b.{0,60}\\b(?:sign|log|register|subscri).{0,30}',
		],
	},
	{
		sign: 'reply-form',
		maxWords: 40,
		opens: 'save notify name email website',
		holds: ['comment', 'reply'],
		needs: /^(?:sign|log|your|save|notify|this|name|e-?mail|website|comment)/,
		forms: [
			'(?:sign|log) ?in (?:to|and) (?:comment|reply|join|leave|post|write).{0,40}|your e-?mail address will not be published.{0,60}|save my name,? .{1,120}|notify me of .{1,60}|this site uses akismet.{1,100}|(?:name|e-?mail|website|comment)(?: ?\\*| \\(required\\))+',
		],
	},
	{
		sign: 'comments',
		maxWords: 12,
		opens: '',
		holds: [
			'comment',
			'replies',
			'responses',
			'thoughts',
			'kommentare',
			'commentaires',
			'comentarios',
			'комментари',
			'评论',
			'コメント',
		],
		needs: /^(?:no|one|\d|view|show|see|load|read|all|hide|open|sort|комментари|评论|コメント|kommentare|comm?ent)/,
		forms: [
			'(?:no|one|\\d[\\d,.]*|(?:view|show|see|load|read|all|hide|open)(?: all| the)?(?: \\d[\\d,.]*)?)(?: more)? (?:comments?|replies|responses?|thoughts|kommentare|commentaires|comentarios|комментари\\S*)(?: yet)?(?: (?:on|to|so far|closed) ?.{0,80})?',
			'(?:comments?|kommentare|commentaires|comentarios|комментари\\S*|评论|コメント) ?[([（:]? ?\\d[\\d,.]*[)\\]）]?|comments? (?:are|have been|were) (?:now )?(?:closed|off|disabled|turned off|moderated).{0,40}|comments powered by .{1,20}|sort comments.{0,30}',
		],
	},
	{
		sign: 'site',
		maxWords: 30,
		opens: 'sign subscribe get receive join enter want stay never register',
		needs:
			/newsletter|inbox|mail|brief|digest|notification|latest|free account|our |more stories|up to date|offers|access/,
		forms: [
			`(?:sign up|subscribe|get|receive|join|enter your|want|stay|never miss|register)\\b.{0,100}\\b(?:${NEWSLETTER}|latest (?:news|stories|updates|headlines)|free account|our (?:\\S+ )?(?:channel|community|app|telegram)|more stories like this|up to date|special offers|unlimited access|digital access)\\b.{0,60}`,
		],
	},
	{
		sign: 'site',
		maxWords: 30,
		opens: 'our free the daily weekly',
		needs: /newsletter|inbox|mail|brief|digest|notification/,
		forms: [
			`(?:our |free |the |daily |weekly )+(?:${NEWSLETTER})(?: (?:sign ?-?up|subscription|preferences|settings))?`,
		],
	},
	{
		sign: 'site',
		maxWords: 30,
		opens: 'download get install available stay',
		forms: [
			'(?:download|get|install) (?:the|our) .{0,20}\\bapps?\\b.{0,120}|available on (?:google|the app|app store|ios|android).{0,20}|stay .{3,80}\\bapp\\b.{0,20}\\b(?:app store|google play)\\b.{0,40}',
		],
	},
	{
		sign: 'site',
		maxWords: 30,
		opens: 'unsubscribe you thanks thank',
		forms: [
			'(?:unsubscribe|you can unsubscribe)\\b.{0,60}|thank(?:s| you) for (?:subscribing|signing up|reading|your support|visiting|registering)\\b.{0,80}',
		],
	},
	{
		sign: 'site',
		maxWords: 30,
		opens: 'support donate help back fund',
		forms: [
			'(?:support|donate to|help|back|fund) (?:us|our|independent|quality|local)\\b.{0,20}\\b(?:journalism|newsroom|reporters|website|newspaper|mission).{0,80}',
		],
	},
	{
		sign: 'site',
		maxWords: 60,
		opens: '',
		holds: ['small favo', 'as little as', 'become a', 'make a donation', 'make a contribution'],
		forms: [
			'.{0,300}\\b(?:support (?:us|our|the|independent)|become a (?:paid |free )?(?:member|subscriber|supporter|patron)|make a (?:donation|contribution))\\b.{0,80}\\b(?:today|as little as|now|here|from just|from only)\\b.{0,80}',
			'we have a small favou?r to ask\\b.{0,300}',
		],
	},
	{
		sign: 'end',
		maxWords: 60,
		opens: 'copyright (c)',
		holds: ['rights reserved', 'may not be published', 'not responsible for the content', '©'],
		forms: [
			'(?:.{0,60}©.{0,10}\\d{4}|©|\\(c\\)|copyright (?:©|\\d{4}|\\(c\\)|by|the .{1,60} \\d{4})).{0,200}|(?:.{0,120}\\b)?all rights reserved\\b.{0,120}|.{0,120}\\bmay not be published, (?:broadcast|reproduced).{0,160}|.{0,60}\\bis not responsible for the content of external (?:sites|links)\\b.{0,80}',
		],
	},
	{
		sign: 'site',
		maxWords: 60,
		opens: 'by i',
		needs: /agree|accept|consent|acknowledge|confirm/,
		forms: [
			'by (?:submitting|signing|subscribing|clicking|continuing|registering|providing|entering|using|browsing|joining|creating|proceeding)\\b.{1,120}\\b(?:you|i)\\b.{0,30}\\b(?:agree|accept|consent|acknowledge|confirm)\\b.{1,60}\\b(?:terms|privacy|policy|conditions|newsletters?|cookies|e-?mails?|communications|data)\\b.{0,200}',
			'i(?: have read and)? (?:agree|consent|accept)\\b.{0,30}\\b(?:terms|privacy|conditions|receive|policy)\\b.{0,120}',
		],
	},
	{
		sign: 'site',
		maxWords: 60,
		opens: '',
		holds: ['cookies'],
		forms: [
			'.{0,60}\\b(?:use|uses) cookies\\b.{0,200}\\b(?:site|website|experience|consent|privacy|preferences|policy|browser|analytics|agree|accept|personali[sz]e|ads|traffic|third)\\b.{0,200}',
		],
	},
	{
		sign: 'site',
		maxWords: 60,
		opens: 'terms privacy contact about powered proudly theme designed home',
		holds: ['cookies'],
		forms: [
			'(?:(?:home|terms|privacy|contact|about|careers|advertise|accessibility|imprint|faqs?|help|cookies?|policy|of|use|service|us|with|statement|and|conditions|sitemap|press|jobs|settings|notice|collection)(?:[ |·•∙/,&-]+|$)){2,}|(?:proudly )?powered by .{1,30}|theme(?: by|:) .{1,40}|designed by .{1,40}',
		],
	},
	{
		// How much of a story there is beside the text.
		sign: 'line',
		maxWords: 16,
		opens: 'listen explore see do got have share you new newyou',
		needs: /^(?:listen|explore|see|share)\b|story|tip|listen to/,
		forms: [
			'listen(?: to .{1,40})?(?: read)? (?:this|the) (?:article|story|interview)(?: ?[·•(].{0,20})?|explore more (?:on|about|from)\\b.{0,40}|see more on\\b.{1,60}',
			'(?:do you |got |have )+(?:an? |any )?(?:news )?(?:story|tip)\\b.{0,60}\\b(?:e-?mail|contact|call|write to|send|let us know)\\b.{0,80}|share your feedback\\b.{0,60}',
			// What is marked as new may stand close by.
			'(?:new ?)?you can now listen to .{1,40} articles?',
		],
	},
	{
		// Where else the text stands, and what is not the paper's own.
		sign: 'line',
		maxWords: 60,
		opens: 'a the this',
		needs: /^a version of this|^the (?:views|opinions) expressed|^this entry was posted/,
		forms: [
			'a version of this (?:article|story|review|essay) (?:appears|appeared|will appear|(?:was|is) (?:first |originally |also )?(?:published|printed|posted))\\b.{5,300}',
			'the (?:views|opinions) expressed in (?:the )?(?:contents?|comments?)\\b.{0,200}|this entry was posted (?:on|in|by)\\b.{3,400}',
		],
	},
	{
		sign: 'nav',
		maxWords: 12,
		opens: '',
		holds: ['back to home'],
		forms: ['.{1,40} - back to home(?:page)?'],
	},
	{
		sign: 'meta',
		maxWords: 6,
		opens: 'source sources',
		isOpen: true,
		forms: ['sources?: .{1,40}'],
	},
	{
		sign: 'teaser',
		maxWords: 30,
		opens: 'previous next',
		forms: ['(?:previous|next) (?:message|post|article|story|entry): .{1,160}'],
	},
	{
		// Who the author is, with where he or she can be written to.
		sign: 'author',
		maxWords: 60,
		opens: '',
		holds: ['more about', 'contact', 'reach ', 'follow ', 'e-mail', 'email'],
		needs: /\b(?:covers|covering|reporter|writer|writes|editor|correspondent|columnist|reports|journalist|producer)\b/,
		forms: [
			'(\\S+(?: \\S+){1,3}) .{5,400}\\bmore about \\1',
			'.{3,300}\\b(?:contact|reach|follow|e-?mail) (?:her|him|them|\\S+) (?:at|on) (?:\\S+@|@|x\\b|twitter|instagram|facebook|linkedin|bluesky|telegram|\\+?\\d).{0,100}',
		],
	},
	{
		sign: 'comments',
		maxWords: 30,
		opens: 'share the comments',
		needs: /comment/,
		forms: [
			'share or comment on this (?:article|story)\\b.{0,200}|(?:the )?comments (?:below )?have (?:not )?been moderated\\b.{0,60}',
		],
	},
	{
		sign: 'reply-form',
		maxWords: 8,
		opens: 'share',
		forms: ['share (?:what you think|your (?:thoughts|views?|opinion))'],
	},
	{
		sign: 'about',
		maxWords: 60,
		opens: 'welcome',
		forms: ["welcome to\\b.{1,60}\\b(?:your|our|we|the (?:number|no|home|best|leading|place|world's))\\b.{0,300}"],
	},
	{
		sign: 'about',
		maxWords: 60,
		opens: "welcome we we're",
		holds: ['dedicated to', 'committed to', 'news site', 'news outlet', 'website', 'portal'],
		needs: /(?:dedicated|committed|here) to/,
		forms: ["(?:.{0,80}\\b)?we(?:'re| are) (?:dedicated|committed|here) to\\b.{1,60}\\b(?:you|our readers)\\b.{0,200}"],
	},
	{
		sign: 'about',
		maxWords: 60,
		opens: "welcome we we're",
		holds: ['dedicated to', 'committed to', 'news site', 'news outlet', 'website', 'portal'],
		needs: / is (?:an?|the|your)\b/,
		forms: [
			'.{1,60} is (?:a|an|the|your)\\b.{0,60}\\b(?:news|media|information|online|digital|blog|entertainment)\\b.{0,30}\\b(?:website|site|portal|outlet|platform|magazine|blog|publication|source|channel|agency)\\b.{0,120}\\b(?:contact|follow|subscribe|write to|reach|e-?mail|visit|our)\\b.{0,160}',
		],
	},
	{
		sign: 'about',
		maxWords: 60,
		opens: "we we're",
		forms: ["we(?:'re| are) the (?:\\S+ ){0,3}(?:team|desk|staff|newsroom)\\b.{0,300}"],
	},
];

const ALL_RULES = [...RULES, ...OFFERS, ...RULES_ABROAD];
// Those that are not told by the first word alone.
const HOLDING_RULES = ALL_RULES.filter(({holds}) => holds !== undefined);

let byFirstWord: ReadonlyMap<string, readonly Rule[]> | undefined;
const patterns = new Map<Rule, RegExp>();

/** The sign a whole line is by its form. The line is in lower case, without what stands around the letters. */
export function patternSign(line: string, words: number, isClosed: boolean): Sign | undefined {
	byFirstWord ??= sortByFirstWord();
	const opened = byFirstWord.get(/^[^\s:：|,*]*/.exec(line)![0]) ?? [];
	const mayFit = ({maxWords, isOpen}: Rule) => words <= maxWords && !(isOpen && isClosed);
	const isHeld = ({holds = []}: Rule) => holds.some((part) => line.includes(part));
	const fits = (rule: Rule) => rule.needs?.test(line) !== false && patternOf(rule).test(line);
	const found = opened.find((rule) => mayFit(rule) && fits(rule));
	if (found || (words > SHORT_WORDS && !holdsSomething(line))) return found?.sign;
	return HOLDING_RULES.find((rule) => mayFit(rule) && isHeld(rule) && fits(rule))?.sign;
}

// Most rules are for short lines, most lines of a text longer.
const SHORT_WORDS = 14;

let heldInLong: RegExp | undefined;

/** Whether a longer line holds what some rule looks for: one look for all, which spares nearly every line the others. */
function holdsSomething(line: string): boolean {
	heldInLong ??= new RegExp(
		HOLDING_RULES.filter(({maxWords}) => maxWords > SHORT_WORDS)
			.flatMap(({holds = []}) => holds)
			.join('|'),
	);
	return heldInLong.test(line);
}

function sortByFirstWord(): ReadonlyMap<string, readonly Rule[]> {
	const sorted = new Map<string, Rule[]>();
	for (const rule of ALL_RULES)
		for (const word of rule.opens.split(' ')) sorted.set(word, [...(sorted.get(word) ?? []), rule]);
	return sorted;
}

function patternOf(rule: Rule): RegExp {
	let pattern = patterns.get(rule);
	if (!pattern) {
		pattern = new RegExp(`^(?:${rule.forms.join('|')})$`);
		patterns.set(rule, pattern);
	}
	return pattern;
}
